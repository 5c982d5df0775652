package timex

import (
	"math"
	"strconv"
	"strings"
	"time"

	"factdiff/extract/claim"
)

// quantity is the length in seconds.
func (s *span) quantity() claim.Quantity {
	q := claim.Quantity{Unit: "s", Hedge: s.hedge, Vague: s.vague}
	for i, a := range s.parts {
		q.N += a.n * unitSeconds[a.unit]
		if i == len(s.parts)-1 {
			q.Step = a.step * unitSeconds[a.unit]
		}
	}
	for _, a := range s.high {
		q.High += a.n * unitSeconds[a.unit]
	}
	n := strconv.FormatFloat(s.parts[0].n, 'f', -1, 64)
	q.Digits = max(len(strings.TrimRight(strings.Replace(n, ".", "", 1), "0")), 1)
	return q
}

// months is the length in calendar months, as far as it was said in them.
func (s *span) months() float64 {
	n := 0.0
	for _, a := range s.parts {
		if a.unit >= monthUnit {
			n += a.n * unitMonths[a.unit]
		}
	}
	return n
}

// timex writes the length as TimeML does: P3M, PT2H30M, PXY.
func (s *span) timex() string {
	if s.vague && s.parts[0].n != 2 {
		u := s.parts[0].unit
		if u <= hour {
			return "PTX" + unitLetter(u)
		}
		return "PX" + unitLetter(u)
	}
	day, clock := "", ""
	for _, a := range s.parts {
		n, u := a.n, a.unit
		if u == hour && n != math.Floor(n) && n < 10 {
			n, u = n*60, minute
		}
		one := period(n, u)
		if strings.HasPrefix(one, "PT") {
			clock += one[2:]
		} else {
			day += one[1:]
		}
	}
	if clock != "" {
		clock = "T" + clock
	}
	return "P" + day + clock
}

// from moves t by the length, the longest unit first.
func (s *span) from(t time.Time, sign float64) time.Time {
	for _, a := range s.parts {
		t = shift(t, sign*math.Min(a.n, 20000), a.unit)
	}
	return t
}

var unitSeconds = [...]float64{second: 1, minute: 60, hour: 3600, dayUnit: 86400, nightUnit: 86400, weekendUnit: 172800, week: 604800,
	fortnight: 1209600, monthUnit: 2592000, quarterUnit: 7776000, seasonUnit: 7776000, year: 31536000, decadeUnit: 315360000,
	centuryUnit: 3153600000, millennium: 31536000000}

var unitMonths = [...]float64{monthUnit: 1, quarterUnit: 3, year: 12, decadeUnit: 120, centuryUnit: 1200, millennium: 12000}
