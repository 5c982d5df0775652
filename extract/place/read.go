package place

import (
	"strconv"
	"strings"

	"factdiff/extract/place/gazetteer"
	"factdiff/extract/place/street"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// reader reads the places of one document.
type reader struct {
	doc    *text.Document
	tokens []text.Token
	table  *gazetteer.Table
	out    []Mention
}

func read(d *text.Document) *Places {
	r := &reader{doc: d, tokens: d.Tokens(), table: gazetteer.Load(), out: make([]Mention, 0, len(d.Tokens())/40+4)}
	at := 0 // the next token to look at for streets with a number for a name
	for _, s := range proper.Layer.Of(d) {
		r.numbered(at, s.First)
		at = max(at, s.Last)
		if s.Last < len(r.tokens) && s.Last == s.First+1 && r.tokens[s.Last].Kind == text.Number && compass(r.tokens[s.First].Lower) {
			at = s.First // West 57th Street
			continue
		}
		if n := len(r.out); n > 0 && r.out[n-1].Last > s.First {
			continue // its first word ends a street already: 10th St AaB
		}
		switch s.Kind {
		case proper.Place:
			r.place(s)
		case proper.Norp:
			r.people(s)
		case proper.Body:
			if facility(r.last(s.Last - 1)) {
				r.add(Mention{Kind: Facility, First: s.First, Last: s.Last})
			}
		}
	}
	r.numbered(at, len(r.tokens))
	return &Places{r.out}
}

func (r *reader) last(i int) string { return strings.TrimSuffix(r.tokens[i].Lower, ".") }

// add completes and records a mention.
func (r *reader) add(m Mention) {
	m.Span = text.Span{Start: r.tokens[m.First].Span.Start, End: r.tokens[m.Last-1].Span.End}
	if m.Key == "" {
		m.Key = proper.Fold(r.doc.Slice(m.Span))
	}
	r.out = append(r.out, m)
}

// place reads a segment that names a place.
func (r *reader) place(s proper.Segment) {
	m := Mention{First: s.First, Last: s.Last}
	if n, ok := r.lookup(s.First, s.Last); ok {
		r.listed(&m, n)
		r.add(m)
		return
	}
	switch w := r.last(s.Last - 1); {
	case street.Kind(w) != "":
		m.Kind, m.Key = Street, r.street(s.First, s.Last)
		r.address(&m)
	case facility(w):
		m.Kind = Facility
	}
	r.add(m)
	r.container(s.Last)
}

// lookup finds the tokens [i, j) in the gazetteer.
func (r *reader) lookup(i, j int) (gazetteer.Name, bool) {
	if j == i+1 {
		return gazetteer.Lookup(r.tokens[i].Lower)
	}
	var b [64]byte
	w := b[:0]
	for k := i; k < j; k++ {
		if k > i && r.tokens[k].Space {
			w = append(w, ' ')
		}
		w = append(w, r.tokens[k].Lower...)
	}
	return gazetteer.Lookup(string(w))
}

// listed fills in what the gazetteer knows, and binds a place before a comma
// to this one: "Columbus, Ga.".
func (r *reader) listed(m *Mention, n gazetteer.Name) {
	p := r.table.Places[n.Place]
	m.Key, m.Within = p.Key, p.Within
	switch p.Kind {
	case gazetteer.Country:
		m.Kind = Country
	case gazetteer.State:
		m.Kind = State
	case gazetteer.City:
		m.Kind = City
	}
	if p.Kind == gazetteer.Region || len(r.out) == 0 {
		return
	}
	prev := &r.out[len(r.out)-1]
	if prev.Last+1 != m.First || r.tokens[prev.Last].Lower != "," {
		return
	}
	switch prev.Kind {
	case City, Other, Facility:
		if p.Kind != gazetteer.City {
			r.within(prev, p)
		}
	case Street, Address:
		prev.Within = p.Key
	}
}

// within sets what a town lies in, and finds the town of that name there.
func (r *reader) within(m *Mention, p gazetteer.Place) {
	if m.Kind == City && r.table.Inside(m.Within, p.Key) {
		return
	}
	m.Within = p.Key
	if m.Kind == Facility {
		return
	}
	name, _, _ := strings.Cut(m.Key, " (")
	outer, _, _ := strings.Cut(p.Key, " (")
	outer = strings.TrimSuffix(outer, " state")
	m.Kind = City
	if key := name + " (" + outer + ")"; r.table.Find(key) >= 0 {
		m.Key = key
		return
	}
	m.Key = r.doc.Slice(m.Span) + ", " + outer
}

// container reads a state's short form that only a comma before it shows to be
// one: Belton, MO.
func (r *reader) container(i int) {
	if i+1 >= len(r.tokens) || r.tokens[i].Lower != "," || !r.tokens[i+1].Caps {
		return
	}
	if n, ok := gazetteer.Lookup(r.tokens[i+1].Lower); ok && n.Short {
		r.within(&r.out[len(r.out)-1], r.table.Places[n.Place])
	}
}

func (r *reader) people(s proper.Segment) {
	m := Mention{Kind: People, First: s.First, Last: s.Last}
	if n, ok := r.lookup(s.First, s.Last); ok {
		m.Key = r.table.Places[n.Place].Key
	}
	r.add(m)
}

// address takes a number and "block of" before the street.
func (r *reader) address(m *Mention) {
	i := m.First - 1
	if i >= 0 && r.tokens[i].Lower == "of" && i >= 2 && r.tokens[i-1].Lower == "block" {
		m.Block = true
		i -= 2
	}
	if i < 0 || r.tokens[i].Kind != text.Number {
		return
	}
	n, err := strconv.Atoi(strings.TrimRight(strings.ReplaceAll(r.tokens[i].Lower, ",", ""), "thsnrd"))
	if err != nil || n <= 0 || n > 99999 || !m.Block && (n < 2 || i > 0 && money(r.tokens[i-1].Lower)) {
		m.Block = false
		return
	}
	m.Number, m.First, m.Kind = n, i, Address
}

func money(w string) bool { return w == "$" || w == "£" || w == "€" }
