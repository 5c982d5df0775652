package timex

import (
	"strings"

	"factdiff/extract/text"
)

// cut divides a word or number token where letters and digits or hyphened
// parts meet.
func (c *cutter) cut(t *text.Token, i int, join byte) {
	low := t.Lower
	if t.Kind == text.Word && plain(low) {
		c.word(t, i, t.Span, low, join)
		return
	}
	same := len(low) == t.Span.Len()
	for at := 0; at < len(low); {
		end, isDigits := run(low, at)
		span := t.Span
		if same {
			span = text.Span{Start: t.Span.Start + at, End: t.Span.Start + end}
		}
		if isDigits {
			p := piece{span: span, tok: i, end: i + 1, low: low[at:end], join: join, num: readDigits(low[at:end])}
			c.hot = c.hot || p.num.hot() || join == '/' && len(c.ps) > 0 && c.ps[len(c.ps)-1].num.ok
			c.push(p)
		} else {
			c.word(t, i, span, low[at:end], join)
		}
		if !same && (at > 0 || end < len(low)) { // bytes of parts are not known: keep the token whole
			last := &c.ps[len(c.ps)-1]
			last.low, last.means, last.more, last.num = low, nil, nil, digits{}
			return
		}
		at, join = end, 0
		if at < len(low) && low[at] == '-' {
			at, join = at+1, '-'
		}
	}
}

func (c *cutter) word(t *text.Token, i int, span text.Span, low string, join byte) {
	p := piece{span: span, tok: i, end: i + 1, low: low, join: join, cap: t.Cap, caps: t.Caps}
	if span.Start > t.Span.Start {
		b := c.doc.Text[span.Start]
		p.cap = b >= 'A' && b <= 'Z'
	}
	if strings.HasSuffix(low, ".") {
		p.low, p.dot = low[:len(low)-1], true
	}
	if (p.low == "a" || p.low == "p" || p.low == "h") && join == 0 && len(c.ps) > 0 && c.ps[len(c.ps)-1].num.ok {
		c.hot = true // 5p
	}
	if e := c.words.Get(p.low); e != nil {
		p.means, p.more, p.near = e.means, e, e.near
		c.hot = c.hot || e.hot
	}
	c.push(p)
}

// mark adds a mark or symbol.
func (c *cutter) mark(p piece) {
	if e := c.words.Get(p.low); e != nil {
		p.near = e.near
	}
	c.push(p)
}

func (c *cutter) push(p piece) { c.ps = append(c.ps, p) }

// plain reports whether a word has no digits and no hyphens.
func plain(w string) bool {
	for i := 0; i < len(w); i++ {
		if b := w[i]; b == '-' || b >= '0' && b <= '9' {
			return false
		}
	}
	return true
}

// run is the end of the part of w that begins at, and whether it is digits.
func run(w string, at int) (int, bool) {
	digit := func(i int) bool { return w[i] >= '0' && w[i] <= '9' }
	i := at
	if end := at + strings.IndexByte(w[at:]+"-", '-'); end == at+2 && (w[at] == 'q' || w[at] == 'h') && digit(at+1) {
		return end, false // Q4
	}
	if digit(at) || w[at] == '.' && at+1 < len(w) && digit(at+1) || w[at] >= 0x80 && vulgar(w[at:]) > 0 {
		for i < len(w) && (digit(i) || (w[i] == ',' || w[i] == '.' || w[i] == ':') && i+1 < len(w) && digit(i+1)) {
			i++
		}
		if i < len(w) && w[i] >= 0x80 {
			i += vulgar(w[i:])
		}
		if i+2 <= len(w) && (i+2 == len(w) || w[i+2] == '-') {
			switch w[i : i+2] {
			case "st", "nd", "rd", "th":
				i += 2
			}
		}
		return max(i, at+1), true
	}
	for i < len(w) && w[i] != '-' && !digit(i) {
		i++
	}
	return max(i, at+1), false
}
