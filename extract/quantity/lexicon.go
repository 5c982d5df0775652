package quantity

import (
	_ "embed" // the word lists
	"fmt"
	"strconv"
	"strings"
	"sync"

	"factdiff/extract/claim"
)

//go:embed data/numbers.txt
var numberWords string

//go:embed data/hedges.txt
var hedgeWords string

// role is what a word can be inside a number.
type role uint8

const (
	noNumber  role = iota
	small          // zero … nineteen
	tens           // twenty … ninety
	scale          // dozen, hundred, thousand, million
	manyScale      // dozens, hundreds: no number, only an order of magnitude
	suffix         // k, m, bn behind digits
	part           // half, quarter
	ordinal        // first, third: also a denominator
)

var roles = map[string]role{"small": small, "tens": tens, "scale": scale, "plural": manyScale,
	"suffix": suffix, "part": part, "ordinal": ordinal}

// entry is all that the word lists say of one word.
type entry struct {
	role   role
	value  float64
	many   bool // halves, thirds: the plural of a denominator
	before []phrase
	after  []phrase
}

// phrase is a hedge: its words in order.
type phrase struct {
	words []string
	hedge claim.Hedge
}

// lexicon is read once; it is never written afterwards.
var lexicon = sync.OnceValue(func() map[string]*entry {
	m := map[string]*entry{}
	of := func(w string) *entry {
		e := m[w]
		if e == nil {
			e = &entry{}
			m[w] = e
		}
		return e
	}
	readNumbers(of)
	readHedges(of)
	return m
})

// lines gives the lines of a list without its comments.
func lines(list string) []string {
	var out []string
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

func readNumbers(of func(string) *entry) {
	for _, line := range lines(numberWords) {
		f := strings.Fields(line)
		v, err := strconv.ParseFloat(f[1], 64)
		if err != nil || roles[f[0]] == noNumber {
			panic(fmt.Sprintf("numbers.txt: %q", line))
		}
		for i, w := range f[2:] {
			e := of(w)
			e.role, e.value = roles[f[0]], v
			e.many = i > 0 && (e.role == ordinal || e.role == part) && strings.HasSuffix(w, "s")
		}
	}
}

var hedgeNames = map[string]claim.Hedge{"about": claim.About, "almost": claim.Almost, "more than": claim.MoreThan,
	"less than": claim.LessThan, "at least": claim.AtLeast, "at most": claim.AtMost}

func readHedges(of func(string) *entry) {
	for _, line := range lines(hedgeWords) {
		side, rest, _ := strings.Cut(line, " ")
		name, words, _ := strings.Cut(rest, ": ")
		h, known := hedgeNames[name]
		if !known {
			panic(fmt.Sprintf("hedges.txt: %q", line))
		}
		p := phrase{marks(words), h}
		switch side {
		case "before":
			e := of(p.words[len(p.words)-1])
			e.before = append(e.before, p)
		case "after":
			e := of(p.words[0])
			e.after = append(e.after, p)
		}
	}
}

// marks divides a phrase into words, and a sign like >= into its marks, as the
// text is divided.
func marks(s string) []string {
	var out []string
	for _, w := range strings.Fields(s) {
		if w[0] >= 'a' && w[0] <= 'z' {
			out = append(out, w)
			continue
		}
		for _, r := range w {
			out = append(out, string(r))
		}
	}
	return out
}
