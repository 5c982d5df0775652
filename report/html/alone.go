package html

import (
	"slices"

	"factdiff/report"
)

// alone is a sentence of the draft with the facts in it that nobody else has.
type alone struct {
	passage
	Facts []aloneFact
}

type aloneFact struct{ ID, Kind, Subject, Attribute string }

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
		doc  *doc
		text string
	}
	known := map[key]*alone{}
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		if !b.draftAlone(q) {
			continue
		}
		n++
		for j, e := range q.Claims {
			d := b.docs[e.Document]
			before, words, after := b.around(d, e)
			k := key{d, before + words + after}
			a := known[k]
			if a == nil {
				a = &alone{passage: passage{text: k.text, Where: stands(e.Place), Href: b.href(d, e.Place)}}
				known[k] = a
				out = append(out, a)
			}
			if e.Speaker != "" || e.Stance != "reported" {
				a.note(voice(e))
			}
			if j == 0 { // it is named where it is said first
				a.Facts = append(a.Facts, aloneFact{clip(q.ID, 40), kindName(clip(q.Kind, 60)), clip(q.Subject, 200), attributeName(q)})
			}
			a.quotes = append(a.quotes, quote{len(before), len(before) + len(words), []mark{{Text: clip(words, maxQuote)}}})
		}
	}
	out = slices.DeleteFunc(out, func(a *alone) bool { return len(a.Facts) == 0 })
	for _, a := range out {
		a.cut()
	}
	return out, n
}
