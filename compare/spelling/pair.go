package spelling

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// oneApart reports whether two words differ by one letter inside them. An edit
// at the end makes another word as often as a slip: Iraq, Iraqi; Robert,
// Roberts; Mario, Maria.
func oneApart(a, b *word) bool {
	if len(a.key)-len(b.key) > 1 || len(b.key)-len(a.key) > 1 || a.key[0] != b.key[0] && a.key[1] != b.key[1] {
		return false
	}
	return !endings(a.key, b.key) && !endings(strings.TrimSuffix(a.key, "s"), strings.TrimSuffix(b.key, "s")) &&
		person.OneEdit(a.key, b.key) && !strings.ContainsAny(a.key+b.key, "0123456789")
}

// endings reports whether two words differ in their last letter alone, or by
// one more letter at the end.
func endings(a, b string) bool {
	n := min(len(a), len(b))
	return n > 0 && a[:n-1] == b[:n-1] && (len(a) == len(b) || a[:n] == b[:n])
}

// odd reports whether a spelling stands in no list: a slip makes a word that is
// none, and of two known ones both are likely meant.
func odd(a, b *word) bool {
	short := min(len(a.key), len(b.key)) < long
	switch {
	case short && (a.known || b.known):
		return false
	case a.known && b.known:
		return false
	case a.known || b.known:
		return a.place || b.place
	}
	return true
}

// strangers reports whether two words belong to people of different given
// names.
func strangers(a, b *word) bool {
	return a.given != "" && b.given != "" && person.Compare(full(a), full(b)).Degree == person.Different
}

// neighbour is the content word that stands right before or behind both words,
// or "". Titles and words of speech stand beside everybody.
func neighbour(x *index, a *word, y *index, b *word) string {
	short := min(len(a.key), len(b.key)) < long
	for _, side := range [...]int{1, -1} {
		for _, i := range a.tokens {
			w := beside(x.doc, i+side, short)
			if w == "" {
				continue
			}
			for _, j := range b.tokens {
				if w == beside(y.doc, j+side, short) {
					return w
				}
			}
		}
	}
	return ""
}

// beside is token i if it is a content word; for names, if it is part of one.
func beside(d *text.Document, i int, name bool) string {
	if i < 0 || i >= len(d.Tokens()) {
		return ""
	}
	t := &d.Tokens()[i]
	if t.Kind != text.Word || len(t.Lower) < 4 || proper.ClassOf(t.Lower)&(proper.Function|proper.PersonVerb|proper.Courtesy|proper.Office|proper.OfficeWord) != 0 {
		return ""
	}
	if _, upper := capital(d.Slice(t.Span), t.Cap); name && !upper {
		return ""
	}
	return t.Lower
}

// together reports whether one sentence has both words: then they are two
// names, or the article speaks of the spelling.
func together(d *text.Document, a, b *word) bool {
	for _, i := range a.tokens {
		s := d.SentenceAt(d.Tokens()[i].Span.Start)
		for _, j := range b.tokens {
			if d.SentenceAt(d.Tokens()[j].Span.Start) == s {
				return true
			}
		}
	}
	return false
}

// cut reports whether b, which stands once and speaks, is likely the family name
// a of somebody introduced before, with letters lost.
func cut(x *index, a, b *word) bool {
	const alike = 5 // letters at the beginning
	if a.known || b.known || a.given == "" || b.given != "" || len(b.tokens) > 1 || a.tokens[0] > b.tokens[0] ||
		min(len(a.key), len(b.key)) < long || a.key[:alike] != b.key[:alike] || plural(a.key, b.key) {
		return false
	}
	next := b.tokens[0] + 1
	return next < len(x.doc.Tokens()) && proper.ClassOf(x.doc.Tokens()[next].Lower)&proper.PersonVerb != 0 &&
		person.Compare(claim.Name{Family: a.key}, claim.Name{Family: b.key}).Degree == person.Slip
}
