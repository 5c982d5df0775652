package titles_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/compare/titles"
	"factdiff/extract"
	"factdiff/extract/all"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

// looked runs the check on a draft beside a register of people.
func looked(t *testing.T, draft, rows string) *compare.Result {
	reg, err := register.Parse([]byte("name,office,body,from\n"+rows), "people.csv")
	require.NoError(t, err)
	r := all.Read(text.New(text.Meta{Role: "draft", ID: "D"}, draft, nil, text.Origin{}))
	return compare.Run(&compare.Input{Drafts: []extract.Reading{r}, Registry: []*register.Register{reg}}, nil, []*compare.Check{&titles.Check})
}

// A register with more people of one family name than are looked at says so of
// the one who is looked up; so does one of more holders of an office.
func TestRowsOfOneNameAreBounded(t *testing.T) {
	const draft = "Commerce Secretary Ann Pell spoke to the crowd at the quay on Monday."
	rows := func(n int, row string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, strings.ReplaceAll(row, "#", "%[1]c%[2]c"), 'a'+i%26, 'a'+i/26)
		}
		return b.String()
	}
	const told = "the register people.csv has so many rows of"
	assert.NotContains(t, fmt.Sprint(looked(t, draft, rows(64, "X# Pell,Clerk,,\n")).Skips), told)
	assert.Contains(t, fmt.Sprint(looked(t, draft, rows(65, "X# Pell,Clerk,,\n")).Skips), told+" Pell")
	assert.Contains(t, fmt.Sprint(looked(t, draft, rows(65, "Ann Lun#,Secretary of Commerce,,2020\n")).Skips), told)
}

// Of titles that lost a word a few are shown, and that there are more is told.
func TestBrokenTitlesAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range 9 {
		fmt.Fprintf(&b, "It was said by former special Ana Lun%c. ", 'a'+i)
	}
	res := looked(t, b.String(), "Ann Pell,Mayor,,\n")
	assert.Len(t, res.Findings, 4)
	assert.Contains(t, fmt.Sprint(res.Skips), "only the first 4 slips of this sort")
}
