package html_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
	"factdiff/report/reporttest"
)

// finding is the part of the page on the finding with that title.
func finding(t *testing.T, page node, title string) node {
	t.Helper()
	for _, f := range page.all(class("finding")) {
		if f.all(tag("h3"))[0].text() == title {
			return f
		}
	}
	require.Fail(t, "no finding "+title)
	return node{}
}

func texts(list []node) []string {
	var out []string
	for _, n := range list {
		out = append(out, n.text())
	}
	return out
}

func TestEvidenceStandsInItsSentenceWithTheDifferenceMarked(t *testing.T) {
	page := parse(t, write(t, reporttest.Bergen()))
	f := finding(t, page, "Holm on the quay: in a hurry / in haste")
	assert.Equal(t, []string{`"We have not signed today, and we will not sign in a hurry," Holm told reporters on the quay.`,
		`"We have not signed today, and we will not sign in haste," Holm told the reporters on the quay.`}, texts(f.all(tag("blockquote"))))
	assert.Equal(t, []string{"a hurry"}, texts(f.all(tag("del"))), "what the source does not say")
	assert.Equal(t, []string{"haste"}, texts(f.all(tag("ins"))), "what the draft does not say")
	assert.Contains(t, f.text(), "reported, by Holm")
	assert.Equal(t, []string{"Not mentioned in this source."}, texts(f.all(func(n node) bool { return n.Data == "p" && class("nothing")(n) })))
}

func TestWordsWithLittleInCommonAreNotPickedApart(t *testing.T) {
	f := finding(t, parse(t, write(t, reporttest.Bergen())), "Length of the talks: about four hours / almost three hours")
	assert.NotContains(t, texts(f.all(tag("ins"))), "set aside")
	assert.Contains(t, texts(f.all(tag("mark"))), "set aside four hours")
}

func TestWhereOnlyARegisterDisagreesItsValueIsHeldAgainstTheDrafts(t *testing.T) {
	r := reporttest.Bergen()
	for i := range r.Findings {
		if e := r.Findings[i].Evidence; r.Findings[i].Check == "naming" {
			r.Findings[i].Evidence = []report.Evidence{e[0], e[3]}
		}
	}
	f := finding(t, parse(t, write(t, r)), "Commerce Secretary: Scott Holm / Howard Holm")
	assert.Equal(t, []string{"Scott"}, texts(f.all(tag("del"))))
}

func TestARegistersRowIsReadable(t *testing.T) {
	f := finding(t, parse(t, write(t, reporttest.Bergen())), "Commerce Secretary: Scott Holm / Howard Holm")
	assert.Contains(t, f.text(), "Howard Holm · Howie Holm · Commerce Secretary · Government · 2029-01-20 · house list")
}

func TestWhatOnlyTheDraftSaysHasAListOfItsOwn(t *testing.T) {
	page := parse(t, write(t, reporttest.Bergen()))
	alone := page.all(id("alone"))[0]
	assert.Contains(t, alone.text(), "Only in the draft: 2")
	assert.Contains(t, alone.text(), "has led the ministry for more than three years")
	assert.NotContains(t, page.all(id("table"))[0].text(), "time in office")
}

func TestTheTableHoldsEveryArticlesReading(t *testing.T) {
	table := parse(t, write(t, reporttest.Bergen())).all(id("table"))[0]
	for _, row := range table.all(tag("tr")) {
		if strings.Contains(row.text(), "people missing") {
			assert.Equal(t, []string{"12 the coast guard", "Eleven the coast guard", "Eleven", "–"}, texts(row.all(tag("td"))))
			assert.Len(t, row.all(class("differs")), 2)
			return
		}
	}
	t.Fatal("no such row")
}

func TestManyArticlesAreGroupedByWhatTheySay(t *testing.T) {
	page := parse(t, write(t, reporttest.Large(9, 1)))
	row := page.all(id("Q1"))[0]
	assert.Equal(t, []string{"1000 D S5", "900 S1 S2 S3 S4 S6 S7 S8"}, texts(row.all(tag("li"))))
	f := page.all(class("finding"))[0]
	assert.Len(t, f.all(class("column")), 2, "the draft and those who agree with it, those who differ")
	assert.Contains(t, f.text(), "The same in S5")
	assert.Contains(t, f.text(), "The same in S2, S3, S4, S6, S7, S8")
}

