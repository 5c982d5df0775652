package report_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/report"
)

func TestQuestionsAreAskedInWords(t *testing.T) {
	for _, c := range []struct{ subject, sort, kind, attribute, want string }{
		{"the storm", "event", "clock", "occurrence", "when it happened"},
		{"the call", "event", "clock", "call", ""},
		{"what the call was about", "event", "event", "call", ""},
		{"how badly people are hurt", "event", "status", "gravity", ""},
		{"the charge", "event", "status", "charge", ""},
		{"Ana Roth", "person", "office", "office", ""},
		{"Bergen", "thing", "place", "named", ""},
		{"the mill", "event", "measure", "depth", "depth"},
	} {
		q := report.Question{Subject: c.subject, SubjectType: c.sort, Kind: c.kind, Attribute: c.attribute}
		assert.Equal(t, c.want, q.Asks(), c.subject)
	}
}

func TestKindsHaveLabels(t *testing.T) {
	assert.Equal(t, "length of time", report.KindLabel("duration"))
	assert.Equal(t, "other", report.KindLabel(""))
	assert.Equal(t, "of a later version", report.KindLabel("of-a-later-version"))
}

func TestAMarkForAnAnswerIsShownAsTheWords(t *testing.T) {
	for _, c := range []struct{ value, quote, want string }{
		{"lasting", "injuries that are not life-threatening", "injuries that are not life-threatening"},
		{"critical", "in critical condition", "critical"},
		{"", "the harbour", "the harbour"},
	} {
		e := report.Evidence{Value: c.value}
		e.Quote = c.quote
		assert.Equal(t, c.want, e.Reading())
	}
	row := report.Evidence{Value: "trade minister", Frame: "register"}
	row.Quote = "Ana Roth,,Minister of Trade,Norway,2030-01-20,,example.org"
	assert.Equal(t, "trade minister", row.Reading(), "a row of a register is no answer")
}
