package html_test

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"factdiff/report"
	"factdiff/report/html"
	"factdiff/report/reporttest"
)

// A stored result may come from anywhere: whatever its places, ids and words
// are, the page is written.
func TestAnyResultIsShown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := reporttest.Bergen()
		word := rapid.SampledFrom(append(reporttest.Attacks(), "", "D", "S1", "conflict", "agree", "Q1", "\xff\xfe", "0001-01-01T99"))
		number := rapid.SampledFrom([]int{-5, 0, 1, 40, 700, 1 << 40})
		evidence := func(e *report.Evidence) {
			switch rapid.IntRange(0, 8).Draw(t, "what") {
			case 0:
				e.At = &[2]int{number.Draw(t, "from"), number.Draw(t, "to")}
			case 1:
				e.Mark = &[2]int{number.Draw(t, "from"), number.Draw(t, "to")}
			case 2:
				e.Document = word.Draw(t, "document")
			case 3:
				e.Moment = &report.Moment{From: word.Draw(t, "from"), Grain: word.Draw(t, "grain")}
			case 4:
				low := float64(number.Draw(t, "low"))
				e.Measure = &report.Measure{N: float64(number.Draw(t, "n")), Low: &low, Unit: "s"}
			case 5:
				e.Members = []string{word.Draw(t, "member")}
			case 6:
				e.Value, e.Quote, e.Stance = word.Draw(t, "value"), word.Draw(t, "quote"), word.Draw(t, "stance")
			}
		}
		for i := range r.Questions {
			r.Questions[i].Status = word.Draw(t, "status")
			for j := range r.Questions[i].Claims {
				evidence(&r.Questions[i].Claims[j])
			}
		}
		for i := range r.Findings {
			r.Findings[i].Question, r.Findings[i].Level = word.Draw(t, "question"), word.Draw(t, "level")
			for j := range r.Findings[i].Evidence {
				evidence(&r.Findings[i].Evidence[j])
			}
		}
		for i := range r.Documents {
			r.Documents[i].ID, r.Documents[i].Published = word.Draw(t, "id"), word.Draw(t, "published")
			for j := range r.Documents[i].Blocks {
				r.Documents[i].Blocks[j].Start = number.Draw(t, "start")
			}
		}
		var b bytes.Buffer
		if err := html.Write(&b, r); err != nil {
			t.Fatal(err)
		}
	})
}