func TestALaterArticleThatIsSilentIsNamedWhenThereAreMany(t *testing.T) {
	d := reporttest.NewDesk()
	for i := range 8 {
		name := "D"
		if i > 0 {
			name = fmt.Sprint("S", i)
		}
		d.Add(name, text.Meta{Path: name}, "Two boats sank.")
	}
	q := d.Ask("count", claim.Subject{Name: "boats"}, "number", "conflict",
		d.Say("D", "Two", reporttest.Count(2, claim.Exact, "Two")), d.Say("S1", "Two", reporttest.Count(3, claim.Exact, "Three")))
	d.Find(q, compare.Finding{Check: "conflict", Level: compare.Conflict})
	assert.Contains(t, parse(t, write(t, d.Report())).all(class("finding"))[0].text(), "Not mentioned in S2, S3, S4, S5, S6, S7")
}

func TestWhoWasWhere(t *testing.T) {
	people := parse(t, write(t, reporttest.Bergen())).all(id("people"))[0]
	rows := map[string][]string{}
	for _, tr := range people.all(class("roster"))[0].all(tag("tr")) {
		rows[tr.all(tag("th"))[0].text()] = texts(tr.all(tag("td")))
	}
	assert.Equal(t, []string{"✓ named", "✓ named", "– not named"}, rows["Youssef Haddad"])
	assert.Equal(t, []string{"✗ left out of a closed list", "✓ named", "✓ named"}, rows["Ingrid Solberg"])
}

func TestTheTimeLineHasATableOfTheSame(t *testing.T) {
	times := parse(t, write(t, reporttest.Bergen())).all(id("times"))[0]
	table := times.all(tag("table"))[0].text()
	for _, want := range []string{"12 May 2031, 20:30 UTC the talks, when it began D: 3:30 p.m. EST", "July 2031 the second meeting, month S2: July (planned)"} {
		assert.Contains(t, table, want)
	}
	svg := times.all(class("line"))[0].text()
	assert.Contains(t, svg, "12 May 2031, 20:30 UTC")
	bars := times.all(class("length"))[0]
	assert.Contains(t, bars.text(), "almost three hours")
	assert.Len(t, bars.all(class("planned")), 2)
}

// Whatever is marked in it, a text is shown in full.
func TestTheTextsAreWhole(t *testing.T) {
	for _, r := range []*report.Report{reporttest.Bergen(), reporttest.Hostile()} {
		page := parse(t, write(t, r))
		for i, d := range r.Documents {
			if d.Role == "register" {
				continue
			}
			pane := page.all(id(fmt.Sprint("pane", i)))[0]
			var want []string
			for _, b := range d.Blocks {
				want = append(want, visible(d.Text[b.Start:b.End]))
			}
			var got []string
			for _, p := range pane.all(class("text"))[0].all(tag("p")) {
				got = append(got, strings.TrimPrefix(p.text(), "Not read: "))
			}
			assert.Equal(t, want, got, d.ID)
		}
	}
}

