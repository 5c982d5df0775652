package parallel

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// names compares a run of capitalised words that stands in one place, from
// step k on, and returns the last step it used.
func (p *pass) names(k, end int) int {
	last := k
	i0, j0 := p.steps[k].A, p.steps[k].B
	i1, j1 := i0+1, j0+1
	for n := k + 1; n < end; n++ {
		s := p.steps[n]
		if s.A >= 0 && p.a.units[s.A].slot != name || s.B >= 0 && p.b.units[s.B].slot != name {
			break
		}
		if s.A >= 0 {
			i1 = s.A + 1
		}
		if s.B >= 0 {
			j1 = s.B + 1
		}
		last = n
	}
	left, right := p.context(k, last+1)
	sure := p.alike >= near && left+right > 0
	if !sure {
		return last
	}
	a, b := p.a.span(i0, i1), p.b.span(j0, j1)
	na, nb := p.a.doc.Slice(a), p.b.doc.Slice(b)
	if stand(na, nb) || p.elsewhere(na, nb) || !p.oneSort(a, b) || p.oneName(a, b) ||
		moved(p.a, i0, i1, p.b) || moved(p.b, j0, j1, p.a) || abbreviates(p.a, i0, nb) || abbreviates(p.b, j0, na) {
		return last
	}
	kind := "name"
	if p.a.cued(i0, i1) && p.b.cued(j0, j1) {
		kind = "attribution"
	}
	p.put(kind, aName, a, b, claim.Name{Whole: na}, claim.Name{Whole: nb}, sure)
	return last
}

// oneSort reports whether both names are of one sort, two people or two places;
// in sentences that are not quite the same, names of two sorts stand for other
// things. Courtesies (Mr., Ms.) are no names.
func (p *pass) oneSort(a, b text.Span) bool {
	x, y := sort(p.a.doc, a), sort(p.b.doc, b)
	if x == proper.Title || y == proper.Title {
		return false
	}
	return x == y && x != proper.Other || p.alike >= edited
}

// sort is what the first word of the span names.
func sort(d *text.Document, s text.Span) proper.Kind {
	t := d.TokenAt(s.Start)
	segs := proper.Layer.Of(d)
	i, _ := slices.BinarySearchFunc(segs, t, func(g proper.Segment, t int) int { return g.Last - 1 - t })
	if i < len(segs) && segs[i].First <= t {
		return segs[i].Kind
	}
	return proper.Other
}

// oneName reports whether the places belong to names that go for one person's:
// a nickname, an initial, more or less of the name.
func (p *pass) oneName(a, b text.Span) bool {
	x, y := whole(p.a.doc, a), whole(p.b.doc, b)
	return x != nil && y != nil && person.Compare(x.Name(p.a.doc), y.Name(p.b.doc)).Degree <= person.Transliteration
}

// whole is the mention of a person that holds the span.
func whole(d *text.Document, s text.Span) *person.Mention {
	ms := person.Layer.Of(d).Mentions
	i, _ := slices.BinarySearchFunc(ms, s.Start, func(m person.Mention, at int) int { return m.Span.End - 1 - at })
	if i < len(ms) && ms[i].Span.Overlaps(s) {
		return &ms[i]
	}
	return nil
}

// stand reports whether one name can stand for the other: an abbreviation, a
// short form, the same letters with other marks.
func stand(a, b string) bool {
	fa, fb := letters(a), letters(b)
	if fa == fb || fa == "" || fb == "" {
		return true
	}
	if strings.HasPrefix(fa, fb) || strings.HasPrefix(fb, fa) {
		return min(len(fa), len(fb)) >= 3
	}
	if x, y := lastWord(a), lastWord(b); x == y && (x == fa || y == fb || x == strings.TrimSuffix(fa, "s") || y == strings.TrimSuffix(fb, "s")) {
		return true // the officers, and police officer
	}
	return initials(a) == fb || initials(b) == fa
}

// lastWord is the last word of a name in the singular.
func lastWord(s string) string {
	return strings.TrimSuffix(letters(s[strings.LastIndexByte(s, ' ')+1:]), "s")
}

func letters(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127 && r != '’' && r != '‘' {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func initials(s string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '-' }) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			b.WriteByte(w[0] + 'a' - 'A')
		}
	}
	return b.String()
}

// elsewhere reports whether both names are joined in one sentence of either
// text, as two names of one thing are: "the Islamic State, or ISIS".
func (p *pass) elsewhere(a, b string) bool {
	for _, d := range []*text.Document{p.a.doc, p.b.doc} {
		if strings.Contains(d.Text, a+" ("+b) || strings.Contains(d.Text, b+" ("+a) {
			return true
		}
	}
	return false
}

// moved reports whether the last of the names [i, j) of a line stands in the
// other line too: that one is worded in another order, and says no other name.
func moved(l *line, i, j int, other *line) bool {
	key := l.units[j-1].key
	for _, u := range l.units[i:j] {
		if u.slot == name {
			key = u.key
		}
	}
	for _, u := range other.units {
		if u.slot == name && u.key == key {
			return true
		}
	}
	return false
}

// abbreviates reports whether a short name is made of the first letters of the
// name that the unit i belongs to: ICE beside Enforcement, which ends
// Immigration and Customs Enforcement.
func abbreviates(l *line, i int, short string) bool {
	short = letters(short)
	if len(short) < 2 {
		return false
	}
	var b []byte
	for k := i; k >= 0 && (l.units[k].slot == name || joins(l.units[k].key)); k-- {
		if l.units[k].slot == name {
			b = append([]byte{l.units[k].key[0]}, b...)
		}
		if string(b) == short {
			return true
		}
	}
	return false
}

// joins reports whether a word may stand inside a name.
func joins(w string) bool { return w == "and" || w == "of" || w == "for" || w == "the" }

// cued reports whether a verb of saying stands beside the units [i, j).
func (l *line) cued(i, j int) bool {
	return i > 0 && saying(l.units[i-1].key) || j < len(l.units) && saying(l.units[j].key)
}

func saying(w string) bool {
	switch w {
	case "said", "says", "told", "wrote", "tweet", "add", "announc", "stat", "ask", "not", "explain", "argu", "tell":
		return true
	}
	return false
}
