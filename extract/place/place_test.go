package place

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/text"
)

func TestPlaces(t *testing.T) {
	type found struct {
		words  string
		kind   Kind
		key    string
		within string
	}
	for _, c := range []struct {
		text string
		want []found
	}{
		{"The plane landed in Anchorage, Alaska, at noon.", []found{{"Anchorage", City, "Anchorage", "Alaska"}, {"Alaska", State, "Alaska", "United States"}}},
		{"She moved to Columbus, Ga., last year.", []found{{"Columbus", City, "Columbus (Georgia)", "Georgia (US state)"}, {"Ga.", State, "Georgia (US state)", "United States"}}},
		{"A man from Belview, Missouri, was hurt.", []found{{"Belview", City, "Belview, Missouri", "Missouri"}, {"Missouri", State, "Missouri", "United States"}}},
		{"U.S. and Russian envoys met.", []found{{"U.S.", Country, "United States", ""}, {"Russian", People, "Russia", ""}}},
		{"Police went to the 7400 block of Larkin Drive.", []found{{"7400 block of Larkin Drive", Address, "larkin drive", ""}}},
		{"It began at 849 Orchard St. on Monday.", []found{{"849 Orchard St.", Address, "orchard street", ""}}},
		{"A car burned near West 57th Street.", []found{{"West 57th Street", Street, "west 57th street", ""}}},
		{"The Harlow Bridge was closed.", []found{{"Harlow Bridge", Facility, "harlow bridge", ""}}},
		{"KINGSLEY, Ore. (AP) — A fire broke out.", []found{{"KINGSLEY", City, "KINGSLEY, Oregon", "Oregon"}, {"Ore.", State, "Oregon", "United States"}}},
		{"Nice work, everyone.", nil},
		{"Paris Hale said Chelsea Marsh had left.", nil},
		{"They paid $849 and left.", nil},
	} {
		t.Run(c.text, func(t *testing.T) {
			d := text.New(text.Meta{}, c.text, nil, text.Origin{})
			var got []found
			for _, m := range Layer.Of(d).Mentions {
				got = append(got, found{d.Slice(m.Span), m.Kind, m.Key, m.Within})
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestSameBlock(t *testing.T) {
	block := Mention{Key: "larkin drive", Number: 7400, Block: true}
	house := Mention{Key: "larkin drive", Number: 7423}
	assert.True(t, SameBlock(block, house))
	assert.True(t, SameBlock(house, Mention{Key: "larkin drive"}))
	assert.False(t, SameBlock(house, Mention{Key: "larkin drive", Number: 7425}))
	assert.False(t, SameBlock(block, Mention{Key: "larkin drive", Number: 7500, Block: true}))
	assert.False(t, SameBlock(block, Mention{Key: "larkin court", Number: 7400, Block: true}))
}
