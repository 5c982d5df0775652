package when

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/clock"
)

// property is one thing that a time may be of.
type property struct {
	attribute *claim.Attribute
	family    string
}

// properties are the properties that tellings are of, in the order of the text.
func properties(list []telling) (out []property) {
next:
	for _, t := range list {
		p := property{t.Attribute, t.family}
		for _, o := range out {
			if o == p {
				continue next
			}
		}
		out = append(out, p)
	}
	return out
}

func of(list []telling, p property) (out []telling) {
	for _, t := range list {
		if t.Attribute == p.attribute && t.family == p.family {
			out = append(out, t)
		}
	}
	return out
}

func ofFamily(list []telling, name string) (out []telling) {
	for _, t := range list {
		if t.family == name {
			out = append(out, t)
		}
	}
	return out
}

// closest are the two tellings that lie nearest to each other, clock readings
// before days, and how far apart they are.
func closest(a, b []telling) (best [2]telling, least int) {
	least = -1
	for _, x := range a {
		for _, y := range b {
			n := apart(x.at, y.at)
			finer := x.at.clock && y.at.clock && !(best[0].at.clock && best[1].at.clock)
			if least < 0 || finer && n <= small || n < least && (finer || !(best[0].at.clock && best[1].at.clock)) {
				best, least = [2]telling{x, y}, n
			}
		}
	}
	return best, least
}

// small is how far apart, in minutes, the times of one thing may be that one
// article gives: it began, shots were heard, it was over.
const small = 30

// single reports whether an article gives one time for a thing, however often.
func single(list []telling) bool {
	for i := range list {
		for _, o := range list[:i] {
			if n := apart(list[i].at, o.at); n > small && !zones(list[i].at, o.at, n) {
				return false
			}
		}
	}
	return true
}

// disordered reports whether the one telling is of what comes after the other
// and lies before it: a victim found before he was shot.
func disordered(a, b telling) bool {
	n, days := gap(a.at, b.at)
	if far(a.at, b.at) {
		return false
	}
	switch o, p := order(a), order(b); {
	case !days && !(a.at.clock && b.at.clock):
		return false
	case o < p:
		return n <= -small
	case o > p:
		return n >= small
	}
	return false
}

// far reports whether two times lie so far apart that they are of two events:
// what is one and slipped has a day or two between.
func far(x, y window) bool { return apart(x, y) > 3*dayLength }

// order is the place of a telling's property in the course of an incident.
func order(t telling) int {
	if t.Attribute.Name == "occurrence" {
		return 0
	}
	return 1
}

// judge compares the draft's time with each source's.
func judge(q *compare.Question) []compare.Finding {
	switch q.Road {
	case clock.Incident:
		return incident(q)
	case dateRoad:
		return judgeDates(q)
	}
	if q.Claims[0].Kind == "clock" && q.Road == "frame" {
		return clocks(q)
	}
	return nil
}

func incident(q *compare.Question) (out []compare.Finding) {
	a := q.Claims[0]
	x := windowOf(a.Value.(claim.Moment))
	for _, b := range q.Claims[1:] {
		y := windowOf(b.Value.(claim.Moment))
		f := compare.Finding{Kind: a.Kind, Relation: compare.Disagree, Evidence: []claim.Claim{a, b}, Suggestion: "check the time", Because: append([]compare.Reason{}, q.Topic.Because...)}
		n, days := gap(x, y)
		size := max(n, -n)
		var why string
		switch {
		case a.Attribute != b.Attribute:
			f.Level, why = compare.Query, "it cannot be heard of before it happens"
			if x.dated && y.dated {
				f.Level = compare.Conflict
			}
		case size == 0:
			continue
		case zones(x, y, size):
			f.Level, f.Relation, why = compare.Note, compare.UnitOrZone, "whole hours apart, and in two zones"
		case x.clock && y.clock && size <= rounding(x, y):
			f.Level, f.Relation, why = compare.Note, compare.Rounding, "one time, one of them rounded"
		case x.clock && y.clock && days && size%dayLength == 0:
			f.Level, why = compare.Query, "one time of day, on two days"
		case x.clock && y.clock && size == dayLength/2:
			f.Level, why = compare.Conflict, "the same digits, once before and once after noon"
		case !(x.clock && y.clock) && size < 6*60:
			continue // people call it Friday night until they go to bed
		case a.Attribute.Name == "call" || size <= small && a.Subject.Key != b.Subject.Key:
			f.Level, why = compare.Note, "perhaps not the same one"
		default:
			f.Level, why = compare.Query, "different times of one thing"
		}
		f.Title = fmt.Sprintf("%s, time: %s / %s", a.Subject.Name, a.Value, b.Value)
		f.Because = append(f.Because, compare.Reason(fmt.Sprintf("%s has “%s”, %s “%s”: %s", compare.Call(a.Doc), a.Doc.Slice(a.Evidence), compare.Call(b.Doc), b.Doc.Slice(b.Evidence), why)))
		out = append(out, f)
	}
	return out
}

// zones reports whether two clock readings are whole hours apart, and in zones
// one of which is not said: they may be one moment.
func zones(x, y window, gap int) bool {
	a, b := x.moment, y.moment
	return x.clock && y.clock && gap > 0 && gap%60 == 0 && gap <= 14*60 && a.Zone != b.Zone && !(a.Zoned && b.Zoned)
}

// rounding is how far apart two clock readings may be and still be one: "about
// 5 a.m." and 5:10, 2:47 and 2:50. A time that is a multiple of five or of a
// quarter of an hour stands for what is near it.
func rounding(x, y window) int {
	if !x.clock || !y.clock {
		return 0
	}
	r := max(coarse(x.low), coarse(y.low))
	if x.moment.Hedge != claim.Exact || y.moment.Hedge != claim.Exact {
		r = max(r, 5) * 2
	}
	return min(r, 20)
}

func coarse(minute int) int {
	switch {
	case minute%30 == 0:
		return 10
	case minute%15 == 0:
		return 7
	case minute%5 == 0:
		return 3
	}
	return 0
}
