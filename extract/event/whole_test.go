package event

import (
	"strings"
	"testing"

	"factdiff/extract/person"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// pieces are what articles on events, and attackers, are made of.
var pieces = strings.Fields(`the a talks talks, meeting The “ ” " ' - – Roth Pell Ana-Roth Ana Jan and with between his their 's said after that which held begun
	address the press spoke to reporters the fire opened fire shots rang out incident crash strike visits . ; : ( ) — trade phone summit's`)

func TestAnyTextIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), " ")
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		e, people := Layer.Of(d), person.Layer.Of(d)
		end := 0
		for i, m := range e.Mentions {
			assert.GreaterOrEqual(t, m.First, end, "mentions come in order and do not overlap")
			assert.LessOrEqual(t, m.Phrase, m.First, "the phrase holds the noun")
			assert.Equal(t, d.Slice(m.Span), d.Text[d.Tokens()[m.First].Span.Start:d.Tokens()[m.Last-1].Span.End])
			assert.Contains(t, e.Groups[m.Group].Mentions, i, "a mention is in its group")
			for _, p := range m.People {
				assert.Less(t, p, len(people.Entities))
			}
			assert.NotEmpty(t, e.ClaimSubject(d, i).Key)
			end = m.Last
		}
		for i := range d.Tokens() {
			assert.Less(t, e.Subject(d, i), len(e.Mentions))
		}
	})
}
