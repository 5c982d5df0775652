package timex

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // the zones do not depend on the machine

	"factdiff/extract/text"
)

//go:embed data/zones.txt
var zonesFile string

// zoneMeaning is one thing a zone label can mean.
type zoneMeaning struct {
	names  []string
	caps   bool // counts in capitals only: ET, CAT
	fixed  bool // offset is what the label says; otherwise what is in force at home
	offset int  // minutes east of UTC
	home   *time.Location
	other  string   // label of the other season, "" when there is none
	cues   []string // places that speak for this meaning
}

// zoneTable are all meanings of all labels, in the order of the data file.
var zoneTable = sync.OnceValue(func() []zoneMeaning {
	var out []zoneMeaning
	for _, line := range lines(zonesFile) {
		f := strings.Split(line, ";")
		var z zoneMeaning
		for _, name := range strings.Split(f[0], ",") {
			name = strings.TrimSpace(name)
			if name[0] == '!' {
				z.caps, name = true, name[1:]
			}
			z.names = append(z.names, name)
		}
		if offset := strings.TrimSpace(f[1]); offset != "-" {
			z.offset, _ = strconv.Atoi(offset)
			z.fixed = true
		}
		if home := strings.TrimSpace(f[2]); home != "" {
			z.home, _ = time.LoadLocation(home)
		}
		z.other = strings.TrimSpace(f[3])
		z.cues = strings.Fields(f[4])
		out = append(out, z)
	}
	return out
})

// clear reports whether the piece can be nothing but this label.
func (z *zoneMeaning) clear(q *piece) bool { return !z.caps || q.caps || q.end > q.tok+1 }

// at is the offset in force at the local wall time t, in minutes.
func (z *zoneMeaning) at(t time.Time) int {
	if z.fixed || z.home == nil {
		return z.offset
	}
	y, m, d := t.Date()
	_, s := time.Date(y, m, d, t.Hour(), t.Minute(), t.Second(), 0, z.home).Zone()
	return s / 60
}

// zone reads the zone behind a clock reading: GMT, (EST), Eastern time, UTC+2,
// +0200, in local time.
func (p *parser) zone(i int, pt *point, sure bool) (int, bool) {
	j := p.skip(i, "(")
	open := j > i
	j = p.skip(j, "us", "u.s") // U.S. Eastern time
	q := p.at(j)
	if q.join == '\n' {
		return i, false
	}
	if sign, k, ok := p.sign(j); ok && !open && p.at(k).join != ' ' &&
		(pt.has&fSecond != 0 || pt.has&fYear != 0 || p.at(k).num.count == 4 && p.at(k).num.whole || sign > 0 && p.bare) {
		if minutes, next, ok := p.offset(k); ok {
			pt.has, pt.zoneLabel, pt.offset, pt.offsetSaid = pt.has|fZone, p.doc.Text[q.span.Start:p.at(next-1).span.End], sign*minutes, true
			return p.zoneName(next), true
		}
	}
	m, ok := q.as(zone)
	switch {
	case ok && zoneTable()[m.n].clear(q):
	case p.is(j, "eastern", "pacific", "central", "mountain") && (sure && q.cap || open) && !p.at(j+1).cap && p.lexicon(q.low+" time") >= 0:
		m.n = p.lexicon(q.low + " time")
	case p.is(j, "in") && p.isA(j+1, zone) && q.end < p.at(j+1).end && !p.is(j+1, "local"):
		j, q = j+1, p.at(j+1)
		m, _ = q.as(zone)
	default:
		return i, false
	}
	pt.has |= fZone
	pt.zone, pt.zoneLabel = m.n, p.doc.Slice(q.span)
	j++
	if sign, k, ok := p.sign(j); ok && (q.low == "utc" || q.low == "gmt") {
		if minutes, next, ok := p.offset(k); ok {
			pt.offset, pt.offsetSaid, j = sign*minutes, true, next
			pt.zoneLabel = p.doc.Text[q.span.Start:p.at(j-1).span.End]
		}
	}
	if open || p.is(j, ")") {
		if !p.is(j, ")") {
			return j, !open
		}
		if open {
			j++
		}
	}
	return j, true
}

