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
			out = append(out, Block{Paragraph, Span{from, from + len(trimmed)}})
		}
		at = end + 2
	}
	return out
}

// segment makes at most most tokens.
func (d *Document) segment(most int) {
	s := &scanner{text: d.Text, most: most, known: classes(), tokens: make([]Token, 0, len(d.Text)/5+4)}
	s.fold.buf.Grow(len(d.Text)/8 + 16)
	c := cutter{s: s, sentences: make([]Sentence, 0, len(d.Text)/100+4)}
	for i, b := range d.Blocks {
		if b.Kind == Boilerplate {
			continue
		}
		s.block(b.Span)
		c.cut(i)
	}
	d.tokens, d.sentences = s.tokens, c.sentences
	d.cutShort = len(d.tokens) >= most
}
