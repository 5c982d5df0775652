package consistency

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// phones finds telephone numbers with a digit too few or too many, and those
// that another article has with a digit or two changed.
func phones(in *compare.Input, d *text.Document) (out []compare.Finding) {
	own := numbers.Of(d)
	in.Beyond(d, own.beyond, mostPhones, "telephone numbers")
	for _, p := range own.list {
		f, ok := otherwise(in, d, p)
		switch {
		case ok && d.Role == "draft":
			out = append(out, f)
		case ok: // it is said of the draft
		case len(p.digits) != 10:
			out = append(out, compare.Finding{Kind: "measure", Level: compare.Query, Relation: compare.Disagree,
				Title:      fmt.Sprintf("%s has %d digits", d.Slice(p.span), len(p.digits)),
				Suggestion: "check the telephone number",
				Because:    []compare.Reason{short(p)},
				Evidence:   []claim.Claim{p.claim(d)}})
		}
	}
	return out
}

func short(p phone) compare.Reason {
	return compare.Reason(fmt.Sprintf("a telephone number with its area code has 10 digits, this one %d", len(p.digits)))
}

// otherwise is the finding that the other side, the sources of a draft or the
// drafts of a source, has a number nearly like p, which d does not have, nor
// they p.
func otherwise(in *compare.Input, d *text.Document, p phone) (compare.Finding, bool) {
	others := in.Drafts
	if d.Role == "draft" {
		others = in.Sources
	}
	f := compare.Finding{Kind: "measure", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{p.claim(d)}}
	for _, s := range others {
		for _, o := range numbers.Of(s.Doc).list {
			if has(numbers.Of(s.Doc).list, p) || has(numbers.Of(d).list, o) || !slip(p.digits, o.digits) || !alike(d, p, s.Doc, o) {
				continue
			}
			if len(f.Evidence) == 1 {
				f.Title = fmt.Sprintf("telephone number: %s / %s", d.Slice(p.span), s.Doc.Slice(o.span))
				f.Because = []compare.Reason{"both numbers are given in much the same words, and all digits but one or two are the same"}
				f.Suggestion = fmt.Sprintf("dial it; %s has %s", compare.Call(s.Doc), s.Doc.Slice(o.span))
			}
			for _, q := range [...]phone{p, o} {
				if len(q.digits) != 10 && len(p.digits) != len(o.digits) && f.Level < compare.Conflict {
					f.Level = compare.Conflict // one of them cannot be dialled
					f.Because = append(f.Because, short(q))
				}
			}
			f.Evidence = append(f.Evidence, o.claim(s.Doc))
			break
		}
	}
	return f, len(f.Evidence) > 1
}

func has(list []phone, p phone) bool {
	return slices.ContainsFunc(list, func(o phone) bool { return o.digits == p.digits })
}

func (p phone) claim(d *text.Document) claim.Claim {
	return part(d, "measure", p.span, claim.Quote{Words: []string{p.digits}, Written: d.Slice(p.span), Partial: true})
}

// slip reports whether one number is the other with one digit left out, or with
// one or two digits changed. Two lines of one office mostly differ at their very
// end, so there one digit is not enough.
func slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a)+1 == len(b) {
		i := 0
		for i < len(a) && a[i] == b[i] {
			i++
		}
		return a[i:] == b[i+1:]
	}
	if len(a) != len(b) {
		return false
	}
	n, last := 0, 0
	for i := range len(a) {
		if a[i] != b[i] {
			n, last = n+1, i
		}
	}
	return n == 1 && last < len(a)-2 || n == 2 && last > 0 && a[last-1] == b[last] && a[last] == b[last-1]
}

// alike reports whether the sentences of both numbers share two words of four
// letters or more.
func alike(d *text.Document, p phone, e *text.Document, o phone) bool {
	if p.sentence < 0 || o.sentence < 0 {
		return false
	}
	n := 0
	other := strings.ToLower(e.Slice(e.Sentences()[o.sentence].Span))
	s := d.Sentences()[p.sentence]
	for _, t := range d.Tokens()[s.First:s.Last] {
		if t.Kind == text.Word && len(t.Lower) > 3 && strings.Contains(other, t.Lower) {
			n++
		}
	}
	return n > 1
}
