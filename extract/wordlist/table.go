package wordlist

import (
	"iter"
	"math/bits"

	"factdiff/extract/text"
)

// Table holds what word lists say of words, to be looked up by tokens. A word
// that is in no list, as most are, is turned away by its sum. It takes half the
// time and memory of a map, which counts where all lists are read whenever the
// program starts. When it is filled it is safe for use by several goroutines.
type Table[V any] struct {
	at   []uint32 // by the sum of a word, or behind it: the number of its row, from 1; a power of two long, half empty
	rows []row[V]
}

type row[V any] struct {
	word  string
	value V
}

// NewTable makes a table with room for some number of words; it grows with more.
func NewTable[V any](words int) *Table[V] {
	t := &Table[V]{rows: make([]row[V], 0, words)}
	t.spread(words)
	return t
}

// Find is what is known of the token, or nil.
func (t *Table[V]) Find(token *text.Token) *V { return t.find(token.Sum, token.Lower) }

// Get is what is known of the folded word, or nil.
func (t *Table[V]) Get(word string) *V { return t.find(text.Sum(word), word) }

// Put is what is known of the word, entered when nothing is yet. What it points
// to moves when the next word is entered.
func (t *Table[V]) Put(word string) *V {
	if v := t.Get(word); v != nil {
		return v
	}
	t.rows = append(t.rows, row[V]{word: word})
	if len(t.rows)*2 > len(t.at) {
		t.spread(2 * len(t.rows))
	} else {
		t.enter(len(t.rows))
	}
	return &t.rows[len(t.rows)-1].value
}

// All are the words in the order in which they were entered.
func (t *Table[V]) All() iter.Seq2[string, *V] {
	return func(yield func(string, *V) bool) {
		for i := range t.rows {
			if !yield(t.rows[i].word, &t.rows[i].value) {
				return
			}
		}
	}
}

func (t *Table[V]) find(sum uint32, word string) *V {
	last := uint32(len(t.at) - 1)
	for i := sum & last; t.at[i] != 0; i = (i + 1) & last {
		if r := &t.rows[t.at[i]-1]; r.word == word {
			return &r.value
		}
	}
	return nil
}

// spread makes at long enough for n words.
func (t *Table[V]) spread(n int) {
	t.at = make([]uint32, 1<<bits.Len(uint(2*n)))
	for i := range t.rows {
		t.enter(i + 1)
	}
}

// enter makes the row of number n known by its sum.
func (t *Table[V]) enter(n int) {
	last := uint32(len(t.at) - 1)
	i := text.Sum(t.rows[n-1].word) & last
	for t.at[i] != 0 {
		i = (i + 1) & last
	}
	t.at[i] = uint32(n)
}
