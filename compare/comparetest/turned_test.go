package comparetest

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/compare"
	"factdiff/compare/all"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/text"
)

// The tests here make the draft the source and the source the draft. What two
// articles cannot both be right about does not depend on which of them is the
// draft; oneWay has the exceptions.

// TestStoriesHoldBothWays turns each draft and each of its sources round.
func TestStoriesHoldBothWays(t *testing.T) {
	met := 0
	each(t, func(t *testing.T, s story, _ []string) {
		for i := range s.sources {
			there := s
			there.sources = s.sources[i : i+1]
			back := there
			back.draft, back.sources = s.sources[i], []paper{s.draft}
			want := bothWays(there.judged(t))
			met += len(want)
			assert.Equal(t, want, bothWays(back.judged(t)))
		}
	})
	assert.Greater(t, met, 8, "findings that were turned round")
}

// TestPagesHoldBothWays turns the examples on every check's page round, with all
// checks speaking.
func TestPagesHoldBothWays(t *testing.T) {
	met := 0
	for _, check := range all.Checks() {
		examples, _ := parse(check.Doc, check.Name)
		for _, e := range examples {
			if len(e.docs) == 2 && e.docs[0].doc.Role != e.docs[1].doc.Role {
				there := bothWays(e.judged(0, 1))
				met += len(there)
				assert.Equal(t, there, bothWays(e.judged(1, 0)), "%s.md:%d", check.Name, e.line)
			}
		}
	}
	assert.Greater(t, met, 150, "findings that were turned round")
}

// judged are the findings on two articles of an example, as draft and source.
func (e *example) judged(draft, source int) []compare.Finding {
	read := func(i int, role, id string) []extract.Reading {
		d := e.docs[i].doc
		m := text.Meta{Path: fmt.Sprint(i), Role: role, ID: id, Published: d.Published}
		return []extract.Reading{extract.Run(text.New(m, d.Text, nil, text.Origin{}), kinds.Kinds())}
	}
	in := &compare.Input{Drafts: read(draft, "draft", "D"), Sources: read(source, "source", "S1"), Registry: e.registers}
	return compare.Run(in, all.Roads(), all.Checks()).Findings
}

// bothWays are the verdicts that stand whichever article is the draft.
func bothWays(fs []compare.Finding) []string {
	var kept []compare.Finding
	for _, f := range fs {
		if f.Check == "spelling" && twiceInOne(&f) {
			f.Level = min(f.Level, compare.Query) // a slip of a source's own holds up no draft
		}
		if !oneWay(&f) {
			kept = append(kept, f)
		}
	}
	return verdicts(kept)
}

// oneWay reports whether a finding says that the draft is behind a source: that it
// plans, or leaves open, what the other tells, or does not introduce somebody
// whom the other does. The other way round there is nothing to find.
func oneWay(f *compare.Finding) bool {
	switch f.Check {
	case "outcome", "roster", "stale":
		return f.Relation == compare.PlanVsOutcome || f.Relation == compare.Update
	case "titles", "introduction":
		return true
	}
	return false
}

// twiceInOne reports whether one article has two pieces of the evidence, and so
// two spellings.
func twiceInOne(f *compare.Finding) bool {
	for i, a := range f.Evidence {
		for _, b := range f.Evidence[:i] {
			if a.Doc == b.Doc && a.Value.String() != b.Value.String() {
				return true
			}
		}
	}
	return false
}
