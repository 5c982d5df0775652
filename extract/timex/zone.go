package timex

import (
	_ "embed"
	_ "time/tzdata" // the zones do not depend on the machine
)

// zone reads the zone behind a clock reading: GMT, (EST), Eastern time, UTC+2,
// +0200. sure says that a clock reading stands before it.
func (p *parser) zone(i int, pt *point, sure bool) (int, bool) {
	if next, ok := p.bareOffset(i, pt); ok {
		return next, true
	}
	j := p.skip(i, "(")
	open := j > i
	j = p.skip(j, "us", "u.s") // U.S. Eastern time
	z, ok := p.label(j, sure || open)
	if !ok {
		return i, false
	}
	q := p.at(j)
	pt.has |= fZone
	pt.zone, pt.zoneLabel = z, p.doc.Slice(q.span)
	j++
	if sign, k, ok := p.sign(j); ok && (q.low == "utc" || q.low == "gmt") {
		if minutes, next, ok := p.offset(k); ok {
			pt.offset, pt.offsetSaid, j = sign*minutes, true, next
			pt.zoneLabel = p.doc.Text[q.span.Start:p.at(j-1).span.End]
		}
	}
	if open {
		return p.skip(j, ")"), p.is(j, ")")
	}
	return j, true
}

// label is the zone that the word at i names. expected says that a zone may
// well stand there, so that "Eastern" alone is one.
func (p *parser) label(i int, expected bool) (int, bool) {
	q := p.at(i)
	if q.join == '\n' {
		return 0, false
	}
	if m, ok := q.as(zone); ok && zoneTable()[m.n].clear(q) {
		return m.n, true
	}
	if expected && q.cap && !p.at(i+1).cap && p.is(i, "eastern", "central", "mountain", "pacific") {
		return zoneNamed(q.low + " time")
	}
	return 0, false
}

// bareOffset reads an offset without a label: 13:15:30+02:00, 9:15 +0200.
func (p *parser) bareOffset(i int, pt *point) (int, bool) {
	sign, k, ok := p.sign(i)
	n := &p.at(k).num
	if !ok || p.at(k).join == ' ' || pt.has&(fSecond|fYear) == 0 && !(n.count == 4 && n.whole) && !(sign > 0 && p.bare) {
		return i, false
	}
	minutes, next, ok := p.offset(k)
	if !ok {
		return i, false
	}
	pt.has, pt.zoneLabel, pt.offset, pt.offsetSaid = pt.has|fZone, p.doc.Text[p.at(i).span.Start:p.at(next-1).span.End], sign*minutes, true
	return p.zoneName(next), true
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
