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
	first   []string              // the words an entry can begin with, each once
	longest int                   // of the entries, in tokens
}

// NewWords makes a class of a word list: an entry on every line, of one or more
// tokens with blanks between them; lines that begin with # are comments.
func NewWords(list string) *Words {
	w := &Words{single: map[string]bool{}, longest: 1}
	for line := range strings.Lines(list) {
		if !strings.HasPrefix(line, "#") {
			w.add(line)
		}
	}
	w.order()
	return w
}

// WordsOf makes a class of entries.
func WordsOf(entries ...string) *Words {
	w := &Words{single: make(map[string]bool, len(entries)), first: make([]string, 0, len(entries)), longest: 1}
	for _, e := range entries {
		w.add(e)
	}
	w.order()
	return w
}

func (w *Words) add(entry string) {
	entry = strings.ToLower(strings.TrimSpace(entry))
	if entry == "" {
		return
	}
	head, rest := entry, ""
	if i := strings.IndexAny(entry, " \t"); i > 0 {
		head, rest = entry[:i], entry[i:]
	}
	if !w.single[head] && w.phrases[head] == nil {
		w.first = append(w.first, head)
	}
	if rest == "" {
		w.single[head] = true
		return
	}
	if w.phrases == nil {
		w.phrases = map[string][][]string{}
	}
	more := strings.Fields(rest)
	w.phrases[head] = append(w.phrases[head], more)
	w.longest = max(w.longest, len(more)+1)
}

func (w *Words) order() {
	for _, list := range w.phrases {
		slices.SortStableFunc(list, func(a, b []string) int { return len(b) - len(a) })
	}
}

// Has reports whether the folded word is in the class by itself.
func (w *Words) Has(word string) bool { return w.single[word] }
