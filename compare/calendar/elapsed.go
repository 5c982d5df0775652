package calendar

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/proper"
	"factdiff/extract/register"
	"factdiff/extract/timex"
)

// elapsed holds "more than three years ago" against the event's date in a
// register.
func elapsed(in *compare.Input, c claim.Claim) []compare.Finding {
	if !c.Doc.Dated() || c.Stance != claim.Reported {
		return nil
	}
	reg, at, words := eventOf(in, c)
	if reg == nil {
		return nil
	}
	e := &reg.Events[at]
	y, mo, d := c.Doc.Published.Date()
	s := span{from: e.Date.Time(), to: time.Date(y, mo, d, 0, 0, 0, 0, time.UTC)}
	if !s.from.Before(s.to) {
		return nil
	}
	s.claimed(c)
	wrong, right := s.wrong(c.Value.(claim.Quantity))
	if wrong == "" {
		return nil
	}
	level := compare.Query
	if words > 1 {
		level = compare.Conflict
	}
	return []compare.Finding{{Kind: "elapsed", Level: level, Relation: compare.Disagree,
		Title:      fmt.Sprintf("%s: %s", c.Doc.Slice(c.Evidence), wrong),
		Suggestion: right,
		Because: []compare.Reason{
			compare.Reason(fmt.Sprintf("%s has %s on %s; the article is of %s", compare.Call(reg.Doc), e.Event, day(s.from), day(s.to))),
			compare.Reason(fmt.Sprintf("that is %s, %d days", calendar(s.from, s.to), days(s.from, s.to))),
			compare.Reason(s.until())},
		Evidence: []claim.Claim{c, {Kind: "elapsed", Doc: reg.Doc, Evidence: e.Span, Frame: "register", Subject: c.Subject,
			Value: claim.Moment{From: s.from, To: s.from.AddDate(0, 0, 1), Grain: "day", Weekday: -1, Year: true, Written: e.Date.String()}}}}}
}

// span is the time that has passed, and when the claimed time had.
type span struct {
	from, to, reached time.Time
	unit              time.Duration // of the last printed place
	bare              string        // the claimed length without hedge and "ago"
}

// claimed works the claimed length out on the calendar.
func (s *span) claimed(c claim.Claim) {
	q := c.Value.(claim.Quantity)
	s.reached = s.from.Add(time.Duration(q.N) * time.Second)
	s.unit = time.Duration(q.Step) * time.Second
	s.bare = c.Doc.Slice(c.Evidence)
	times := timex.Layer.Of(c.Doc)
	k, _ := slices.BinarySearchFunc(times, c.Evidence.Start, func(m timex.Mention, at int) int { return m.Span.Start - at })
	if k == len(times) || times[k].Span != c.Evidence {
		return
	}
	if m := times[k].Months; m > 0 {
		s.reached = s.from.AddDate(0, int(m), int(math.Round((m-math.Floor(m))*30)))
	}
	if w := times[k].Quantity.Written; w != "" {
		s.bare = w
	}
}

// wrong says what is not true of the claimed length, and what would be; both
// are empty when it stands. Half a unit either way is how people count; a year
// is "two years ago" until it is three.
func (s *span) wrong(q claim.Quantity) (string, string) {
	bare := strings.TrimSuffix(s.bare, " ago")
	switch q.Hedge {
	case claim.MoreThan, claim.AtLeast:
		if s.to.Before(s.reached) {
			return "not yet true", "nearly " + bare
		}
	case claim.LessThan, claim.AtMost, claim.Almost:
		if s.to.After(s.reached) {
			return "no longer true", "more than " + bare
		}
	case claim.Exact, claim.About:
		if s.to.Before(s.reached.Add(-s.unit*3/4)) || s.to.After(s.reached.Add(s.unit*5/4)) {
			return "off", calendar(s.from, s.to)
		}
	}
	return "", ""
}

// until tells when the claimed time had passed.
func (s *span) until() string {
	n := days(s.from, s.reached) - days(s.from, s.to)
	bare := strings.TrimSuffix(s.bare, " ago")
	if n > 0 {
		return fmt.Sprintf("%s will be over on %s, %d days after the article", bare, day(s.reached), n)
	}
	return fmt.Sprintf("%s were over on %s, %d days before the article", bare, day(s.reached), -n)
}

func day(t time.Time) string { return t.Format("2 January 2006") }

func days(from, to time.Time) int { return int(to.Sub(from).Hours() / 24) }

// calendar is the time between two days in years, months and days.
func calendar(from, to time.Time) string {
	months := (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month())
	if from.AddDate(0, months, 0).After(to) {
		months--
	}
	var parts []string
	for _, p := range []struct {
		n    int
		unit string
	}{{months / 12, "year"}, {months % 12, "month"}, {days(from.AddDate(0, months, 0), to), "day"}} {
		if p.n == 1 {
			parts = append(parts, "1 "+p.unit)
		} else if p.n > 1 {
			parts = append(parts, fmt.Sprintf("%d %ss", p.n, p.unit))
		}
	}
	if n := len(parts); n > 1 {
		return strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
	}
	return strings.Join(parts, "")
}

// mostRows bounds the rows of one word that are looked at.
const mostRows = 64

// eventOf is the one event of the registers whose name, or an alias, stands
// word for word in what the claim is about: the longest such name, and how many
// telling words it has. Two events of equal claim are none.
func eventOf(in *compare.Input, c claim.Claim) (found *register.Register, at, words int) {
	tie, cut := false, ""
	for _, reg := range in.Registry {
		if reg.Kind != register.Events {
			continue
		}
		for _, head := range c.Subject.Words {
			if proper.ClassOf(head)&proper.Function != 0 {
				continue
			}
			n := 0
			for i := range reg.WithWord(head) {
				if n++; n > mostRows {
					cut = fmt.Sprintf("%s has so many rows with “%s” that only the first %d are looked at", compare.Call(reg.Doc), head, mostRows)
					break
				}
				k := covered(&reg.Events[i], c.Subject.Words)
				switch {
				case k == 0 || reg.Events[i].Date == 0 || found == reg && at == i:
				case k > words:
					found, at, words, tie = reg, i, k, false
				case k == words:
					tie = true
				}
			}
		}
	}
	if cut != "" && words == 0 {
		in.Left(c.Doc, c.Evidence, cut)
	}
	if tie {
		return nil, 0, 0
	}
	return found, at, words
}

// covered is the number of telling words in the longest name of e all of whose
// words are among those given.
func covered(e *register.EventRow, words []string) int {
	best := 0
	for _, name := range append([]string{e.Event}, e.Aliases...) {
		n := 0
		for _, w := range strings.Fields(proper.Fold(name)) {
			w = strings.TrimSuffix(strings.Trim(w, ",."), "'s")
			if proper.ClassOf(w)&proper.Function != 0 {
				continue
			}
			if !slices.Contains(words, w) {
				n = -1
				break
			}
			n++
		}
		best = max(best, n)
	}
	return best
}
