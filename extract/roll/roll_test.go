package roll

import (
	"testing"

	"factdiff/extract/person"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
)

func TestRolls(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		want       []string // members by a blank, rolls by an entry
	}{
		{"one person", "In the hall Mayor Dana Whitcombe spoke to the crews for an hour.", []string{"Dana Whitcombe"}},
		{"two, with titles", "Foreign Minister Ana Roth and aide Jan Pell arrived.", []string{"Ana Roth + Jan Pell"}},
		{"three, with commas", "Ana Roth, Jan Pell and Ray Lund arrived.", []string{"Ana Roth + Jan Pell + Ray Lund"}},
		{"a country before the office", "Norway's Prime Minister Ana Roth and Swedish Defense Minister Jan Pell met.", []string{"Ana Roth + Jan Pell"}},
		{"as well as", "Ana Roth as well as Jan Pell came.", []string{"Ana Roth + Jan Pell"}},
		{"a comma between two clauses", "When he met Ana Roth, Jan Pell smiled.", []string{"Ana Roth", "Jan Pell"}},
		{"a verb between", "In the hall Ana Roth greeted Jan Pell before the crews had come.", []string{"Ana Roth", "Jan Pell"}},
		{"two sentences", "It was Ana Roth. Jan Pell left.", []string{"Ana Roth", "Jan Pell"}},
		{"nobody", "The talks ended.", nil},
	} {
		t.Run(c.reason, func(t *testing.T) {
			d := text.New(text.Meta{}, c.in, nil, text.Origin{})
			var got []string
			for _, r := range Layer.Of(d) {
				s := ""
				for k, m := range r.Members {
					if k > 0 {
						s += " + "
					}
					s += d.Slice(person.Layer.Of(d).Mentions[m].Span)
				}
				got = append(got, s)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestSpanHoldsTheTitles(t *testing.T) {
	d := text.New(text.Meta{}, "He was joined by Norway's Foreign Minister Ana Roth and aide Jan Pell.", nil, text.Origin{})
	rolls := Layer.Of(d)
	assert.Len(t, rolls, 1)
	assert.Equal(t, "Norway's Foreign Minister Ana Roth and aide Jan Pell", d.Slice(rolls[0].Span))
}
