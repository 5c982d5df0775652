// Package attribution finds who is said to say, think or want what, sentence
// by sentence: "the ministry said", "according to two aides", "…, she added",
// "was told by". It reads words and quotation marks, no meaning.
package attribution

import (
	"sort"
	"strings"

	"factdiff/extract/clause/word"
	"factdiff/extract/quotation/mark"
	"factdiff/extract/text"
)

// Attribution is one cue with its source and what it attributes.
type Attribution struct {
	Sentence int
	Act      word.Act
	Cue      text.Span // the verb with its particle, "according to", a noun of saying
	Source   text.Span // empty when unsaid
	Name     text.Span // the part of Source that names: without "a spokesman since May"
	// Content is what is said, as far as it stands in the sentence; empty when
	// the cue has none. Tokens [From, To); the cue may lie inside it.
	Content  text.Span
	From, To int
	// CueFirst and CueLast are the tokens [CueFirst, CueLast) of the cue.
	CueFirst, CueLast int
	Negated           bool // did not say
	Passive           bool // was told, is believed
	Free              bool // stands loose behind or inside what is said: "…, police said"
	Noun              bool // a noun of saying: the claim that
	Modal             bool // would say
	Infinitive        bool // hopes to, appeared to
	// Open: of a question, it asks whether or how (and not for help); of a
	// denial, it denies what somebody says (and not bail).
	Open   bool
	source np
}

// Layer holds the attributions of a document in the order of their cues.
var Layer = text.Layer[[]Attribution]{Name: "attributions", Read: read}

// reader is the state of one sentence.
type reader struct {
	d      *text.Document
	toks   []text.Token
	info   []word.Info
	marks  *mark.Marks
	sent   int
	lo, hi int // tokens of the sentence
	out    []Attribution
	begin  int // in out, the first attribution of the sentence
}

func read(d *text.Document) []Attribution {
	r := &reader{d: d, toks: d.Tokens(), info: word.Layer.Of(d), marks: mark.Layer.Of(d)}
	for i, s := range d.Sentences() {
		r.sent, r.lo, r.hi, r.begin = i, s.First, s.Last, len(r.out)
		r.sentence()
		r.contents()
	}
	return r.out
}

func (r *reader) sentence() {
	for i := r.lo; i < r.hi; i++ {
		if r.info[i].Act != word.None {
			if r.verb(i) {
				continue
			}
			r.noun(i)
			continue
		}
		switch r.toks[i].Lower {
		case "according":
			r.accordingTo(i)
		case "citing":
			r.preposed(i, i+1)
		default:
			if nounOf(r.toks[i].Lower) {
				r.noun(i)
			}
		}
	}
	r.colon()
	r.headline()
}

// headline reads "Ann Lee: We are ready" at the head of an article: a name of
// two words at least, one of which the article names again.
func (r *reader) headline() {
	if r.sent > 0 || len(r.out) > r.begin {
		return
	}
	i := r.lo
	for i < r.hi && i < r.lo+4 && r.word(i) && r.toks[i].Cap && !r.toks[i].Caps && !r.is(i, word.Determiner) {
		i++
	}
	if i < r.lo+2 || r.low(i) != ":" || strings.Count(r.d.Text, r.d.Slice(r.toks[i-1].Span)) < 2 {
		return
	}
	r.add(Attribution{Act: word.Say, CueFirst: i, CueLast: i + 1, source: whole(r.lo, i)})
}

// colon reads "The governor released a statement:" before a quotation.
func (r *reader) colon() {
	i := r.hi - 1
	if r.low(i) != ":" || i-r.lo < 3 || i+1 >= len(r.toks) || !r.marks.Opens(i+1) {
		return
	}
	if n := len(r.out); n > r.begin && i-r.out[n-1].CueLast < 12 && r.out[n-1].Act != word.Know {
		return
	}
	if n, ok := r.main(i); ok {
		r.add(Attribution{Act: word.Say, CueFirst: i, CueLast: i + 1, source: n})
	}
}

func (r *reader) add(a Attribution) {
	a.Sentence = r.sent
	a.Cue = r.span(a.CueFirst, a.CueLast)
	a.Source = r.span(a.source.first, a.source.last)
	a.Name = r.span(a.source.from, a.source.to)
	if f := a.source.first; a.source.last == f+1 && r.is(f, word.Relative) {
		a.Name = r.antecedent(f)
	}
	r.out = append(r.out, a)
}

func (r *reader) span(first, last int) text.Span {
	if last <= first {
		return text.Span{}
	}
	return text.Span{Start: r.toks[first].Span.Start, End: r.toks[last-1].Span.End}
}

// is reports whether token i lies in the sentence and belongs to a class.
func (r *reader) is(i int, c word.Class) bool { return i >= r.lo && i < r.hi && r.info[i].Is(c) }

// low is the folded token i, or "" outside the sentence.
func (r *reader) low(i int) string {
	if i < r.lo || i >= r.hi {
		return ""
	}
	return r.toks[i].Lower
}

func (r *reader) word(i int) bool {
	return i >= r.lo && i < r.hi && (r.toks[i].Kind == text.Word || r.toks[i].Lower == "&")
}

// accordingTo reads "according to two aides".
func (r *reader) accordingTo(i int) {
	if r.low(i+1) == "to" {
		r.preposed(i, i+2)
	}
}

// preposed reads a source that follows its cue, tokens [first, last).
func (r *reader) preposed(first, last int) {
	if n, ok := r.nounRight(last); ok {
		r.add(Attribution{Act: word.Say, CueFirst: first, CueLast: last, source: n, Free: true})
	}
}

// closingMark reports whether token i closes a quotation.
func (r *reader) closingMark(i int) bool { return i >= r.lo && i < r.hi && r.marks.Closes(i) }

// openingMark reports whether token i opens a quotation.
func (r *reader) openingMark(i int) bool { return i >= r.lo && i < r.hi && r.marks.Opens(i) }

// In is all attributions of the sentences that span touches.
func In(d *text.Document, span text.Span) []Attribution {
	all := Layer.Of(d)
	first, last := d.SentenceAt(span.Start), d.SentenceAt(max(span.Start, span.End-1))
	if first < 0 || last < first {
		return nil
	}
	from := sort.Search(len(all), func(i int) bool { return all[i].Sentence >= first })
	to := sort.Search(len(all), func(i int) bool { return all[i].Sentence > last })
	return all[from:to]
}
