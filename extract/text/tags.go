package text

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/jdkato/prose/v3/tag"
)

// tagger is prose's, loaded at the first use (a millisecond or two) and shared.
var tagger = sync.OnceValue(func() *tag.Tagger {
	t, err := tag.New()
	if err != nil {
		panic(fmt.Errorf("text: the tagger's own model is broken: %w", err))
	}
	return t
})

// Tags are the Penn Treebank tags of a sentence, one for each of its tokens. A
// contraction has the tag of its first part (don't is VBP or VBD, as do is).
// They are made at the first call and kept; the slice is not to be changed.
// Tagging runs at some 3 MB/s, a tenth of everything else: ask only for
// sentences that something else has picked.
func (d *Document) Tags(sentence int) []string {
	d.mu.Lock()
	if d.tags == nil {
		d.tags = make([]atomic.Pointer[[]string], len(d.sentences))
	}
	d.mu.Unlock()
	cell := &d.tags[sentence]
	if have := cell.Load(); have != nil {
		return *have
	}
	made := d.tag(d.sentences[sentence]) // two callers at once make the same
	cell.Store(&made)
	return made
}

func (d *Document) tag(s Sentence) []string {
	words := make([]tag.Token, 0, s.Last-s.First+8)
	for i := s.First; i < s.Last; i++ {
		head, tail := d.penn(i)
		words = append(words, tag.Token{Text: head, Start: i})
		if tail != "" {
			words = append(words, tag.Token{Text: tail, Start: -1})
		}
	}
	tagger().TagTokens(words)
	out := make([]string, 0, s.Last-s.First)
	for _, w := range words {
		if w.Start >= 0 {
			out = append(out, w.Tag)
		}
	}
	return out
}

// penn is token i as the treebank writes it: “ and ” for quotation marks,
// dashes as hyphens, contractions in two.
func (d *Document) penn(i int) (head, tail string) {
	t := &d.tokens[i]
	switch t.Lower {
	case "\"", "“", "”", "«", "»", "„":
		if t.Lower == "”" || t.Lower == "»" || t.Lower == "\"" && !t.Space {
			return "''", ""
		}
		return "``", ""
	case "'", "'s", "…":
		return strings.Replace(t.Lower, "…", "...", 1), ""
	case "—", "–":
		return "--", ""
	}
	w := d.Slice(t.Span)
	at := strings.IndexByte(t.Lower, '\'')
	if t.Kind != Word || at <= 0 {
		return w, ""
	}
	switch t.Lower[at:] {
	case "'t":
		if n := at - 1; t.Lower[n] == 'n' && n > 0 {
			return w[:n], "n't"
		}
	case "'re", "'ve", "'ll", "'d", "'m":
		return w[:at], t.Lower[at:]
	}
	return w, ""
}
