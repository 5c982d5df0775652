package all

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/extracttest/news"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// apart is what stands between two paragraphs that have nothing to do with each
// other: nobody, no place, no number and nothing that happens, for longer than
// any reader looks back.
const apart = `

The wind blew over the hills, and the grass bent under it. Nobody minded the rain.

A dog slept by the door. The path went down to the water and came back by the trees.

The light was soft, and the air smelled of hay. Birds sang in the hedge.

The leaves lay on the ground. The gate was open, and the field behind it was green.

Smoke rose from the roofs. The snow was gone.

`

// An article is read as its far-apart paragraphs are: every claim of a paragraph
// that stands alone is made of it in any article of strangers, in the same words,
// and no other. Strangers share no name, answer no question in common and name
// nothing that the other is asked of: an article tells once where a place lies, and
// leaves open how high the fine was where it tells of two. What else rests on
// the whole article is named by [paragraph.claims], [paragraph.loose] and
// [statement.is], and nothing but that is let pass.
func TestFarParagraphsAreReadAsIfAlone(t *testing.T) {
	pool := paragraphs(t)
	rapid.Check(t, func(t *rapid.T) {
		var list []paragraph
		article := apart
		for range rapid.IntRange(2, 4).Draw(t, "paragraphs") {
			p := rapid.SampledFrom(pool).Draw(t, "paragraph")
			if !slices.ContainsFunc(list, p.knows) {
				p.at = len(article)
				list = append(list, p)
				article += p.text + apart
			}
		}
		whole := readAt(article)
		for _, p := range list {
			got := p.claims(whole)
			for _, c := range p.alone {
				if !c.loose && !slices.ContainsFunc(got, c.is) {
					t.Errorf("lost, beside %d others:\n%s\nof %q", len(list)-1, c.shown, p.text)
				}
			}
			for _, c := range got {
				if !c.loose && !slices.ContainsFunc(p.alone, func(o statement) bool { return o.is(c) }) {
					t.Errorf("made, beside %d others:\n%s\nof %q", len(list)-1, c.shown, p.text)
				}
			}
		}
	})
}

// The property can fail: paragraphs on one person are not read as if alone, for
// the second calls him by the name that the first gives.
func TestNearParagraphsAreNotReadAsIfAlone(t *testing.T) {
	const first, second = "Governor Ray Lund, 51, opened the bridge.\n\n", "Lund was born in Haleford."
	a, b := paragraph{text: second}, paragraph{text: second, at: len(first)}
	assert.NotEqual(t, a.claims(readAt(second)), b.claims(readAt(first+second)))
}

func readAt(s string) extract.Reading {
	return Read(text.New(text.Meta{Path: "a.txt", Published: time.Date(2031, 5, 12, 9, 0, 0, 0, time.UTC)}, s, nil, text.Origin{}))
}

// paragraph is one that stands in an article at at.
type paragraph struct {
	text  string
	at    int
	names []string
	alone []statement // its claims where it stands alone
}

// statement is a claim without its place in the article. A loose one rests on what
// other paragraphs tell.
type statement struct {
	question, key, shown string
	loose                bool
}

// is reports whether a paragraph's own statement is o in the whole article. What
// "the accident" is called there ("the blast") is told once for all paragraphs.
func (s statement) is(o statement) bool {
	return s.shown == o.shown && (s.key == o.key || s.key == "incident")
}