// zoneName steps over a zone's name in brackets behind its offset: +0900 (JST).
func (p *parser) zoneName(i int) int {
	if p.is(i, "(") && p.isA(i+1, zone) && p.is(i+2, ")") {
		return i + 3
	}
	return i
}

// sign reads the + or − before an offset.
func (p *parser) sign(i int) (int, int, bool) {
	switch q := p.at(i); {
	case q.low == "+":
		return 1, i + 1, true
	case q.low == "-" || q.low == "−" || q.low == "–":
		return -1, i + 1, p.at(i + 1).num.ok
	case q.tight() && q.num.ok:
		return -1, i, true
	}
	return 0, i, false
}

// offset reads 2, 02, 0200, 02:00 as minutes.
func (p *parser) offset(i int) (int, int, bool) {
	n := &p.at(i).num
	switch {
	case n.colons == 1 && n.parts[0] <= 14 && n.parts[1] < 60:
		return n.parts[0]*60 + n.parts[1], i + 1, true
	case n.whole && n.count == 4 && n.n/100 <= 14 && n.n%100 < 60:
		return n.n/100*60 + n.n%100, i + 1, true
	case n.whole && n.count <= 2 && n.n <= 14:
		return n.n * 60, i + 1, true
	}
	return 0, i, false
}

// lexicon is the zone a name means, or −1.
func (p *parser) lexicon(name string) int {
	for i, z := range zoneTable() {
		for _, n := range z.names {
			if n == name {
				return i
			}
		}
	}
	return -1
}

// zoneItem reads a zone apart from its clock: Monday 3 p.m. sharp ET never, but
// "June 5 (BST)" does.
func (p *parser) zoneItem(i int) (point, int, bool) {
	if !p.bare || i == 0 {
		return point{}, i, false
	}
	pt := point{}
	j, ok := p.zone(i, &pt, true)
	return pt, j, ok
}

// bareZone reads a zone that stands alone.
func (p *parser) bareZone(i int) (expr, bool) {
	m, ok := p.at(i).as(zone)
	if !ok || !p.at(i).caps && p.at(i).end == p.at(i).tok+1 || zoneTable()[m.n].caps || p.is(i, "local time") {
		return expr{}, false
	}
	pt := point{}
	j, ok := p.zone(i, &pt, true)
	return expr{first: i, last: j, form: zoneForm, at: pt}, ok
}

// meant is the meaning of the label at index i that the outlet's zone speaks
// for, or the places named in the sentence, or those that prevail in the
// article; without any, the usual one.
func (r *resolver) meant(i int) int {
	table := zoneTable()
	last := i + 1
	for last < len(table) && table[last].names[0] == table[i].names[0] {
		last++
	}
	if last == i+1 {
		return i
	}
	for k := i; k < last && r.doc.Zone != ""; k++ {
		if table[k].home != nil && table[k].home.String() == r.doc.Zone {
			return k
		}
	}
	near := r.doc.Sentences()[r.sentence].Span
	for k := i + 1; k < last; k++ {
		if named(r.doc, near, table[k].cues) > named(r.doc, near, table[i].cues) {
			return k
		}
	}
	if known, ok := r.labels[i]; ok {
		return known
	}
	r.labels[i] = prevailing(r.doc, i, last)
	return r.labels[i]
}

// prevailing is the one of the meanings [i, last) of a label of which the places
// are named most in the article.
func prevailing(d *text.Document, i, last int) int {
	const often = 3 // so many places of it, and more than of the usual meaning
	table := zoneTable()
	all := text.Span{End: len(d.Text)}
	best, most := i, max(named(d, all, table[i].cues), often-1)
	for k := i + 1; k < last; k++ {
		if n := named(d, all, table[k].cues); n > most {
			best, most = k, n
		}
	}
	return best
}

// named counts the tokens inside s that are one of the places.
func named(d *text.Document, s text.Span, places []string) int {
	n := 0
	first, last := d.TokensIn(s)
	for _, t := range d.Tokens()[first:last] {
		if !t.Cap {
			continue
		}
		for _, w := range places {
			if w == t.Lower {
				n++
			}
		}
	}
	return n
}
