package organisation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/text"
)

func TestBodies(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The National Rail Safety Board (NRSB) opened an inquiry. The NRSB will report in May.", []string{"National Rail Safety Board", "NRSB", "NRSB"}},
		{"A spokesman for the Baltic Investment Fund said the Fund had paid.", []string{"Baltic Investment Fund", "Fund"}},
		{"The University of Harlow and Marsh County Hospital took part.", []string{"University of Harlow", "Marsh County Hospital"}},
		{"Officials at the Department of Health and Human Services agreed.", []string{"Department of Health and Human Services"}},
		{"The White House declined to comment.", []string{"White House"}},
		{"Harlow Police Chief Ann Dole spoke on Monday.", nil},
		{"The fund was small and the board was new.", nil},
	} {
		t.Run(c.text, func(t *testing.T) {
			d := text.New(text.Meta{}, c.text, nil, text.Origin{})
			var got []string
			for _, m := range Layer.Of(d).Mentions {
				got = append(got, d.Slice(m.Span))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestShortFormsAreOneBody(t *testing.T) {
	d := text.New(text.Meta{}, "The National Rail Safety Board (NRSB) met the Baltic Investment Fund. The Fund and the NRSB agreed.", nil, text.Origin{})
	b := Layer.Of(d)
	assert.Len(t, b.Entities, 2)
	assert.Equal(t, "NRSB", b.Entities[0].Short)
	assert.Equal(t, "Fund", b.Entities[1].Short)
}

func TestKey(t *testing.T) {
	assert.Equal(t, Key("Harlow Steel Corp."), Key("Harlow Steel"))
	assert.Equal(t, Key("the Ministry of Defence"), Key("Ministry of Defense"))
	assert.NotEqual(t, Key("Harlow Police"), Key("Marsh Police"))
}
