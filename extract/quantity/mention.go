// Package quantity reads numbers and what they measure: counts, shares, money,
// measures, ages, scores, and the numbers that are none of these (names, dates,
// telephone numbers), each with its class, so that every number of an article
// is accounted for.
package quantity

import (
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Class says what sort of number a mention is.
type Class uint8

// The classes. From Duration on a mention is no quantity for a claim: times
// and dates are read by the reader of times, the others are names.
const (
	Cardinal    Class = iota // a count or a bare number: "22,000 people"
	Fraction                 // "two-thirds of", "one in five"; N is the share
	Ordinal                  // "third", "21st"
	Percent                  // N in percent
	Points                   // percentage points
	Money                    // Unit is an ISO 4217 code, or a word whose country is not said: franc, peso
	Measure                  // Unit is SI
	Temperature              // Unit is K, "K difference" or degree
	Age                      // Unit is year; of months and weeks N is the fraction of a year
	Score                    // N and High are the two sides: "54-46"; Hedge is Exact
	Duration                 // a number of seconds, days, years …: left to the reader of times
	Year                     // a bare year
	Date                     // part of a date, a decade or a season
	Clock                    // a time of day
	Phone                    // a telephone number
	Block                    // a house number or block of a street
	Pronoun                  // "one" that counts nothing
	Designator               // part of a name: Flight 370, F-22, Boeing 737
)

var classNames = [...]string{"cardinal", "fraction", "ordinal", "percent", "points", "money", "measure", "temperature",
	"age", "score", "duration", "year", "date", "clock", "phone", "block", "pronoun", "designator"}

func (c Class) String() string { return classNames[c] }

// Counts reports whether a mention of the class can be what a claim says; the
// others are names, dates and times.
func (c Class) Counts() bool { return c < Duration }

// Kind is the kind of claim that a number of the class makes; "" makes none.
func (c Class) Kind() string {
	switch c {
	case Cardinal:
		return "count"
	case Fraction, Percent, Points:
		return "percent"
	case Ordinal:
		return "superlative"
	case Money:
		return "money"
	case Measure, Temperature:
		return "measure"
	case Age:
		return "age"
	case Score:
		return "vote"
	case Duration:
		return "duration"
	case Year, Date:
		return "date"
	case Clock:
		return "clock"
	case Block, Phone:
		return "place"
	case Designator:
		return "name"
	}
	return ""
}

// Mention is one value in a text.
type Mention struct {
	Span   text.Span // of the bare value: "$5 million"
	Hedged text.Span // with its hedge: "more than $5 million"; Span when there is none
	First  int       // tokens [First, Last) of Span
	Last   int
	Class  Class
	// Value is normalised: its unit is canonical, and N, High and Step are in
	// it. For Vague values ("dozens") N and High are the usual bounds.
	Value claim.Quantity
	// N, High and Unit are the value in the unit as printed ("mile"); High
	// only for ranges and scores. Unit is "" for counts.
	N, High float64
	Unit    string
	// Noun is the token of the head noun that directly follows ("people" of
	// "twelve more people", "voters" of "a third of all voters"), or -1. It is
	// a guess from word forms.
	Noun int
	// Doubt says why the value may have been printed or read wrongly; empty
	// when there is no doubt. A kind should not use a doubtful value.
	Doubt string
	// Reason says, for classes that do not count, what the number is: "a
	// flight, route or model number".
	Reason string
}
