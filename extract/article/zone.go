package article

import (
	"strings"
	"time"
	_ "time/tzdata" // a zone means the same on every machine

	"factdiff/extract/text"
)

// publishedLayouts are the forms a publication time may have; those without a
// zone are local to the outlet.
var publishedLayouts = [...]struct {
	layout       string
	clock, local bool
}{
	{time.DateOnly, false, true},
	{time.RFC3339, true, false},
	{"2006-01-02T15:04Z07:00", true, false},
	{"2006-01-02T15:04:05Z0700", true, false},
	{"2006-01-02T15:04:05", true, true},
	{"2006-01-02T15:04", true, true},
	{"2006-01-02 15:04:05Z07:00", true, false},
	{"2006-01-02 15:04:05 Z0700", true, false},
	{"2006-01-02 15:04:05", true, true},
	{"2006-01-02 15:04", true, true},
}

// parsePublished reads an ISO 8601 date or time.
func parsePublished(s string) (stamp, bool) {
	s = strings.TrimSpace(s)
	for _, l := range publishedLayouts {
		if t, err := time.Parse(l.layout, s); err == nil && t.Year() > 0 {
			return stamp{at: t, clock: l.clock, local: l.local}, true
		}
	}
	return stamp{}, false
}

// zoneOf finds a zone by its IANA name ("Europe/London"). The names that mean
// whatever the machine is set to are none.
func zoneOf(name string) (*time.Location, bool) {
	if name == "" || strings.EqualFold(name, "local") {
		return nil, false
	}
	loc, err := time.LoadLocation(name)
	return loc, err == nil
}

// stamp is when an article says that it was published.
type stamp struct {
	at    time.Time
	clock bool // at carries a time of day
	local bool // at was said without a zone, and is kept in UTC
}

// into dates the article unless it is dated already. What was said without a
// zone is meant in the outlet's; a moment is shown in it.
func (s stamp) into(m *text.Meta) {
	if s.at.IsZero() || m.Dated() {
		return
	}
	m.Published, m.HasClock = s.at, s.clock
	loc, ok := zoneOf(m.Zone)
	switch {
	case !ok:
	case s.local:
		y, mo, d := s.at.Date()
		h, mi, sec := s.at.Clock()
		m.Published = time.Date(y, mo, d, h, mi, sec, 0, loc)
	default:
		m.Published = s.at.In(loc)
	}
}
