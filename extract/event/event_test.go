package event

import (
	"fmt"
	"strings"
	"testing"

	"factdiff/extract/person"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shown are the mentions of s: the words, the type if they are not it, the
// words apart, the participants.
func shown(s string) []string {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	var out []string
	for _, m := range Layer.Of(d).Mentions {
		line := m.Type + ": " + d.Slice(m.Span)
		if len(m.Words) > 0 {
			line += " (" + strings.Join(m.Words, " ") + ")"
		}
		for i, p := range m.People {
			line += fmt.Sprintf("%s%s", []string{" of ", " and "}[min(i, 1)], person.Layer.Of(d).Entities[p].Name.Whole)
		}
		out = append(out, line)
	}
	return out
}

func TestMentions(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		want       []string
	}{
		{"a noun", "The committee said the talks were useful to all who came.", []string{"talks: talks"}},
		{"synonyms are one type", "After the summit came the discussions in the old town hall.", []string{"talks: summit", "talks: discussions"}},
		{"words that set an event apart", "Their trade talks were put off, and so was the high-level meeting.", []string{"talks: talks (trade)", "talks: meeting"}},
		{"a phrase", "She spoke at a news conference after the collision on the bridge.", []string{"press: news conference", "crash: collision"}},
		{"a verb phrase", "Nobody knows whether the minister will address the press on Friday.", []string{"press: address the press"}},
		{"a verb, not the noun", "Mr. Lund talks of little else, and the crews will strike at noon.", nil},
		{"another noun", "The strike force came to the war room to see the chest.", nil},
		{"with", "The meeting with Ana Roth and Jan Pell was short, as all meetings are.", []string{"talks: meeting of Ana Roth and Jan Pell", "talks: meetings"}},
		{"between", "The summit in Bergen between Ana Roth and Jan Pell is over.", []string{"talks: summit of Ana Roth and Jan Pell"}},
		{"the subject of what they hold", "Ana Roth and Jan Pell have begun their long-awaited talks in the castle.", []string{"talks: talks of Ana Roth and Jan Pell"}},
		{"the guest too", "Ana Roth welcomed her colleague Jan Pell to the castle for talks.", []string{"talks: talks of Ana Roth and Jan Pell"}},
		{"not who only speaks of it", "Ana Roth said the crash on the bridge was the worst in years.", []string{"crash: crash"}},
		{"his", "Ana Roth said she would call him right after her meeting with Jan Pell.", []string{"talks: meeting of Jan Pell and Ana Roth"}},
		{"names in the phrase", "Ana Roth came. So did Jan Pell. The Roth-Pell summit was short.", []string{"talks: summit of Ana Roth and Jan Pell"}},
	} {
		t.Run(c.reason, func(t *testing.T) { assert.Equal(t, c.want, shown(c.in)) })
	}
}

func TestGroups(t *testing.T) {
	d := text.New(text.Meta{}, "Ana Roth and Jan Pell have begun their talks in the castle. The meeting may last all day. The trade talks are for later.", nil, text.Origin{})
	e := Layer.Of(d)
	require.Len(t, e.Groups, 2)
	assert.Equal(t, []int{0, 1}, e.Groups[0].Mentions)
	assert.Len(t, e.Groups[0].People, 2)
	assert.Equal(t, []string{"trade"}, e.Groups[1].Words)
	assert.Zero(t, e.Main())
}

func TestNobodyMeets(t *testing.T) {
	d := text.New(text.Meta{}, "The crash on the bridge was the worst in years.", nil, text.Origin{})
	assert.Equal(t, -1, Layer.Of(d).Main())
}

// "It happened" and "the accident" are said of what the paragraph tells of, and
// only where it tells of nothing, of the article's first incident.
func TestIncidents(t *testing.T) {
	d := text.New(text.Meta{}, "A storm hit the coast.\n\nA man died in a crash on the bridge. It happened at noon. The accident was the worst in years.\n\nIt happened again.", nil, text.Origin{})
	e := Layer.Of(d)
	at := func(word string, n int) int {
		for i, t := range d.Tokens() {
			if t.Lower == word {
				if n--; n == 0 {
					return i
				}
			}
		}
		return -1
	}
	kind := func(i int) string { return e.Mentions[i].Type }
	require.Len(t, e.Groups, 2)
	assert.Equal(t, "crash", kind(e.Incident(d, at("happened", 1))))
	assert.Equal(t, "storm", kind(e.Incident(d, at("happened", 2))))
	assert.Equal(t, "crash", e.Groups[e.Mentions[2].Group].Type, "the accident")
}

func TestMainAt(t *testing.T) {
	d := text.New(text.Meta{}, "Ana Roth and Jan Pell began their talks.\n\nRay Lund met Eva Holm for a trade meeting. The day ended early.\n\nThe day was cold.", nil, text.Origin{})
	e := Layer.Of(d)
	main := func(words string) []string {
		return e.Mentions[e.MainAt(d, d.TokenAt(strings.Index(d.Text, words)))].Words
	}
	assert.Equal(t, []string{"trade"}, main("day ended"))
	assert.Empty(t, main("day was"))
}
