package calendar_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/compare/calendar"
	"factdiff/extract"
	"factdiff/extract/all"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

// A register in which a word stands in more rows than are looked at: the event is
// found by another word of its name, and where there is none the cut is told.
func TestRowsOfOneWordAreBounded(t *testing.T) {
	var rows strings.Builder
	rows.WriteString("event,date\n")
	for i := range 100 {
		fmt.Fprintf(&rows, "the crash of the number%d ferry,2010-01-02\n", i)
	}
	elapsed := func(more string) *compare.Result {
		reg, err := register.Parse([]byte(rows.String()+more), "events.csv")
		require.NoError(t, err)
		m := text.Meta{Role: "draft", ID: "D"}
		m.Published = register.Day(20250815).Time()
		r := all.Read(text.New(m, "The quay has been closed since the crash of the Tarn ferry more than three-and-a-half years ago.", nil, text.Origin{}))
		in := &compare.Input{Drafts: []extract.Reading{r}, Registry: []*register.Register{reg}}
		return compare.Run(in, nil, []*compare.Check{&calendar.Check})
	}
	const told = "so many rows with"
	res := elapsed("crash of the Tarn ferry,2022-02-24\n")
	assert.Len(t, res.Findings, 1)
	assert.NotContains(t, fmt.Sprint(res.Skips), told)
	res = elapsed("the crash of the ferry,2022-02-24\n")
	assert.Empty(t, res.Findings)
	assert.Contains(t, fmt.Sprint(res.Skips), "the register events.csv has "+told)
}
