package when

import (
	"fmt"
	"math"
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/extract/claim"
)

// clocks compares the times of day that a draft and a source give for one
// event: one finding, of the first source that differs.
func clocks(q *compare.Question) []compare.Finding {
	var found, notes []compare.Finding
	for _, a := range q.Claims {
		if a.Doc.Role != "draft" {
			continue
		}
		for _, b := range q.Claims {
			if b.Doc == a.Doc {
				continue
			}
			switch f, ok := differ(q, a, b); {
			case !ok:
				return nil // the two share a time, whatever else they give
			case f.Level == compare.Note:
				notes = append(notes, f)
			default:
				found = append(found, f)
			}
		}
	}
	if len(notes) > 0 {
		return notes[:1]
	}
	return found[:min(len(found), 1)]
}

func differ(q *compare.Question, a, b claim.Claim) (compare.Finding, bool) {
	x, y := a.Value.(claim.Moment), b.Value.(claim.Moment)
	f := compare.Finding{Kind: "clock", Relation: compare.Disagree, Evidence: []claim.Claim{a, b}, Because: append([]compare.Reason{}, q.Topic.Because...)}
	if !x.Clock && !y.Clock && apartDays(x, y) {
		q.Status = string(compare.Single)
		return f, false // two days: another check's matter, or another event
	}
	gap, zones := between(x, y)
	var why string
	switch {
	case zones && gap == 0:
		f.Level, f.Relation, why = compare.Note, compare.UnitOrZone, "%s and %s are one moment in two zones"
	case gap == 0:
		return f, false
	case gap <= rounding(windowOf(x), windowOf(y)):
		f.Level, f.Relation, why = compare.Note, compare.Rounding, "%s and %s are one time, one of them rounded"
	case gap == 12*60 && q.Topic.Sure && a.Stance == b.Stance:
		f.Level, why = compare.Conflict, "%s and %s: morning and evening"
	case gap%60 == 0 && gap <= 14*60 && (x.Zoned != y.Zoned || x.Zone != y.Zone):
		f.Level, f.Relation, why = compare.Note, compare.UnitOrZone, "%s and %s are whole hours apart, and only one names its zone"
	case gap <= 60 || !q.Topic.Sure || a.Stance != b.Stance:
		f.Level, why = compare.Query, "%s and %s are different times"
	default:
		f.Level, why = compare.Conflict, "%s and %s are different times"
	}
	f.Because = append(f.Because, compare.Reason(fmt.Sprintf(why, x, y)))
	f.Title = fmt.Sprintf("%s, %s: %s / %s", q.Topic.Subject.Name, q.Attribute.Name, x, y)
	if strings.HasSuffix(q.Topic.Subject.Name, q.Attribute.Name) { // the time of a call
		f.Title = fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, x, y)
	}
	f.Suggestion = "check the time"
	return f, true
}

// between is how many minutes apart two times of day are, at most twelve hours;
// zones says that they were brought to one zone.
func between(x, y claim.Moment) (gap int, zones bool) {
	zones = x.Zoned && y.Zoned && x.Offset != y.Offset
	a, b := minute(x, zones), minute(y, zones)
	gap = int(math.Abs(float64(a - b)))
	return min(gap, 24*60-gap), zones
}

// minute is the minute of the day on the wall, or in UTC.
func minute(m claim.Moment, utc bool) int {
	t := m.From
	if m.Zoned && !utc {
		t = t.Add(time.Duration(m.Offset) * time.Minute)
	}
	return t.Hour()*60 + t.Minute()
}

// apartDays reports whether the days said with two times differ by more than a
// zone could make them.
func apartDays(x, y claim.Moment) bool {
	d := x.From.Sub(y.From)
	return d > 20*time.Hour || d < -20*time.Hour
}
