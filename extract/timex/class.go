package timex

// class is what a word can be in an expression of time. A word may be of
// several: "second" is a unit and an ordinal, "past" a direction and a step of
// the clock.
type class uint8

// The classes. What the value of a meaning is, stands behind.
const (
	none     class = iota
	dead           // a name or set phrase that names no time: Sunday Times, day care
	month          // 1–12
	weekday        // 0 (Sunday) – 6
	weekdays       // the same in the plural: Mondays
	season         // 1 spring – 4 winter
	aUnit          // a unit in the singular; value is a unit
	units          // and in the plural
	letter         // a unit's letter after digits: 5h
	sub            // an adjective between number or direction and unit: trading days, fiscal year
	day            // days from today
	night          // the evening so many days from today
	part           // part of day; text is its TIMEX code
	hourWord       // noon, midnight
	meridian       // 0 a.m., 12 p.m.
	oclock         //
	dir            // −1 last, 0 this, +1 next
	pos            // text is START, MID or END
	every          // 1 every, 2 every other
	times          // once, twice
	setword        // daily: text is the period
	present        // now, recently, soon; text is the reference
	past           //
	future         //
	ago            //
	era            // 1 AD, −1 BC
	quarter        // q1
	half           // h1
	decade         // sixties
	ordinal        // of the days of a month, and of the quarters and weeks of a year; −1 last
	vague          // a few, several: about how many
	holiday        // index of a holiday
	zone           // index of a zone label
)

var classNames = map[string]class{
	"month": month, "weekday": weekday, "weekdays": weekdays, "season": season, "unit": aUnit, "units": units,
	"letters": letter, "sub": sub, "day": day, "night": night, "part": part, "hour": hourWord, "meridian": meridian,
	"oclock": oclock, "dir": dir, "pos": pos, "every": every, "times": times, "setword": setword, "present": present,
	"past": past, "future": future, "ago": ago, "era": era, "quarter": quarter, "half": half, "decade": decade, "ordinal": ordinal, "vague": vague,
}

// begins reports whether a word of the class alone is reason to look for a
// time.
func (c class) begins() bool {
	switch c {
	case none, dead, letter, sub, dir, pos, era, vague, times, oclock, ordinal:
		return false
	}
	return true
}
