package timex

import (
	_ "embed"
	_ "time/tzdata" // the zones do not depend on the machine
)

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
