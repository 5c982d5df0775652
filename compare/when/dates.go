package when

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Dates lines up the dates of what happens once, and the lengths of time that
// count from it.
var Dates = compare.Road{
	Name: dateRoad,
	Doc:  "The dates that a draft and its sources give for what happens but once (who was born, abducted or brought to a town), or in one wording; how long ago it was, and how long somebody has been in an office.",
	Ask:  askDates,
}

const (
	dateRoad    = "date"
	onceFrame   = "a date of what happens once"
	sameFrame   = "a date of what happens once, in one wording"
	likelyFrame = "a date in one wording"
)

var happenedOn = &claim.Attribute{Name: "date", Road: dateRoad, Doc: "When something happened that happens once."}

func askDates(in *compare.Input) (out []*compare.Question) {
	for _, d := range in.Drafts {
		own := datesOf(in, d.Doc)
		asked := make([]*compare.Question, len(own))
		for _, s := range in.Sources {
			other := datesOf(in, s.Doc)
			for _, p := range matches(own, other) {
				q := asked[p.a]
				if q == nil {
					a := datedClaim(d.Doc, &own[p.a])
					q = &compare.Question{Attribute: happenedOn, Road: dateRoad, Claims: []claim.Claim{a},
						Topic: compare.Topic{Subject: a.Subject, Because: []compare.Reason{sharedReason(p.shared)}}}
					asked[p.a] = q
					out = append(out, q)
				}
				q.Claims = append(q.Claims, datedClaim(s.Doc, &other[p.b]))
			}
		}
		for _, s := range in.Sources {
			out = append(out, askLengths(in, d.Doc, s.Doc)...)
			for _, p := range rewritten(d.Doc, s.Doc) {
				out = append(out, &compare.Question{Attribute: happenedOn, Road: dateRoad, Claims: p[:], Topic: compare.Topic{Subject: p[0].Subject, Because: []compare.Reason{wording}}})
			}
		}
	}
	return out
}

// paired are a date of one article and one of another that are of the same
// thing, by their places, and the names that say so.
type paired struct {
	a, b   int
	shared []string
}

// matches pairs the dates of two articles: each with one that agrees, where there
// is any, or else with one that differs and has no other beside it. It pairs b's
// with a's as it does a's with b's.
func matches(a, b []dated) []paired {
	var agree, differ []paired
	add := func(i, k int, shared []string) {
		list := &differ
		if differs(a[i].time.Moment, b[k].time.Moment) == "" {
			list = &agree
		}
		*list = append(*list, paired{i, k, shared})
	}
	for i := range a {
		if k, shared := match(&a[i], b); k >= 0 {
			add(i, k, shared)
		}
	}
	n := len(agree)
	for k := range b {
		if i, shared := match(&b[k], a); i >= 0 {
			add(i, k, shared)
		}
	}
	slices.SortStableFunc(differ, func(p, q paired) int { return cmp.Or(p.a+p.b-q.a-q.b, p.a-q.a) })
	var out []paired
	for _, p := range differ {
		if !slices.ContainsFunc(out, func(o paired) bool { return o.a == p.a || o.b == p.b }) {
			out = append(out, p)
		}
	}
	return append(out, agree[:n]...)
}

// match is the date of the list that is of the same thing as f, one that agrees
// before one that differs, and the names that say so; -1 when there is none.
func match(f *dated, list []dated) (best int, shared []string) {
	best = -1
	for k := range list {
		both, one := alike(f, &list[k])
		if !one {
			continue
		}
		if differs(f.time.Moment, list[k].time.Moment) == "" {
			return k, both
		}
		if best < 0 {
			best, shared = k, both
		}
	}
	return best, shared
}

// How many names two sentences share that tell of one thing: where the dates
// have a month or a day in common, and where only years are told.
const (
	fewNames  = 2
	manyNames = 3
)

