package topic

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// linked reports whether the first person of b is taken for the first of a.
func linked(a, b string) (same, sure bool) {
	read := func(s string) extract.Reading {
		return extract.Reading{Doc: text.New(text.Meta{}, s, nil, text.Origin{})}
	}
	x, y := read(a), read(b)
	c := newCrowd(&compare.Input{}, []extract.Reading{x, y})
	if len(c.of[x.Doc]) == 0 || len(c.of[y.Doc]) == 0 {
		return false, false
	}
	l := c.of[y.Doc][0]
	return c.of[x.Doc][0].person == l.person, l.sure
}

func TestPeopleAcrossArticles(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		same, sure   bool
	}{
		{"one name", "Dana Whitcombe flew home.", "The pilot, Dana Whitcombe, was cold.", true, true},
		{"a nickname", "Bill Whitcombe flew home.", "The pilot, William Whitcombe, was cold.", true, true},
		{"a family name alone", "Dana Whitcombe flew home.", "Mrs. Whitcombe was cold.", true, true},
		{"one letter off in the family name", "Dana Whitcombe flew home.", "The pilot, Dana Whitcomb, was cold.", true, true},
		{"two given names", "Dana Whitcombe flew home.", "The pilot, Robert Whitcombe, was cold.", false, true},
		{"a man and a woman", "Eric Whitcombe flew home.", "The pilot, Erica Whitcombe, was cold.", false, true},
		{"ages that do not go together", "Dana Whitcombe, 24, flew home.", "The pilot, Dana Whitcomb, 61, was cold.", false, true},
	} {
		same, sure := linked(c.a, c.b)
		assert.Equal(t, c.same, same, c.reason)
		assert.Equal(t, c.sure, sure, c.reason)
	}
}

func TestMatchVetoes(t *testing.T) {
	at := func(place, date string, people ...string) claim.Claim {
		return claim.Claim{Subject: claim.Subject{Type: claim.Event, Name: "the quake", Key: "quake", Place: place, Date: date, People: people}}
	}
	assert.True(t, Match(at("Turku", ""), at("Turku", "2024-05")).Same)
	assert.False(t, Match(at("Turku", ""), at("Vaasa", "")).Same, "two places")
	assert.False(t, Match(at("", "2024-05-01"), at("", "2024-06-01")).Same, "two dates")
	assert.True(t, Match(at("", "2024-05"), at("", "2024-05-01")).Same, "one date said more finely")
}
