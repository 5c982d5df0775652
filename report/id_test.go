package report_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
	"factdiff/report/reporttest"
)

// story is one finding on boats between a draft and a source.
func story(path, draft, quote string, n float64, stance claim.Stance) report.Finding {
	d := reporttest.NewDesk()
	d.Add("D", text.Meta{Path: path}, draft)
	d.Add("S1", text.Meta{Path: "s.txt"}, "Three boats sank.")
	q := d.Ask("count", claim.Subject{Name: "boats", Key: "boat"}, "number", "conflict",
		d.Say("D", quote, reporttest.Count(n, claim.Exact, quote), reporttest.As(stance)),
		d.Say("S1", "Three", reporttest.Count(3, claim.Exact, "Three")))
	d.Find(q, compare.Finding{Check: "conflict", Level: compare.Conflict})
	return d.Report().Findings[0]
}

func TestIDsFollowWhatIsSaidAndNotWhere(t *testing.T) {
	first := story("a.txt", "Two boats sank.", "Two", 2, claim.Reported).ID
	for _, c := range []struct {
		name string
		same bool
		f    report.Finding
	}{
		{"moved down a page", true, story("a.txt", "Rain fell.\n\nThen two boats sank.", "two", 2, claim.Reported)},
		{"written in digits", true, story("a.txt", "2 boats sank.", "2", 2, claim.Reported)},
		{"another file", true, story("b/c.txt", "Two boats sank.", "Two", 2, claim.Reported)},
		{"another number", false, story("a.txt", "Four boats sank.", "Four", 4, claim.Reported)},
		{"denied", false, story("a.txt", "Two boats sank.", "Two", 2, claim.Denied)},
	} {
		assert.Equal(t, c.same, first == c.f.ID, c.name)
	}
	assert.Regexp(t, `^FD-[A-Z2-7]{4}$`, first)
}

func TestIDsStayApartAndDoNotDependOnOrder(t *testing.T) {
	build := func(reverse bool) map[string]string {
		d := reporttest.NewDesk()
		d.Add("D", text.Meta{}, "Boats.")
		const n = 3000 // enough that four characters collide
		for i := range n {
			if reverse {
				i = n - 1 - i
			}
			q := d.Ask("count", claim.Subject{Key: fmt.Sprint("boat", i)}, "number", "single", d.Say("D", "Boats", reporttest.Count(1, claim.Exact, "1")))
			d.Find(q, compare.Finding{Check: "conflict", Level: compare.Note, Title: fmt.Sprint(i)})
		}
		out := map[string]string{}
		for _, f := range d.Report().Findings {
			out[f.ID] = f.Title
		}
		require.Len(t, out, n)
		return out
	}
	ids := build(false)
	assert.Equal(t, ids, build(true))
	long := 0
	for id := range ids {
		if len(id) > len("FD-")+4 {
			long++
		}
	}
	assert.Positive(t, long, "some had to be lengthened")
}

func TestTheSameSlipTwiceHasTwoIDs(t *testing.T) {
	d := reporttest.NewDesk()
	d.Add("D", text.Meta{}, "EST and EST.")
	for range 2 {
		d.Find(nil, compare.Finding{Check: "calendar", Kind: "clock", Level: compare.Query, Evidence: []claim.Claim{d.Say("D", "EST", nil)}})
	}
	f := d.Report().Findings
	assert.NotEqual(t, f[0].ID, f[1].ID)
}

func TestReadingsGiveOneValueADocument(t *testing.T) {
	for _, f := range reporttest.Bergen().Findings {
		if f.Check == "outcome" {
			assert.Equal(t, []report.Reading{{Document: "D", Value: "about four hours"}, {Document: "S1", Value: "almost three hours"},
				{Document: "S2", Value: "just under three hours; four hours"}}, f.Readings())
			return
		}
	}
	t.Fatal("no such finding")
}
