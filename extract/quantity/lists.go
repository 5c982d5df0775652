package quantity

import (
	_ "embed" // the word lists
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"factdiff/extract/claim"
)

var (
	//go:embed data/numbers.txt
	numberWords string
	//go:embed data/hedges.txt
	hedgeWords string
	//go:embed data/words.txt
	plainWords string
	//go:embed data/vague.txt
	vagueList string
	//go:embed data/units.txt
	unitWords string
	//go:embed data/currencies.txt
	currencyWords string
)

var roles = map[string]role{"small": small, "tens": tens, "scale": scale, "suffix": suffix, "part": part, "ordinal": ordinal, "decade": decade}

var hedgeNames = map[string]claim.Hedge{"about": claim.About, "almost": claim.Almost, "more than": claim.MoreThan,
	"less than": claim.LessThan, "at least": claim.AtLeast, "at most": claim.AtMost}

// lines gives the lines of a list without its comments, cut at the first ": ".
func lines(list string) [][2]string {
	var out [][2]string
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			head, rest, _ := strings.Cut(line, ": ")
			out = append(out, [2]string{head, rest})
		}
	}
	return out
}

// faulty stops the program at a line of a list that cannot be read: the lists
// are part of it, and the tests read them all.
func faulty(list string, line any) { panic(fmt.Sprintf("%s: %q", list, line)) }

func readNumbers(of func(string) *entry) {
	for _, line := range lines(numberWords) {
		f := strings.Fields(line[0])
		v, err := strconv.ParseFloat(f[1], 64)
		r := roles[f[0]]
		if err != nil || r == noNumber {
			faulty("numbers", line)
		}
		for i, w := range f[2:] {
			e := of(w)
			e.role, e.value = r, v
			e.many = strings.HasSuffix(w, "s") && (r == scale || i > 0 && (r == ordinal || r == part))
			if r != suffix {
				e.is |= opens | trigger
			}
		}
	}
	for _, w := range []string{"minus", "negative", "$", ".", "-", "−", "½", "⅓", "⅔", "¼", "¾", "⅕", "⅛", "⅜", "⅝", "⅞"} {
		of(w).is |= opens
	}
}

func readHedges(of func(string) *entry) {
	for _, line := range lines(hedgeWords) {
		side, name, _ := strings.Cut(line[0], " ")
		if side == "not-after" {
			e := of(name).own()
			e.blocked = append(e.blocked, strings.Fields(line[1])...)
			slices.Sort(e.blocked)
			continue
		}
		h, known := hedgeNames[name]
		if !known {
			faulty("hedges", line)
		}
		p := phrase{marks(line[1]), h}
		if side == "before" {
			e := of(p.words[len(p.words)-1]).own()
			e.before = append(e.before, p)
		} else {
			e := of(p.words[0]).own()
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

func readWords(of func(string) *entry) {
	for _, line := range lines(plainWords) {
		f := flags[line[0]]
		if f == 0 {
			faulty("words", line)
		}
		for _, w := range strings.Fields(line[1]) {
			of(w).is |= f
		}
	}
}

func readVague(of func(string) *entry) {
	for _, line := range lines(vagueList) {
		var low, high float64
		if _, err := fmt.Sscan(line[0], &low, &high); err != nil {
			faulty("vague", line)
		}
		for _, form := range strings.Split(line[1], "|") {
			w := strings.Fields(form)
			e := of(w[0])
			e.own().vague = append(e.vague, &vagueWords{w, low, high})
			e.is |= opens
			for _, v := range w {
				if v != "a" && v != "of" {
					of(v).is |= trigger
				}
			}
		}
	}
}

func readUnits(of func(string) *entry, list string, class func(canon string) Class) {
	for _, line := range lines(list) {
		f := strings.SplitN(line[0], " ", 3)
		factor, err := strconv.ParseFloat(f[1], 64)
		if err != nil || len(f) != 3 {
			faulty("units", line)
		}
		forms := strings.Split(line[1], "|")
		c := class(f[0])
		if c == Money && len(f[0]) == 3 && f[0] != "TRY" && factor == 1 && f[0] == strings.ToUpper(f[0]) {
			forms = append(forms, "="+f[0])
		}
		for _, form := range forms {
			addUnit(of, form, unit{canon: f[0], factor: factor, name: f[2], class: c})
		}
	}
}

func addUnit(of func(string) *entry, form string, u unit) {
	exact := form[0] == '='
	u.words = strings.Fields(strings.TrimPrefix(form, "="))
	u.shapes = make([]shape, len(u.words))
	for i, w := range u.words {
		if exact {
			u.shapes[i] = shapeOf(w)
		}
		u.words[i] = strings.ToLower(w)
	}
	e := of(u.words[0])
	e.own().units = append(e.units, &u)
	// an amount may begin with its currency: $5, US$5, EUR 5
	if u.class == Money && (exact || utf8.RuneLen(firstRune(form)) > 1 || strings.HasSuffix(form, "$")) {
		e.is |= opens
	}
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func shapeOf(w string) shape {
	switch {
	case w == strings.ToLower(w):
		return lowerFirst
	case w == strings.ToUpper(w):
		return allUpper
	case w[0] >= 'A' && w[0] <= 'Z':
		return upperFirst
	}
	return lowerFirst
}
