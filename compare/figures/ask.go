package figures

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// ask makes a question of every figure of a draft that a source of the same
// story has, alike or not.
func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		for _, s := range in.Sources {
			out = append(out, pair(d, s)...)
		}
	}
	return out
}

// pair compares the figures of two articles.
func pair(d, s extract.Reading) []*compare.Question {
	why, one := topic.Incident(d.Doc, s.Doc)
	if !one {
		if why, one = topic.Story(d.Doc, s.Doc); !one {
			return nil
		}
	}
	out := counting(d, s, why)
	all := matches(d.Doc, s.Doc)
	found := map[*figure]bool{} // what has its like in the other article
	for _, m := range all {
		if m.grade == equal || m.grade == sum {
			found[m.a], found[m.b] = true, true
		}
	}
	asked := map[string]*compare.Question{}
	for _, m := range all {
		if m.grade == silent || m.grade > sum && (found[m.a] || found[m.b]) {
			continue
		}
		a := m.a.claim(d.Doc)
		key := m.a.class + " " + a.Value.String()
		q := asked[key]
		if q == nil {
			q = m.question(a, why)
			q.Topic.Sure = m.grade == differ && once(d.Doc, m.a.class) && once(s.Doc, m.a.class)
			asked[key] = q
			out = append(out, q)
		}
		if b := m.b.claim(s.Doc); !said(q.Claims, b) {
			q.Claims = append(q.Claims, b)
		}
	}
	return out
}

// question asks what the draft's claim a answers; why says that both articles
// are of one incident.
func (m *match) question(a claim.Claim, why compare.Reason) *compare.Question {
	q := &compare.Question{Attribute: number, Road: road, Claims: []claim.Claim{a}, Topic: compare.Topic{Subject: a.Subject}}
	if why != "" {
		q.Topic.Because = append(q.Topic.Because, why)
	}
	if len(m.words) > 0 {
		q.Topic.Because = append(q.Topic.Because, compare.Reason("the sentences share "+strings.Join(m.words[:min(len(m.words), 3)], ", ")))
	}
	switch m.grade {
	case equal:
		q.Status = "agree"
	case sum:
		q.Attribute = whole
	}
	return q
}

// once reports whether d counts things of a class with one number alone.
func once(d *text.Document, class string) bool {
	var n float64
	for _, f := range layer.Of(d) {
		switch {
		case f.class != class || f.bare:
		case n != 0 && n != f.value.N:
			return false
		default:
			n = f.value.N
		}
	}
	return true
}

// said reports whether c is among claims.
func said(claims []claim.Claim, c claim.Claim) bool {
	return slices.ContainsFunc(claims, func(o claim.Claim) bool { return o.Doc == c.Doc && o.Evidence == c.Evidence })
}

// claim is what a figure says.
func (f *figure) claim(d *text.Document) claim.Claim {
	return claim.Claim{Kind: f.kind, Attribute: number, Value: f.value, Doc: d, Evidence: f.span, Frame: "number and noun",
		Subject: claim.Subject{Type: claim.Thing, Name: f.noun, Key: f.class, Words: f.told, Entity: -1}}
}
