package parallel

import (
	"slices"
	"strings"
	"time"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// The attributes of what parallel sentences say. Each stands for one type of
// filler; two different fillers of one place cannot both be right.
var (
	aNumber   = &claim.Attribute{Name: "number", One: true, Doc: "The number that stands in the same place of two parallel sentences."}
	aTime     = &claim.Attribute{Name: "time", One: true, Doc: "The date or time that stands in the same place of two parallel sentences."}
	aName     = &claim.Attribute{Name: "name", One: true, Doc: "The name that stands in the same place of two parallel sentences."}
	aNegation = &claim.Attribute{Name: "yes or no", One: true, Doc: "Whether a sentence that stands in both is denied in one of them."}
	aWord     = &claim.Attribute{Name: "word", One: true, Doc: "The word of a closed class that stands in the same place of two parallel sentences."}
)

// number compares two numbers in one place.
func (p *pass) number(k int) {
	a, b := p.a.units[p.steps[k].A], p.b.units[p.steps[k].B]
	kind := a.class.Kind()
	if kind == "" || b.class.Kind() != kind || kind == "age" && (p.b.has(a.key) || p.a.has(b.key)) || sameLine(a, b) {
		return
	}
	if p.a.counter(p.steps[k].A) || p.b.counter(p.steps[k].B) || oneBlock(a, b) || p.earlier(a, b) {
		return
	}
	left, right := p.context(k, k+1)
	sure := p.alike >= near && left+right > 0
	if !sure && (p.another(k) || left+right < 2.4 || !p.sameNoun(a, b) || apart(p.a.doc, p.b.doc)) {
		return
	}
	grows := kind == "count" && otherDay(p.a.doc, p.b.doc) && (p.a.harmed(a.last) || p.b.harmed(b.last))
	p.put(kind, aNumber, p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1), a.value, b.value, !grows && (sure || p.framed(k)))
	if f := &p.out[len(p.out)-1]; grows {
		f.because = append(f.because, "counts of an incident change as it is looked into, and one article is a day or more older")
	}
}

// otherDay reports whether two articles are of two days.
func otherDay(a, b *text.Document) bool {
	return a.Dated() && b.Dated() && a.Published.Format(time.DateOnly) != b.Published.Format(time.DateOnly)
}

// harmed reports whether a number that ends before token t is that of people who
// came to harm: 40 are missing, 40 people were injured.
func (l *line) harmed(t int) bool {
	n := 0
	for _, u := range l.units {
		if u.first < t {
			continue
		}
		if n++; n > 4 || u.slot == mark || u.slot == number {
			return false
		}
		switch l.doc.Tokens()[u.first].Lower {
		case "missing", "dead", "killed", "injured", "wounded", "hurt", "unaccounted", "displaced", "evacuated", "died", "hospitalized", "hospitalised", "homeless":
			return true
		}
	}
	return false
}

// framed reports whether the same words stand directly before and behind both
// numbers, short words aside: "posted four photos", "posted three photos". Then
// both count one thing, however the rest of the sentences is worded.
func (p *pass) framed(k int) bool {
	beside := func(by int) bool {
		for n := k + by; n >= 0 && n < len(p.steps) && p.equal(n); n += by {
			if u := p.a.units[p.steps[n].A]; u.weight >= 1 {
				return u.slot == word
			}
		}
		return false
	}
	return beside(-1) && beside(1)
}

// has reports whether a unit of the line has the key: of several people one line
// gives the ages in another order, or beside another part of their names.
func (l *line) has(key string) bool {
	return slices.ContainsFunc(l.units, func(u unit) bool { return u.slot == number && u.key == key })
}

// sameLine reports whether two telephone numbers are one, written with and
// without the code that is dialled before it.
func sameLine(a, b unit) bool {
	return a.class == quantity.Phone && (strings.HasSuffix(a.key, b.key) || strings.HasSuffix(b.key, a.key)) && min(len(a.key), len(b.key)) >= local
}

