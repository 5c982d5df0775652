package term_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/reporttest"
	"factdiff/report/term"
)

func show(t *testing.T, r *report.Report, o report.Style) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, term.Write(&b, r, o))
	return b.String()
}

func TestAFindingInFull(t *testing.T) {
	r := reporttest.Bergen()
	f := r.Findings[:0]
	for _, x := range r.Findings {
		if x.Check == "naming" {
			x.ID = "FD-TEST"
			f = append(f, x)
		}
	}
	r.Findings = f
	assert.Equal(t, `draft.txt:4:84  conflict  naming  FD-TEST   Commerce Secretary: Scott Holm / Howard Holm
  D   [Commerce Secretary Scott Holm] and Fisheries Minister Marit Aune sat across from each other…
  S1  [Commerce Secretary Howard Holm] said the two sides had agreed on "a…   sources/vestland.txt:3
  S2  In Bergen, [Commerce Secretary Howard Holm] and Fisheries Minister Marit…   sources/wire.txt:4
  R1  [Howard Holm,Howie Holm,Commerce Secretary,Government,2029-01-20,,house list]     people.csv:2
  why  same office and family name, other given name; two sources and the register people.csv agree
       on Howard
  fix  Howard Holm

1 conflict, 0 queries, 0 notes; 7 facts confirmed, 2 in one text only; 4 documents read
`, show(t, r, report.Style{}))
}

func TestLinesKeepToTheWidth(t *testing.T) {
	for _, width := range []int{60, 80, 140} {
		for _, l := range strings.Split(show(t, reporttest.Bergen(), report.Style{Width: width}), "\n") {
			if strings.HasPrefix(l, " ") { // headlines and the summary are not broken
				assert.LessOrEqual(t, utf8.RuneCountInString(l), width, l)
			}
		}
	}
}

func TestMarkedWordsAreAlwaysShown(t *testing.T) {
	out := show(t, reporttest.Bergen(), report.Style{Width: 70})
	for _, words := range []string{"[12 missing]", "[3:30 p.m. EST]", "[almost three hours]"} {
		assert.Contains(t, out, words)
	}
}

func TestStanceAndSpeakerAreNamed(t *testing.T) {
	assert.Contains(t, show(t, reporttest.Bergen(), report.Style{Width: 160}), "(planned, an aide to Ms. Aune)")
}

func TestColoursOnlyWhenAsked(t *testing.T) {
	assert.NotContains(t, show(t, reporttest.Bergen(), report.Style{}), "\x1b")
	coloured := show(t, reporttest.Bergen(), report.Style{Color: true})
	assert.Contains(t, coloured, "\x1b[31mconflict\x1b[0m")
}

func TestAPipeIsPlain(t *testing.T) {
	_, w, err := os.Pipe()
	require.NoError(t, err)
	defer w.Close()
	assert.Equal(t, report.Style{}, term.Style(w))
}

func TestErrorsAndWaiversAreSaid(t *testing.T) {
	r := reporttest.Bergen()
	r.Complete, r.Errors = false, []report.Error{{Path: "s3.txt", Message: "no such file"}}
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "seen the tape", By: "kl"}
	out := show(t, r, report.Style{})
	assert.Contains(t, out, "incomplete  s3.txt: no such file\n")
	assert.Contains(t, out, "conflict, waived")
	assert.Contains(t, out, "waived  accept, seen the tape, kl")
	assert.Contains(t, out, "incomplete: 4 conflicts, 3 queries, 1 note, 1 waived;")
}

// An article must not be able to steer the terminal.
func TestHostileCharactersAreShownNotSent(t *testing.T) {
	r := reporttest.Hostile()
	out := show(t, r, report.Style{Color: false})
	for _, c := range []string{"\x1b", "\x00", "\x07", "\u202e", "\u2066", "\u200f"} {
		assert.NotContains(t, out, c)
	}
	assert.Contains(t, out, "�")
}

func TestAFindingStandsAtItsPlaceInTheDraft(t *testing.T) {
	r := reporttest.Bergen()
	e := r.Findings[0].Evidence
	e[0], e[1] = e[1], e[0]
	assert.True(t, strings.HasPrefix(show(t, r, report.Style{}), "draft.txt:4:30  conflict"))
}

// A hundred sources with two answers are two camps: each is shown twice, and who
// else is in it named.
func TestManyReadingsAreCamps(t *testing.T) {
	r := &report.Report{Complete: true, Documents: []report.Document{{ID: "D", Role: "draft", Path: "a.txt"}}}
	f := report.Finding{ID: "FD-TEST", Check: "conflict", Level: "conflict", Title: "people killed: seven / nine"}
	add := func(id, role, value string) {
		if role != "draft" {
			r.Documents = append(r.Documents, report.Document{ID: id, Role: role, Path: id + ".txt"})
		}
		f.Evidence = append(f.Evidence, report.Evidence{Place: report.Place{Document: id, Line: 3, Column: 1, Quote: value}, Value: value})
	}
	add("D", "draft", "seven")
	for i := range 100 {
		add(fmt.Sprintf("S%d", i+1), "source", []string{"nine", "seven", "nine"}[i%3])
	}
	r.Findings = []report.Finding{f}
	assert.Equal(t, `a.txt:3:1  conflict  conflict  FD-TEST   people killed: seven / nine
  D     [seven]
  S1    [nine]                                                                              S1.txt:3
  S3    [nine]                                                                              S3.txt:3
        the same in S4, S6, S7, S9, S10, S12, S13, S15, S16, S18, S19, S21 and 53 more
  S2    [seven]                                                                             S2.txt:3
  S5    [seven]                                                                             S5.txt:3
        the same in S8, S11, S14, S17, S20, S23, S26, S29, S32, S35, S38, S41 and 19 more
`, strings.SplitAfter(show(t, r, report.Style{}), "19 more\n")[0])
	r.Findings[0].Evidence = f.Evidence[:8]
	assert.Equal(t, 8, strings.Count(show(t, r, report.Style{}), "["), "few are all shown")
}
