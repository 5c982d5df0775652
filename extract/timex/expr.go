package timex

import "factdiff/extract/claim"

// unit is a measure of the calendar or the clock.
type unit int8

const (
	noUnit unit = iota
	second
	minute
	hour
	dayUnit
	nightUnit
	weekendUnit
	week
	fortnight
	monthUnit
	quarterUnit
	seasonUnit
	year
	decadeUnit
	centuryUnit
	millennium
)

var unitNames = map[string]unit{"second": second, "minute": minute, "hour": hour, "day": dayUnit, "night": nightUnit,
	"weekend": weekendUnit, "week": week, "fortnight": fortnight, "month": monthUnit, "quarter": quarterUnit, "season": seasonUnit,
	"year": year, "decade": decadeUnit, "century": centuryUnit, "millennium": millennium}

// field is a part of a point in time that words can name.
type field uint32

const (
	fYear field = 1 << iota
	fDecade
	fCentury
	fHalf
	fQuarter
	fSeason
	fMonth
	fDom // day of the month
	fWeekday
	fWeekend
	fHoliday
	fNth  // the n-th of something inside the rest: first Monday of March
	fRel  // a stretch counted from the day of reference: last week, today
	fPart // of the day
	fHour
	fMinute
	fSecond
	fZone
	fWeek // of the year by number

	dateFields  = fYear | fDecade | fCentury | fHalf | fQuarter | fSeason | fMonth | fDom | fWeekday | fWeekend | fHoliday | fNth | fRel | fWeek
	clockFields = fHour | fMinute | fSecond | fZone
)

// point is what words say of a point or stretch of time, before a calendar is
// asked: a bag of fields.
type point struct {
	has                                     field
	year, month, dom, quarter, half, season int
	decade, century, weekNo                 int
	weekday, holiday                        int
	twoDigits                               bool // the year was printed with two digits
	fiscal                                  bool
	era                                     int // −1 BC
	dir                                     int // last −1, this 0, next +1, of the finest field; valid when directed
	directed                                bool
	rel                                     unit // fRel: n units from the reference
	n                                       int
	context                                 bool // the reference is the time last spoken of: the same day, the following week
	nth                                     int  // fNth: 1 first, −1 last
	nthUnit                                 unit // of which unit, noUnit for the weekday
	count                                   int  // how many of them
	part                                    string
	hour, minute, second                    int
	meridian                                int // −1 unsaid, 0 a.m., 12 p.m.
	zone                                    int // index of the zone's meaning in the table
	zoneLabel                               string
	offset                                  int // of a zone said in figures, valid when offsetSaid
	offsetSaid                              bool
	pos                                     string // START, MID, END
	open                                    bool   // which one is not said: the third straight day
}

// form is the sort of an expression.
type form uint8

const (
	pointForm form = iota
	rangeForm
	durationForm
	setForm
	refForm  // PRESENT_REF and the like
	zoneForm // a zone by itself
)

// expr is one expression of time: pieces [first, last) and what they say.
type expr struct {
	first, last int
	form        form
	at          point
	to          *expr // the other end of a range
	dur         span
	anchor      Anchor
	than        bool  // the anchor compares: an hour earlier than planned
	base        *expr // what a duration is counted from: two weeks after Christmas
	ref         string
	period      string // of a set, when it is not at
	bound       string // since, before, after, until
	approx      bool
	closed      bool // the end of a range is named as the last: through
}

// span is a length of time: the same number in one or more units.
type span struct {
	parts   []amount
	high    []amount // the upper end of a range
	hedge   claim.Hedge
	vague   bool
	plural  bool   // a bare plural: years
	edge    int    // of a longer stretch: the first (1) or the last (−1) two weeks of it
	toward  int    // a direction stands inside: two coming weeks
	written [2]int // pieces of the number and units without hedge
}

type amount struct {
	n    float64
	unit unit
	step float64
}
