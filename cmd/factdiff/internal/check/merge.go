package check

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
)

// merger joins the results of several comparisons. What two drafts share, a
// slip inside a common source say, is taken over once.
type merger struct {
	whole compare.Result
	seen  map[string]bool
	skips map[extract.Skip]bool // made when a second result comes
}

func (m *merger) add(res *compare.Result) {
	if m.seen == nil {
		m.seen = map[string]bool{}
		m.whole.Skips = distinct(res.Skips)
	} else {
		m.addSkips(res.Skips)
	}
	for _, q := range res.Questions {
		name := ""
		if q.Attribute != nil {
			name = q.Attribute.Name
		}
		if m.first("question", q.Topic.Subject.Name, name, places(q.Claims)) {
			m.whole.Questions = append(m.whole.Questions, q)
		}
	}
	for _, f := range res.Findings {
		if m.first("finding", f.Check, f.Title, places(f.Evidence)) {
			m.whole.Findings = append(m.whole.Findings, f)
		}
	}
}

// distinct is skips, which stand in the order of the text, each once. It uses
// the same memory.
func distinct(skips []extract.Skip) []extract.Skip {
	out := skips[:0]
	for _, s := range skips {
		twin := false
		for i := len(out) - 1; i >= 0 && out[i].Doc == s.Doc && out[i].Span == s.Span && !twin; i-- {
			twin = out[i] == s
		}
		if !twin {
			out = append(out, s)
		}
	}
	return out
}

// addSkips adds those that the results before do not have.
func (m *merger) addSkips(skips []extract.Skip) {
	if m.skips == nil {
		m.skips = make(map[extract.Skip]bool, len(m.whole.Skips))
		for _, s := range m.whole.Skips {
			m.skips[s] = true
		}
	}
	for _, s := range skips {
		if !m.skips[s] {
			m.skips[s] = true
			m.whole.Skips = append(m.whole.Skips, s)
		}
	}
}

func (m *merger) first(parts ...string) bool {
	key := strings.Join(parts, "\x00")
	if m.seen[key] {
		return false
	}
	m.seen[key] = true
	return true
}

func places(claims []claim.Claim) string {
	var b strings.Builder
	for _, c := range claims {
		fmt.Fprintf(&b, "%p %d %d\x00", c.Doc, c.Evidence.Start, c.Evidence.End)
	}
	return b.String()
}
