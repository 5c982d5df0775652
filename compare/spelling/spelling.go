// Package spelling is the check on proper names that are written two ways: in
// one article, or in the draft and a source.
package spelling

import (
	_ "embed"
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

//go:embed spelling.md
var page string

// Check looks for the second spelling of a name.
var Check = compare.Check{Name: "spelling", Doc: page, Article: look}

// look judges the names of one article, and those of a draft beside each
// source.
func look(in *compare.Input, r extract.Reading) []compare.Finding {
	out := people(r.Doc)
	x := names.Of(r.Doc)
	bounded(in, r.Doc, x)
	out = append(out, inside(x, out)...)
	out = append(out, bodies(r.Doc)...)
	out = append(out, in.First(mostMarks, variants(r.Doc))...)
	out = append(out, in.First(mostMarks, owners(r.Doc))...)
	for _, f := range in.First(mostMarks, marks(r.Doc)) {
		if e := f.Evidence; !tells(out, e[0].Evidence, e[1].Evidence) {
			out = append(out, f)
		}
	}
	out = append(out, misnamed(r.Doc)...)
	out = append(out, in.First(mostMarks, misbranded(r.Doc))...)
	for i := range out {
		handed(&out[i], in)
		witness(&out[i], in)
	}
	if r.Doc.Role != "draft" {
		return out
	}
	for _, s := range in.Sources {
		out = append(out, between(x, names.Of(s.Doc))...)
		out = append(out, formed(r.Doc, s.Doc)...)
	}
	return out
}

// find is where the word w stands in s, or -1: not at the beginning of a longer
// word.
func find(s, w string) int {
	for from := 0; ; {
		at := strings.Index(s[from:], w)
		if at < 0 {
			return -1
		}
		at += from
		if end := at + len(w); end == len(s) || s[end]|0x20 < 'a' || s[end]|0x20 > 'z' {
			return at
		}
		from = at + len(w)
	}
}

// shown is how many places of each spelling a finding shows, mostEvidence how
// many places in all.
const shown, mostEvidence = 2, 8

// finding says that one name is spelled a here and b there.
func finding(level compare.Level, rel compare.Relation, a, b []claim.Claim, because ...compare.Reason) compare.Finding {
	wa, wb := a[0].Value.String(), b[0].Value.String()
	where := "in the same article"
	if a[0].Doc != b[0].Doc {
		where = fmt.Sprintf("%s: %s, %s: %s", compare.Call(a[0].Doc), wa, compare.Call(b[0].Doc), wb)
	}
	return compare.Finding{Kind: a[0].Kind, Level: level, Relation: rel,
		Title:      wa + " / " + wb,
		Because:    because,
		Suggestion: fmt.Sprintf("check the spelling: %s or %s (%s)", wa, wb, where),
		Evidence:   append(a[:min(len(a), shown):min(len(a), shown)], b[:min(len(b), shown)]...)}
}

// named is the claim that the words at s are a name.
func named(d *text.Document, kind string, s text.Span) claim.Claim {
	w := d.Slice(s)
	return claim.Claim{Kind: kind, Doc: d, Evidence: s, Value: claim.Name{Whole: w}, Frame: "a name and its spelling",
		Subject: claim.Subject{Type: claim.Thing, Name: w, Entity: -1}}
}
