package all

import (
	"slices"

	"factdiff/extract"
	"factdiff/extract/proper"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// Read reads doc with every kind and accounts for the rest: each number, time
// and name that no kind made a claim of or skipped is a skip, with its reason.
func Read(doc *text.Document) extract.Reading {
	r := extract.Run(doc, Kinds())
	a := account{doc: doc}
	for _, c := range r.Claims {
		a.done = append(a.done, c.Evidence)
	}
	for _, s := range r.Skips {
		a.done = append(a.done, s.Span)
	}
	a.sort()
	for _, m := range timex.Layer.Of(doc) {
		a.skip(m.Span, "a time of nothing that a frame reads")
	}
	for _, m := range quantity.Layer.Of(doc) {
		reason := m.Reason
		if reason == "" {
			reason = "no frame says what it is the number of"
		}
		a.skip(m.Span, reason)
	}
	tokens := doc.Tokens()
	for _, s := range proper.Layer.Of(doc) {
		a.skip(text.Span{Start: tokens[s.First].Span.Start, End: tokens[s.Last-1].Span.End}, "a name of which nothing is said in a frame")
	}
	r.Skips = append(r.Skips, a.skips...)
	slices.SortStableFunc(r.Skips, func(x, y extract.Skip) int {
		if x.Span.Start != y.Span.Start {
			return x.Span.Start - y.Span.Start
		}
		return x.Span.End - y.Span.End
	})
	return r
}

// Load reads the word lists of all kinds. A program calls it beside its reading
// of the first article: while that waits for the words of the language, another
// core has time.
func Load() {
	for _, k := range Kinds() {
		if k.Load != nil {
			k.Load()
		}
	}
}

// account knows which words of a document are accounted for.
type account struct {
	doc   *text.Document
	done  []text.Span // sorted and joined
	skips []extract.Skip
}

// sort puts done in order and joins what overlaps.
func (a *account) sort() {
	slices.SortFunc(a.done, func(x, y text.Span) int { return x.Start - y.Start })
	out := a.done[:0]
	for _, s := range a.done {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	a.done = out
}

// skip records s unless it is accounted for.
func (a *account) skip(s text.Span, reason string) {
	i, _ := slices.BinarySearchFunc(a.done, s.Start, func(d text.Span, at int) int { return d.End - 1 - at })
	if i < len(a.done) && a.done[i].Overlaps(s) {
		return
	}
	a.skips = append(a.skips, extract.Skip{Doc: a.doc, Span: s, Reason: reason})
}
