package check

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/compare/waiver"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
	"factdiff/report/reporttest"
)

const (
	seven = "A fire in a warehouse on Harbour Street killed seven people on Sunday night, the city fire chief said on Monday."
	nine  = "A fire in a warehouse on Harbour Street killed nine people on Sunday night, the city fire chief said on Monday."
)

func file(path, body string) *File {
	f := At(path)
	f.Raw = []byte(body)
	return f
}

func run(t *testing.T, p *Plan, o Options) *report.Report {
	t.Helper()
	r, err := Run(context.Background(), p, o)
	require.NoError(t, err)
	return r
}

func TestEachDraftIsComparedWithItsOwnSources(t *testing.T) {
	wire := file("wire.txt", nine)
	r := run(t, &Plan{Comparisons: []Comparison{
		{Drafts: []*File{file("a.md", seven)}, Sources: []*File{wire}},
		{Drafts: []*File{file("b.md", nine)}, Sources: []*File{wire}},
	}}, Options{})
	assert.True(t, r.Complete)
	var ids []string
	for _, d := range r.Documents {
		ids = append(ids, d.ID+" "+d.Path)
	}
	assert.Equal(t, []string{"D1 a.md", "D2 b.md", "S1 wire.txt"}, ids)
	require.Len(t, r.Findings, 1)
	for _, e := range r.Findings[0].Evidence {
		assert.NotEqual(t, "D2", e.Document, "a draft is no source of another")
	}
}

func TestTheResultIsTheSameForAnyNumberOfJobs(t *testing.T) {
	plan := func() *Plan {
		c := Comparison{Drafts: []*File{file("a.md", seven)}}
		for i := range 8 {
			c.Sources = append(c.Sources, file(fmt.Sprintf("s%d.txt", i), nine))
		}
		return &Plan{Comparisons: []Comparison{c}}
	}
	one := run(t, plan(), Options{Jobs: 1})
	for _, jobs := range []int{2, 8, 100} {
		assert.Equal(t, one, run(t, plan(), Options{Jobs: jobs}))
	}
}

