package timex

import "factdiff/extract/text"

// dateline finds the day of publication in an article that came without one: a
// full date that fills a line of its own near the top.
func dateline(d *text.Document, c *cutter, p *parser) (point, bool) {
	const top = 600
	for i, s := range d.Sentences() {
		if s.Span.Start > top || i > 6 {
			break
		}
		p.ps = c.sentence(s)
		if !c.hot {
			continue
		}
		for k := range p.ps {
			if p.ps[k].join != '\n' {
				continue
			}
			pt, next, ok := p.point(k)
			full := pt.has&(fYear|fMonth|fDom) == fYear|fMonth|fDom
			if ok && full && p.at(next).join == '\n' && (next < len(p.ps) || lineEnds(d.Text, p.at(next-1).span.End)) {
				return pt, true
			}
		}
	}
	return point{}, false
}

// lineEnds reports whether nothing but blanks stands between the byte at and
// the end of its line.
func lineEnds(s string, at int) bool {
	for ; at < len(s); at++ {
		switch s[at] {
		case '\n':
			return true
		case ' ', '\t', '\r', '.':
		default:
			return false
		}
	}
	return true
}

// adopt takes the dateline for the day of publication.
func (r *resolver) adopt(pt point, ok bool) {
	if ok {
		r.ref, r.dated, r.clock = date(pt.year, pt.month, pt.dom), true, false
	}
}