// visible is s as it is shown.
func visible(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r < ' ':
			return 0x2400 + r
		case 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069:
			return '�'
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

func TestMarksInTheText(t *testing.T) {
	page := parse(t, write(t, reporttest.Bergen()))
	draft := page.all(id("pane0"))[0]
	marks := map[string]string{}
	for _, a := range draft.all(tag("a")) {
		marks[a.text()] = a.attr("class")
	}
	for words, status := range map[string]string{"12 missing": "conflict", "Aune, 52": "agree", "more than three years": "single",
		"in Reykjavik in June": "query", "about 1,500 boats": "note"} {
		assert.Equal(t, status, marks[words], words)
	}
	unread := texts(draft.all(class("unread")))
	assert.Equal(t, []string{"Not read: What is at stake", "Not read: READ MORE: OUR FULL COVERAGE OF THE HALDEN BANK DISPUTE"}, unread)
}

func TestWhereClaimsOverlapTheWorstShows(t *testing.T) {
	d := reporttest.NewDesk()
	d.Add("D", text.Meta{}, "Three old boats sank.")
	n := reporttest.Count(3, claim.Exact, "3")
	d.Ask("count", claim.Subject{Name: "a"}, "n", "agree", d.Say("D", "Three old", n))
	d.Ask("count", claim.Subject{Name: "b"}, "n", "conflict", d.Say("D", "old boats", n))
	page := parse(t, write(t, d.Report()))
	var got []string
	for _, a := range page.all(id("pane0"))[0].all(tag("a")) {
		got = append(got, a.text()+": "+a.attr("class"))
	}
	assert.Equal(t, []string{"Three: agree goes", "old boats: conflict"}, got)
}

func TestExcerptsLeaveTheTextsOutAndSaySo(t *testing.T) {
	raw := write(t, reporttest.Bergen().Excerpts())
	page := parse(t, raw)
	assert.Contains(t, page.all(id("texts"))[0].text(), "This report shows excerpts")
	assert.NotContains(t, raw, "the gate stayed open")
	assert.Contains(t, page.text(), "Commerce Secretary Scott Holm and Fisheries Minister Marit Aune sat across", "evidence keeps its sentence")
}

func TestDecisionsAlreadyTakenAreShown(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "house style", By: "kl", Until: "2031-06-01"}
	r.Findings[1].Decided = &report.Waived{Decision: "fix", Reason: "asked", By: "mn"}
	page := parse(t, write(t, r))
	assert.Contains(t, page.all(id(r.Findings[0].ID))[0].text(), "Decided: accept by kl: house style (until 2031-06-01)")
	assert.Contains(t, page.all(id(r.Findings[1].ID))[0].text(), "Decided: fix by mn: asked")
	assert.Contains(t, page.text(), "1 decided before")
}

func TestWhatWasCheckedAndWhatWasNot(t *testing.T) {
	r := reporttest.Bergen()
	r.Notices = []report.Notice{{Path: "factdiff.waivers", Line: 3, Message: "its date has passed"}}
	page := parse(t, write(t, r))
	checked := page.all(id("checked"))[0].text()
	assert.Contains(t, checked, "money 0 0 0 0 0 0", "looked for, and none found")
	assert.Contains(t, checked, "no subject in reach: “three officials” line 3")
	assert.Contains(t, checked, "factdiff.waivers:3: its date has passed")
	documents := page.all(id("documents"))[0].text()
	for _, want := range []string{r.Documents[1].SHA256, "sources/vestland.txt", "2031-05-12 20:00 UTC (America/New_York)", "1.0.0-test", "--register people.csv"} {
		assert.Contains(t, documents, want)
	}
}

func TestASentenceWithTwoReadingsIsShownOnce(t *testing.T) {
	d := reporttest.NewDesk()
	d.Add("D", text.Meta{}, "It was to last two hours, or nine by the guild.")
	d.Add("S1", text.Meta{}, "It lasted one hour.")
	q := d.Ask("duration", claim.Subject{Name: "the talks"}, "length", "query",
		d.Say("D", "two hours", reporttest.Hours(2, claim.Exact, "two hours"), reporttest.As(claim.Planned)),
		d.Say("D", "nine", reporttest.Hours(9, claim.Exact, "nine hours"), reporttest.By("the guild")),
		d.Say("S1", "one hour", reporttest.Hours(1, claim.Exact, "one hour")))
	d.Find(q, compare.Finding{Check: "outcome", Level: compare.Query, Title: "length of the talks"})
	f := finding(t, parse(t, write(t, d.Report())), "Length of the talks")
	draft := f.all(class("draft"))[0]
	assert.Equal(t, []string{"It was to last two hours, or nine by the guild."}, texts(draft.all(tag("blockquote"))))
	assert.Equal(t, []string{"two hours", "nine"}, texts(draft.all(tag("mark"))))
	assert.Contains(t, draft.text(), "planned · reported, by the guild · read as nine hours · line 1")
}
