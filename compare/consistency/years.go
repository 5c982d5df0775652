package consistency

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/proper"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

const (
	// reach is how many words may stand between the verb and its date: "taken by
	// the guard of the harbour on May 3, 2011".
	reach = 7
	// mostDates bounds the dates of one article that are compared.
	mostDates = 100
)

// dated is a date with month and year, and the verb it belongs to.
type dated struct {
	time     *timex.Mention
	year     int
	month    int
	verb     int // token
	sentence int
}

// years finds one event that an article puts into one month of two years.
func years(d *text.Document) (out []compare.Finding) {
	all := events(d)
	for i := range all {
		for j := range all[:i] {
			a, b := &all[j], &all[i]
			if a.year == b.year || a.month != b.month || d.Tokens()[a.verb].Lower != d.Tokens()[b.verb].Lower || a.sentence == b.sentence {
				continue
			}
			who := shared(d, a.sentence, b.sentence)
			if len(who) < 2 {
				continue
			}
			verb := d.Tokens()[a.verb].Lower
			out = append(out, compare.Finding{Kind: "date", Level: compare.Query, Relation: compare.Disagree,
				Title:      fmt.Sprintf("%s in %d / in %d", verb, a.year, b.year),
				Suggestion: "check the year",
				Because: []compare.Reason{compare.Reason(fmt.Sprintf("%q stands beside %s and beside %s", verb, d.Slice(a.time.Span), d.Slice(b.time.Span))),
					compare.Reason("both sentences speak of " + strings.Join(who[:2], " and "))},
				Evidence: []claim.Claim{clause(d, a), clause(d, b)}})
			if len(out) == 2 {
				return out
			}
		}
	}
	return out
}

// events are the dates of the article that name month and year and follow a
// verb of the past.
func events(d *text.Document) (out []dated) {
	times := timex.Layer.Of(d)
	for i := range times {
		m := &times[i]
		if !m.Moment.Year || !m.Resolved || m.Moment.Grain != "month" && m.Moment.Grain != "day" || len(out) == mostDates {
			continue
		}
		s := d.SentenceAt(m.Span.Start)
		if v := verb(d, s, d.TokenAt(m.Span.Start)); v >= 0 {
			out = append(out, dated{m, m.Moment.From.Year(), int(m.Moment.From.Month()), v, s})
		}
	}
	return out
}

// verb is the verb of the past right before token i: only names and small words
// stand between, and no comma.
func verb(d *text.Document, sentence, i int) int {
	if sentence < 0 {
		return -1
	}
	tokens, first := d.Tokens(), d.Sentences()[sentence].First
	for k := i - 1; k >= max(first, i-reach); k-- {
		t := &tokens[k]
		switch {
		case t.Kind != text.Word:
			return -1
		case past(t.Lower) && !t.Cap:
			return k
		case !t.Cap && proper.ClassOf(t.Lower)&proper.Function == 0:
			return -1
		}
	}
	return -1
}

// past reports whether w is a verb of the past that happens once to somebody.
func past(w string) bool {
	switch w {
	case "born", "died", "sank", "drowned", "founded", "married", "assassinated", "abducted", "kidnapped", "crashed", "executed", "beheaded", "overthrown", "toppled":
		return true
	}
	return false
}

// shared are the names that both sentences have.
func shared(d *text.Document, a, b int) (out []string) {
	tokens := d.Tokens()
	for i := d.Sentences()[a].First; i < d.Sentences()[a].Last; i++ {
		t := &tokens[i]
		if !t.Cap || len(t.Lower) < 4 || proper.ClassOf(t.Lower)&proper.Function != 0 || month(t.Lower) {
			continue
		}
		for j := d.Sentences()[b].First; j < d.Sentences()[b].Last; j++ {
			if w := d.Slice(t.Span); tokens[j].Lower == t.Lower && !contains(out, w) {
				out = append(out, w)
			}
		}
	}
	return out
}

func month(w string) bool {
	switch w {
	case "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

func contains(list []string, w string) bool {
	for _, v := range list {
		if v == w {
			return true
		}
	}
	return false
}

// clause is the claim from the verb to the date.
func clause(d *text.Document, e *dated) claim.Claim {
	v := e.time.Moment
	v.Written = d.Slice(e.time.Span)
	return part(d, "date", text.Span{Start: d.Tokens()[e.verb].Span.Start, End: e.time.Span.End}, v)
}
