package timex

// class is what a word can be in an expression of time. A word may be of
// several: "second" is a unit and an ordinal, "past" a direction and a step of
// the clock.
type class uint8

// begins reports whether a word of the class alone is reason to look for a
// time.
func (c class) begins() bool {
	switch c {
	case none, dead, letter, sub, dir, pos, era, vague, times, oclock, ordinal:
		return false
	}
	return true
}
