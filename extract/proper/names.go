package proper

import (
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/text"
)

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

// names divides [lo, hi), which has no title and no head, into places, bodies
// and what may be a person.
func (r *reader) names(lo, hi int) {
	start := lo
	for i := lo; i < hi; {
		n, p := r.match(i, hi)
		switch {
		case n == 1 && p.kind == Place && r.doubtful(i, p):
			i++
		case n > 0 && !r.partOfName(start, i, n, hi, p):
			r.chunk(start, i)
			r.emit(p.kind, i, i+n)
			i += n
			start = i
		case r.acronym(i) && (i == start || r.class(i-1)&Given == 0 || i+1 < hi):
			r.chunk(start, i)
			r.emit(Body, i, i+1)
			i++
			start = i
		case r.class(i)&Function != 0 && (i == start || !r.initial(i)) && r.class(i)&(Given|Clan|Particle|Suffix) == 0 && r.tokens[i].Cap &&
			(i == start || r.class(i)&FamilyName == 0 || r.class(i-1)&Given == 0):
			r.chunk(start, i)
			i++
			start = i
		default:
			i++
		}
	}
	r.chunk(start, hi)
}

// doubtful reports whether a city's name at token i is rather the ordinary
// word that opens the sentence: Nice, Split, Mobile.
func (r *reader) doubtful(i int, p *phrase) bool {
	t := gazetteer.Load()
	return r.opens(i) && t.Places[t.Names[p.name].Place].Kind == gazetteer.City &&
		(i+1 >= r.to || r.tokens[i+1].Lower != ",") && Common(r.tokens[i].Lower)
}

// partOfName reports whether the phrase of n tokens at i is part of the name
// that began at start: London in Jack London, Chelsea in Chelsea Clinton.
func (r *reader) partOfName(start, i, n, hi int, p *phrase) bool {
	if n > 1 && p.kind != Place || weekday(r.tokens[i].Lower) {
		return false
	}
	if i > start { // a family name, perhaps
		c := r.class(i - 1)
		if r.class(i)&FamilyName != 0 && i == start+1 && i+1 == hi && r.matched(i-1) == 0 && !Common(r.tokens[i-1].Lower) {
			return true // Kahleal Black
		}
		if c&Given != 0 && r.matched(i-1) == 0 || r.initial(i-1) || c&Particle != 0 && !r.tokens[i-1].Cap {
			return true
		}
		return c&Given != 0 && i-1 == start
	}
	if n > 1 {
		return false
	}
	if last := len(r.out) - 1; last >= 0 && r.out[last].Kind == Title && r.out[last].Last == i && p.kind != Norp {
		return p.kind != Body && (i+1 == hi || r.class(i)&Given != 0 || p.kind == Place)
	}
	if r.class(i)&Given == 0 || i+1 >= hi || !r.tokens[i+1].Cap {
		return false
	}
	next := r.class(i + 1)
	if next&(Suffix|Clan|FamilyName|Given) == 0 && Common(r.tokens[i+1].Lower) && p.kind == Place {
		return false // Paris Agreement
	}
	return next&Function == 0 && r.matched(i+1) == 0 || r.initial(i+1)
}

func (r *reader) matched(i int) int {
	n, _ := r.match(i, r.run.last)
	return n
}

func weekday(w string) bool {
	switch bare(w) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

// acronym reports whether token i is written in capitals as NTSB is, and is
// neither a suffix nor the initials of a given name (JD, AJ).
func (r *reader) acronym(i int) bool {
	t := &r.tokens[i]
	if !t.Caps || r.class(i)&(Suffix|Degree|Given) != 0 && r.class(i)&OrgHead == 0 {
		return false
	}
	n := t.Span.Len()
	if n == 2 && i+1 < r.run.last && r.tokens[i+1].Cap && !r.tokens[i+1].Caps {
		return false
	}
	return n <= 6
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
	c := chunk{first: first, last: last, family: -1, common: true}
	nick := false
	for i := first; i < last; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Word {
			if t.Kind == text.Symbol {
				r.emit(Body, first, last) // Smith & Wesson
				return
			}
			nick = nick != (t.Lower != ",")
			continue
		}
		cls := r.class(i)
		if nick || r.initial(i) && i+1 < last || !t.Cap && !r.capital(i) || i > first && cls&(Suffix|Degree) != 0 && cls&Given == 0 {
			continue
		}
		c.family = i
		c.size++
		if cls&(Given|Clan|FamilyName) != 0 || !Common(bare(t.Lower)) {
			c.common = false
		}
	}
	if c.family < 0 {
		return
	}
	if n := len(r.out); n > 0 && c.size == 1 && compass(r.tokens[first].Lower) && r.out[n-1].Kind == Place && r.out[n-1].Last == first {
		r.out[n-1].Last = last // Cardiff North
		return
	}
	if r.nameless(&c) {
		r.emit(Other, first, last)
		return
	}
	if n := len(r.out); n > 0 && r.out[n-1].Kind == Title && r.out[n-1].Last == first {
		c.titled = true
	}
	if first > r.from && namer(r.tokens[first-1].Lower) || namer(r.tokens[first].Lower) {
		r.emit(Other, first, last) // Hurricane Sandy, USS Cole
		return
	}
	c.seg = len(r.out)
	c.score = r.evidence(&c)
	r.emit(Other, first, last)
	r.chunks = append(r.chunks, c)
}

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
