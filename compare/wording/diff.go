// Package wording compares how two texts word the same thing. It is the only
// importer of go-diff.
package wording

import (
	"github.com/sergi/go-diff/diffmatchpatch"

	"factdiff/extract/text"
)

// Kind says what became of a run of words.
type Kind uint8

// The kinds of run.
const (
	Equal  Kind = iota // in both texts
	Delete             // in the first only
	Insert             // in the second only
)

// Op is a run of words: A are its bytes in the first text, B in the second. The
// span on the side where the words are missing is empty and stands where they
// would be. White space at the ends of a run belongs to no run.
type Op struct {
	Kind Kind
	A, B text.Span
}

// MaxWords bounds each side of an exact comparison. Longer texts are compared
// at their two ends, and what lies between is one deletion and one insertion.
const MaxWords = 400

// Words compares a and b word by word. Words are equal when they differ at most
// in case, in the form of quotation marks and in how accents are encoded; marks
// of punctuation are words of their own. Runs of the same kind are never
// neighbours, and a deletion stands before the insertion that takes its place.
func Words(a, b string) []Op {
	wa, wb := words(a), words(b)
	head := 0
	for head < len(wa) && head < len(wb) && wa[head].key == wb[head].key {
		head++
	}
	tail := 0
	for tail < len(wa)-head && tail < len(wb)-head && wa[len(wa)-1-tail].key == wb[len(wb)-1-tail].key {
		tail++
	}
	d := differ{a: wa, b: wb}
	d.add(Equal, head)
	d.middle(len(wa)-head-tail, len(wb)-head-tail)
	d.add(Equal, tail)
	return d.ops
}

// differ walks along both lists of words and collects runs.
type differ struct {
	a, b   []word
	na, nb int // words used up
	ops    []Op
}

func (d *differ) middle(na, nb int) {
	if na > MaxWords || nb > MaxWords || na == 0 || nb == 0 {
		d.add(Delete, na)
		d.add(Insert, nb)
		return
	}
	codes := coder{}
	ra, rb := codes.encode(d.a[d.na:d.na+na]), codes.encode(d.b[d.nb:d.nb+nb])
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0 // a limit by the clock would make the answer depend on the machine
	for _, x := range dmp.DiffCleanupSemantic(dmp.DiffMainRunes(ra, rb, false)) {
		n := len([]rune(x.Text))
		switch x.Type {
		case diffmatchpatch.DiffEqual:
			d.add(Equal, n)
		case diffmatchpatch.DiffDelete:
			d.add(Delete, n)
		case diffmatchpatch.DiffInsert:
			d.add(Insert, n)
		}
	}
}

func (d *differ) add(k Kind, n int) {
	if n == 0 {
		return
	}
	op := Op{Kind: k, A: gap(d.a, d.na), B: gap(d.b, d.nb)}
	if k != Insert {
		op.A = cover(d.a, d.na, n)
		d.na += n
	}
	if k != Delete {
		op.B = cover(d.b, d.nb, n)
		d.nb += n
	}
	if last := len(d.ops) - 1; last >= 0 && d.ops[last].Kind == k {
		d.ops[last].A = d.ops[last].A.Cover(op.A)
		d.ops[last].B = d.ops[last].B.Cover(op.B)
		return
	}
	d.ops = append(d.ops, op)
}

func cover(list []word, from, n int) text.Span {
	return list[from].span.Cover(list[from+n-1].span)
}

// gap is the empty place before word i.
func gap(list []word, i int) text.Span {
	at := 0
	if i < len(list) {
		at = list[i].span.Start
	} else if i > 0 {
		at = list[i-1].span.End
	}
	return text.Span{Start: at, End: at}
}

// coder gives every different word a rune of the private use area: go-diff
// treats letters, blanks and marks each in a way of its own, and these alike.
type coder map[string]rune

func (c coder) encode(list []word) []rune {
	out := make([]rune, len(list))
	for i, w := range list {
		r, ok := c[w.key]
		if !ok {
			r = 0xE000 + rune(len(c)) // at most 2 × MaxWords of 6,400
			c[w.key] = r
		}
		out[i] = r
	}
	return out
}
