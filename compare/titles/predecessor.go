package titles

import (
	"fmt"
	"sync"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/frame"
	"factdiff/extract/office"
	"factdiff/extract/person"
	"factdiff/extract/roll"
	"factdiff/extract/text"
)

var succession = sync.OnceValue(func() *frame.Set {
	return frame.Must(nil,
		frame.Source{Name: "predecessor", Pattern: "<a:one> , <b:one> 's (predecessor|forerunner)"},
		frame.Source{Name: "predecessor", Pattern: "<b:one> 's (predecessor|forerunner) ,? <a:one>"})
})

// predecessors looks "Pell, Roth's predecessor" up: whether somebody else held
// the office between the two.
func (d *desk) predecessors() {
	if len(d.in.Registry) == 0 {
		return
	}
	people := person.Layer.Of(d.r.Doc)
	var slots []frame.Slot
	for _, r := range roll.Layer.Of(d.r.Doc) {
		if len(r.Members) == 1 {
			slots = append(slots, frame.Slot{Type: "one", Span: r.Span, Value: people.Mentions[r.Members[0]].Entity})
		}
	}
	succession().Each(d.r.Doc, frame.NewSlots(d.r.Doc, slots), func(m *frame.Match) {
		a, b := people.Entities[m.Value("a")].Name, people.Entities[m.Value("b")].Name
		before, after, between, ok := d.terms(m.Span(), a, b)
		if !ok {
			return
		}
		c := claim.Claim{Kind: "office", Value: claim.Label{Word: "predecessor", Class: "succession"}, Doc: d.r.Doc, Evidence: m.Span(), Frame: m.Frame.Name,
			Subject: claim.Subject{Type: claim.Person, Name: a.Whole, Entity: m.Value("a")}}
		d.out = append(d.out, compare.Finding{Kind: "office", Level: compare.Query, Relation: compare.Scope,
			Title:      fmt.Sprintf("%s, predecessor of %s: %s came between", before.person().Name, after.person().Name, between.person().Name),
			Evidence:   []claim.Claim{c, before.claim(), between.claim(), after.claim()},
			Suggestion: "say of which term it is true",
			Because:    []compare.Reason{d.since(before), d.since(between), d.since(after)}})
	})
}

// terms finds the office that b holds on the day of the article, a's earlier
// term in it, and the term of somebody else that lies between the two.
func (d *desk) terms(s text.Span, a, b claim.Name) (before, after, between row, ok bool) {
	for _, now := range d.bearing(s, b) {
		if !now.person().Holds(d.day) || now.person().From == 0 {
			continue
		}
		for _, was := range d.bearing(s, a) {
			p, n := was.person(), now.person()
			if p.Until == 0 || p.Until > n.From || office.Compare(was.post(), now.post()) != office.Same {
				continue
			}
			for i := range now.reg.InOffice(n.Office) {
				w := row{now.reg, i}
				if o := w.person(); o.From >= p.Until && o.Until != 0 && o.Until <= n.From && o.Name != p.Name && o.Name != n.Name && office.Compare(w.post(), now.post()) == office.Same {
					return was, now, w, true
				}
			}
		}
	}
	return row{}, row{}, row{}, false
}

// bearing are the rows of a name, or of the family name where that is all the
// article gives and one person has it.
func (d *desk) bearing(s text.Span, n claim.Name) (out []row) {
	only := ""
	for _, w := range d.family(s, n.Family) {
		p := w.person()
		if named(n, p).Degree > person.Transliteration {
			continue
		}
		if n.Given == "" && only != "" && p.Name != only {
			return nil
		}
		only = p.Name
		out = append(out, w)
	}
	return out
}
