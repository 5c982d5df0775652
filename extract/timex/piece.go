package timex

import (
	"strings"

	"factdiff/extract/text"
)

// piece is what the grammar reads: a word, a number, a mark, or a phrase of
// the lexicon. Tokens are cut finer than they stand in the text (three-month
// is three + month, 5pm is 5 + pm, 22T15 is 22 + t + 15) and hyphens and
// slashes between two pieces are kept as the way the second is joined on.
type piece struct {
	span  text.Span
	tok   int // index of the first token it stands in
	end   int // and one behind the last
	low   string
	means []meaning
	more  *entry // where longer phrases begin
	near  context
	join  byte // ' ' after a blank, '\n' after a line end, 0 glued on, '-', '/', '.' after such a mark without blanks
	cap   bool
	caps  bool
	dot   bool // an abbreviation's full stop is part of it
	num   digits
}

// is reports whether the piece can be of class c.
func (p *piece) is(c class) bool {
	for i := range p.means {
		if p.means[i].class == c {
			return true
		}
	}
	return false
}

// as is the meaning of the piece as a c.
func (p *piece) as(c class) (meaning, bool) {
	for i := range p.means {
		if p.means[i].class == c {
			return p.means[i], true
		}
	}
	return meaning{}, false
}

// glued reports whether nothing stands between the piece and the one before.
func (p *piece) glued() bool { return p.join == 0 }

// tight reports whether the piece is tied to the one before by a hyphen or
// dash without blanks.
func (p *piece) tight() bool { return p.join == '-' }

// cutter cuts the sentences of one document into pieces. Its buffer is used
// again for every sentence.
type cutter struct {
	doc   *text.Document
	words map[string]*entry
	ps    []piece
	hot   bool // the sentence holds a word or number that can begin a time
}

// sentence cuts the tokens [first, last).
func (c *cutter) sentence(first, last int) []piece {
	c.ps, c.hot = c.ps[:0], false
	toks := c.doc.Tokens()
	var joiner byte
	for i := first; i < last; i++ {
		t := &toks[i]
		if t.Kind == text.Link {
			joiner = 0
			c.push(piece{span: t.Span, tok: i, end: i + 1, low: "link", join: ' '})
			continue
		}
		join := joiner
		joiner = 0
		if t.Space || i == first {
			join = c.blank(t.Span.Start)
		}
		if (t.Kind == text.Punct || t.Lower == "~") && join != ' ' && join != '\n' && i+1 < last && !toks[i+1].Space {
			if joiner = joining(t.Lower); joiner != 0 {
				continue
			}
		}
		if t.Kind == text.Number || t.Kind == text.Word {
			c.cut(t, i, join)
		} else {
			c.mark(piece{span: t.Span, tok: i, end: i + 1, low: t.Lower, join: join})
		}
	}
	if c.hot {
		c.phrases()
	}
	return c.ps
}

// blank is what the white space before the byte at is: a line end or not.
func (c *cutter) blank(at int) byte {
	for i := at - 1; i >= 0; i-- {
		switch c.doc.Text[i] {
		case '\n':
			return '\n'
		case ' ', '\t', '\r':
		default:
			return ' '
		}
	}
	return '\n'
}

// joining is the sort of mark that ties two pieces together, or 0.
func joining(mark string) byte {
	switch mark {
	case "-", "–", "—", "−", "~", "‒":
		return '-'
	case "/":
		return '/'
	case ".":
		return '.'
	case ":":
		return ':'
	}
	return 0
}

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
	if e := c.words[p.low]; e != nil {
		p.means, p.more, p.near = e.means, e, e.near
		c.hot = c.hot || e.hot
	}
	c.push(p)
}

// mark adds a mark or symbol.
func (c *cutter) mark(p piece) {
	if e := c.words[p.low]; e != nil {
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

// phrases puts the pieces of each phrase of the lexicon together.
func (c *cutter) phrases() {
	out := c.ps[:0]
	for i := 0; i < len(c.ps); {
		p := c.ps[i]
		n := 1
		if p.more != nil && len(p.more.phrases) > 0 {
			if ph := c.longest(i); ph != nil {
				n = 1 + len(ph.rest)
				last := &c.ps[i+n-1]
				p.means = ph.means
				p.span.End, p.end, p.dot = last.span.End, last.end, last.dot
			}
		}
		out = append(out, p)
		i += n
	}
	c.ps = out
}

func (c *cutter) longest(i int) *phrase {
	phrases := c.ps[i].more.phrases
	for k := range phrases {
		if ph := &phrases[k]; c.matches(ph, i) {
			return ph
		}
	}
	return nil
}

func (c *cutter) matches(ph *phrase, i int) bool {
	if i+len(ph.rest) >= len(c.ps) {
		return false
	}
	for k, w := range ph.rest {
		q := &c.ps[i+1+k]
		if q.low != w || q.join == '\n' || q.join == '/' {
			return false
		}
	}
	for k, w := range ph.written {
		if w[0] >= 'A' && w[0] <= 'Z' && !c.ps[i+k].cap {
			return false
		}
	}
	return true
}
