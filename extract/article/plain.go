package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

// readText reads plain text: blocks are parted by blank lines, and by every
// line end unless the text is wrapped.
func (p *page) readText(file string) {
	source, printed := without(file, unprintedIn(file))
	lines := splitLines(source)
	if doubleSpaced(source, lines) {
		for i := range lines {
			lines[i].after = i == 0
		}
	}
	width := wrapWidth(source, lines)
	var cuts []text.Span // line ends inside a hyphenated word
	cut := 0             // bytes in cuts
	for i := 0; i < len(lines); {
		span := lines[i].span
		span.Start -= cut
		end := i + 1
		for ; end < len(lines) && continues(source, lines[end-1], lines[end], width); end++ {
			if gap := (text.Span{Start: lines[end-1].span.End, End: lines[end].span.Start}); hyphenated(source, gap) {
				cuts = append(cuts, gap)
				cut += gap.Len()
			}
		}
		span.End = lines[end-1].span.End - cut
		p.blocks = append(p.blocks, text.Block{Span: span, Wrapped: end > i+1})
		i = end
	}
	p.text, p.origin = without(source, cuts)
	p.origin = compose(p.origin, printed)
	p.listItems()
	p.readStamp()
	p.splitStamps()
	p.splitTails()
	p.splitHeads()
	p.splitCaptions()
}

// unprintedIn finds the soft hyphens and zero-width characters of s.
func unprintedIn(s string) (cuts []text.Span) {
	for i, r := range s {
		if r > unicode.MaxASCII && unprinted(r) {
			cuts = append(cuts, text.Span{Start: i, End: i + utf8.RuneLen(r)})
		}
	}
	return cuts
}

// without is s without the bytes in cuts.
func without(s string, cuts []text.Span) (string, text.Origin) {
	if len(cuts) == 0 {
		return s, text.Origin{}
	}
	var b builder
	b.Grow(len(s))
	at := 0
	for _, c := range cuts {
		b.copy(s[at:c.Start], at)
		at = c.End
	}
	b.copy(s[at:], at)
	return b.String(), b.origin()
}

// hyphenated reports whether the line end gap falls into a compound, after its
// hyphen: "a 20-year-/old woman". "two-/and three-hour" stays as it is.
func hyphenated(s string, gap text.Span) bool {
	before, after := s[:gap.Start], s[gap.End:]
	if !strings.HasSuffix(before, "-") || strings.HasSuffix(before, "--") {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before[:len(before)-1])
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return false
	}
	switch firstWord(after[:min(len(after), 8)]) {
	case "and", "or", "to":
		return false
	}
	r, _ = utf8.DecodeRuneInString(after)
	return unicode.IsLower(r)
}

// doubleSpaced reports whether there is a blank line between any two lines of
// a wrapped text, as in a transcript: nothing then tells a paragraph but the
// ends of sentences.
func doubleSpaced(s string, lines []line) bool {
	if len(lines) < 8 {
		return false
	}
	running := 0
	for i, l := range lines {
		if !l.after || l.width > maxWrap {
			return false
		}
		if i == 0 {
			continue
		}
		r, _ := utf8.DecodeRuneInString(s[l.span.Start:])
		if prev := lines[i-1]; unicode.IsLower(r) && !endsSentence(s[prev.span.Start:prev.span.End]) {
			running++
		}
	}
	return 5*running > len(lines)
}

// listItems marks the blocks that begin with a bullet and leaves the bullet
// out of them. A number is a bullet only beside another one.
func (p *page) listItems() {
	numbered := func(i int) bool {
		if i < 0 || i >= len(p.blocks) {
			return false
		}
		s := p.text[p.blocks[i].Span.Start:p.blocks[i].Span.End]
		return p.blocks[i].Kind == text.ListItem || '0' <= s[0] && s[0] <= '9' && bullet(s) > 0
	}
	for i := range p.blocks {
		b := &p.blocks[i]
		s := p.text[b.Span.Start:b.Span.End]
		n := bullet(s)
		if n == 0 || '0' <= s[0] && s[0] <= '9' && !numbered(i-1) && !numbered(i+1) {
			continue
		}
		b.Kind = text.ListItem
		b.Span.Start += n
	}
}
