package person

import (
	"fmt"
	"strings"
	"unicode"

	"factdiff/extract/claim"
	"factdiff/extract/proper"
)

// Degree says how two names agree, from the same to different.
type Degree uint8

// The degrees. Only Slip is a conflict between names of one person; Different
// says that nothing speaks for one person.
const (
	Same            Degree = iota // equal but for case, diacritics, punctuation and blanks
	Extended                      // one gives more: a middle name, a suffix, a second family name
	Initial                       // J. Smith, John Smith
	Nickname                      // Bill Smith, William Smith
	Transliteration               // Andrey, Andrei; Zelenskyy, Zelensky
	Slip                          // two spellings of a name: Kendal, Kendall
	Different
)

var degrees = [...]string{"same", "extended", "initial", "nickname", "transliteration", "slip", "different"}

func (d Degree) String() string { return degrees[d] }

// Part is a part of a name.
type Part uint8

// The parts of a name.
const (
	WholeName Part = iota
	GivenPart
	MiddlePart
	FamilyPart
	SuffixPart
)

var partNames = [...]string{"name", "given name", "middle name", "family name", "suffix"}

func (p Part) String() string { return partNames[p] }

// Likeness is how two names compare, with the evidence: never a number.
type Likeness struct {
	Degree Degree
	Part   Part   // the part that decides the degree
	A, B   string // that part as each side writes it
	// OneEdit: A and B, folded, differ by one letter left out, put in or
	// changed, or by two neighbours changing places. It is set for [Slip] and
	// [Different] alone; a slip without it is farther (Malaja, Malijah).
	OneEdit bool
	// Sexes: A and B are likely a man's and a woman's name (Eric, Erica), so
	// two people rather than a slip.
	Sexes bool
	// Why is for the reader, without a full stop; names that are simply different have none.
	Why string
}

// Compare tells how far two names agree. The parts of a name may be missing; a
// name that has only Whole is divided first.
func Compare(a, b claim.Name) Likeness {
	a, b = divided(a), divided(b)
	if apart(a, b) {
		return Likeness{Degree: Different, Part: FamilyPart, A: a.Family, B: b.Family}
	}
	family := compareFamily(a, b)
	if turned(a, b) {
		return Likeness{Degree: Same, A: a.Whole, B: b.Whole, Why: fmt.Sprintf("%s and %s are the same names in another order", a.Whole, b.Whole)}
	}
	if family.Degree == Different {
		family.Why = ""
		return family
	}
	given := compareGiven(a, b)
	switch {
	case given.Degree == Different:
		given.Why = ""
		return given
	case family.Degree == Slip && given.Degree == Slip:
		family.Degree, family.Part, family.OneEdit = Different, WholeName, false
		family.Why = fmt.Sprintf("%s and %s differ in given and family name", a.Whole, b.Whole)
		return family
	case family.Degree >= given.Degree && family.Degree > Same:
		return rest(family, a, b)
	}
	return rest(given, a, b)
}

// rest lets middle names and suffixes speak where the rest is the same.
func rest(l Likeness, a, b claim.Name) Likeness {
	if l.Degree == Slip || l.Degree == Different {
		return l
	}
	x, y := suffix(a.Suffix), suffix(b.Suffix)
	if x != y && x != "" && y != "" {
		return Likeness{Degree: Different, Part: SuffixPart, A: a.Suffix, B: b.Suffix,
			Why: fmt.Sprintf("%s and %s are two generations of one family", a.Whole, b.Whole)}
	}
	if m := compareMiddle(a, b); m.Degree != Same {
		return m
	}
	if l.Degree == Same && (x != y || (a.Middle == "") != (b.Middle == "")) {
		more, less := a, b
		if len(b.Whole) > len(a.Whole) {
			more, less = b, a
		}
		return Likeness{Degree: Extended, A: a.Whole, B: b.Whole, Why: fmt.Sprintf("%s is %s with more of the name", more.Whole, less.Whole)}
	}
	if l.Degree == Same {
		l.Part, l.A, l.B = WholeName, a.Whole, b.Whole
		l.Why = fmt.Sprintf("%s and %s are the same name", a.Whole, b.Whole)
	}
	return l
}

func compareFamily(a, b claim.Name) Likeness {
	l := Likeness{Part: FamilyPart, A: a.Family, B: b.Family}
	x, y := Key(a.Family), Key(b.Family)
	switch {
	case x == "" || y == "":
		l.Degree = Extended
		l.Why = "one side gives no family name"
		if x == y {
			l.Degree = Same
		}
	case x == y:
	case compoundFamily(a, b) || compoundFamily(b, a):
		l.Degree = Extended
		l.Why = fmt.Sprintf("%s and %s share a family name; one side gives two", a.Whole, b.Whole)
	case romanised(x, y) && foreign(a, b):
		l.Degree = Transliteration
		l.Why = fmt.Sprintf("%s and %s are two ways to write one foreign name in Latin letters", a.Family, b.Family)
	default:
		l.Degree, l.OneEdit = spelling(x, y)
		if l.Degree == Slip {
			l.Why = fmt.Sprintf("%s and %s are two spellings of one family name", a.Family, b.Family)
		}
	}
	return l
}

