package proper

import "factdiff/extract/text"

// chunk is a stretch of words that may be a person's name; its segment stands
// in reader.out.
type chunk struct {
	seg         int
	first, last int
	family      int // token of the family name, or of the only name
	size        int // names in it, without initials, particles, suffixes and nicknames
	score       int
	titled      bool // a title stands right before it
	place       bool // a state or country follows: it is a place
	local       bool // "in" or "near" stands before it: it may be one
	body        bool // "news agency" or the like stands before it
	common      bool // every word of it is an ordinary word
}

// chunk records [first, last) as what may be a person's name.
func (r *reader) chunk(first, last int) {
	for first < last && (r.tokens[first].Kind != text.Word || !r.capital(first) && !foreignParticle(r.tokens[first].Lower)) {
		first++
	}
	for last > first && r.tokens[last-1].Kind == text.Punct {
		last--
	}
	if first >= last {
		return
	}
	last = r.stutter(first, last)
	c := chunk{first: first, last: last, family: -1, common: true}
	r.measure(&c)
	prev := &Segment{} // the segment right before, in this run
	if n := len(r.out); n > 0 && r.out[n-1].Last == first {
		prev = &r.out[n-1]
	}
	switch {
	case r.ampersand(first, last):
		r.emit(Body, first, last) // Smith & Wesson
	case c.family < 0:
	case c.size > 1 && county(r.tokens[c.family].Lower):
		r.emit(Place, first, last) // Perry County Sheriff Jan Pell
	case c.size == 1 && prev.Kind == Place && compass(r.tokens[first].Lower):
		prev.Last = last // Cardiff North
	case r.nameless(&c), first > r.from && namer(r.tokens[first-1].Lower), namer(r.tokens[first].Lower):
		r.emit(Other, first, last) // Hurricane Sandy, USS Cole
	default:
		c.titled = prev.Kind == Title
		c.seg = len(r.out)
		c.score = r.evidence(&c)
		r.emit(Other, first, last)
		r.chunks = append(r.chunks, c)
	}
}

// stutter ends a name before it begins again, as where a web page has lost the
// blank and the mark between a link and its label: "Ana Roth Ana RothThe talks".
func (r *reader) stutter(first, last int) int {
	for k := first + 1; k < last; k++ {
		w := r.doc.Slice(r.tokens[k].Span)
		for j := first; j < k; j++ {
			o := r.doc.Slice(r.tokens[j].Span)
			switch {
			case len(o) < 3:
			case w == o && k > j+1 && k+1 < last:
				return k
			case len(w) > len(o) && w[:len(o)] == o && w[len(o)] >= 'A' && w[len(o)] <= 'Z':
				return j + 1
			}
		}
	}
	return last
}

// measure counts the names in c, and finds the family name.
func (r *reader) measure(c *chunk) {
	nick := false
	for i := c.first; i < c.last; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Word {
			nick = nick != (t.Lower != ",")
			continue
		}
		class := r.class(i)
		switch {
		case nick, r.initial(i) && i+1 < c.last, !t.Cap && !r.capital(i), i > c.first && class&(Suffix|Degree) != 0 && class&Given == 0:
			continue
		case class&(Given|Clan|FamilyName) != 0, !Common(bare(t.Lower)):
			c.common = false
		}
		c.family = i
		c.size++
	}
}

func (r *reader) ampersand(i, j int) bool {
	for ; i < j; i++ {
		if r.tokens[i].Kind == text.Symbol {
			return true
		}
	}
	return false
}

func county(w string) bool { return w == "county" || w == "parish" || w == "township" }

// namer are words before the names of storms, ships and operations.
func namer(w string) bool {
	switch w {
	case "hurricane", "superstorm", "typhoon", "cyclone", "storm", "operation", "uss", "hms", "mv", "ss", "project":
		return true
	}
	return false
}

// nameless reports whether c is no name at all: a head alone (Inc.), a word
// with a digit in it (GLP-1s), a plural of initials (PACs).
func (r *reader) nameless(c *chunk) bool {
	if cls := r.class(c.family); c.size == 1 && cls&(OrgHead|PlaceHead) != 0 && cls&(FamilyName|Given) == 0 {
		return true
	}
	for i := c.first; i < c.last; i++ {
		t := &r.tokens[i]
		w := r.doc.Text[t.Span.Start:t.Span.End]
		if len(w) > 3 && w[1] == '-' && (w[0] == 'R' || w[0] == 'D' || w[0] == 'I' || 'a' <= w[2] && w[2] <= 'z') {
			return true // R-Ariz., T-shirt
		}
		for k := 0; k < len(w); k++ {
			if w[k] >= '0' && w[k] <= '9' {
				return true
			}
		}
		if n := len(w); n > 2 && w[n-1] == 's' && w[n-2] >= 'A' && w[n-2] <= 'Z' && w[0] >= 'A' && w[0] <= 'Z' {
			return true
		}
	}
	return false
}
