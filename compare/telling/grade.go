package telling

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/person"
)

// far is how many times a number may be the other and still likely be of the
// same things.
const far = 5

// inPassage grades a match in sentences that tell the same, and reports
// whether one of the two may be wrong.
func (m *match) inPassage() bool {
	n, near := len(m.shared), len(m.near) > 0
	if n < 2 || !m.fit() {
		return false
	}
	switch slip := m.slip(); {
	case m.a.class == "weekday":
		m.sure = m.alike >= m.sameDay() && n >= 3 && acts(m.near) > 0
	case m.a.kind == "name":
		m.sure = m.alike >= 0.25 && m.a.value.String()[0] == m.b.value.String()[0]
	case m.a.kind == "organisation" && !m.a.local:
		m.sure = m.alike >= 0.25
	case m.a.kind == "place" && !m.a.local:
		m.sure = m.alike >= 0.3 && n >= 3 && near
	case m.a.local:
		m.sure = m.alike >= 0.3 && n >= 4 && len(m.near) >= 2
	case m.a.kind == "date":
		m.sure = m.alike >= 0.3 && near || m.alike >= 0.45
	case slip:
		m.sure = m.alike >= 0.15
	case m.a.kind == "vote":
		m.sure = m.alike >= 0.2
	case m.a.kind == "age", m.a.kind == "count" && !m.a.people:
		m.sure = m.alike >= 0.25
	case m.a.kind == "duration":
		m.sure = m.alike >= 0.22 && n >= 3 && near
	case m.a.kind == "count":
		m.sure = m.alike >= 0.3 && n >= 3 && (acts(m.near) > 0 || near && m.alike >= 0.45)
	default:
		m.sure = m.alike >= 0.3 && n >= 3 && near
	}
	return m.sure
}

// sameDay is how alike sentences must be that put one thing on two weekdays: of
// articles without a date, each may mean the day it was written on.
func (m *match) sameDay() float64 {
	if m.a.value.(claim.Moment).Timex[0] != 'X' && m.b.value.(claim.Moment).Timex[0] != 'X' {
		return 0.3
	}
	return 0.45
}

// anywhere grades a match in sentences that were not laid side by side, and
// reports whether one of the two may be wrong: the same act stands beside both.
func (m *match) anywhere() bool {
	if m.a.kind == "name" {
		m.sure = person.OneEdit(m.a.value.String(), m.b.value.String())
		return m.sure
	}
	acts := acts(m.near)
	words := len(m.near) - acts
	if _, label := m.a.value.(claim.Label); label || !m.fit() {
		return false
	}
	switch {
	case m.a.kind == "date" && misdated(m.a.value.(claim.Moment).Timex, m.b.value.(claim.Moment).Timex):
		m.sure = len(m.near) > 0
	case m.a.kind == "vote":
		p, q := m.a.value.(claim.Quantity), m.b.value.(claim.Quantity)
		m.sure = min(p.N, p.High, q.N, q.High) >= 0 && (p.N == q.N || p.High == q.High) && max(p.N, p.High) > 20
	case m.a.kind == "age":
		return false
	case m.slip():
		m.sure = acts+words+len(digits(m.a.value.(claim.Quantity).N)) >= 3
	default:
		m.sure = acts >= 1 && words >= 2 && (!m.a.people || words >= 3)
	}
	return m.sure
}

// acts is how many classes of acts are among words; what was said is none, for
// people speak on more than one day.
func acts(words []string) (n int) {
	for _, w := range words {
		if !strings.HasPrefix(w, "=") && w != "say" {
			n++
		}
	}
	return n
}

func (m *match) slip() bool {
	p, ok := m.a.value.(claim.Quantity)
	q, both := m.b.value.(claim.Quantity)
	return ok && both && (m.a.kind == "count" || m.a.kind == "money") && slipped(p, q)
}

// fit reports whether two slots can be of one thing, and differ.
func (m *match) fit() bool {
	if x, ok := m.a.value.(claim.Label); ok {
		y := m.b.value.(claim.Label)
		return m.a.within != y.Word && m.b.within != x.Word
	}
	if x, ok := m.a.value.(claim.Moment); ok {
		y := m.b.value.(claim.Moment)
		return m.a.class == "weekday" || nearDates(x.Timex, y.Timex)
	}
	p, q := m.a.value.(claim.Quantity), m.b.value.(claim.Quantity)
	switch {
	case m.a.stance != m.b.stance && !m.slip():
		return false // a plan and its outcome are the matter of the check outcome
	case m.a.kind == "vote":
		return true
	case m.a.rate != m.b.rate:
		return m.a.rate != "" && m.b.rate != "" && p.N == q.N
	case p.Unit == "mag", goesOn(m.a.name), m.a.people && !m.oneFate(), m.a.kind == "age" && m.a.fated() && m.b.fated() && !m.oneFate():
		return false
	case m.slip():
		return true
	}
	return excluded(p, q) && times(p, q) <= far
}

// goesOn reports whether a thing is counted anew every day: another number is of
// another day.
func goesOn(noun string) bool {
	switch noun {
	case "point", "points", "case", "cases", "infection", "infections", "percentage":
		return true
	}
	return false
}

// oneFate reports whether people who are counted on both sides met with the same:
// the dead are not the injured.
func (m *match) oneFate() bool {
	for _, act := range fates {
		_, x := slices.BinarySearch(m.a.near, act)
		_, y := slices.BinarySearch(m.b.near, act)
		if x != y {
			return false
		}
	}
	return true
}

// fated reports whether a fate stands beside s.
func (s *slot) fated() bool {
	return slices.ContainsFunc(fates[:], func(act string) bool { return slices.Contains(s.near, act) })
}

var fates = [...]string{"kill", "hurt", "miss", "arrest", "rescue", "charge", "convict", "flee"}