// compoundFamily reports whether a's family name is one part of b's double
// one, or stands among b's middle names (Hector Sanchez, Hector Sanchez Perez).
func compoundFamily(a, b claim.Name) bool {
	x := Key(a.Family)
	for _, part := range strings.FieldsFunc(b.Family, func(r rune) bool { return r == '-' || r == ' ' || r == '‑' }) {
		if len(x) > 2 && Key(part) == x && len(Key(b.Family)) > len(x)+2 {
			return true
		}
	}
	if b.Given == "" || Key(b.Given) != Key(a.Given) {
		return false
	}
	for _, part := range strings.Fields(b.Middle) {
		if len(x) > 2 && Key(part) == x {
			return true
		}
	}
	return false
}

func compareGiven(a, b claim.Name) Likeness {
	l := Likeness{Part: GivenPart, A: a.Given, B: b.Given}
	x, y := Key(a.Given), Key(b.Given)
	switch {
	case x == "" || y == "":
		if x != y {
			l.Degree = Extended
			l.Why = "one side gives the family name alone"
		}
	case x == y || joined(a) == joined(b):
	case initialOf(x, y) || initialOf(y, x):
		l.Degree = Initial
		l.Why = fmt.Sprintf("%s is the initial of %s", shorter(a.Given, b.Given), longer(a.Given, b.Given))
	case Nicknames(x, y) || Key(quoted(a.Whole)) == y || Key(quoted(b.Whole)) == x:
		l.Degree = Nickname
		l.Why = fmt.Sprintf("%s is a short form of %s", shorter(a.Given, b.Given), longer(a.Given, b.Given))
	case a.Middle != "" && Key(a.Middle) == y || b.Middle != "" && Key(b.Middle) == x:
		l.Degree = Extended
		l.Why = fmt.Sprintf("%s and %s: one side uses the middle name", a.Whole, b.Whole)
	case romanised(x, y) && foreign(a, b):
		l.Degree = Transliteration
		l.Why = fmt.Sprintf("%s and %s are two ways to write one foreign name in Latin letters", a.Given, b.Given)
	default:
		l.Degree, l.OneEdit = spelling(x, y)
		l.Sexes = sexes(x, y)
		if l.Degree == Slip {
			l.Why = fmt.Sprintf("%s and %s are two spellings of one given name", a.Given, b.Given)
		}
	}
	return l
}

func compareMiddle(a, b claim.Name) Likeness {
	x, y := Key(a.Middle), Key(b.Middle)
	l := Likeness{Part: MiddlePart, A: a.Middle, B: b.Middle}
	if x == "" || y == "" || x == y || x[0] == y[0] && (len(x) == 1 || len(y) == 1) || Nicknames(x, y) ||
		strings.Contains(" "+proper.Fold(a.Middle)+" ", " "+proper.Fold(b.Middle)+" ") || strings.Contains(" "+proper.Fold(b.Middle)+" ", " "+proper.Fold(a.Middle)+" ") {
		return l
	}
	if m, n := initials(a.Middle), initials(b.Middle); m*n > 0 && m != n { // George H.W. Bush, George W. Bush
		l.Degree, l.Why = Different, fmt.Sprintf("%s and %s have other initials", a.Whole, b.Whole)
		return l
	}
	l.Degree = Slip
	_, l.OneEdit = spelling(x, y)
	l.Why = fmt.Sprintf("%s and %s differ in the middle name", a.Whole, b.Whole)
	return l
}

// initials counts the letters of a middle name that is given in initials alone,
// or is 0.
func initials(middle string) (n int) {
	for _, r := range middle {
		switch {
		case unicode.IsUpper(r):
			n++
		case r != '.' && r != ' ':
			return 0
		}
	}
	return n
}

// joined is given and middle name in one, for Jo Anne and Joanne, Jean Luc and
// Jean-Luc.
func joined(n claim.Name) string { return Key(n.Given + n.Middle) }

// turned reports whether b has a's names in the other order.
func turned(a, b claim.Name) bool {
	return a.Given != "" && a.Family != "" && Key(a.Given) != Key(a.Family) &&
		Key(a.Given) == Key(b.Family) && Key(a.Family) == Key(b.Given)
}

func suffix(s string) string {
	w := Key(strings.Trim(s, ", "))
	switch w {
	case "junior":
		return "jr"
	case "senior":
		return "sr"
	}
	return w
}

func shorter(a, b string) string {
	if len(b) < len(a) {
		return b
	}
	return a
}

func longer(a, b string) string {
	if len(b) < len(a) {
		return a
	}
	return b
}
