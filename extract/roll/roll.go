// Package roll reads lists of people: who is named in one breath, "Foreign
// Minister Ana Roth, her deputy, Jan Pell, and Ray Lund".
package roll

import (
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// Roll is one person, or several that are joined by commas and "and". Titles,
// offices and ages between the names belong to it.
type Roll struct {
	Span        text.Span // with the titles before the first name
	First, Last int       // tokens [First, Last)
	Sentence    int
	Members     []int // indexes into person.People.Mentions
}

// Layer are the rolls of a document, in the order of the text. Every mention of
// a person whom the reader of people could tell is in one roll.
var Layer = text.Layer[[]Roll]{Name: "rolls", Read: read}

// longest is how many tokens of titles may stand between two names of a roll.
const longest = 16

type reader struct {
	doc    *text.Document
	tokens []text.Token
	people *person.People
	titles []proper.Segment // what may stand before a name, in order
	out    []Roll
}

func read(d *text.Document) []Roll {
	r := &reader{doc: d, tokens: d.Tokens(), people: person.Layer.Of(d)}
	segments := proper.Layer.Of(d)
	r.titles = make([]proper.Segment, 0, len(segments)/2)
	for _, s := range segments {
		switch s.Kind {
		case proper.Title, proper.Body, proper.Place, proper.Norp:
			r.titles = append(r.titles, s)
		}
	}
	r.out = make([]Roll, 0, len(r.people.Mentions))
	var open []int // mentions of the list at hand
	flush := func() {
		r.close(open)
		open = open[:0]
	}
	for i := range r.people.Mentions {
		m := &r.people.Mentions[i]
		if m.Entity < 0 {
			continue
		}
		if n := len(open); n > 0 && !r.joined(&r.people.Mentions[open[n-1]], m) {
			flush()
		}
		open = append(open, i)
	}
	flush()
	return r.out
}

// joined reports whether b is the next name of a list after a: between them
// stand a comma or an "and", and titles.
func (r *reader) joined(a, b *person.Mention) bool {
	if b.First-a.Last < 1 || b.First-a.Last > longest {
		return false
	}
	s := r.doc.SentenceAt(a.Span.Start)
	if s < 0 || b.First >= r.doc.Sentences()[s].Last {
		return false
	}
	link := false
	for i := a.Last; i < b.First; i++ {
		switch t := &r.tokens[i]; {
		case joins(t.Lower):
			link = true
		case t.Lower == "as" && i+2 < b.First && r.tokens[i+1].Lower == "well":
			i += 2
			link = true
		case !r.titular(i):
			return false
		}
	}
	return link
}

func joins(w string) bool { return w == "," || w == "and" || w == "&" || w == "plus" }

// titular reports whether token i may be part of what is said of a person
// beside the name: "the Russian foreign minister", "45".
func (r *reader) titular(i int) bool {
	t := &r.tokens[i]
	if t.Kind == text.Number {
		return t.Span.Len() < 3
	}
	switch t.Lower {
	case "'s", "the", "his", "her", "its", "their", "of", "for", "former", "acting", "then", "chief", "top", "senior", "long-time", "-":
		return true
	}
	return proper.ClassOf(t.Lower)&(proper.Office|proper.OfficeWord|proper.Courtesy) != 0 || r.inTitle(i)
}

// inTitle reports whether token i is in a segment that may stand before a name.
func (r *reader) inTitle(i int) bool {
	lo, hi := 0, len(r.titles)
	for lo < hi {
		if mid := (lo + hi) / 2; r.titles[mid].Last <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(r.titles) && r.titles[lo].First <= i
}

// close makes rolls of a list. Names joined by commas alone are no list: "When
// he met Pell, Lund said".
func (r *reader) close(open []int) {
	last := len(open) - 1
	if last == 0 || last > 0 && r.linked(open[last-1], open[last]) {
		r.out = append(r.out, r.roll(open))
		return
	}
	for k := last; k > 0; k-- { // the list ends where an "and" last stood
		if r.linked(open[k-1], open[k]) {
			r.close(open[:k+1])
			r.close(open[k+1:])
			return
		}
	}
	for i := range open {
		r.out = append(r.out, r.roll(open[i:i+1]))
	}
}

// linked reports whether an "and" stands between two mentions.
func (r *reader) linked(a, b int) bool {
	for i := r.people.Mentions[a].Last; i < r.people.Mentions[b].First; i++ {
		if w := r.tokens[i].Lower; w == "and" || w == "&" || w == "plus" || w == "well" {
			return true
		}
	}
	return false
}

func (r *reader) roll(members []int) Roll {
	first, last := &r.people.Mentions[members[0]], &r.people.Mentions[members[len(members)-1]]
	out := Roll{First: first.First, Last: last.Last, Members: append([]int{}, members...)}
	out.Sentence = r.doc.SentenceAt(first.Span.Start)
	from := 0
	if out.Sentence >= 0 {
		from = r.doc.Sentences()[out.Sentence].First
	}
	for out.First > from && out.First > first.First-longest && r.before(out.First-1) {
		out.First--
	}
	out.Span = text.Span{Start: r.tokens[out.First].Span.Start, End: last.Span.End}
	return out
}

// before reports whether token i, right before a name or its title, belongs to
// the title.
func (r *reader) before(i int) bool {
	t := &r.tokens[i]
	if t.Lower == "'s" || r.inTitle(i) {
		return true
	}
	return t.Kind == text.Word && t.Lower != "of" && proper.ClassOf(t.Lower)&(proper.Office|proper.OfficeWord|proper.Courtesy) != 0
}
