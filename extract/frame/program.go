package frame

import "slices"

// inst is one step of a compiled pattern. Programs are of some thousand steps in
// all, which are made whenever the program starts: it is small.
type inst struct {
	do   step
	x, y uint16 // targets of jumps; the capture and the type; the length of a gap; the class
	word string
}

type step uint8

const (
	doWord step = iota
	doAny       // one of the words of list x
	doClass
	doShape
	doSlot
	doGap
	doOpen  // capture x begins
	doClose // capture x ends
	doSplit // try x, then y
	doJump
	doStart
	doNot     // the steps to doMatch must fail; go on at x
	doFollows // … must match
	doBehind  // … must fail a token earlier
	doMatch
)

// emitter writes the programs of a set. A pattern is too short for a program of
// more steps than a uint16 counts.
type emitter struct {
	set   *Set
	prog  []inst   // of the frame at hand
	kept  []inst   // has room for the next programs
	some  []string // words of the choice at hand
	words []string // has room for the words of the next choices
}

// emit is the program of root.
func (e *emitter) emit(root *node) []inst {
	e.prog = e.prog[:0]
	e.node(root)
	e.add(inst{do: doMatch})
	return keep(&e.kept, e.prog...)
}

// keep appends more to what is kept, and is where it stands there.
func keep[T any](kept *[]T, more ...T) []T {
	if cap(*kept)-len(*kept) < len(more) {
		*kept = make([]T, 0, max(256, len(more)))
	}
	from := len(*kept)
	*kept = append(*kept, more...)
	return slices.Clip((*kept)[from:])
}

func (e *emitter) add(i inst) int {
	e.prog = append(e.prog, i)
	return len(e.prog) - 1
}

// here is where the next step will be.
func (e *emitter) here() uint16 { return uint16(len(e.prog)) }

func (e *emitter) node(n *node) {
	switch n.op {
	case seq:
		for k := n.kid; k != nil; k = k.next {
			e.node(k)
		}
	case alt:
		e.choice(n.kid)
	case opt:
		split := e.add(inst{do: doSplit})
		e.prog[split].x = e.here()
		e.node(n.kid)
		e.prog[split].y = e.here()
	case literal:
		e.add(inst{do: doWord, word: n.word})
	case inClass:
		e.add(inst{do: doClass, x: uint16(e.set.class(n.words))})
	case shape:
		e.add(inst{do: doShape, word: n.word})
	case slotOf:
		e.add(inst{do: doSlot, x: uint16(n.n), y: uint16(e.set.kind(n.word))})
	case capture:
		e.add(inst{do: doOpen, x: uint16(n.n)})
		e.node(n.kid)
		e.add(inst{do: doClose, x: uint16(n.n)})
	case gap:
		e.add(inst{do: doGap, x: uint16(n.n), word: n.word})
	case start:
		e.add(inst{do: doStart})
	default:
		e.look(n)
	}
}

func (e *emitter) look(n *node) {
	do := doNot
	switch n.op {
	case follows:
		do = doFollows
	case behind:
		do = doBehind
	}
	at := e.add(inst{do: do})
	e.node(n.kid)
	e.add(inst{do: doMatch})
	e.prog[at].x = e.here()
}

// choice tries one row after another; each but the last ends with a jump behind
// them all. Until that place is known, a jump holds the place of the one before.
// Rows of one word that follow each other are one step: no two can match.
func (e *emitter) choice(row *node) {
	const none = 1<<16 - 1
	jump := uint16(none)
	for row != nil {
		next := row.next
		for row.op == literal && next != nil && next.op == literal {
			next = next.next
		}
		split := -1
		if next != nil {
			split = e.add(inst{do: doSplit})
			e.prog[split].x = e.here()
		}
		e.rows(row, next)
		if next != nil {
			jump = uint16(e.add(inst{do: doJump, x: jump}))
			e.prog[split].y = e.here()
		}
		row = next
	}
	for jump != none {
		at := &e.prog[jump]
		jump, at.x = at.x, e.here()
	}
}

// rows writes the rows from row up to next: one, or several of one word.
func (e *emitter) rows(row, next *node) {
	if row.next == next {
		e.node(row)
		return
	}
	e.some = e.some[:0]
	for ; row != next; row = row.next {
		e.some = append(e.some, row.word)
	}
	e.add(inst{do: doAny, x: uint16(len(e.set.lists))})
	e.set.lists = append(e.set.lists, keep(&e.words, e.some...))
}
