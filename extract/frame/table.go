package frame

import (
	"math/bits"

	"factdiff/extract/text"
)

// triggers finds what a word fires. A word that is in no frame, as most are, is
// turned away by one look into heads: its sum was made when the text was cut,
// once for all sets.
type triggers struct {
	heads []int32 // by the sum of a word: the first of its links; its length is a power of two
	links []link
	fires []chained
}

// link says that a word fires what begins at fires[first].
type link struct {
	word  string
	first int32
	next  int32 // another link of the same sum; 0: none
}

// chained is a firing of a word or a class, and the index of the next one; 0:
// none.
type chained struct {
	firing
	next int32
}

// builder gathers triggers. Index 0 of links and fires stands for none.
type builder struct {
	triggers
	class  map[*Words]int32 // the first firing of a class
	shared int32            // a firing of words alone, which the next word may share
}

// newBuilder makes a builder with room for the triggers of patterns of some
// length in all.
func newBuilder(bytes int) *builder {
	return &builder{triggers{links: make([]link, 1, 1+bytes/20), fires: make([]chained, 1, 1+bytes/64)}, map[*Words]int32{}, 0}
}

func (b *builder) enter(t trigger, f firing) {
	at := int32(len(b.fires))
	if last := at - 1; last > 0 && t.words == nil && last == b.shared && b.fires[last].firing == f {
		b.links = append(b.links, link{word: t.word, first: last}) // another word of the choice
		return
	}
	b.fires = append(b.fires, chained{firing: f})
	switch first := b.class[t.words]; {
	case t.words == nil:
		b.shared = at
		b.links = append(b.links, link{word: t.word, first: at})
	case first > 0:
		b.fires[at].next, b.fires[first].next = b.fires[first].next, at
	default:
		b.class[t.words] = at
		for _, w := range t.words.first {
			b.links = append(b.links, link{word: w, first: at})
		}
	}
}

// table makes the links known by their sums.
func (b *builder) table() triggers {
	t := b.triggers
	t.heads = make([]int32, 1<<bits.Len(uint(len(t.links)*2)))
	for i := 1; i < len(t.links); i++ {
		l := &t.links[i]
		head := t.head(text.Sum(l.word))
		l.next, *head = *head, int32(i)
	}
	return t
}

func (t *triggers) head(sum uint32) *int32 { return &t.heads[sum&uint32(len(t.heads)-1)] }

// open opens the windows that the token at fires; its links begin at i.
func (t *triggers) open(m *machine, at int, i int32) {
	for ; i != 0; i = t.links[i].next {
		if t.links[i].word != m.tokens[at].Lower {
			continue
		}
		for f := t.links[i].first; f != 0; f = t.fires[f].next {
			m.open(t.fires[f].firing, at)
		}
	}
}