// claims are the claims of r that lie in p. Whom and where an event is of is told
// once for all paragraphs of an article, and is left out of them.
func (p paragraph) claims(r extract.Reading) (out []statement) {
	people := person.Layer.Of(r.Doc).Entities
	for _, c := range r.Claims {
		if c.Evidence.Start < p.at || c.Evidence.End > p.at+len(p.text) {
			continue
		}
		s, who := c.Subject, ""
		switch {
		case s.Type == claim.Person && s.Entity >= 0 && s.Entity < len(people):
			e := people[s.Entity]
			who = fmt.Sprintf("%+v %s %d", e.Name, e.Key, e.Age)
		case s.Type == claim.Event:
			s.People, s.Place = nil, ""
		}
		key := s.Key
		s.Entity, s.Key = 0, ""
		out = append(out, statement{question: c.Kind + " " + c.Attribute.Name + " " + key, key: key, loose: p.loose(c),
			shown: fmt.Sprintf("%s, %s: %+v (%s) %#v, %s by %+v at %d-%d, %s", c.Kind, c.Attribute.Name, s, who, c.Value, c.Stance, c.By,
				c.Evidence.Start-p.at, c.Evidence.End-p.at, c.Frame)})
	}
	return out
}

// loose reports whether a claim of p rests on the article: on what event "the day"
// is that of, on who the child is, or somebody without a family name, on what
// letters stand for, on the time last spoken of, or on there being one vote only.
func (p paragraph) loose(c claim.Claim) bool {
	switch v := c.Value.(type) {
	case claim.Name:
		return v.Family == "" && v.Given != "" || v.Whole == strings.ToUpper(v.Whole)
	case claim.Moment:
		return slices.ContainsFunc(strings.Fields(strings.ToLower(v.Written)), func(w string) bool {
			return slices.Contains([]string{"next", "following", "previous", "same", "later", "earlier", "before", "after"}, w)
		})
	}
	return c.Frame == "the day" || c.Kind == "vote" || c.Kind == "status" && strings.Contains(p.text, "child") || c.Subject.Key == "child"
}

// knows reports whether two paragraphs are no strangers.
func (p paragraph) knows(o paragraph) bool {
	return slices.ContainsFunc(p.names, func(w string) bool { return slices.Contains(o.names, w) }) || p.asks(o) || o.asks(p)
}

// asks reports whether o has what p makes a statement of.
func (p paragraph) asks(o paragraph) bool {
	return slices.ContainsFunc(p.alone, func(s statement) bool {
		return s.key != "" && strings.Contains(strings.ToLower(o.text), s.key) ||
			slices.ContainsFunc(o.alone, func(c statement) bool { return c.question == s.question })
	})
}

// paragraphs are the examples on the pages of all kinds, the paragraphs of the
// shipped articles, and those of published news where it is at hand.
func paragraphs(t *testing.T) (out []paragraph) {
	files, err := filepath.Glob("../../testdata/*/*.[tm]*")
	require.NoError(t, err)
	all := []string{strings.ReplaceAll(news.Text(t), "\f", "\n\n")}
	for _, f := range files {
		if filepath.Base(f) != "findings.txt" {
			raw, err := os.ReadFile(f)
			require.NoError(t, err)
			all = append(all, string(raw))
		}
	}
	for _, k := range Kinds() {
		_, examples, _ := strings.Cut(k.Doc, "## Finds")
		for line := range strings.Lines(examples) {
			if !strings.HasPrefix(line, "=") && !strings.HasPrefix(line, "#") {
				all = append(all, strings.NewReplacer("[", "", "]", "").Replace(line))
			}
		}
	}
	seen := map[string]bool{}
	for s := range strings.SplitSeq(strings.ToValidUTF8(strings.Join(all, "\n\n"), ""), "\n\n") {
		if s = strings.TrimSpace(s); len(s) < 40 || len(s) > 2000 || seen[s] {
			continue
		}
		seen[s] = true
		p := paragraph{text: s, at: len(apart), names: namesIn(s)}
		p.alone = p.claims(readAt(apart + s + apart))
		out = append(out, p)
	}
	require.Greater(t, len(out), 300)
	return out
}

// namesIn are the capitalised words of s that are not in every text.
func namesIn(s string) (out []string) {
	for _, w := range text.New(text.Meta{}, s, nil, text.Origin{}).Tokens() {
		if w.Cap && len(w.Lower) > 1 && proper.ClassOf(w.Lower)&proper.Function == 0 && !slices.Contains(out, w.Lower) {
			out = append(out, w.Lower)
		}
	}
	return out
}
