package attribution_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/clause/attribution"
	"factdiff/extract/text"
)

func TestFind(t *testing.T) {
	for _, c := range []struct{ text, name, cue, content string }{
		{"Lee said it fell.", "Lee", "said", "it fell"},
		{"It fell, Lee said late on Friday.", "Lee", "said", "It fell, Lee said late on Friday."},
		{"Lee, 45, a nurse at the county hospital, said it fell.", "Lee", "said", "it fell"},
		{"Ann Lee, professor of applied physics at Dole University in Lima, Ohio, said it fell.", "Ann Lee", "said", "it fell"},
		{"Her lawyer, Per Dahl, said it fell.", "Per Dahl", "said", "it fell"},
		{"It fell, said her lawyer, Per Dahl.", "Per Dahl", "said", "It fell, said her lawyer, Per Dahl."},
		{"In a letter the chairman of the board wrote that it fell.", "the chairman of the board", "wrote", "that it fell"},
		{"Last week the bank announced it would close.", "the bank", "announced", "it would close"},
		{"Lee and Dahl say it fell.", "Lee and Dahl", "say", "it fell"},
		{"The tram stopped and Dahl said it fell.", "Dahl", "said", "it fell"},
		{"The guard, who said it fell, ran home.", "The guard", "said", "it fell"},
		{"An agency that reported the fire has moved.", "An agency", "reported", "the fire"},
		{"A fire was reported by two neighbours on Monday.", "two neighbours", "reported", "by two neighbours on Monday"},
		{"Brandt said by letter that it fell.", "Brandt", "said", "by letter that it fell"},
		{"Prime Minister Theresa May said it fell.", "Prime Minister Theresa May", "said", "it fell"},
		{"Police records show it fell.", "Police records", "show", "it fell"},
		{"The mayor's claim that it fell was false.", "The mayor", "claim", "that it fell was false"},
		{"Reporters shouted questions as they left.", "Reporters", "shouted", "questions"},
		{"Asked about the bridge, he left.", "", "Asked", "about the bridge"},
	} {
		d := text.New(text.Meta{}, c.text, nil, text.Origin{})
		as := attribution.Layer.Of(d)
		if !assert.Len(t, as, 1, c.text) {
			continue
		}
		assert.Equal(t, c.name, d.Slice(as[0].Name), c.text)
		assert.Equal(t, c.cue, d.Slice(as[0].Cue), c.text)
		assert.Equal(t, c.content, d.Slice(as[0].Content), c.text)
	}
}

func TestNegated(t *testing.T) {
	for s, want := range map[string]bool{
		"Dahl has repeatedly declined to say how it fell.": true,
		"Dahl did not say how it fell.":                    true,
		"Dahl went on to say how it fell.":                 false,
	} {
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		as := attribution.Layer.Of(d)
		last := as[len(as)-1]
		assert.Equal(t, "Dahl", d.Slice(last.Name), s)
		assert.Equal(t, want, last.Negated, s)
	}
}

func TestNone(t *testing.T) {
	for _, s := range []string{
		"The United States is large.",
		"Insurance claims rose.",
		"The report was long.",
		"His writing is bad.",
		"The show must go on.",
		"They added two chairs.",
		"The Home Office report was late.",
		"She put the plan on the table.",
	} {
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		for _, a := range attribution.Layer.Of(d) {
			t.Errorf("%q: %q said by %q", s, d.Slice(a.Cue), d.Slice(a.Name))
		}
	}
}

func TestIn(t *testing.T) {
	d := text.New(text.Meta{}, "Lee said so. It rained. Dahl said no.", nil, text.Origin{})
	assert.Len(t, attribution.In(d, text.Span{Start: 0, End: 3}), 1)
	assert.Empty(t, attribution.In(d, text.Span{Start: 13, End: 15}))
	assert.Len(t, attribution.In(d, text.Span{Start: 0, End: 36}), 2)
}
