package wordlist

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

func TestTableIsAMap(t *testing.T) {
	table, want := NewTable[int](0), map[string]int{}
	for i := range 3000 {
		w := fmt.Sprintf("word%d", i*i%1999) // some of them twice
		*table.Put(w) += i
		want[w] += i
	}
	got := map[string]int{}
	for w, v := range table.All() {
		assert.NotContains(t, got, w, "a word is entered once")
		got[w] = *v
		assert.Same(t, v, table.Get(w))
	}
	assert.Equal(t, want, got)
	assert.Nil(t, table.Get("ship"))
	assert.Nil(t, table.Get(""))
	for w := range table.All() {
		assert.Equal(t, "word0", w, "in the order they came in, as far as is asked")
		break
	}
}

func TestTableFindsTokens(t *testing.T) {
	table := NewTable[string](2)
	*table.Put("harbour") = "place"
	*table.Put("…") = "mark"
	const s = "The Harbour... is quiet."
	doc := text.New(text.Meta{}, s, nil, text.Origin{})
	var got []string
	for i := range doc.Tokens() {
		if v := table.Find(&doc.Tokens()[i]); v != nil {
			got = append(got, *v)
		}
	}
	require.NotEmpty(t, doc.Tokens())
	assert.Equal(t, []string{"place", "mark"}, got)
}
