package frame

import (
	"fmt"
	"strings"
	"testing"

	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// marked reads "[three hours]:duration" out of a sentence.
func marked(t *testing.T, line string) (*text.Document, *Slots) {
	var plain strings.Builder
	var list []Slot
	for line != "" {
		before, rest, ok := strings.Cut(line, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		inside, after, ok := strings.Cut(rest, "]:")
		require.True(t, ok, "an open bracket in %q", line)
		n := strings.IndexFunc(after, func(r rune) bool { return r < 'a' || r > 'z' })
		if n < 0 {
			n = len(after)
		}
		list = append(list, Slot{after[:n], text.Span{Start: plain.Len(), End: plain.Len() + len(inside)}, len(list)})
		plain.WriteString(inside)
		line = after[n:]
	}
	s := plain.String()
	doc := text.New(text.Meta{}, s, []text.Block{{Span: text.Span{End: len(s)}}}, text.Origin{})
	return doc, NewSlots(doc, list)
}

// told is a match as the page tells it.
func told(m *Match) (captures, span string) {
	var parts []string
	for _, n := range inOrder(m) {
		s, _ := m.SpanOf(n)
		parts = append(parts, n+" "+m.Doc.Slice(s))
	}
	return strings.Join(parts, "; "), "span: " + m.Doc.Slice(m.Span())
}

// inOrder are the names of the captures in the order of the text.
func inOrder(m *Match) (names []string) {
	for at := m.First; at < m.End; at++ {
		for _, n := range m.Frame.names {
			if c, ok := m.Capture(n); ok && c.First == at {
				names = append(names, n)
			}
		}
	}
	return names
}

// TestPage runs every example of the page.
func TestPage(t *testing.T) {
	classes := Classes{}
	var set *Set
	var pattern, sentence string
	var want []string
	found, alone := 0, 0
	flush := func() {
		if sentence == "" {
			return
		}
		require.NotEmpty(t, want, "%q says nothing of what is found", sentence)
		t.Run(pattern+"/"+sentence, func(t *testing.T) {
			doc, slots := marked(t, sentence)
			var got []string
			spans := strings.Contains(strings.Join(want, "\n"), "span: ")
			set.Each(doc, slots, func(m *Match) {
				captures, span := told(m)
				if got = append(got, captures); spans {
					got = append(got, span)
				}
			})
			if strings.HasPrefix(want[0], "nothing") {
				alone++
				assert.Empty(t, got, want[0])
				return
			}
			found++
			assert.Equal(t, want, got)
		})
		sentence, want = "", nil
	}
	for line := range strings.Lines(Doc) {
		body, ok := strings.CutPrefix(strings.TrimRight(line, "\n"), "    ")
		switch name, after, _ := strings.Cut(body, ": "); {
		case !ok:
			flush()
		case strings.HasPrefix(name, "class "):
			classes[name[len("class "):]] = WordsOf(strings.Split(after, ";")...)
		case name == "frame":
			flush()
			var err error
			set, err = Compile(classes, Source{"example", after})
			require.NoError(t, err)
			pattern = after
		case strings.HasPrefix(body, "= "):
			want = append(want, body[2:])
		default:
			flush()
			sentence = body
		}
	}
	flush()
	assert.Greater(t, found, 15, "examples that are found")
	assert.Greater(t, alone, 12, "examples that are left alone")
}

func ExampleSet_Each() {
	frames := Must(Classes{"event": WordsOf("talks", "peace talks")},
		Source{"lasted", "<e={event}> lasted <d:duration>"},
		Source{"of", "<d:duration> of <e={event}>"})
	const s = "The peace talks lasted three hours."
	doc := text.New(text.Meta{}, s, nil, text.Origin{})
	at := strings.Index(s, "three hours")
	slots := NewSlots(doc, []Slot{{"duration", text.Span{Start: at, End: at + len("three hours")}, 7}})
	frames.Each(doc, slots, func(m *Match) {
		event, _ := m.SpanOf("e")
		fmt.Println(m.Frame.Name, "|", doc.Slice(event), "|", m.Value("d"))
	})
	// Output: lasted | peace talks | 7
}
