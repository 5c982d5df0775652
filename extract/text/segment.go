package text

import "strings"

// paragraphs cuts a text at blank lines.
func paragraphs(s string) []Block {
	var out []Block
	for at := 0; at < len(s); {
		end := strings.Index(s[at:], "\n\n")
		if end < 0 {
			end = len(s)
		} else {
			end += at
		}
		body := s[at:end]
		if trimmed := strings.TrimSpace(body); trimmed != "" {
			from := at + strings.Index(body, trimmed)
			out = append(out, Block{Kind: Paragraph, Span: Span{from, from + len(trimmed)}})
		}
		at = end + 2
	}
	return out
}

// segment makes tokens and sentences within the bounds.
func (d *Document) segment(b Bounds) {
	b = b.set()
	s := &scanner{text: d.Text, most: b.Words, known: classes(), tokens: make([]Token, 0, len(d.Text)/5+4)}
	s.fold.buf.Grow(len(d.Text)/8 + 16)
	c := cutter{s: s, most: b.Sentence, sentences: make([]Sentence, 0, len(d.Text)/100+4)}
	for i, block := range d.Blocks {
		if block.Kind == Boilerplate {
			continue
		}
		s.block(block.Span)
		c.cut(i)
	}
	d.tokens, d.sentences = s.tokens, c.sentences
	if len(d.tokens) >= b.Words {
		d.cutShort = "words"
	}
	d.keep(b.Mentions)
	d.mark()
}
