package report_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract/article"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
	"factdiff/report/reporttest"
)

func TestFindingsComeWorstFirstThenByPlaceInTheDraft(t *testing.T) {
	r := reporttest.Bergen()
	rank := map[string]int{"conflict": 0, "query": 1, "note": 2}
	require.Len(t, r.Findings, 9)
	for i := 1; i < len(r.Findings); i++ {
		a, b := r.Findings[i-1], r.Findings[i]
		require.LessOrEqual(t, rank[a.Level], rank[b.Level])
		if a.Level == b.Level {
			assert.LessOrEqual(t, a.Evidence[0].Start, b.Evidence[0].Start, "%s before %s", a.Title, b.Title)
		}
	}
}

func TestPlacesAreBytesOfTheFile(t *testing.T) {
	d := reporttest.BergenDesk()
	r := d.Report()
	raw := map[string]string{}
	for _, a := range d.Input.Articles {
		raw[a.ID] = string(a.Raw)
	}
	n := 0
	for _, q := range r.Questions {
		for _, e := range q.Claims {
			n++
			assert.Equal(t, e.Quote, raw[e.Document][e.Start:e.End])
			line := strings.Split(raw[e.Document], "\n")[e.Line-1]
			assert.True(t, strings.HasPrefix(string([]rune(line)[e.Column-1:]), strings.SplitN(e.Quote, "\n", 2)[0]), "%s in %s", e.Quote, e.Document)
		}
	}
	assert.Greater(t, n, 30)
}

func TestSentencesHoldTheirMark(t *testing.T) {
	for _, f := range reporttest.Bergen().Findings {
		for _, e := range f.Evidence {
			require.NotNil(t, e.Mark)
			assert.Equal(t, e.Quote, e.Sentence[e.Mark[0]:e.Mark[1]])
		}
	}
}

func TestColumnsCountCharactersAndLinesFollowTheCharset(t *testing.T) {
	for _, c := range []struct {
		name, raw, charset, find string
		line, column             int
	}{
		{"characters of several bytes", "één twee\nünf drei", "utf-8", "drei", 2, 5},
		{"a byte order mark is not counted", "\xEF\xBB\xBFdrei", "utf-8", "drei", 1, 1},
		{"one byte a character", "\xE9\xE9n drei", "windows-1252", "drei", 1, 5},
		{"two bytes a character", "\xFF\xFEa\x00\n\x00b\x00c\x00", "utf-16le", "c\x00", 2, 2},
		{"two bytes, high byte first", "\xFE\xFF\x00a\x00\n\x00b\x00c", "utf-16be", "\x00c", 2, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := strings.Index(c.raw, c.find)
			doc := text.New(text.Meta{Role: "draft"}, "drei", nil, text.Origin{Pieces: []text.Piece{{Text: 0, Len: 4, Source: at, SourceLen: len(c.find)}}})
			a := &article.Article{Meta: text.Meta{Role: "draft"}, Raw: []byte(c.raw), Charset: c.charset, Doc: doc}
			q := &compare.Question{Claims: []claim.Claim{{Kind: "count", Doc: doc, Evidence: text.Span{Start: 0, End: 4}}}}
			r := report.New(report.Input{Articles: []*article.Article{a}, Result: &compare.Result{Questions: []*compare.Question{q}}})
			e := r.Questions[0].Claims[0]
			assert.Equal(t, [2]int{c.line, c.column}, [2]int{e.Line, e.Column})
			assert.Equal(t, "drei", e.Quote)
		})
	}
}

func TestASpanBeyondItsTextIsKeptInside(t *testing.T) {
	doc := text.New(text.Meta{Role: "draft"}, "Short.", nil, text.Origin{})
	a := &article.Article{Meta: text.Meta{Role: "draft"}, Raw: []byte("Short."), Doc: doc}
	c := claim.Claim{Doc: doc, Evidence: text.Span{Start: 3, End: 999}}
	r := report.New(report.Input{Articles: []*article.Article{a}, Result: &compare.Result{
		Findings: []compare.Finding{{Level: compare.Query, Evidence: []claim.Claim{c}}}}})
	assert.Equal(t, "rt.", r.Findings[0].Evidence[0].Quote)
}

func TestALongSentenceIsCutAroundItsMark(t *testing.T) {
	body := strings.Repeat("é", 100_000) + " five " + strings.Repeat("é", 100_000)
	d := reporttest.NewDesk()
	d.Add("D", text.Meta{Path: "d.txt"}, body)
	q := d.Ask("count", claim.Subject{Name: "boats"}, "number", "single", d.Say("D", "five", reporttest.Count(5, claim.Exact, "five")))
	d.Find(q, compare.Finding{Check: "conflict", Level: compare.Query})
	e := d.Report().Findings[0].Evidence[0]
	assert.LessOrEqual(t, len(e.Sentence), report.MaxSentence)
	assert.Equal(t, "five", e.Sentence[e.Mark[0]:e.Mark[1]])
	assert.True(t, strings.HasPrefix(e.Sentence, "é") && strings.HasSuffix(e.Sentence, "é"), "cut between characters")
}

func TestIDsByRole(t *testing.T) {
	assert.Equal(t, []string{"S1", "D", "R1", "S2"}, report.IDs([]string{"source", "draft", "register", "source"}))
	assert.Equal(t, []string{"D1", "D2", "S1"}, report.IDs([]string{"draft", "draft", "source"}))
}

func TestCheckedCountsEveryClaimOnceAndEmptyKindsToo(t *testing.T) {
	r := reporttest.Bergen()
	total, claims := 0, 0
	seen := map[string]bool{}
	for _, c := range r.Checked {
		total += c.Claims
		seen[c.Kind] = true
		assert.Equal(t, c.Claims, c.Agree+c.Conflict+c.Query+c.Note+c.Single, c.Kind)
	}
	for _, q := range r.Questions {
		claims += len(q.Claims)
	}
	assert.Equal(t, claims, total)
	assert.True(t, seen["money"], "a kind that found nothing is listed")
}

func TestValuesComeWithTheirNumbers(t *testing.T) {
	var length, start, room report.Evidence
	for _, q := range reporttest.Bergen().Questions {
		switch q.Attribute {
		case "length":
			length = q.Claims[2]
		case "start":
			start = q.Claims[0]
		case "in the room":
			room = q.Claims[0]
		}
	}
	assert.Equal(t, 10800.0, *length.Measure.High)
	assert.Equal(t, "2031-05-12T20:30:00Z", start.Moment.From)
	assert.Equal(t, []string{"Lena Brekke", "Youssef Haddad"}, room.Members)
}

func TestErrorsMakeTheRunIncomplete(t *testing.T) {
	in := report.Input{Errors: []report.Error{{Path: "a.txt", Message: "no such file"}}}
	assert.False(t, report.New(in).Complete)
	assert.True(t, report.New(report.Input{}).Complete)
}

func TestPublishedIsADateAloneWhenNoTimeIsKnown(t *testing.T) {
	d := reporttest.NewDesk()
	when := time.Date(2031, 5, 12, 0, 0, 0, 0, time.UTC)
	d.Add("D", text.Meta{Published: when}, "A.")
	d.Add("S1", text.Meta{Published: when, HasClock: true}, "B.")
	d.Add("S2", text.Meta{}, "C.")
	docs := d.Report().Documents
	assert.Equal(t, []string{"2031-05-12", "2031-05-12T00:00:00Z", ""}, []string{docs[0].Published, docs[1].Published, docs[2].Published})
}
