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
	skips map[extract.Skip]bool
}

func (m *merger) add(res *compare.Result) {
	if m.seen == nil {
		m.seen, m.skips = map[string]bool{}, map[extract.Skip]bool{}
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
	for _, s := range res.Skips {
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
