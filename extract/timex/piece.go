package timex

import (
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
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
	words *wordlist.Table[entry]
	ps    []piece
	hot   bool      // the sentence holds a word or number that can begin a time
	wraps text.Span // where line ends are blanks
}

// sentence cuts the tokens of s.
func (c *cutter) sentence(s text.Sentence) []piece {
	first, last := s.First, s.Last
	c.ps, c.hot, c.wraps = c.ps[:0], false, text.Span{}
	if s.Block < len(c.doc.Blocks) && c.doc.Blocks[s.Block].Wrapped {
		c.wraps = s.Span
	}
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

// blank is what the white space before the byte at is: a line end or not. In a
// wrapped paragraph a line end is a blank: "on Thursday / morning".
func (c *cutter) blank(at int) byte {
	for i := at - 1; i >= 0; i-- {
		switch c.doc.Text[i] {
		case '\n':
			if c.wraps.Start < i && i < c.wraps.End {
				return ' '
			}
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
