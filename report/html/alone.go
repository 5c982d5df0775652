package html

import (
	"slices"

	"factdiff/report"
)

// alone is a sentence of the draft with the facts in it that nobody else has.
type alone struct {
	Facts []aloneFact
	Parts []mark // the sentence; Kind is "mark" for the words of a fact
	Line  int
	Href  string
	By    string

	spans []span
	text  string
}

type aloneFact struct{ ID, Kind, Subject, Attribute string }

type span struct{ start, end int }

// draftAlone reports whether one draft, and nobody else, answers the question.
func (b *builder) draftAlone(q *report.Question) bool {
	if q.Status != "single" || len(q.Claims) == 0 {
		return false
	}
	for _, e := range q.Claims {
		if d := b.docs[e.Document]; d == nil || d.Role != "draft" {
			return false
		}
	}
	return true
}

// alone lists what only the draft says, sentence by sentence, and counts the
// facts.
func (b *builder) alone() (out []*alone, n int) {
	type key struct {
		doc   *doc
		start int
	}
	known := map[key]*alone{}
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		if !b.draftAlone(q) {
			continue
		}
		n++
		fact := aloneFact{clip(q.ID, 40), kindName(clip(q.Kind, 60)), clip(q.Subject, 200), attributeName(q)}
		for _, e := range q.Claims {
			d := b.docs[e.Document]
			before, quote, after := b.around(d, e)
			k := key{d, e.Start - len(before)}
			a := known[k]
			if a == nil {
				a = &alone{Line: e.Line, Href: b.href(d, e.Place), text: before + quote + after}
				known[k] = a
				out = append(out, a)
			}
			if a.By == "" && (e.Speaker != "" || e.Stance != "reported") {
				a.By = voice(e)
			}
			if fact.ID != "" {
				a.Facts = append(a.Facts, fact)
				fact = aloneFact{} // named once, where it is said first
			}
			a.spans = append(a.spans, span{len(before), len(before) + len(quote)})
		}
	}
	for _, a := range out {
		a.Parts = a.marked()
	}
	return slices.DeleteFunc(out, func(a *alone) bool { return len(a.Facts) == 0 }), n
}

// marked cuts the sentence at its facts.
func (a *alone) marked() []mark {
	slices.SortFunc(a.spans, func(x, y span) int { return x.start - y.start })
	var out []mark
	at := 0
	for _, s := range a.spans {
		start, end := max(s.start, at), min(s.end, len(a.text))
		if start >= end {
			continue
		}
		out = append(out, mark{Text: shown(a.text[at:start])}, mark{clip(a.text[start:end], maxQuote), "mark"})
		at = end
	}
	return append(out, mark{Text: clip(a.text[min(at, len(a.text)):], maxQuote)})
}