// alike reports whether two dates are of one thing: the same sort of thing
// happened, and the sentences name the same.
func alike(a, b *dated) (shared []string, one bool) {
	if a.act != b.act {
		return nil, false
	}
	shared = common(a.names, b.names)
	x, y := a.time.Moment, b.time.Moment
	if x.Grain != "year" && y.Grain != "year" {
		return shared, len(shared) >= fewNames && (x.From.Month() == y.From.Month() || x.From.Year() == y.From.Year() && a.first == b.first)
	}
	return shared, len(shared) >= manyNames && a.first == b.first
}

// differs says in what two dates differ, "" where one holds the other.
func differs(x, y claim.Moment) string {
	switch {
	case x.From.Year() != y.From.Year():
		return "years"
	case x.Grain == "year" || y.Grain == "year":
		return ""
	case x.From.Month() != y.From.Month():
		return "months"
	case x.Grain == "day" && y.Grain == "day" && x.From.Day() != y.From.Day():
		return "days"
	}
	return ""
}

func judgeDates(q *compare.Question) []compare.Finding {
	if q.Attribute == lasting {
		return judgeLengths(q)
	}
	a := q.Claims[0]
	for _, b := range q.Claims[1:] {
		if f, ok := dateFinding(a, b, q.Topic.Because); ok {
			return []compare.Finding{f}
		}
	}
	return nil
}

// dateFinding is the finding that two dates of one thing differ.
func dateFinding(a, b claim.Claim, because []compare.Reason) (compare.Finding, bool) {
	x, y := a.Value.(claim.Moment), b.Value.(claim.Moment)
	what := differs(x, y)
	if what == "" {
		return compare.Finding{}, false
	}
	f := compare.Finding{Kind: "date", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{a, b}, Suggestion: "check the date",
		Title: fmt.Sprintf("%s: %s / %s", a.Subject.Name, a.Value, b.Value)}
	if what == "years" && x.Grain != "year" && y.Grain != "year" {
		what = "years, in one month"
		if a.Frame != likelyFrame {
			f.Level = compare.Conflict
		}
	}
	f.Because = append(append(f.Because, because...), compare.Reason(fmt.Sprintf("“%s” and “%s” give different %s", a.Doc.Slice(a.Evidence), b.Doc.Slice(b.Evidence), what)))
	return f, true
}

// sharedReason tells by what two sentences are taken for one matter.
func sharedReason(shared []string) compare.Reason {
	var names []string
	for _, n := range shared[:min(len(shared), 3)] {
		r, size := utf8.DecodeRuneInString(n)
		names = append(names, string(unicode.ToUpper(r))+n[size:])
	}
	return compare.Reason("both sentences speak of " + strings.Join(names, ", "))
}

// datedClaim is the claim from what happened to its date.
func datedClaim(d *text.Document, f *dated) claim.Claim {
	v := f.time.Moment
	v.Written, v.Timex = d.Slice(f.time.Span), f.time.Timex
	t := &d.Tokens()[f.at]
	return claim.Claim{Kind: "date", Doc: d, Attribute: happenedOn, Evidence: t.Span.Cover(f.time.Span), Value: v, Frame: onceFrame,
		Subject: claim.Subject{Type: claim.Event, Key: f.act, Name: d.Slice(t.Span), Entity: -1}}
}

// datesInside finds one thing that an article dates in two ways, its captions
// and its headline included.
func datesInside(in *compare.Input, r extract.Reading) (out []compare.Finding) {
	all := datesOf(in, r.Doc)
	for i := range all {
		for k := range all[:i] {
			a, b := &all[k], &all[i]
			if a.sentence == b.sentence {
				continue
			}
			shared, one := alike(a, b)
			if !one {
				continue
			}
			if f, ok := dateFinding(datedClaim(r.Doc, a), datedClaim(r.Doc, b), []compare.Reason{sharedReason(shared)}); ok && len(out) < 2 {
				out = append(out, f)
			}
		}
	}
	for _, p := range rewritten(r.Doc, r.Doc) {
		if f, ok := dateFinding(p[0], p[1], []compare.Reason{wording}); ok && len(out) < 2 {
			out = append(out, f)
		}
	}
	return out
}
