package age

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed nouns.txt
var nounFile string

// use says what a word for a person is good for.
type use byte

const (
	alone use = 'a' // says who is meant when an article has but one
	other use = 'o'
)

var nouns = sync.OnceValue(func() map[string]use {
	out := map[string]use{}
	for line := range strings.Lines(nounFile) {
		name, words, _ := strings.Cut(line, ":")
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			out[w] = use(name[0])
		}
	}
	return out
})

// most is how many words may stand between an age and its noun or name: "the
// 42-year-old retired school nurse".
const most = 3

// whose is the person named beside an age, or the token of the noun that the
// age belongs to, or -1.
func (r *reader) whose(q quantity.Mention) (*person.Mention, int) {
	for r.next < len(r.people.Mentions) && r.people.Mentions[r.next].Last <= q.First {
		r.next++
	}
	if m := r.before(q); m != nil {
		return m, -1
	}
	if n := r.nounBefore(q); n >= 0 {
		return nil, n
	}
	if !r.attributive(q) {
		return nil, -1
	}
	noun := -1
	for i := q.Last; i < min(q.Last+most+1, len(r.tokens)); i++ {
		if m := r.named(i); m != nil {
			return m, -1
		}
		t := &r.tokens[i]
		if s := r.nouns[t.Lower]; s != 0 {
			noun = i
			continue
		}
		if t.Lower == "," && noun == i-1 && noun >= 0 {
			if m := r.named(i + 1); m != nil && r.closed(m) {
				return m, -1
			}
		}
		if t.Kind != text.Word || noun >= 0 || proper.ClassOf(t.Lower)&(proper.Function|proper.PersonVerb) != 0 {
			break // "the 16-year-old hugged his uncle Jan Pell"
		}
	}
	if noun < 0 || r.nouns[r.tokens[noun].Lower] != alone || r.owned(q.First) {
		return nil, -1
	}
	return nil, noun
}

// attributive: "-year-old", "year old" with something after it, not "is 5 years
// old".
func (r *reader) attributive(q quantity.Mention) bool {
	w := r.tokens[q.Last-1].Lower
	return strings.HasSuffix(w, "-old") || w == "old" && q.Last >= 2 && !strings.HasSuffix(r.tokens[q.Last-2].Lower, "s")
}

// before is the person named before "45" in "Ana Roth, 45,", "Ana Roth (45)",
// "Ana Roth, aged 45,".
func (r *reader) before(q quantity.Mention) *person.Mention {
	i := q.First - 1
	if i >= 0 && (r.tokens[i].Lower == "aged" || r.tokens[i].Lower == "age") {
		i--
	}
	if i < 0 || r.tokens[i].Lower != "," && r.tokens[i].Lower != "(" || r.joined(q.Last) {
		return nil
	}
	for k := r.next - 1; k >= 0 && k >= r.next-2; k-- {
		if m := &r.people.Mentions[k]; m.Last == i && m.Partial != person.TitleOnly {
			return m
		}
	}
	return nil
}

// joined: "Roth, 45 and counting" and "Roth, 11 months" are no age beside a
// name, but "Roth, 11 months old," is.
func (r *reader) joined(i int) bool {
	return i < len(r.tokens) && r.tokens[i].Kind != text.Punct
}

// nounBefore is the noun of "the grandmother, 45,", or -1.
func (r *reader) nounBefore(q quantity.Mention) int {
	i := q.First - 1
	if i >= 0 && (r.tokens[i].Lower == "aged" || r.tokens[i].Lower == "age") {
		i--
	}
	if i < 2 || r.tokens[i].Lower != "," || r.nouns[r.tokens[i-1].Lower] != alone || r.joined(q.Last) {
		return -1
	}
	for k := i - 2; k >= max(0, i-4); k-- {
		if w := r.tokens[k].Lower; w == "the" || w == "a" {
			return i - 1
		}
	}
	return -1
}

// named is the person whose name, with titles, begins at token i.
func (r *reader) named(i int) *person.Mention {
	for k := r.next; k < len(r.people.Mentions) && r.people.Mentions[k].First <= i+2; k++ {
		m := &r.people.Mentions[k]
		if m.First == i && m.Partial != person.TitleOnly && m.First < len(r.tokens) {
			return m
		}
	}
	return nil
}

// closed reports whether a name in apposition ends: "A 45-year-old man, Jan
// Pell, was"; not "A 45-year-old man, Jan Pell said, was".
func (r *reader) closed(m *person.Mention) bool {
	return m.Last < len(r.tokens) && (r.tokens[m.Last].Lower == "," || r.tokens[m.Last].Lower == ".")
}

// owned reports whether the age stands behind a possessive or a word for
// another: "his 4-year-old daughter" is known by whose she is, which is not
// read; "another 4-year-old boy" is not the one.
func (r *reader) owned(i int) bool {
	if i == 0 {
		return false
	}
	switch r.tokens[i-1].Lower {
	case "'s", "'", "his", "her", "their", "its", "my", "our", "your", "another", "second", "other", "third", "every", "any", "each", "no":
		return true
	}
	return false
}
