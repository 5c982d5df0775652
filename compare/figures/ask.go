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
	all := matches(d.Doc, s.Doc)
	found := map[*figure]bool{} // what has its like in the other article
	for _, m := range all {
		if m.grade == equal || m.grade == sum {
			found[m.a], found[m.b] = true, true
		}
	}
	g := &gathering{of: map[group]*asked{}}
	for _, m := range all {
		if m.grade > sum && !(found[m.a] || found[m.b]) || m.grade == equal || m.grade == sum {
			g.add(&m, d.Doc, s.Doc)
		}
	}
	return append(counting(d, s, why), g.questions(why)...)
}

// group is one answer of one article: so many of a thing.
type group struct {
	drafts bool
	grade  grade // of the matches it is in: equal, sum, or differ for those that are apart
	class  string
	value  string
}

// asked is a question of two articles, with their answers.
type asked struct {
	best        match // that it was first asked of
	mine, other []claim.Claim
	sure        bool
}

// gathering puts matches of the same numbers into one question, whichever of the
// two articles gives them in several places or in several ways.
type gathering struct {
	of  map[group]*asked
	out []*asked
}

// add puts m to the matches that have one of its numbers; where both numbers
// have their own, they are better matched there.
func (g *gathering) add(m *match, d, s *text.Document) {
	a, b := m.a.claim(d), m.b.claim(s)
	x := group{true, min(max(m.grade, equal), glance), m.a.class, a.Value.String()}
	y := x
	y.drafts, y.value = false, b.Value.String()
	q, r := g.of[x], g.of[y]
	switch {
	case q == nil && r == nil:
		q = &asked{best: *m, sure: m.grade == differ && once(d, m.a.class) && once(s, m.a.class)}
		g.out = append(g.out, q)
	case q == nil:
		q = r
	case r != nil && q != r:
		return
	}
	g.of[x], g.of[y] = q, q
	q.mine, q.other = put(q.mine, a), put(q.other, b)
}

// put adds c to the places of one article that are shown.
func put(claims []claim.Claim, c claim.Claim) []claim.Claim {
	if len(claims) == most || slices.ContainsFunc(claims, func(o claim.Claim) bool { return o.Evidence == c.Evidence }) {
		return claims
	}
	return append(claims, c)
}

func (g *gathering) questions(why compare.Reason) (out []*compare.Question) {
	for _, a := range g.out {
		q := a.best.question(a.mine[0], why)
		q.Topic.Sure = a.sure
		q.Claims = append(a.mine, a.other...)
		out = append(out, q)
	}
	return out
}

// question asks what the claim a of the draft answers; why says that both articles
// are of one incident.
func (m *match) question(a claim.Claim, why compare.Reason) *compare.Question {
	q := &compare.Question{Attribute: number, Road: road, Topic: compare.Topic{Subject: a.Subject}}
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

// claim is what a figure says.
func (f *figure) claim(d *text.Document) claim.Claim {
	return claim.Claim{Kind: f.kind, Attribute: number, Value: f.value, Doc: d, Evidence: f.span, Frame: "number and noun",
		Subject: claim.Subject{Type: claim.Thing, Name: f.noun, Key: f.class, Words: f.told, Entity: -1}}
}
