// Package timex reads times: dates, clock readings, durations, sets and words
// like "now", put on the calendar by the day the article was published.
//
// Three things are kept apart: which words match (the data files and
// lexicon.go), what they say (the grammar, which makes an expr of pieces), and
// what that means seen from the day of publication (resolver). Hedges are read
// by package quantity, bounds ("since", "before") in one place, bounds.
package timex

import (
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Kind says what sort of time a mention is.
type Kind uint8

// The kinds. A range has two ends in words ("Nov. 3-5") or is longer than a
// day ("last week"); times have a clock reading or a part of day without a date
// beside them.
const (
	Date Kind = iota
	DateRange
	Time
	TimeRange
	DateTime
	DateTimeRange
	Duration
	Set
	Reference // now, recently, the future
	Zone      // a zone that stands alone
)

var kindNames = [...]string{"date", "daterange", "time", "timerange", "datetime", "datetimerange", "duration", "set", "reference", "zone"}

func (k Kind) String() string { return kindNames[k] }

// Mention is one time read from a text.
type Mention struct {
	Span        text.Span // the words, hedges included; not "in", "since", "until"
	First, Last int       // tokens [First, Last)
	Sentence    int       // index in Document.Sentences
	Kind        Kind
	// Moment is where the time lies: of points, ranges, and of durations that
	// are counted from one (Anchor). It is the zero Moment unless Resolved.
	Moment   claim.Moment
	Resolved bool
	// Undated: the words count from the day of publication, and that is unknown.
	Undated bool
	// Quantity is the length of durations, in seconds (a year is 365 days, a
	// month 30); also of points that were counted ("three weeks ago").
	Quantity claim.Quantity
	// Months is the length in calendar months where it was said in months or
	// longer units: "a year" 12. 0 otherwise; the rest is in Quantity.
	Months float64
	Anchor Anchor
	// Bound is since, before, after or until when such a word stands before the
	// time, else "".
	Bound string
	// Position is START, MID or END for early, mid and late, else "".
	Position string
	// Timex is the value as TimeML writes it: 2013-03-22, 2013-W12, PT4H, PXM,
	// PRESENT_REF, XXXX-10 where the year is open.
	Timex string

	out outValue
}

// Layer are the times of a document, in the order of the text, not overlapping.
var Layer = &text.Layer[[]Mention]{Name: "timex", Read: read}

func read(d *text.Document) []Mention {
	c := &cutter{doc: d, words: lexicon()}
	p := &parser{doc: d, verbs: verbs(), numerals: map[string]bool{}, mayBe: mayIsName(d)}
	r := newResolver(d)
	if !r.dated {
		r.adopt(dateline(d, c, p))
	}
	out := make([]Mention, 0, len(d.Tokens())/64+1)
	for i, s := range d.Sentences() {
		p.ps = c.sentence(s)
		if !c.hot {
			continue
		}
		p.begin()
		p.read()
		r.sentence = i
		for k := range p.out {
			out = append(out, r.mention(p, &p.out[k]))
		}
	}
	return out
}

// mayIsName reports whether somebody called May is spoken of: Theresa May, Mrs
// May, May said.
func mayIsName(d *text.Document) bool {
	toks := d.Tokens()
	for i := range toks {
		if toks[i].Lower != "may" || !toks[i].Cap || i == 0 {
			continue
		}
		switch w := toks[i-1].Lower; {
		case w == "mrs" || w == "mrs." || w == "ms" || w == "ms." || w == "mr" || w == "mr." || w == "theresa":
			return true
		case i+1 < len(toks) && (toks[i+1].Lower == "said" || toks[i+1].Lower == "says"):
			return true
		}
	}
	return false
}
