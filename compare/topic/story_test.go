package topic

import (
	"testing"
	"time"

	"factdiff/extract/claim"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
)

func article(day, s string) *text.Document {
	m := text.Meta{}
	if day != "" {
		m.Published, _ = time.Parse(time.DateOnly, day)
	}
	return text.New(m, s, nil, text.Origin{})
}

func TestStory(t *testing.T) {
	const talks = "Ana Roth and Jan Pell have begun their long-awaited talks on the fish quota."
	for _, c := range []struct {
		reason, dayA, a, dayB, b string
		want                     bool
	}{
		{"the same talks", "", talks, "", "Ana Roth welcomed her colleague Jan Pell for talks at the quay.", true},
		{"talks of others", "", talks, "", "Ana Roth welcomed her colleague Ray Lund for talks at the quay.", false},
		{"years apart", "2025-08-15", talks, "2021-08-15", talks, false},
		{"days apart", "2025-08-15", talks, "2025-08-17", talks, true},
		{"two towns", "", "A bus left Bergen for Oslo and hit a wall in thick fog.", "", "The bus from Bergen never came to Oslo, the crews said.", true},
		{"one town", "", "A bus left Bergen in the morning and hit a wall in thick fog.", "", "The crews in Bergen mended their nets all day long.", false},
		{"one town, one name", "", "A bus left Bergen and hit a wall. Ana Roth was at the wheel.", "", "In Bergen the crews asked Ana Roth what she had seen.", true},
		{"one country", "", "A bus left Norway and hit a wall in thick fog at noon.", "", "The crews in Norway mended their nets all day long.", false},
	} {
		_, got := Story(article(c.dayA, c.a), article(c.dayB, c.b))
		assert.Equal(t, c.want, got, c.reason)
		_, got = Story(article(c.dayB, c.b), article(c.dayA, c.a))
		assert.Equal(t, c.want, got, "%s, turned round", c.reason)
	}
}

func TestEvents(t *testing.T) {
	a, b := article("", "The talks went on in the hall for a day."), article("", "The meeting went on at the quay for a day.")
	with := func(d *text.Document, people ...string) claim.Claim {
		return claim.Claim{Kind: "duration", Doc: d, Subject: claim.Subject{Type: claim.Event, Key: "talks", Name: "the talks", People: people}}
	}
	for _, c := range []struct {
		reason     string
		a, b       []string
		same, sure bool
	}{
		{"the same two", []string{"pell", "roth"}, []string{"pell", "roth"}, true, true},
		{"one is named", []string{"pell", "roth"}, []string{"roth"}, true, true},
		{"one of them met another", []string{"pell", "roth"}, []string{"lund", "roth"}, false, false},
		{"other people", []string{"pell"}, []string{"lund"}, false, false},
		{"nobody is named, and nothing tells of one story", nil, nil, false, false},
	} {
		got := Match(with(a, c.a...), with(b, c.b...))
		assert.Equal(t, c.same, got.Same, c.reason)
		assert.Equal(t, c.sure, got.Sure, c.reason)
	}
	assert.True(t, Match(with(a), with(a)).Same, "within one article nobody need be named")
}

func TestIncidentAsksForNamesOfItsOwn(t *testing.T) {
	said := func(rest string) *text.Document {
		return article("", "A man was taken to the Hospital by the Fire Department from the Street beside the University, said "+rest)
	}
	_, one := Incident(said("those of Holm near the Aster mill of Bergen."), said("those of Holm near the Aster mill of Bergen."))
	assert.True(t, one)
	_, one = Incident(said("those of Holm."), said("those of Holm."))
	assert.False(t, one, "hospital, department, street and university are in every report")
}
