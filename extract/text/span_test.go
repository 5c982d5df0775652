package text

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestSpan(t *testing.T) {
	a, b := Span{2, 5}, Span{4, 9}
	assert.Equal(t, 3, a.Len())
	assert.True(t, a.Overlaps(b))
	assert.False(t, a.Overlaps(Span{5, 9}), "spans that touch share no byte")
	assert.False(t, a.Contains(b))
	assert.True(t, a.Contains(Span{2, 5}))
	assert.Equal(t, Span{2, 9}, a.Cover(b))
}

func TestOrigin(t *testing.T) {
	// Text "Hale & Sons\n\nwon" of the file "<p>Hale &amp; Sons</p><p>won".
	o := Origin{[]Piece{{0, 5, 3, 5}, {5, 1, 8, 5}, {6, 5, 13, 5}, {13, 3, 25, 3}}}
	for _, c := range []struct {
		reason    string
		text, src Span
	}{
		{"inside a piece", Span{1, 3}, Span{4, 6}},
		{"an entity is one", Span{5, 6}, Span{8, 13}},
		{"from a piece into an entity", Span{3, 6}, Span{6, 13}},
		{"over an entity", Span{0, 11}, Span{3, 18}},
		{"over what has no source", Span{9, 14}, Span{16, 26}},
		{"without a source", Span{11, 13}, Span{25, 25}},
		{"empty", Span{2, 2}, Span{5, 5}},
		{"at the end", Span{16, 16}, Span{28, 28}},
	} {
		assert.Equal(t, c.src, o.Source(c.text), c.reason)
	}
	assert.Equal(t, Span{3, 4}, Origin{}.Source(Span{3, 4}), "no pieces: text and file are equal")
	assert.Equal(t, Span{3, 8}, (&Document{Origin: o}).Source(Span{0, 5}))
}

// Whatever a file was decoded from, every byte of text leads to the bytes it
// came from, and a longer span to no fewer of them.
func TestOriginOfAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var o Origin
		var want []Span // of each byte of text
		at := 0
		for range rapid.IntRange(1, 8).Draw(t, "pieces") {
			at += rapid.IntRange(0, 3).Draw(t, "markup")
			n := rapid.IntRange(1, 4).Draw(t, "bytes")
			p := Piece{Text: len(want), Len: n, Source: at, SourceLen: n}
			if rapid.Bool().Draw(t, "entity") {
				p.SourceLen = n + rapid.IntRange(1, 5).Draw(t, "more")
			}
			for i := range n {
				s := Span{at + i, at + i + 1}
				if p.SourceLen != n {
					s = Span{at, at + p.SourceLen}
				}
				want = append(want, s)
			}
			o.Pieces = append(o.Pieces, p)
			at += p.SourceLen
		}
		from := rapid.IntRange(0, len(want)-1).Draw(t, "from")
		to := rapid.IntRange(from+1, len(want)).Draw(t, "to")
		assert.Equal(t, Span{want[from].Start, want[to-1].End}, o.Source(Span{from, to}))
	})
}

func TestLayerIsReadOnce(t *testing.T) {
	var reads atomic.Int32
	inner := &Layer[int]{Name: "inner", Read: func(d *Document) int { return len(d.Tokens()) }}
	layer := &Layer[int]{Name: "layer", Read: func(d *Document) int { reads.Add(1); return 10 * inner.Of(d) }}
	d := New(Meta{}, "Two words", nil, Origin{})
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() { assert.Equal(t, 20, layer.Of(d)) })
	}
	wait.Wait()
	assert.EqualValues(t, 1, reads.Load())
	assert.Equal(t, 10, layer.Of(New(Meta{}, "one", nil, Origin{})), "each document has its own")
}

func TestMeta(t *testing.T) {
	assert.False(t, Meta{}.Dated())
	assert.True(t, Meta{Published: time.Date(2025, 8, 15, 0, 0, 0, 0, time.UTC)}.Dated())
	seen := map[string]bool{}
	for k := Paragraph; k <= Boilerplate; k++ {
		assert.NotEmpty(t, k.String())
		assert.False(t, seen[k.String()], "two kinds of block called %s", k)
		seen[k.String()] = true
	}
}
