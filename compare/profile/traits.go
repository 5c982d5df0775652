package profile

import (
	"slices"
	"strings"

	"factdiff/extract/person"
	"factdiff/extract/place"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/text"
)

// The sorts of trait.
const (
	party = "party"
	state = "state"
	home  = "home"
	rank  = "rank"
	body  = "employer"
)

// trait is one thing that an article says of a person beside the name.
type trait struct {
	sort   string
	value  string // the same for all ways to say it
	span   text.Span
	entity int
	aged   bool // of a home: behind the age
}

// layer holds the traits of the people of a document, in the order of the text.
var layer = text.Layer[[]trait]{Name: "traits", Read: func(d *text.Document) []trait {
	r := &reader{doc: d, tokens: d.Tokens(), places: place.Layer.Of(d).Mentions}
	people := person.Layer.Of(d)
	for i := range people.Mentions {
		m := &people.Mentions[i]
		if m.Entity < 0 || m.Partial != person.Whole && m.Partial != person.FamilyOnly {
			continue
		}
		r.entity = m.Entity
		r.before(m)
		r.after(m.Last)
		r.service(m)
	}
	return r.out
}}

type reader struct {
	doc    *text.Document
	tokens []text.Token
	places []place.Mention
	entity int
	out    []trait
}

func (r *reader) add(sort, value string, first, last int) {
	if value != "" {
		r.out = append(r.out, trait{sort: sort, value: value, entity: r.entity, span: r.tokens[first].Span.Cover(r.tokens[last-1].Span)})
	}
}

// before reads "Florida Republican Jeff Miller" and "Democratic Sen. Ana Roth".
func (r *reader) before(m *person.Mention) {
	i := m.First
	if m.Office != nil && m.Office.Span.End <= m.Span.Start {
		i = r.doc.TokenAt(m.Office.Span.Start)
	}
	for k := i - 1; k >= i-2 && k >= 0 && r.tokens[k].Kind != text.Punct; k-- {
		p := partyOf(r.doc.Lower(k))
		if p == "" || !r.tokens[k].Cap {
			continue
		}
		r.add(party, p, k, k+1)
		r.stateBefore(k)
		return
	}
}

// stateBefore reads the state right before the token k: "Connecticut Democrat".
func (r *reader) stateBefore(k int) {
	if k > 0 {
		if p := r.placeAt(k - 1); p != nil && p.Last == k && p.Kind == place.State {
			r.add(state, p.Key, p.First, p.Last)
		}
	}
}

// placeAt is the place whose name holds the token i, or nil.
func (r *reader) placeAt(i int) *place.Mention {
	k, found := slices.BinarySearchFunc(r.places, i, func(p place.Mention, i int) int {
		switch {
		case p.Last <= i:
			return -1
		case p.First > i:
			return 1
		}
		return 0
	})
	if !found {
		return nil
	}
	return &r.places[k]
}

// reach is how many tokens behind a name tell of its bearer.
const reach = 9

// after reads what stands behind a name up to token i: "(R-Texas)", ", D-N.H.,",
// ", Connecticut Democrat,", " of Indiana", ", 38, of Queens".
func (r *reader) after(i int) {
	if p := r.placeAt(i + 1); r.doc.Lower(i) == "of" && p != nil && p.First == i+1 && p.Kind == place.State {
		r.add(state, p.Key, p.First, p.Last)
		return
	}
	open := r.doc.Lower(i)
	if open != "," && open != "(" {
		return
	}
	if r.label(i + 1) {
		return
	}
	if open == "(" {
		return
	}
	aged := false
	if t := i + 1; t+1 < len(r.tokens) && r.tokens[t].Kind == text.Number && r.doc.Lower(t+1) == "," {
		i, aged = t+1, true
	}
	if w := r.doc.Lower(i + 1); w == "of" || w == "from" {
		r.home(i+2, aged)
		return
	}
	if q := r.placeAt(i + 1); partyOf(r.doc.Lower(i+1)) == "" && (q == nil || q.Kind != place.State) && !article(r.doc.Lower(i+1)) {
		return
	}
	for k := i + 1; k < min(i+reach, len(r.tokens)) && r.tokens[k].Kind != text.Punct; k++ {
		p := partyOf(r.doc.Lower(k))
		if p == "" || r.doc.Lower(k) == "democratic" || !r.ends(k+1) {
			continue
		}
		r.add(party, p, k, k+1)
		r.stateBefore(k)
		if w := r.doc.Lower(k + 1); w == "of" || w == "from" {
			if q := r.placeAt(k + 2); q != nil && q.First == k+2 && q.Kind == place.State {
				r.add(state, q.Key, q.First, q.Last)
			}
		}
		return
	}
}

func article(w string) bool { return w == "a" || w == "an" || w == "the" }

// ends reports whether no noun of which the word before token i is a part stands
// there: a Republican nominee need be no Republican.
func (r *reader) ends(i int) bool {
	switch r.doc.Lower(i) {
	case "", ",", ".", ")", ";", "of", "from", "who", "and", "in", "on", "representing":
		return true
	}
	return false
}

// home reads where somebody is from.
func (r *reader) home(i int, aged bool) {
	if r.doc.Lower(i) == "the" {
		i++
	}
	if p := r.placeAt(i); p != nil && p.First == i && (p.Kind == place.City || p.Kind == place.Other || p.Kind == place.State) {
		n := len(r.out)
		r.add(home, p.Key, p.First, p.Last)
		r.out[n].aged = aged
	}
}

// label reads the party and the state behind a lawmaker's name, from the token
// i: "R-Texas", "R., Fla.", "D-N.H.", "D".
func (r *reader) label(i int) bool {
	w := r.doc.Lower(i)
	letter, rest, hyphen := strings.Cut(w, "-")
	p := initial(strings.TrimSuffix(letter, "."))
	switch {
	case p == "" || !r.tokens[i].Cap:
		return false
	case hyphen:
		r.add(party, p, i, i+1)
		r.add(state, stateOf(rest), i, i+1)
		return true
	case r.doc.Lower(i+1) == ")":
		r.add(party, p, i, i+1)
		return true
	case r.doc.Lower(i+1) == ",":
		if s := stateOf(r.doc.Lower(i + 2)); s != "" {
			r.add(party, p, i, i+1)
			r.add(state, s, i+2, i+3)
			return true
		}
	}
	return false
}

// stateOf is the state of a name or an abbreviation, lower case, or "".
func stateOf(w string) string {
	for _, form := range []string{w, w + ".", strings.TrimSuffix(w, ".")} {
		if n, ok := gazetteer.Lookup(form); ok && gazetteer.Load().Places[n.Place].Kind == gazetteer.State {
			return gazetteer.Load().Places[n.Place].Key
		}
	}
	return ""
}

// initial is the party that a letter behind a lawmaker's name stands for, or "".
func initial(letter string) string {
	switch letter {
	case "r":
		return partyOf("republican")
	case "d":
		return partyOf("democrat")
	case "i":
		return partyOf("independent")
	}
	return ""
}

func partyOf(w string) string {
	switch w {
	case "republican", "gop":
		return "Republican"
	case "democrat", "democratic":
		return "Democrat"
	case "independent":
		return "independent"
	}
	return ""
}
