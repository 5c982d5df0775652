package frame

import (
	"slices"
	"strings"
)

// Classes are word classes by name.
type Classes map[string]*Words

// Words is a class of words and phrases, folded.
type Words struct {
	single  map[string]bool
	phrases map[string][][]string // by the first word; the rest, longer ones first
}

// NewWords makes a class of a word list: an entry on every line, of one or more
// tokens with blanks between them; lines that begin with # are comments.
func NewWords(list string) *Words {
	w := &Words{map[string]bool{}, map[string][][]string{}}
	for line := range strings.Lines(list) {
		if !strings.HasPrefix(line, "#") {
			w.add(strings.Fields(strings.ToLower(line)))
		}
	}
	w.order()
	return w
}

// WordsOf makes a class of entries.
func WordsOf(entries ...string) *Words { return NewWords(strings.Join(entries, "\n")) }

func (w *Words) add(entry []string) {
	switch len(entry) {
	case 0:
	case 1:
		w.single[entry[0]] = true
	default:
		w.phrases[entry[0]] = append(w.phrases[entry[0]], entry[1:])
	}
}

func (w *Words) order() {
	for _, list := range w.phrases {
		slices.SortStableFunc(list, func(a, b []string) int { return len(b) - len(a) })
	}
}

// Has reports whether the folded word is in the class by itself.
func (w *Words) Has(word string) bool { return w.single[word] }

// first are the words an entry can begin with, sorted.
func (w *Words) first() []string {
	var out []string
	for s := range w.single {
		out = append(out, s)
	}
	for s := range w.phrases {
		out = append(out, s)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// longest is the length of the longest entry in tokens.
func (w *Words) longest() int {
	n := 1
	for _, list := range w.phrases {
		n = max(n, len(list[0])+1)
	}
	return n
}
