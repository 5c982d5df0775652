// Package mark pairs the quotation marks of a document. It knows marks and
// paragraphs only; who speaks is package quotation's.
package mark

import (
	"sort"
	"strings"

	"factdiff/extract/text"
)

// Pair is an opening mark with the closing mark that belongs to it.
type Pair struct {
	Open, Close int       // tokens; Close is the token after the last word when the mark was left out
	Span        text.Span // with the marks
	Inner       text.Span // without
	Single      bool
	Block       int
	Outer       int // the pair around this one, or -1
	// Left is set when no closing mark stands: the next paragraph goes on, or
	// the mark was forgotten. Continued is set for the paragraph that goes on.
	Left, Continued bool
}

// Closed is the token after the pair.
func (p Pair) Closed() int {
	if p.Left {
		return p.Close
	}
	return p.Close + 1
}

// Marks are the quotation marks of a document.
type Marks struct {
	Pairs []Pair // in the order of their opening marks
	roles []role // by token; empty in a document without marks
}

// Opens reports whether token i is an opening mark.
func (m *Marks) Opens(i int) bool {
	return i >= 0 && i < len(m.roles) && (m.roles[i] == opens || m.roles[i] == opensSingle)
}

// Closes reports whether token i is a closing mark.
func (m *Marks) Closes(i int) bool {
	return i >= 0 && i < len(m.roles) && (m.roles[i] == closes || m.roles[i] == closesSingle)
}

// Layer holds the marks of a document.
var Layer = text.Layer[*Marks]{Name: "quotation marks", Read: read}

type reader struct {
	d     *text.Document
	toks  []text.Token
	block int
	last  int // the end of the block, a token
	stack []Pair
	pairs []Pair

	before int // the last paragraph before the block
}

func read(d *text.Document) *Marks {
	if !strings.ContainsAny(d.Text, "\"“”„«‘'`") {
		return &Marks{}
	}
	r := &reader{d: d, toks: d.Tokens()}
	sents := d.Sentences()
	for i := 0; i < len(sents); {
		j := i
		for j < len(sents) && sents[j].Block == sents[i].Block {
			j++
		}
		r.block, r.last = sents[i].Block, sents[j-1].Last
		r.scan(sents[i].First)
		if k := d.Blocks[r.block].Kind; k == text.Paragraph || k == text.ListItem {
			r.before = r.block
		}
		i = j
	}
	sort.Slice(r.pairs, func(i, j int) bool { return r.pairs[i].Open < r.pairs[j].Open })
	nest(r.pairs)
	m := &Marks{Pairs: r.pairs, roles: make([]role, len(r.toks))}
	for _, p := range r.pairs {
		if m.roles[p.Open] = opens; p.Single {
			m.roles[p.Open] = opensSingle
		}
		if !p.Left {
			m.roles[p.Close] = closes
		}
	}
	return m
}

func (r *reader) scan(first int) {
	for i := first; i < r.last; i++ {
		t := &r.toks[i]
		if t.Kind == text.Word || t.Kind == text.Number {
			continue
		}
		switch what := r.role(i); what {
		case opens, opensSingle:
			single := what == opensSingle
			if top := len(r.stack) - 1; top >= 0 && !single && !r.stack[top].Single && r.startsLine(i, first) {
				r.leave(i) // the quotation goes on in a new paragraph
				r.stack = append(r.stack, Pair{Open: i, Continued: true})
				continue
			}
			r.stack = append(r.stack, Pair{Open: i, Single: single, Continued: i == first && r.goesOn(single)})
		case closes, closesSingle:
			r.close(i, what == closesSingle)
		}
	}
	r.endBlock(first)
}

// close pairs the closing mark i with the last opening mark of its sort; marks
// opened later and never closed were apostrophes.
func (r *reader) close(i int, single bool) {
	for k := len(r.stack) - 1; k >= 0; k-- {
		if p := r.stack[k]; p.Single == single {
			p.Close = i
			r.stack = r.stack[:k]
			r.add(p)
			return
		}
	}
}

// leave ends the open quotations before token i without a mark.
func (r *reader) leave(i int) {
	for _, p := range r.stack {
		if !p.Single {
			p.Close, p.Left = i, true
			r.add(p)
		}
	}
	r.stack = r.stack[:0]
}

// mostOpen is how many marks of a paragraph may speak to its end: with all of a
// hostile one the words of its quotations are the square of its length.
const mostOpen = 8

// endBlock decides on marks still open: a double mark that began the paragraph
// speaks to its end, as does one whose quotation the next paragraph takes up.
func (r *reader) endBlock(first int) {
	keep := r.stack[:0]
	for _, p := range r.stack {
		lone := (p.Open == first || r.speaks(p.Open)) && !r.inside(p.Open)
		if !p.Single && len(keep) < mostOpen && (lone || r.reopens()) {
			keep = append(keep, p)
		}
	}
	r.stack = keep
	r.leave(r.last)
}

// speaks reports whether the mark i, left open, begins a sentence in its
// paragraph and can only be an opening one: the closing mark was forgotten at the
// end of the paragraph.
func (r *reader) speaks(i int) bool {
	s := r.d.SentenceAt(r.toks[i].Span.Start)
	return r.written(i) == "“" && s >= 0 && r.d.Sentences()[s].First == i
}

// inside reports whether another pair was opened after token i of this block.
func (r *reader) inside(i int) bool {
	n := len(r.pairs)
	return n > 0 && r.pairs[n-1].Open > i && !r.pairs[n-1].Single
}

// reopens reports whether the next paragraph begins with an opening mark.
func (r *reader) reopens() bool {
	if r.last >= len(r.toks) {
		return false
	}
	s := r.toks[r.last].Lower
	return s == "“" || s == "\"" || s == "«"
}

// goesOn reports whether the paragraph before was left open; a caption or a
// heading may stand between the two.
func (r *reader) goesOn(single bool) bool {
	n := len(r.pairs)
	return !single && n > 0 && r.pairs[n-1].Left && r.pairs[n-1].Block >= r.before && r.pairs[n-1].Block < r.block
}

func (r *reader) add(p Pair) {
	p.Block = r.block
	if p.Closed() <= p.Open+1 || !p.Left && p.Close == p.Open+1 {
		return // nothing inside
	}
	end := r.toks[p.Close-1].Span.End
	p.Inner = text.Span{Start: r.toks[p.Open].Span.End, End: end}
	if !p.Left {
		end = r.toks[p.Close].Span.End
	}
	p.Span = text.Span{Start: r.toks[p.Open].Span.Start, End: end}
	r.pairs = append(r.pairs, p)
}

// nest finds the pair around every pair; they are in order and do not cross.
func nest(pairs []Pair) {
	var around []int
	for i := range pairs {
		for len(around) > 0 && pairs[around[len(around)-1]].Span.End < pairs[i].Span.End {
			around = around[:len(around)-1]
		}
		pairs[i].Outer = -1
		if len(around) > 0 {
			pairs[i].Outer = around[len(around)-1]
		}
		around = append(around, i)
	}
}

// Around is the inside of the innermost pair around token i, tokens [first,
// last).
func (m *Marks) Around(i int) (first, last int, ok bool) {
	k := sort.Search(len(m.Pairs), func(k int) bool { return m.Pairs[k].Open >= i }) - 1
	for k >= 0 && m.Pairs[k].Close <= i {
		k = m.Pairs[k].Outer
	}
	if k < 0 {
		return 0, 0, false
	}
	return m.Pairs[k].Open + 1, m.Pairs[k].Close, true
}
