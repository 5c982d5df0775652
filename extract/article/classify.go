package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

// classify gives each block its kind. Boilerplate is found in every format;
// headline, deck and cross-heads are guessed where the format does not mark
// them. What is not surely something else stays a paragraph, since boilerplate
// is never read.
func (p *page) classify() {
	shouting := p.shouting()
	credits := false // the block before announces picture credits
	first := -1      // the first block that is read
	for i := range p.blocks {
		b := &p.blocks[i]
		s := p.text[b.Span.Start:b.Span.End]
		switch {
		case b.Kind == text.Boilerplate || b.Kind == text.Headline:
		case credits && isCredit(s), isFurniture(s):
			b.Kind = text.Boilerplate
		case isTimestamp(s, i < 4):
			b.Kind = text.Boilerplate
			if i < 4 {
				p.stamped(s)
			}
		case b.Kind == text.Paragraph && credited(s):
			b.Kind = text.Caption
		case !shouting && first >= 0 && b.Kind == text.Paragraph && isShout(s) && !p.announced(i):
			b.Kind = text.Boilerplate
			if isCrossHead(s) {
				b.Kind = text.Heading
			}
		}
		if first < 0 && b.Kind != text.Boilerplate {
			first = i
		}
		credits = isCreditHead(s)
	}
	p.bylines()
	if !p.marked {
		p.headings()
	}
}

// isFurniture reports whether a block can be told to be boilerplate by itself.
func isFurniture(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) ||
		isPromo(s) || isCreditHead(s) || isCredit(s) || isCopyright(s) || isContact(s)
}

// isCreditHead reports the line over a list of picture credits.
func isCreditHead(s string) bool {
	if len(s) > 24 {
		return false
	}
	switch strings.ToLower(strings.TrimRight(s, " :")) {
	case "photographs", "photographs by", "photo credits", "picture credits", "image credits":
		return true
	}
	return false
}

// shouting reports whether capitals are how this text is set, as in the script
// of a broadcast; they then mark nothing.
func (p *page) shouting() bool {
	caps, all := 0, 0
	for _, b := range p.blocks {
		s := p.text[b.Span.Start:b.Span.End]
		all += len(s)
		if allCaps(s) {
			caps += len(s)
		}
	}
	return 4*caps > all
}

// isShout reports a line in capitals that is no sentence of the article: an
// advertised headline or a cross-head. A quotation in capitals, a sentence
// with its full stop and the place of a dateline are none.
func isShout(s string) bool {
	if len(s) > 200 || len(s) < 4 || !allCaps(s) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	switch last {
	case '.', '-', '–', '—', ':', '…':
		return false
	}
	if _, value, ok := strings.Cut(s, ": "); ok && !strings.ContainsFunc(value, unicode.IsLetter) {
		return false // a figure with its label: "NUMBER OF CRASHES: 78"
	}
	quoted := strings.ContainsRune("\"“'‘", first) && strings.ContainsRune("\"”'’", last)
	return !quoted
}

// announced reports whether the block before i ends in a colon: what follows
// it belongs to the text, however it is set.
func (p *page) announced(i int) bool {
	before := p.blocks[i-1].Span
	return strings.HasSuffix(p.text[before.Start:before.End], ":")
}

// isCrossHead reports a word or three in capitals without a figure, or the
// names of a place ("SPRINGFIELD, IL, US"): it parts the article and says
// nothing.
func isCrossHead(s string) bool {
	if len(s) > 60 || strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	for part := range strings.SplitSeq(s, ",") {
		if len(strings.Fields(part)) > 3 {
			return false
		}
	}
	return true
}

// headings guesses headline, deck and cross-heads of plain text.
func (p *page) headings() {
	at := p.nextRead(0)
	if at < 0 {
		return
	}
	if p.isTitle(at) || p.headed(at, 160) {
		p.blocks[at].Kind = text.Headline
		if deck := p.nextRead(at + 1); deck >= 0 && p.headed(deck, 300) && !p.short(deck) {
			p.blocks[deck].Kind = text.Deck
		}
	}
	for i := at + 1; i < len(p.blocks); i++ {
		if p.blocks[i].Kind == text.Paragraph && p.short(i) && p.headed(i, 80) {
			p.blocks[i].Kind = text.Heading
		}
	}
}

// nextRead is the first block from i on that is read, or -1.
func (p *page) nextRead(i int) int {
	for ; i < len(p.blocks); i++ {
		if p.blocks[i].Kind != text.Boilerplate {
			return i
		}
	}
	return -1
}

// isTitle reports whether block i is the title that is known from elsewhere.
func (p *page) isTitle(i int) bool {
	s := p.blocks[i].Span
	return p.meta.Title != "" && s.Len() <= 400 && fold(p.text[s.Start:s.End]) == fold(p.meta.Title)
}

// headed reports whether block i, of at most limit bytes, stands over the next
// one as a heading does: it does not end as a sentence or an introduction, and
// a sentence follows.
func (p *page) headed(i, limit int) bool {
	b := p.blocks[i]
	s := p.text[b.Span.Start:b.Span.End]
	next := p.nextRead(i + 1)
	if b.Kind != text.Paragraph || len(s) > limit || next < 0 || !headingShape(s) {
		return false
	}
	n := p.blocks[next]
	body := p.text[n.Span.Start:n.Span.End]
	if n.Kind != text.Paragraph || len(body) < 2*len(s)/3 {
		return false
	}
	return endsSentence(body) || next+1 < len(p.blocks) && len(body) > 40
}

// headingShape reports whether s may be a heading: more than a word or a
// dateline, no end of a sentence, and not the middle of one.
func headingShape(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	if unicode.IsLower(first) || strings.ContainsRune(".:;,-–—…", last) || len(s) < 3 {
		return false
	}
	return !endsSentence(s) || last == '?'
}

// short reports whether block i has at most ten words.
func (p *page) short(i int) bool {
	s := p.blocks[i].Span
	return s.Len() < 200 && len(strings.Fields(p.text[s.Start:s.End])) <= 10
}
