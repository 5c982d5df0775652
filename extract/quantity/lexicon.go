package quantity

import (
	"slices"
	"sync"

	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

// role is what a word can be inside a number.
type role uint8

const (
	noNumber role = iota
	small         // zero … nineteen
	tens          // twenty … ninety
	scale         // dozen, hundred, thousand, million
	suffix        // k, m, bn behind digits
	part          // half, quarter
	ordinal       // first, third: also a denominator
	decade        // forties
)

// flag says what a word tells of a number beside it.
type flag uint32

const (
	opens   flag = 1 << iota // a value may begin with it
	trigger                  // and a sentence without such a word or a digit has none
	article
	month
	weekday
	yearly     // in, since: before a year
	designator // flight, chapter: a number behind it is a name
	always     // Boeing, chapter: so even before a plural
	street
	way // a street too, but also a court and a square
	compass
	prefix // pre-, under-: no part of a name like F-22
	gun
	person // what is counted in millions, so that 3m is no length
	aged   // driver, son: "the driver, 45,"
	pronoun
	change // rose, from: no range but a step
	scored // won, voted
	heat   // temperature, weather
	differs
	angled
	stop   // ends the noun phrase behind a number
	victim // dead, missing: a noun by itself behind a number
	plural // without an s
	mass   // weighed, cocaine: the pound is a weight
	funds  // taxpayers: the pound is money
	spent  // fined, worth: so is it behind these
)

var flags = map[string]flag{"month": month, "weekday": weekday, "year": yearly, "designator": designator, "always": always,
	"street": street, "compass": compass, "prefix": prefix, "gun": gun, "person": person, "age": aged, "pronoun": pronoun,
	"change": change, "score": scored, "temperature": heat, "difference": differs, "angle": angled, "stop": stop,
	"verb": victim, "plural": plural, "mass": mass, "funds": funds, "spent": spent, "way": way, "article": article | opens}

// entry is all that the word lists say of one word.
type entry struct {
	role  role
	many  bool // halves, thirds: the plural of a denominator
	is    flag
	value float64
	*rarer
}

// rarer is what they say of few words: the others share one that is empty.
type rarer struct {
	before  []phrase // hedges that end with the word
	after   []phrase // hedges that begin with it
	blocked []string // words before it that make it no hedge: "concern over"; sorted
	units   []*unit  // units that begin with it
	vague   []*vagueWords
}

var nothing rarer

// own is what is rarer of the entry, to be written.
func (e *entry) own() *rarer {
	if e.rarer == &nothing {
		e.rarer = &rarer{}
	}
	return e.rarer
}

// phrase is a hedge: its words in order.
type phrase struct {
	words []string
	hedge claim.Hedge
}

// vagueWords stand for no number, only for an order of magnitude.
type vagueWords struct {
	words     []string
	low, high float64
}

// unit is one way of writing a unit or a currency.
type unit struct {
	words  []string
	shapes []shape
	canon  string // m, kg, USD, percent
	factor float64
	name   string // mile, as shown outside
	class  Class
}

// shape is how a form must be written: kW, MW, m.
type shape uint8

const (
	anyShape shape = iota
	lowerFirst
	upperFirst
	allUpper
)

// lexicon holds all word lists.
type lexicon struct {
	words *wordlist.Table[entry]
	// lengths are, by first byte, the lengths of the words without which no
	// sentence has a value: a test that most words fail without a look-up.
	lengths [256]uint32
}

// lists are read once and never written afterwards.
var lists = sync.OnceValue(func() *lexicon {
	m := wordlist.NewTable[entry](1800)
	of := func(w string) *entry {
		e := m.Put(w)
		if e.rarer == nil {
			e.rarer = &nothing
		}
		return e
	}
	readNumbers(of)
	readHedges(of)
	readWords(of)
	readVague(of)
	readUnits(of, unitWords, measureClass)
	readUnits(of, currencyWords, func(string) Class { return Money })
	x := &lexicon{words: m}
	for w, e := range m.All() {
		if e.is&trigger != 0 && len(w) < 32 {
			x.lengths[w[0]] |= 1 << len(w)
		}
	}
	return x
})

// triggers reports whether a value may be in a sentence because of the token.
func (x *lexicon) triggers(t *text.Token) bool {
	w := t.Lower
	if len(w) < 32 && x.lengths[w[0]]&(1<<len(w)) != 0 {
		if e := x.words.Find(t); e != nil && e.is&trigger != 0 {
			return true
		}
	}
	return !whole(w)
}

func measureClass(canon string) Class {
	switch canon {
	case "percent":
		return Percent
	case "point":
		return Points
	case "time":
		return Duration
	case "degree", "K", "F", "K0":
		return Temperature
	}
	return Measure
}

// blocks reports whether w before the word makes it a preposition and no hedge.
func (e *entry) blocks(w string) bool {
	_, found := slices.BinarySearch(e.blocked, w)
	return found
}
