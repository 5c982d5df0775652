// Package quotation reads direct quotations: where they stand, what their words
// are and who speaks them.
package quotation

import (
	"factdiff/extract/clause/attribution"
	"factdiff/extract/quotation/mark"
	"factdiff/extract/text"
)

// Use says what quotation marks are used for.
type Use uint8

// The uses.
const (
	Speech Use = iota // somebody's words
	Scare             // a word or two held at arm's length, nobody's in particular
	Title             // of a book, a song, an operation
)

// Quotation is one pair of quotation marks and what stands between them.
type Quotation struct {
	Span  text.Span // with the marks
	Inner text.Span // without
	// Words are folded, without punctuation. "…" stands where the writer left
	// words out, "[]" where the writer put words in brackets.
	Words []string
	// Speaker is who says it, as written and where; empty when unsaid. The name
	// may be a pronoun.
	Speaker string
	Name    text.Span
	Cue     text.Span // the verb that attributes it
	// Partial quotations are pieces of somebody else's sentence.
	Partial bool
	// Continued quotations go on from the paragraph before.
	Continued bool
	// Inferred speakers are taken from the quotation before, not said here.
	Inferred bool
	Use      Use
	Outer    int // the quotation around this one, or -1
}

// Layer holds the quotations of a document in the order of their opening marks.
var Layer = text.Layer[[]Quotation]{Name: "quotations", Read: read}

type reader struct {
	d     *text.Document
	toks  []text.Token
	pairs []mark.Pair
	atts  []attribution.Attribution
	in    []int // by attribution: the innermost pair around its cue, or -1
	out   []Quotation
	words []string // backs all Words
}

func read(d *text.Document) []Quotation {
	r := &reader{d: d, toks: d.Tokens(), pairs: mark.Layer.Of(d).Pairs}
	if len(r.pairs) == 0 {
		return nil
	}
	r.atts = attribution.Layer.Of(d)
	r.place()
	r.out = make([]Quotation, len(r.pairs))
	for i, p := range r.pairs {
		r.out[i] = Quotation{Span: p.Span, Inner: p.Inner, Continued: p.Continued, Outer: p.Outer,
			Words: r.spoken(p), Partial: r.partial(p)}
		if a := r.cueOf(i); a >= 0 {
			r.speak(i, &r.atts[a])
		}
	}
	r.spread()
	for i := range r.out {
		q := &r.out[i]
		q.Use = r.use(i)
		q.Partial = q.Partial || q.Use != Speech
	}
	return r.out
}

func (r *reader) speak(i int, a *attribution.Attribution) {
	q := &r.out[i]
	q.Cue, q.Name, q.Speaker = a.Cue, a.Name, r.d.Slice(a.Name)
}

// place finds the innermost pair around every cue.
func (r *reader) place() {
	r.in = make([]int, len(r.atts))
	next, inner := 0, -1
	for i, a := range r.atts {
		for next < len(r.pairs) && r.pairs[next].Open < a.CueFirst {
			inner = next
			next++
		}
		k := inner
		for k >= 0 && r.pairs[k].Closed() <= a.CueFirst {
			k = r.pairs[k].Outer
		}
		r.in[i] = k
	}
}

// At is the innermost quotation around span, or nil.
func At(d *text.Document, span text.Span) *Quotation {
	qs := Layer.Of(d)
	lo, hi := 0, len(qs)
	for lo < hi {
		if mid := (lo + hi) / 2; qs[mid].Inner.Start <= span.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for i := lo - 1; i >= 0; i = qs[i].Outer {
		if span.End <= qs[i].Span.End {
			return &qs[i]
		}
	}
	return nil
}
