// Package lookalike is the check on words that are not what they look like:
// with letters of another script among Latin ones, or with characters in them
// that print nothing.
package lookalike

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/text/lookalike"
)

//go:embed lookalike.md
var page string

// Check tells of disguised words. They are compared by the plain word that they
// pass for, so that nothing else is found in them.
var Check = compare.Check{Name: "lookalike", Doc: page, Article: look}

const (
	mostWords  = 20 // of one article, each told once; beyond them the last note counts the rest
	mostPlaces = 2  // of one word that are shown
	mostOdd    = 4  // letters of one word that are named
)

// word is a disguised word and where it stands.
type word struct {
	plain  string
	why    []string
	places []text.Span
	count  int
}

func look(_ *compare.Input, r extract.Reading) []compare.Finding {
	words := disguised(r.Doc)
	var out []compare.Finding
	for _, w := range words[:min(len(words), mostWords)] {
		f := compare.Finding{Kind: "name", Level: compare.Note, Relation: compare.Agree,
			Title:      fmt.Sprintf("%s is not written as it looks", w.plain),
			Suggestion: w.plain}
		for _, why := range w.why {
			f.Because = append(f.Because, compare.Reason(why))
		}
		if w.count > 1 {
			f.Because = append(f.Because, compare.Reason(fmt.Sprintf("it stands there %d times", w.count)))
		}
		for _, s := range w.places {
			f.Evidence = append(f.Evidence, named(r.Doc, s))
		}
		out = append(out, f)
	}
	if more := len(words) - len(out); more > 0 {
		last := &out[len(out)-1]
		last.Because = append(last.Because, compare.Reason(fmt.Sprintf("%d more words of the article are disguised and not shown", more)))
	}
	return out
}

// disguised are the words of d that are not what they look like, in the order
// of first use; a word is told by the way it is written.
func disguised(d *text.Document) (out []*word) {
	seen := map[string]*word{}
	hidden := d.Hidden
	for _, t := range d.Tokens() {
		for len(hidden) > 0 && hidden[0].At <= t.Span.Start {
			hidden = hidden[1:]
		}
		inside := hidden
		for len(hidden) > 0 && hidden[0].At < t.Span.End {
			hidden = hidden[1:]
		}
		inside = inside[:len(inside)-len(hidden)]
		written := d.Slice(t.Span)
		if t.Kind != text.Word && t.Kind != text.Link || len(inside) == 0 && ascii(written) {
			continue
		}
		plain := lookalike.Plain(written)
		if plain == written && len(inside) == 0 {
			continue
		}
		key := written
		for _, h := range inside {
			key += fmt.Sprint(" ", h.At-t.Span.Start, h.Rune)
		}
		w := seen[key]
		if w == nil {
			w = &word{plain: plain, why: append(odd(written, plain), unseen(inside)...)}
			seen[key] = w
			out = append(out, w)
		}
		if w.count++; len(w.places) < mostPlaces {
			w.places = append(w.places, t.Span)
		}
	}
	return out
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// odd names the letters of written that pass for those of plain. The two have
// the same number of letters.
func odd(written, plain string) (out []string) {
	passes := []rune(plain)
	i := 0
	for _, r := range written {
		if r != passes[i] && len(out) < mostOdd {
			out = append(out, fmt.Sprintf("letter %d is %U, %s, and passes for %c", i+1, r, script(r), passes[i]))
		}
		i++
	}
	return out
}

func script(r rune) string {
	for _, s := range [...]struct {
		name  string
		table *unicode.RangeTable
	}{{"Cyrillic", unicode.Cyrillic}, {"Greek", unicode.Greek}, {"Armenian", unicode.Armenian}, {"Cherokee", unicode.Cherokee}} {
		if unicode.Is(s.table, r) {
			return "a " + s.name + " letter"
		}
	}
	switch {
	case 0xFF00 <= r && r <= 0xFFEF:
		return "a letter of full width"
	case 0x1D400 <= r && r <= 0x1D7FF:
		return "a sign of mathematics"
	}
	return "a letter of another script"
}

// unseen names the characters that print nothing.
func unseen(hidden []text.Hidden) (out []string) {
	var codes []string
	turned := false
	for _, h := range hidden[:min(len(hidden), mostOdd)] {
		codes = append(codes, fmt.Sprintf("%U", h.Rune))
		turned = turned || h.Rune == '\u200e' || h.Rune == '\u200f' || h.Rune == '\u061c' || h.Rune >= '\u202a' && h.Rune <= '\u202e' || h.Rune >= '\u2066' && h.Rune <= '\u2069'
	}
	if len(codes) == 0 {
		return nil
	}
	what := "which prints nothing"
	if turned {
		what = "which turns the direction of writing"
	}
	return []string{fmt.Sprintf("inside the word stands %s, %s", strings.Join(codes, ", "), what)}
}

// named is the claim that the words at s are a name.
func named(d *text.Document, s text.Span) claim.Claim {
	w := d.Slice(s)
	return claim.Claim{Kind: "name", Doc: d, Evidence: s, Value: claim.Name{Whole: w}, Frame: "a word and its letters",
		Subject: claim.Subject{Type: claim.Thing, Name: w, Entity: -1}}
}
