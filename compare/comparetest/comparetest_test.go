package comparetest

import (
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/calendar"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const good = `# calendar: times
## Finds
D: The ferry sank on [Friday, Aug. 16, 2024], in fog, \[so\] they say. It was [Monday, 4 March 2025].
= conflict conflict
why: which is a Tuesday
fix: Tuesday

## Leaves alone
D: The ferry sank on Friday, Aug. 16, 2024, in thick fog.
= nothing: a Friday
`

// said are the problems of a page for the check of the calendar.
func said(page string) string {
	check := compare.Check{Name: "calendar", Doc: page, Article: calendar.Check.Article}
	examples, problems := parse(page, "calendar")
	for _, e := range examples {
		problems = append(problems, e.run(&check)...)
	}
	var out []string
	for _, p := range problems {
		out = append(out, p.Msg)
	}
	return strings.Join(out, "\n")
}

func TestGoodPage(t *testing.T) {
	page := strings.Replace(good, "[Friday, Aug. 16, 2024]", "Friday, Aug. 16, 2024", 1)
	assert.Empty(t, said(page))
}

func TestBadPages(t *testing.T) {
	page := strings.Replace(good, "[Friday, Aug. 16, 2024]", "Friday, Aug. 16, 2024", 1)
	for _, c := range []struct{ reason, old, new, says string }{
		{"evidence too much", "Friday, Aug. 16, 2024, in fog", "[Friday, Aug. 16, 2024], in fog", "no evidence"},
		{"evidence unmarked", "[Monday, 4 March 2025]", "Monday, 4 March 2025", "not marked"},
		{"another level", "= conflict conflict", "= query conflict", "found conflict"},
		{"another reason", "which is a Tuesday", "which is a Sunday", "not among the reasons"},
		{"another fix", "fix: Tuesday", "fix: Sunday", "the suggestion is"},
		{"a finding too many", "= nothing: a Friday", "= conflict conflict", "0 findings"},
		{"a finding too few", "sank on Friday, Aug. 16, 2024, in thick", "sank on Monday, Aug. 16, 2024, in thick", "1 findings"},
		{"no negative", "## Leaves alone", "## Leaves", "no example under"},
		{"an open bracket", "4 March 2025]", "4 March 2025", "not closed"},
		{"no such agreement", "= conflict conflict\nwhy: which is a Tuesday\nfix: Tuesday", "= agree length", "no such agreement"},
	} {
		require.Contains(t, page, c.old, c.reason)
		assert.Contains(t, said(strings.Replace(page, c.old, c.new, 1)), c.says, c.reason)
	}
}
