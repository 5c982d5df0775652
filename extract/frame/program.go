package frame

import "slices"

// inst is one step of a compiled pattern.
type inst struct {
	do    step
	x, y  int // targets of jumps; the capture and the type; the length of a gap
	word  string
	words *Words
}

type step uint8

const (
	doWord step = iota
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

// emit is the program of root. The emitter is used again for the next one.
func (e *emitter) emit(root *node, kind func(string) int) []inst {
	e.prog, e.kind = e.prog[:0], kind
	e.node(root)
	e.add(inst{do: doMatch})
	return slices.Clone(e.prog)
}

type emitter struct {
	prog []inst
	kind func(string) int
}

func (e *emitter) add(i inst) int {
	e.prog = append(e.prog, i)
	return len(e.prog) - 1
}

func (e *emitter) node(n *node) {
	switch n.op {
	case seq:
		for _, k := range n.kids {
			e.node(k)
		}
	case alt:
		e.choice(n.kids)
	case opt:
		split := e.add(inst{do: doSplit})
		e.prog[split].x = len(e.prog)
		e.node(n.kids[0])
		e.prog[split].y = len(e.prog)
	case literal:
		e.add(inst{do: doWord, word: n.word})
	case inClass:
		e.add(inst{do: doClass, words: n.words})
	case shape:
		e.add(inst{do: doShape, word: n.word})
	case slotOf:
		e.add(inst{do: doSlot, x: n.n, y: e.kind(n.word)})
	case capture:
		e.add(inst{do: doOpen, x: n.n})
		e.node(n.kids[0])
		e.add(inst{do: doClose, x: n.n})
	case gap:
		e.add(inst{do: doGap, x: n.n, word: n.word})
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
	e.node(n.kids[0])
	e.add(inst{do: doMatch})
	e.prog[at].x = len(e.prog)
}

func (e *emitter) choice(kids []*node) {
	var ends []int
	for i, k := range kids {
		if i == len(kids)-1 {
			e.node(k)
			break
		}
		split := e.add(inst{do: doSplit})
		e.prog[split].x = len(e.prog)
		e.node(k)
		ends = append(ends, e.add(inst{do: doJump}))
		e.prog[split].y = len(e.prog)
	}
	for _, j := range ends {
		e.prog[j].x = len(e.prog)
	}
}
