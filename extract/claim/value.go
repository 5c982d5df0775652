package claim

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// Value is a normalised answer. There are few forms: [Quantity], [Moment],
// [Name], [Set], [Label], [Post] and [Quote].
type Value interface {
	fmt.Stringer
	form()
}

// Quantity is a number with its unit, and how exactly it is meant. For
// Between, N is the lower and High the upper end; for the other hedges High is
// unused.
type Quantity struct {
	N     float64
	High  float64
	Hedge Hedge
	// Unit is the canonical unit: "" for a bare count; s for durations; year for
	// ages; percent; point (percentage points); an ISO 4217 code for money; SI
	// for measures: m, kg, m2, m3, m/s, K …; degree for temperatures whose scale
	// is not said; mag for magnitudes.
	Unit string
	// Digits is the number of significant digits as printed: 2.0 has two, 1500
	// has two (trailing zeros of a round number do not count), 1,498 has four.
	Digits int
	// Step is the value of one in the last printed place, in Unit: 0.1 for
	// "2.0", 1e8 for "1.5 billion" dollars, 3600 for "four hours".
	Step float64
	// Vague is set for words without a number: several, dozens, a few. N and
	// High then hold the usual bounds.
	Vague bool
	// Written is the value as printed in its own unit: "8.5 hours", "$1.5bn".
	Written string
}

func (Quantity) form() {}

func (q Quantity) String() string {
	if q.Written != "" {
		return q.Written
	}
	n := strconv.FormatFloat(q.N, 'f', -1, 64)
	switch q.Hedge {
	case About:
		n = "about " + n
	case Almost:
		n = "almost " + n
	case AtLeast:
		n = "at least " + n
	case AtMost:
		n = "at most " + n
	case MoreThan:
		n = "more than " + n
	case LessThan:
		n = "less than " + n
	case Between:
		n += "–" + strconv.FormatFloat(q.High, 'f', -1, 64)
	}
	if q.Unit != "" {
		n += " " + q.Unit
	}
	return n
}

// Bounds are the lowest and highest value that the words allow, infinities
// where a side is open. The widths stand in one table, widths.
func (q Quantity) Bounds() (low, high float64) {
	half := q.Step / 2
	switch q.Hedge {
	case About:
		w := math.Max(widths.about*math.Abs(q.N), half)
		return q.N - w, q.N + w
	case Almost:
		return q.N - math.Max(widths.almost*math.Abs(q.N), half), q.N
	case AtLeast, MoreThan:
		return q.N, math.Inf(1)
	case AtMost, LessThan:
		return math.Inf(-1), q.N
	case Between:
		return math.Min(q.N, q.High), math.Max(q.N, q.High)
	}
	return q.N, q.N
}

// widths say how wide a hedged value is taken, as a share of it.
var widths = struct{ about, almost float64 }{about: 0.15, almost: 0.15}

// Moment is a stretch of time on the calendar or the clock: [From, To), as
// fine as it was said.
type Moment struct {
	From, To time.Time // UTC when Zoned, else local wall time kept in UTC
	// Grain is the finest unit said: year, quarter, month, week, day, part (of
	// day), hour, minute.
	Grain string
	// Clock: only a time of day was said (From and To lie on the day it was
	// resolved to, or on 0001-01-01 when none was).
	Clock bool
	// Zone is the label as printed ("EST", "Pacific time"), "" when unsaid;
	// Offset is its UTC offset in minutes, valid when Zoned.
	Zone   string
	Offset int
	Zoned  bool
	// Weekday as printed, -1 when none.
	Weekday int
	// Year: the year was printed, not guessed.
	Year bool
	// Timex is the value as TimeML writes it (2013-03-22, T15:30, XXXX-WXX-5),
	// for moments that could not be placed on the calendar: From and To are zero.
	Timex   string
	Hedge   Hedge // about, before (LessThan), after (MoreThan), since (AtLeast), until (AtMost)
	Written string
}

func (Moment) form() {}

func (m Moment) String() string { return m.Written }

// Name is a person's (or a body's) name.
type Name struct {
	Given, Middle, Family, Suffix string
	Whole                         string // as written
}

func (Name) form() {}

func (n Name) String() string { return n.Whole }

// Set is a list of members, closed ("only Witkoff and Rubio") or open.
type Set struct {
	Members []Name
	Closed  bool
}

func (Set) form() {}

func (s Set) String() string {
	var names []string
	for _, m := range s.Members {
		names = append(names, m.Whole)
	}
	out := strings.Join(names, ", ")
	if s.Closed {
		out = "only " + out
	}
	return out
}

// Label is one word of a closed class: stable, critical; car, truck.
type Label struct {
	Word  string // folded
	Class string // "condition", "vehicle"
}

func (Label) form() {}

func (l Label) String() string { return l.Word }

// Post is an office that somebody holds: its head word, folded ("secretary"),
// the field ("commerce"), and whose office it is, a body or a country.
type Post struct {
	Head, Qualifier string
	Body, Country   string
	Former, Acting  bool
	Deputy          bool
	Written         string
}

func (Post) form() {}

func (p Post) String() string { return p.Written }

// Quote is what somebody said, word for word.
type Quote struct {
	Words   []string // folded
	Written string
	Partial bool // does not begin or end with a sentence
}

func (Quote) form() {}

func (q Quote) String() string { return q.Written }
