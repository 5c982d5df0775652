package article

import (
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// readHTML reads a page: which text is the article's is decided on the parsed
// page, what it is and where it stands on the tokens.
func (p *page) readHTML(source string) error {
	o := readOutline(source)
	if err := p.bearable(o); err != nil {
		return err
	}
	about := aboutPage(o)
	verdicts, err := o.choose(about)
	if err != nil {
		return err
	}
	p.takeAbout(about)
	w := &writer{}
	w.html(o, 0, verdicts.runs)
	if verdicts.absent {
		for _, s := range o.linked {
			if at := s.bodyIn(about.body); at >= 0 {
				w.linkedBody(source, at)
				break
			}
		}
	}
	w.into(p)
	p.marked = true
	return nil
}

// bearable refuses pages that no person wrote: on which the parser, as the
// standard demands, would open elements again and again.
func (p *page) bearable(o *outline) error {
	switch {
	case o.swell > 4_000_000:
		return &Error{Problem: TooLarge, Detail: "formatting is opened and never closed"}
	case o.bulk > 400_000_000:
		return &Error{Problem: TooLarge, Detail: "too much text, nested too deeply"}
	case p.limits.Blocks > 0 && o.group > 8*p.limits.Blocks:
		return &Error{Problem: TooLarge, Detail: "too many elements"}
	}
	return nil
}

// The marks put before runs of text are characters of the two private planes:
// one mark is one character, which leaves every measure of the page as it was.
const (
	firstMark = 0xF0000
	lastMark  = 0x10FFFD
)

// marked is the source with a mark before each run of text, by which the run
// is found again in the parsed page. Beyond what the planes hold, runs stay
// unmarked and are not chosen.
func (o *outline) markedSource() string {
	var b strings.Builder
	b.Grow(len(o.source) + 4*len(o.runs))
	at := 0
	for i, r := range o.runs {
		if r.blank || firstMark+i > lastMark {
			continue
		}
		s := o.source[r.at:r.end]
		body := r.at + len(s) - len(strings.TrimLeft(s, " \t\r\n\f"))
		writeUnmarked(&b, o.source[at:body])
		b.WriteRune(rune(firstMark + i))
		at = body
	}
	writeUnmarked(&b, o.source[at:])
	return b.String()
}

// writeUnmarked writes s without any mark the page may hold itself.
func writeUnmarked(b *strings.Builder, s string) {
	if strings.IndexByte(s, 0xF3) < 0 && strings.IndexByte(s, 0xF4) < 0 {
		b.WriteString(s)
		return
	}
	for _, r := range s {
		if r >= firstMark {
			r = utf8.RuneError
		}
		b.WriteRune(r)
	}
}

// readable asks readability which runs are article text.
func (o *outline) readable() ([]verdict, error) {
	doc, err := html.Parse(strings.NewReader(o.markedSource()))
	if err != nil {
		return nil, &Error{Problem: TooLarge, Detail: "nested too deeply"}
	}
	verdicts := make([]verdict, len(o.runs))
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	found, err := parser.ParseAndMutate(doc, nil)
	if err != nil || found.Node == nil {
		return verdicts, nil
	}
	for n := range found.Node.Descendants() {
		if n.Type != html.TextNode {
			continue
		}
		for _, r := range n.Data {
			if i := int(r) - firstMark; i >= 0 && i < len(verdicts) {
				verdicts[i] = keep
			}
		}
	}
	return verdicts, nil
}
