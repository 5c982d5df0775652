package person

import (
	"sort"
	"strings"

	"factdiff/extract/place/gazetteer"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// office reads the post in the tokens [first, last); s is the segment of the
// title, or the one after it, whose neighbours may give country and body, or -1.
func (r *reader) office(first, last, s int) *Office {
	o := &Office{}
	head := -1
	object := last
	for i := first; i < last; i++ {
		if w := r.tokens[i].Lower; head >= 0 && (w == "of" || w == "for" || w == "on") {
			object = i
			break
		}
		if r.class(i)&proper.Office != 0 {
			head = i
		}
	}
	if head < 0 {
		return nil
	}
	o.Span = text.Span{Start: r.tokens[first].Span.Start, End: r.tokens[last-1].Span.End}
	o.Head = headWord(plain(r.tokens[head].Lower))
	var q []string
	if head > first && o.Head == "general" && r.class(head-1)&proper.Office != 0 {
		o.Head = headWord(plain(r.tokens[head-1].Lower)) + " general"
		head--
	} else if head > first && o.Head == "executive" && r.tokens[head-1].Lower == "chief" {
		o.Head = "ceo"
		head--
	} else if o.Head == "pm" {
		o.Head, q = "minister", append(q, "prime")
	}
	for i := first; i < object; i++ {
		if i != head {
			q = r.qualify(o, i, q)
		}
	}
	q = r.field(o, object+1, last, q)
	o.Qualifier = strings.Join(q, " ")
	if s >= 0 {
		r.owner(o, s, first)
	}
	return o
}

// field reads what follows "of" in the tokens [i, last): a body, a place, or
// words that qualify the office.
func (r *reader) field(o *Office, i, last int, q []string) []string {
	for i < last {
		s := r.at(i)
		if s == nil || s.First != i || s.Last == i+1 && r.class(i)&proper.OfficeWord != 0 {
			q = r.qualify(o, i, q)
			i++
			continue
		}
		switch s.Kind {
		case proper.Body:
			if o.Body == "" {
				o.Body = r.slice(s.First, s.Last)
			}
		case proper.Place, proper.Norp:
			if o.Country == "" {
				o.Country = r.place(s)
			}
		case proper.Person:
			return q
		}
		i = s.Last
	}
	return q
}

// at is the segment that holds token i, or nil.
func (r *reader) at(i int) *proper.Segment {
	k := sort.Search(len(r.segs), func(k int) bool { return r.segs[k].Last > i })
	if k < len(r.segs) && r.segs[k].First <= i && r.segs[k].Kind != proper.Title {
		return &r.segs[k]
	}
	return nil
}

// place is the key of a place in the gazetteer, or its words.
func (r *reader) place(s *proper.Segment) string {
	w := r.words(s.First, s.Last)
	if key := country(w); key != "" || s.Kind == proper.Norp {
		return key
	}
	return r.slice(s.First, s.Last)
}

// qualify adds token i to the qualifiers, or to what it says of the holder.
func (r *reader) qualify(o *Office, i int, q []string) []string {
	w := plain(r.tokens[i].Lower)
	switch w {
	case "former", "ex", "then", "late", "ousted", "onetime":
		o.Former = true
		return q
	case "acting", "interim":
		o.Acting = true
		return q
	case "associate":
		return q
	case "deputy", "vice", "assistant":
		o.Deputy = true
		if w != "vice" {
			return q
		}
	case "the", "of", "for", "on", "and", "affairs", "'s", ",", "general", "executive", "his", "her", "their", "a", "an":
		return q
	}
	if c := r.class(i); c&proper.Courtesy != 0 && c&(proper.OfficeWord|proper.Office) == 0 {
		return q
	}
	if key := country(w); key != "" {
		o.Country = key
		return q
	}
	if w == "defence" {
		w = "defense"
	} else if w == "labour" {
		w = "labor"
	}
	return append(q, w)
}

// owner reads the body or country in the segments right before token first.
func (r *reader) owner(o *Office, s, first int) {
	for s--; s >= 0; s-- {
		p := &r.segs[s]
		gap := first - p.Last
		if r.apart(p.First, first) {
			return
		}
		if gap != 0 && !(gap == 1 && r.tokens[p.Last].Lower == "'s") {
			return
		}
		switch p.Kind {
		case proper.Body:
			if o.Body == "" {
				o.Body = r.slice(p.First, p.Last)
			}
		case proper.Place, proper.Norp:
			if o.Country == "" {
				o.Country = r.place(p)
			}
		default:
			return
		}
		first = p.First
	}
}

// words are the folded words of the tokens [i, j).
func (r *reader) words(i, j int) string {
	if j == i+1 {
		return r.tokens[i].Lower
	}
	return strings.ToLower(unwrapped(r.doc.Text[r.tokens[i].Span.Start:r.tokens[j-1].Span.End]))
}

// country is the key of the country or state that a word names or belongs to.
func country(w string) string {
	n, ok := gazetteer.Lookup(w)
	if !ok {
		return ""
	}
	t := gazetteer.Load()
	p := t.Places[n.Place]
	switch {
	case p.Key == "Washington":
		return "United States"
	case p.Kind == gazetteer.Region:
		return ""
	}
	return p.Key
}

// apart reports whether the tokens i and j stand in different sentences.
func (r *reader) apart(i, j int) bool {
	return r.doc.SentenceAt(r.tokens[i].Span.Start) != r.doc.SentenceAt(r.tokens[j].Span.Start)
}

func headWord(w string) string {
	switch w {
	case "sen", "sens", "senators":
		return "senator"
	case "rep", "reps", "representatives", "congressman", "congresswoman":
		return "representative"
	case "gov", "govs", "governors":
		return "governor"
	case "chairwoman", "chairperson", "chair":
		return "chairman"
	case "spokeswoman", "spokesperson":
		return "spokesman"
	case "advisor", "advisers":
		return "adviser"
	case "councilwoman", "councilor", "councillor", "councilmember":
		return "councilman"
	case "presidents", "ministers", "secretaries", "leaders", "mayors", "ambassadors", "envoys", "directors":
		if w == "secretaries" {
			return "secretary"
		}
		return w[:len(w)-1]
	case "atty":
		return "attorney"
	}
	return w
}

// appositive reads an office after "Name,": "the commerce secretary", "Russia's
// foreign minister", "chief executive of Acme".
func (r *reader) appositive(i, s int) *Office {
	limit := min(i+8, len(r.tokens))
	start := i
	if w := r.tokens[i].Lower; w == "the" || w == "a" || w == "an" || w == "who" || w == "his" || w == "her" {
		i++
	}
	next := s + 1
	for next < len(r.segs) && r.segs[next].First < i {
		next++
	}
	if i == start && i < limit {
		if c := r.class(i); c&proper.Function != 0 && c&(proper.Office|proper.OfficeWord) == 0 {
			return nil // "Roth, and attacked President Pell"
		}
	}
	for j := i; j < limit; j++ {
		t := &r.tokens[j]
		if t.Kind == text.Punct && t.Lower != "-" || j > start && r.class(j)&(proper.Function|proper.PersonVerb) != 0 && r.class(j)&(proper.Office|proper.OfficeWord) == 0 {
			return nil
		}
		for next < len(r.segs) && r.segs[next].Last <= j {
			next++
		}
		if next < len(r.segs) && r.segs[next].First <= j && r.segs[next].Kind == proper.Person {
			return nil
		}
		if c := r.class(j); c&proper.Office == 0 || t.Cap && j == start && c&proper.Given != 0 {
			continue
		}
		if j == start && !t.Cap && strings.HasSuffix(t.Lower, "s") && proper.ClassOf(strings.TrimSuffix(t.Lower, "s"))&proper.Office != 0 {
			return nil // "Roth, 71, heads the board": of one person a verb
		}
		from := i
		for k := j; k > i; k-- { // leave country and body before the words
			if r.inside(k-1, s) || r.tokens[k-1].Lower == "'s" {
				from = k
				break
			}
		}
		end := j + 1
		for end < len(r.tokens) && r.tokens[end].Kind == text.Word {
			if r.class(end)&proper.Office == 0 {
				if end+1 >= len(r.tokens) || r.class(end)&proper.OfficeWord == 0 || r.class(end+1)&proper.Office == 0 {
					break // but "the deputy district chief"
				}
				end++
			}
			end++
		}
		if end < len(r.tokens) && (speech(r.tokens[end].Lower) || !r.tokens[end].Cap && r.class(end)&(proper.PersonNoun|proper.PersonVerb) == proper.PersonNoun) {
			return nil // "Roth, the aide added, is away"; "Roth, the head doctor"
		}
		end = r.object(end)
		o := r.office(from, end, r.segAfter(from, s))
		return o
	}
	return nil
}

func speech(w string) bool {
	switch w {
	case "said", "says", "added", "adds", "told", "explained", "noted", "recalled", "insisted", "argued", "wrote", "confirmed", "claimed", "stressed":
		return true
	}
	return false
}

// object takes "of Acme" after a head; it gives the end.
func (r *reader) object(i int) int {
	if i+1 < len(r.tokens) && (r.tokens[i].Lower == "of" || r.tokens[i].Lower == "for") {
		j := i + 1
		if r.tokens[j].Lower == "the" {
			j++
		}
		k := j
		for k < len(r.tokens) && k-j < 6 && r.tokens[k].Kind == text.Word && (r.tokens[k].Cap || r.class(k)&proper.OfficeWord != 0 || r.tokens[k].Lower == "and" && k > j) {
			k++
		}
		if k > j {
			return k
		}
	}
	return i
}

// inside reports whether token i lies in a place, people or body after segment s.
func (r *reader) inside(i, s int) bool {
	for s++; s < len(r.segs) && r.segs[s].First <= i; s++ {
		if i < r.segs[s].Last {
			k := r.segs[s].Kind
			return k == proper.Place || k == proper.Norp || k == proper.Body
		}
	}
	return false
}

// segAfter is the index of the first segment after s that does not end before
// token i.
func (r *reader) segAfter(i, s int) int {
	for s++; s < len(r.segs) && r.segs[s].First < i; s++ {
	}
	return s
}
