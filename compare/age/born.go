package age

import (
	"fmt"
	"slices"
	"time"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// inside finds slips in the ages of one article.
func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	return append(unborn(r), twice(r)...)
}

// unborn finds ages that do not go with the date of birth printed beside them:
// "Pell, 45, who was born on May 3, 1990".
func unborn(r extract.Reading) []compare.Finding {
	if !r.Doc.Dated() {
		return nil
	}
	var out []compare.Finding
	for _, c := range r.Claims {
		if c.Kind != "age" || c.Subject.Type != claim.Person || c.Stance != claim.Reported {
			continue
		}
		born, ok := birth(r.Doc, c)
		q, exact := c.Value.(claim.Quantity)
		if !ok || !exact || q.Hedge != claim.Exact {
			continue
		}
		old, young := oldest(born, r.Doc.Published)
		if q.N >= young && q.N <= old {
			continue
		}
		f := compare.Finding{Kind: "age", Level: compare.Conflict, Relation: compare.Disagree,
			Title:      fmt.Sprintf("%s: %s, and born %s", c.Subject.Name, c.Value, born.Moment.Written),
			Evidence:   []claim.Claim{c, {Kind: "age", Doc: r.Doc, Evidence: born.Span, Value: born.Moment, Attribute: birthday, Frame: "an age and a date of birth"}},
			Because:    []compare.Reason{compare.Reason(fmt.Sprintf("who was born %s was %s on %s", born.Moment.Written, between(young, old), r.Doc.Published.Format("2 January 2006")))},
			Suggestion: between(young, old) + ", or another date of birth"}
		if old != young {
			f.Level = compare.Query // the year alone
		}
		out = append(out, f)
	}
	return out
}

var birthday = &claim.Attribute{Name: "born", One: true, Doc: "The day or the year on which a person was born."}

// birth is the date of birth that stands behind an age: "45, who was born on …",
// "45, born in …". Further off it may be somebody else's.
func birth(d *text.Document, c claim.Claim) (timex.Mention, bool) {
	tokens := d.Tokens()
	_, at := d.TokensIn(c.Evidence)
	for n := 0; at < len(tokens) && n < 4; at, n = at+1, n+1 {
		switch tokens[at].Lower {
		case ",", "who", "was", "is":
		case "born":
			return dateAt(d, at+1)
		default:
			return timex.Mention{}, false
		}
	}
	return timex.Mention{}, false
}

// dateAt is the date that begins at a token, or behind the one that does.
func dateAt(d *text.Document, at int) (timex.Mention, bool) {
	all := timex.Layer.Of(d)
	i, _ := slices.BinarySearchFunc(all, at, func(m timex.Mention, at int) int { return m.First - at })
	if i == len(all) || all[i].First > at+1 {
		return timex.Mention{}, false
	}
	m := all[i]
	date := m.Resolved && (m.Kind == timex.Date || m.Kind == timex.DateRange) && m.Bound == "" && m.Position == ""
	return m, date && !m.Moment.From.After(d.Published)
}

// oldest is how old somebody who was born in the stretch of time m can be at
// most and at least on a day.
func oldest(m timex.Mention, on time.Time) (old, young float64) {
	return lived(m.Moment.From, on), lived(m.Moment.To.Add(-time.Second), on)
}

// lived is how many birthdays lie between two days.
func lived(born, on time.Time) float64 {
	n := on.Year() - born.Year()
	if on.Month() < born.Month() || on.Month() == born.Month() && on.Day() < born.Day() {
		n--
	}
	return float64(n)
}

func between(young, old float64) string {
	if young == old {
		return fmt.Sprintf("%g", old)
	}
	return fmt.Sprintf("%g or %g", young, old)
}
