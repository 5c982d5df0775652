// Package clause divides sentences into clauses and says of each how it is
// meant: its stance, its tense, what is negated in it and who says it. It is
// the one place where that is read; kinds ask [At] for their evidence.
package clause

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/clause/attribution"
	"factdiff/extract/clause/word"
	"factdiff/extract/quotation"
	"factdiff/extract/quotation/mark"
	"factdiff/extract/text"
)

// Tense is the time of a clause's verb.
type Tense uint8

// The tenses. Future is also the future seen from the past: said it would.
const (
	NoTense Tense = iota // no verb: a heading, a caption
	Past
	Present
	Future
)

var tenses = [...]string{"none", "past", "present", "future"}

func (t Tense) String() string { return tenses[t] }

// Clause is a run of tokens with at most one verb group. Clauses cover a
// sentence without overlap; a piece without a verb of its own belongs to the
// clause Head.
type Clause struct {
	Span        text.Span
	First, Last int // tokens [First, Last)
	Sentence    int
	Head        int // the clause, by index, whose verb this piece stands under
	Stance      claim.Stance
	Tense       Tense
	Cue         text.Span // the words that set the stance, empty when reported
	scopes      []scope
	denials     []denial
}

// scope is a stance that holds for a part of a clause.
type scope struct {
	text.Span
	stance     claim.Stance
	cue        text.Span
	comparison bool // earlier than expected
}

// denial is a stretch that a negator denies. A phrase denies by itself only what
// it mostly covers: "without her bag" says nothing of the verb before it.
type denial struct {
	text.Span
	phrase bool
}

// Context is how a piece of text is meant.
type Context struct {
	Stance  claim.Stance
	Tense   Tense
	Negated bool
	Speaker claim.Speaker // zero: the article itself
	Source  text.Span     // where the speaker stands, empty with the zero Speaker
	Quoted  bool          // inside quotation marks
	Clause  text.Span
	Cue     text.Span // the words that set the stance, empty when reported
	// Comparison: the piece compares with a plan, "an hour earlier than
	// expected"; it is neither plan nor outcome by itself.
	Comparison bool
}

// Layer holds the clauses of a document in order.
var Layer = text.Layer[[]Clause]{Name: "clauses", Read: read}

func read(d *text.Document) []Clause {
	r := &reader{d: d, toks: d.Tokens(), info: word.Layer.Of(d), atts: attribution.Layer.Of(d), marks: mark.Layer.Of(d)}
	r.clauses = make([]Clause, 0, len(r.toks)/7+4)
	for i, s := range d.Sentences() {
		r.sent, r.lo, r.hi, r.begin = i, s.First, s.Last, len(r.clauses)
		r.divide()
		r.attach()
		for k := r.begin; k < len(r.clauses); k++ {
			r.tense(k)
		}
		r.stances()
		r.negations()
	}
	return r.clauses
}

// reader is the state of one sentence.
type reader struct {
	d       *text.Document
	toks    []text.Token
	info    []word.Info
	atts    []attribution.Attribution
	marks   *mark.Marks
	at      int // the first attribution of the sentence or a later one
	sent    int
	lo, hi  int // tokens of the sentence
	clauses []Clause
	begin   int // in clauses, the first of the sentence
}

// At is how the text at span is meant. A span over several clauses is taken by
// the one it shares most with.
func At(d *text.Document, span text.Span) Context {
	cs := Layer.Of(d)
	k := find(cs, span)
	if k < 0 {
		return Context{Clause: span}
	}
	c := &cs[k]
	out := Context{Stance: c.Stance, Tense: c.Tense, Clause: c.Span, Cue: c.Cue}
	for _, s := range c.scopes {
		if mostly(s.Span, span) && rank[s.stance] > rank[out.Stance] {
			out.Stance, out.Cue, out.Comparison = s.stance, s.cue, s.comparison
		}
	}
	for _, n := range c.denials {
		out.Negated = out.Negated || n.Overlaps(span) && (!n.phrase || mostly(n.Span, span))
	}
	said(d, span, &out)
	return out
}

// mostly reports whether s covers at least half of span.
func mostly(s, span text.Span) bool {
	return 2*(min(s.End, span.End)-max(s.Start, span.Start)) >= span.Len() && s.Overlaps(span)
}

// find is the clause that shares most bytes with span, or -1.
func find(cs []Clause, span text.Span) int {
	lo, hi := 0, len(cs)
	for lo < hi {
		if mid := (lo + hi) / 2; cs[mid].Span.End <= span.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	best, most := -1, 0
	for ; lo < len(cs) && cs[lo].Span.Start < span.End; lo++ {
		if n := min(cs[lo].Span.End, span.End) - max(cs[lo].Span.Start, span.Start); n > most {
			best, most = lo, n
		}
	}
	return best
}

// said fills in who says what stands at span, and what saying it makes of its
// stance: the innermost quotation or attribution around it.
func said(d *text.Document, span text.Span, out *Context) {
	span = bare(d, span)
	q := quotation.At(d, span)
	size := len(d.Text) + 1
	if q != nil {
		out.Quoted = true
		if q.Speaker != "" && q.Use == quotation.Speech {
			size = q.Span.Len()
			out.Speaker = claim.Speaker{Name: q.Speaker, Cue: d.Slice(q.Cue)}
			out.Source = q.Name
		}
	}
	for _, a := range attribution.In(d, span) {
		if !a.Content.Contains(span) || a.Source.Overlaps(span) && !a.Noun {
			continue
		}
		if s, ok := stanceOf(&a); ok && rank[s] > rank[out.Stance] {
			out.Stance, out.Cue = s, a.Cue
		}
		if speaks(&a) && a.Content.Len() < size {
			size = a.Content.Len()
			out.Speaker = claim.Speaker{Name: d.Slice(a.Name), Cue: d.Slice(a.Cue)}
			out.Source = a.Name
		}
	}
}

// speaks reports whether the attribution has a speaker worth naming.
func speaks(a *attribution.Attribution) bool {
	if a.Name.Len() == 0 {
		return false
	}
	switch a.Act {
	case word.Say, word.Deny, word.Ask, word.Show:
		return true
	case word.Think: // not "appeared to leave"
		return !a.Infinitive
	}
	return false
}

// stanceOf is the stance in which an attribution leaves its content.
func stanceOf(a *attribution.Attribution) (claim.Stance, bool) {
	switch {
	case a.Act == word.Deny:
		return claim.Denied, !a.Negated && a.Open
	case a.Act == word.Ask:
		return claim.Asked, a.Open
	case a.Negated && a.Act == word.Say && !a.Free:
		return claim.Unclear, true
	case a.Act == word.Think && !a.Free && !a.Passive:
		return claim.Estimated, true
	}
	return claim.Reported, false
}

// rank orders stances by which of two cues on one clause wins.
var rank = [...]uint8{claim.Reported: 0, claim.Planned: 1, claim.Estimated: 2, claim.Possible: 3, claim.Unclear: 4, claim.Denied: 5, claim.Asked: 6}

// bare is span without the marks at its end, which what is said leaves out.
func bare(d *text.Document, span text.Span) text.Span {
	span.End = span.Start + len(strings.TrimRight(d.Slice(span), ".,;:?! "))
	return span
}
