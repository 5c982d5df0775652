package timex

import (
	_ "embed"
	"strings"
)

// context is a set of lists of words that tell, by standing near a word of
// time, what it is. The words themselves are data.
type context uint64

const (
	ends       context = 1 << iota // a clause or sentence ends before it
	small                          // may stand in a line that holds nothing but a time
	common                         // so frequent that no sentence is read for it
	opening                        // not a word of time, and can begin a time
	behindthe                      // not a word of time, and goes on a time that "the" or "a" begins
	clocklead                      // 3:30 behind it is a clock reading
	hourlead                       // 9a and 9p behind it are
	lasting                        // "last" behind it is a verb
	takes                          // bare units behind it are a length: took years
	causes                         // and so with "of": after months of talks
	exceeds                        // "over" behind it is more than
	nonoun                         // is no noun that a time could modify
	sorts                          // "a day" behind it is a sort of day: not a day anybody likes
	lengths                        // begins a length with one unit: a year, all day
	daysafter                      // "one day" before it is a length
	daysbefore                     // and behind it
	clauses                        // tells which day: a day when
	complete                       // a length is complete before it
	monthlead                      // March behind it is a month
	namelead                       // May behind it may be a person as well
	monthof                        // before namelead: the end of May
	daylead                        // after Tuesday's vote: a day that is over
	yearlead                       // four digits behind it are a year
	yearloose                      // of these, the ones that lead other numbers as well
	yearsure                       // a round year behind it counts no things: in 2000 soldiers
	noyear                         // four digits behind it are no year
	street                         // the kind of a street
	amounts                        // four digits behind it are an amount
	measures                       // and before it
	degrees                        // the 80s are a temperature or a score
	sport                          // the third quarter is one of a match
	business                       // and one of a year
	counts                         // "a day" behind it is a rate: barrels a day
	seasonlead                     // the winter behind it is a time: in the winter
	partlead                       // and the morning: in the morning
	partnoun                       // the morning sun is none
	wholelead                      // the past behind it is time gone by
	dayend                         // "the day" behind it is this one: ended the day
	unitafter                      // "the week" before it is this one
	which                          // tells which week is meant
	backthen                       // "that year" before it is complete
	planlead                       // "to" behind it looks ahead
	doubtful                       // a month or weekday, and another word as well
	shortened                      // a month or weekday cut short
	monthsure                      // a doubtful month behind it is one
	saying                         // and before it is a person
	partpoint                      // dusk behind it is a time
)

var contextNames = [...]string{"ends", "small", "common", "opening", "behindthe", "clocklead", "hourlead", "lasting", "takes", "causes", "exceeds", "nonoun",
	"sorts", "lengths", "daysafter", "daysbefore", "clauses", "complete", "monthlead", "namelead", "monthof", "daylead", "yearlead", "yearloose", "yearsure",
	"noyear", "street", "amounts", "measures", "degrees", "sport", "business", "counts", "seasonlead", "partlead", "partnoun", "wholelead",
	"dayend", "unitafter", "which", "backthen", "planlead", "doubtful", "shortened", "monthsure", "saying", "partpoint"}

//go:embed data/contexts.txt
var contextsFile string

// addContexts notes at each word which lists it is in.
func (l lexer) addContexts() {
	for _, line := range lines(contextsFile) {
		f := strings.Fields(line)
		for bit, name := range contextNames {
			if name != f[0] {
				continue
			}
			for _, w := range f[1:] {
				l.Put(w).near |= 1 << bit
			}
		}
	}
}

// near reports whether piece i is in one of the lists.
func (p *parser) near(i int, c context) bool { return p.at(i).near&c != 0 }
