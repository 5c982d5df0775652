// Package lookalike is the check on words that are not what they look like:
// with letters of another script among Latin ones, or with characters in them
// that print nothing.
package lookalike

import (
	_ "embed"
	"fmt"
	"strings"
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
)

// word is a disguised word and where it stands.
type word struct {
	plain  string
	why    []string
	places []text.Span
	count  int
}

func look(in *compare.Input, r extract.Reading) []compare.Finding {
	if len(in.Drafts) > 0 && r.Doc == in.Drafts[0].Doc {
		registers(in)
	}
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

// registers tells once of rows that are not written as they look. They are looked
// up by the plain words.
func registers(in *compare.Input) {
	for _, reg := range in.Registry {
		for _, d := range reg.Disguised {
			in.Left(reg.Doc, reg.Span(d.Row), fmt.Sprintf("%s is not written as it looks, and is looked up as if it were: %s", d.Plain, strings.Join(d.Why, "; ")))
		}
	}
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
			w = &word{plain: plain, why: append(lookalike.Odd(written, plain), lookalike.Unseen(runes(inside))...)}
			seen[key] = w
			out = append(out, w)
		}
		if w.count++; len(w.places) < mostPlaces {
			w.places = append(w.places, t.Span)
		}
	}
	return out
}

func runes(hidden []text.Hidden) []rune {
	out := make([]rune, len(hidden))
	for i, h := range hidden {
		out[i] = h.Rune
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

// named is the claim that the words at s are a name.
func named(d *text.Document, s text.Span) claim.Claim {
	w := d.Slice(s)
	return claim.Claim{Kind: "name", Doc: d, Evidence: s, Value: claim.Name{Whole: w}, Frame: "a word and its letters",
		Subject: claim.Subject{Type: claim.Thing, Name: w, Entity: -1}}
}