func TestWhatFailsIsNamedAndTheRestGoesOn(t *testing.T) {
	broken := At("broken.txt")
	broken.Raw = []byte{}
	r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.md", seven)}, Sources: []*File{broken, file("wire.txt", nine)}}}}, Options{})
	assert.False(t, r.Complete)
	assert.Equal(t, []report.Error{{Path: "broken.txt", Message: "holds no text"}}, r.Errors)
	assert.Len(t, r.Findings, 1)

	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, err := Run(ctx, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.md", seven)}}}}, Options{})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestAPanicIsNamedOnce(t *testing.T) {
	g := &guard{}
	bad := g.check(&compare.Check{Name: "naming", Question: func(*compare.Question) []compare.Finding { panic("index out of range") }})
	assert.Empty(t, bad.Question(&compare.Question{}))
	assert.Empty(t, bad.Question(&compare.Question{}))
	road := g.road(&compare.Road{Name: "frames", Ask: func(*compare.Input) []*compare.Question { panic("nil map") }})
	assert.Empty(t, road.Ask(&compare.Input{}))
	article := g.check(&compare.Check{Name: "calendar", Article: func(*compare.Input, extract.Reading) []compare.Finding { panic("x") }})
	assert.Empty(t, article.Article(&compare.Input{}, extract.Reading{}))
	var said []string
	for _, err := range g.errs {
		said = append(said, err.Error())
	}
	assert.Equal(t, []string{"check naming failed: index out of range", "road frames failed: nil map", "check calendar failed: x"}, said)
}

func TestWhatTwoDraftsShareIsTakenOverOnce(t *testing.T) {
	doc := text.New(text.Meta{}, seven, nil, text.Origin{})
	said := []claim.Claim{{Doc: doc, Evidence: text.Span{Start: 0, End: 6}}}
	res := &compare.Result{Questions: []*compare.Question{{Claims: said}}, Findings: []compare.Finding{{Check: "calendar", Title: "EST in May", Evidence: said}},
		Skips: []extract.Skip{{Doc: doc, Reason: "no subject in reach"}}}
	var m merger
	m.add(res)
	m.add(res)
	assert.Len(t, m.whole.Questions, 1)
	assert.Len(t, m.whole.Findings, 1)
	assert.Len(t, m.whole.Skips, 1)
	other := *res
	other.Findings = []compare.Finding{{Check: "naming", Title: "EST in May", Evidence: said}}
	m.add(&other)
	assert.Len(t, m.whole.Findings, 2)
}

func TestTheDesksLevels(t *testing.T) {
	q := &compare.Question{Status: "conflict"}
	res := func() *compare.Result {
		return &compare.Result{Findings: []compare.Finding{
			{Check: "naming", Kind: "name", Level: compare.Conflict, Question: q},
			{Check: "conflict", Kind: "name", Level: compare.Query},
			{Check: "conflict", Kind: "count", Level: compare.Note},
		}}
	}
	levels := func(l Levels) (out []compare.Level) {
		r := res()
		l.apply(r)
		for _, f := range r.Findings {
			out = append(out, f.Level)
		}
		return out
	}
	assert.Equal(t, []compare.Level{compare.Conflict, compare.Query, compare.Note}, levels(nil))
	assert.Equal(t, []compare.Level{compare.Query, compare.Query, compare.Note}, levels(Levels{"naming": compare.Query}))
	assert.Equal(t, "query", q.Status, "the table shows what the finding says")
	assert.Equal(t, []compare.Level{compare.Conflict, compare.Conflict, compare.Note}, levels(Levels{"name": compare.Conflict, "count": compare.Conflict}), "what is harmless stays a note")
	assert.Equal(t, []compare.Level{compare.Conflict}, levels(Levels{"name": compare.Conflict, "conflict": compare.Off}), "the check's level wins over the kind's")
}

func TestDecisionsAreApplied(t *testing.T) {
	r := reporttest.Bergen()
	id := r.Findings[0].ID
	f, err := waiver.Parse("w", fmt.Appendf(nil, "- id: %s\n  decision: accept\n  reason: asked\n  by: AB\n- id: FD-AAAA\n  decision: fix\n  reason: x\n  by: y\n", id))
	require.NoError(t, err)
	Waive(r, f, "2031-05-12", true)
	assert.Equal(t, "asked", r.Findings[0].Waived.Reason)
	require.Len(t, r.Notices, 1)
	assert.Contains(t, r.Notices[0].Message, "FD-AAAA is dead")
	assert.Equal(t, 5, r.Notices[0].Line)
	Waive(r, nil, "2031-05-12", true)

	many := &waiver.File{}
	for i := range 8 {
		many.Put(waiver.Entry{ID: fmt.Sprintf("FD-ZZZ%d", i), Decision: waiver.Accept, Reason: "x"})
	}
	r = reporttest.Bergen()
	Waive(r, many, "2031-05-12", false)
	assert.Len(t, r.Notices, most+1, "a desk's file of a hundred decisions is not listed with every draft")
}

// The hook sees one draft, the build sees all: a decision holds in both.
func TestADecisionHoldsForEveryDraftThatSaysTheSame(t *testing.T) {
	draft := func(path string) Comparison {
		return Comparison{Drafts: []*File{file(path, seven)}, Sources: []*File{file("wire.txt", nine)}}
	}
	alone := run(t, &Plan{Comparisons: []Comparison{draft("b.md")}}, Options{})
	f := &waiver.File{}
	f.Put(waiver.Entry{ID: alone.Findings[0].ID, Decision: waiver.Accept, Reason: "asked", By: "AB", Readings: map[string]string{"D": "seven"}})
	both := run(t, &Plan{Comparisons: []Comparison{draft("a.md"), draft("b.md")}}, Options{})
	Waive(both, f, "2031-05-12", true)
	require.Len(t, both.Findings, 2)
	for _, x := range both.Findings {
		assert.NotNil(t, x.Waived, x.ID)
	}
	assert.Empty(t, both.Notices)
}

func TestExpandFindsArticlesInOrder(t *testing.T) {
	dir := t.TempDir()
	for _, p := range []string{"b.txt", "a.md", "c.csv", ".hidden.md", "deep/d.html", ".git/e.md"} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, p)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, p), []byte("x"), 0o644))
	}
	paths := func(args ...string) (out []string) {
		for _, f := range Expand(args) {
			rel, err := filepath.Rel(dir, f.Path)
			require.NoError(t, err)
			out = append(out, filepath.ToSlash(rel))
		}
		return out
	}
	assert.Equal(t, []string{"a.md", "b.txt", "deep/d.html"}, paths(dir))
	assert.Equal(t, []string{"c.csv", "a.md", "b.txt", "deep/d.html"}, paths(filepath.Join(dir, "c.csv"), dir), "a file that is named is taken whatever it is called, and once")
	assert.Equal(t, []string{"a.md", "deep/d.html"}, paths(filepath.Join(dir, "**", "*.{md,html}")))
	assert.Empty(t, Match([]string{filepath.Join(dir, "*.pdf")}), "a pattern of the settings, or of drafts, may match nothing")
	none := Expand([]string{filepath.Join(dir, "*.pdf")})
	require.Len(t, none, 1)
	assert.ErrorContains(t, none[0].Err, "no article found", "a source that was asked for may not")
	gone := Expand([]string{filepath.Join(dir, "gone.md")})
	require.Len(t, gone, 1)
	assert.ErrorContains(t, gone[0].Err, "no such file")
}

func TestTheDesksZoneIsThatOfArticlesWithoutOne(t *testing.T) {
	own := file("own.md", "---\nzone: Europe/Oslo\n---\n\n"+seven)
	r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{own}, Sources: []*File{file("wire.txt", seven)}}}}, Options{Zone: "America/Halifax"})
	assert.Equal(t, "Europe/Oslo", r.Documents[0].Zone)
	assert.Equal(t, "America/Halifax", r.Documents[1].Zone)
}

func TestAPreparedFileMayBeInManyPlans(t *testing.T) {
	wire := Prepared(file("wire.txt", nine), Options{})
	assert.Empty(t, wire.Errors())
	for range 3 {
		r := run(t, &Plan{Comparisons: []Comparison{{Drafts: []*File{file("a.md", seven)}, Sources: []*File{file("other.txt", seven), wire.Again()}}}}, Options{})
		require.Len(t, r.Documents, 3)
		assert.Equal(t, "S2", r.Documents[2].ID)
		assert.NotEmpty(t, r.Findings)
	}
	assert.Empty(t, wire.ID, "the plan's copy is numbered, not the file itself")
}