// oneBlock reports whether two numbers of a street are a block and a house in it:
// the 1400 block, 1412 Holm Street.
func oneBlock(a, b unit) bool {
	x, ok := a.value.(claim.Quantity)
	y, also := b.value.(claim.Quantity)
	const hundred = 100
	return ok && also && a.class == quantity.Block && b.class == quantity.Block && int(x.N)/hundred == int(y.N)/hundred &&
		(int(x.N)%hundred == 0 || int(y.N)%hundred == 0)
}

// earlier reports whether one line gives the other's number as what it was
// before, beside its own: "38,000 homes, down from 52,000". Where the other line
// has both as well, the two are the wrong way round in one.
func (p *pass) earlier(a, b unit) bool {
	return p.a.was(b.key) && !p.b.has(a.key) || p.b.was(a.key) && !p.a.has(b.key)
}

// was reports whether the number with a key is told as one of before.
func (l *line) was(key string) bool {
	for i := 1; i < len(l.units); i++ {
		if u := &l.units[i]; u.slot == number && u.key == key {
			switch l.doc.Tokens()[u.first-1].Lower {
			case "from", "against", "with", "than":
				return true
			}
		}
	}
	return false
}

// local is the least digits of a number that is dialled without a code.
const local = 7

// counter reports whether unit i numbers a picture of a gallery: "Hide Caption 22
// of 80".
func (l *line) counter(i int) bool {
	paired := i+2 < len(l.units) && l.units[i+1].key == "of" && l.units[i+2].slot == number ||
		i >= 2 && l.units[i-1].key == "of" && l.units[i-2].slot == number
	return paired && slices.ContainsFunc(l.units, func(u unit) bool {
		return u.key == "caption" || u.key == "photo" || u.key == "slid" || u.key == "imag"
	})
}

// another reports whether a second number differs right behind the one at step
// k: "killed 46 miners including 12 boys", "20 sailors including three
// children" are of two attacks, unless the sentences are one edited.
func (p *pass) another(k int) bool {
	for n := k + 1; n < min(k+5, len(p.steps)); n++ {
		s := p.steps[n]
		if s.A >= 0 && s.B >= 0 && p.a.units[s.A].slot == number && p.b.units[s.B].slot == number && !p.equal(n) {
			return true
		}
	}
	return false
}

// sameNoun reports whether the first telling word behind both numbers is the
// same one.
func (p *pass) sameNoun(a, b unit) bool {
	if a.class == quantity.Cardinal && thing(p.a, a) == "" {
		return false
	}
	return after(p.a, a.last) != "" && after(p.a, a.last) == after(p.b, b.last)
}

// after is the key of the first telling word that begins at token t or up to
// three units behind it.
func after(l *line, t int) string {
	n := 0
	for _, u := range l.units {
		if u.first < t {
			continue
		}
		if n++; n > 3 || u.slot == mark || u.slot == number {
			return ""
		}
		if u.weight >= 1 {
			return u.key
		}
	}
	return ""
}

// agree records a number, a time or a length on which parallel sentences agree.
func (p *pass) agree(k int) {
	a, b := p.a.units[p.steps[k].A], p.b.units[p.steps[k].B]
	if a.slot != number && a.slot != instant && a.slot != length || a.slot != b.slot {
		return
	}
	kind, attr := a.class.Kind(), aNumber
	if a.slot == instant || a.slot == length {
		kind, attr = a.timeKind, aTime
	}
	left, right := p.context(k, k+1)
	if kind == "" || p.alike < near && left+right < 1 || p.a.empty(a) {
		return
	}
	p.put(kind, attr, p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1), a.value, a.value, p.alike >= near)
}

// empty reports whether a number says nothing that could be confirmed: the one
// to call for help, and one inside a name (the First Amendment, the Sixth Circuit).
func (l *line) empty(u unit) bool {
	switch t := l.doc.Tokens(); u.class {
	case quantity.Phone:
		return len(u.key) < local
	case quantity.Ordinal:
		return t[u.first].Cap && u.last < len(t) && t[u.last].Cap
	}
	return false
}
