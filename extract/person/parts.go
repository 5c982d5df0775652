package person

import (
	"strings"

	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// parts fills in the parts of the name at m's tokens.
func (r *reader) parts(m *Mention) {
	var buf [12]int
	words := buf[:0] // tokens of the name proper
	nickFrom, nickTo := -1, -1
	suffix := -1
	for i := m.First; i < m.Last; i++ {
		t := &r.tokens[i]
		if t.Kind == text.Punct && t.Lower != "," {
			if nickFrom < 0 {
				nickFrom = i + 1
			} else if nickTo < 0 {
				nickTo = i
			}
			continue
		}
		if t.Kind != text.Word || nickFrom >= 0 && nickTo < 0 {
			continue
		}
		if i > m.First && r.suffix(i) && (t.Span.Len() > 1 || i == m.Last-1) {
			if suffix < 0 {
				suffix = i
			}
			continue
		}
		if suffix < 0 && len(words) < cap(buf[:]) {
			words = append(words, i)
		}
	}
	if nickTo > nickFrom && nickFrom > 0 {
		m.Nick = r.slice(nickFrom, nickTo)
	}
	if suffix > 0 {
		m.Suffix = r.slice(suffix, m.Last)
	}
	r.divide(m, words)
}

// divide tells given, middle and family name apart.
func (r *reader) divide(m *Mention, w []int) {
	n := len(w)
	switch {
	case n == 0:
		return
	case n == 1 && r.class(w[0])&proper.Given != 0 && len(m.Titles) == 0:
		m.Given, m.Partial = r.slice(w[0], w[0]+1), GivenOnly
		return
	case n == 1:
		m.Family, m.Partial = r.slice(w[0], w[0]+1), FamilyOnly
		return
	case r.eastern(w):
		m.Family, m.Given = r.slice(w[0], w[0]+1), r.slice(w[1], w[n-1]+1)
		return
	}
	fam := n - 1
	for fam > 0 && r.particle(w[fam-1], fam-1 == 0) {
		fam--
	}
	m.Family = r.slice(w[fam], w[n-1]+1)
	if fam == 0 {
		m.Partial = FamilyOnly
		return
	}
	given := 1
	if given < fam && compound(r.tokens[w[0]].Lower) {
		given++ // Abdel Fattah, Abu Bakr
	}
	m.Given = r.slice(w[0], w[given-1]+1)
	if given < fam {
		m.Middle = r.slice(w[given], w[fam-1]+1)
	}
}

// eastern reports whether the words are in family-name-first order.
func (r *reader) eastern(w []int) bool {
	if len(w) > 3 || r.class(w[0])&proper.Clan == 0 {
		return false
	}
	for _, i := range w[1:] {
		if !proper.Syllables(r.tokens[i].Lower) {
			return false
		}
	}
	first, last := r.class(w[0]), r.class(w[len(w)-1])
	return len(w) == 3 || first&proper.Given == 0 || last&(proper.Clan|proper.FamilyName|proper.Given) == 0 // not Kim Hale
}

// particle reports whether token i belongs to the family name after it: van,
// de, al, and, not at the start, Van, St.
func (r *reader) particle(i int, first bool) bool {
	t := &r.tokens[i]
	if r.initial(i) {
		return false
	}
	if r.class(i)&proper.Particle == 0 {
		return t.Lower == "st." || t.Lower == "mc" || t.Lower == "o"
	}
	if t.Cap && first && r.class(i)&proper.Given != 0 {
		return false // Della Reese, Ben Carson
	}
	switch t.Lower {
	case "ben", "bin":
		return !t.Cap
	}
	return true
}

// suffix reports whether token i is Jr., III or a degree; a numeral is one only
// in capitals (Xi is a family name, XI is not).
func (r *reader) suffix(i int) bool {
	t := &r.tokens[i]
	c := r.class(i)
	if c&(proper.Suffix|proper.Degree) == 0 || c&(proper.Given|proper.Particle) != 0 {
		return false
	}
	return c&proper.Degree != 0 || t.Caps || t.Span.Len() == 1 || c&proper.Clan == 0
}

func compound(w string) bool {
	switch w {
	case "abd", "abdel", "abdul", "abdal", "abu", "umm", "mary", "jo", "jean":
		return w != "mary" && w != "jean"
	}
	return false
}

func (r *reader) initial(i int) bool {
	t := &r.tokens[i]
	w := t.Lower
	return t.Cap && (len(w) == 1 || len(w) == 2 && w[1] == '.' || len(w) == 4 && w[1] == '.' && w[3] == '.')
}

// slice is the text from token i to token j, exclusive.
func (r *reader) slice(i, j int) string {
	return strings.TrimRight(unwrapped(r.doc.Text[r.tokens[i].Span.Start:r.tokens[j-1].Span.End]), ",")
}

// unwrapped is a name in one line: one in a wrapped paragraph may go over two.
func unwrapped(s string) string {
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// Key folds a family name for look-up: no diacritics, apostrophes, hyphens,
// blanks or Arabic article. O'Neil and O’Neil are oneil, al-Sissi and el-Sissi
// sissi.
func Key(family string) string {
	w := proper.Fold(family)
	for _, p := range [...]string{"al-", "el-", "al ", "el ", "as-", "ash-", "an-", "ar-", "at-"} {
		if len(w) > len(p)+2 && strings.HasPrefix(w, p) {
			w = w[len(p):]
			break
		}
	}
	return strings.Map(func(c rune) rune { // which copies nothing where all stays
		if c == '\'' || c == '-' || c == '.' || c == ' ' {
			return -1
		}
		return c
	}, w)
}
