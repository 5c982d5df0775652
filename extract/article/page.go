package article

import (
	"errors"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

// page is an article while it is being read: its text, its blocks and the way
// from the text back to the file.
type page struct {
	meta   text.Meta
	author string
	limits Limits

	charset string
	assumed bool

	text   string
	blocks []text.Block
	origin text.Origin
	// paragraphs is what origin leads to in a container; else it leads to the file.
	paragraphs []byte
	// marked: the format itself says what is a heading, so that none is guessed.
	marked bool
	// stamp is when the article says it was published, updated when it was
	// last changed; they are used when the caller does not date it.
	stamp, updated stamp
	// title and writer are among a container's properties, and often those of the
	// story before: what is printed wins. modified is when it was saved, which dates
	// no article.
	title, writer string
	modified      time.Time
	notices       []string
}

// read takes the file apart: it fills text, blocks and the way back to the
// bytes. A container format is a case of its own here, since its bytes are not
// text; a text format is one more case of readDecoded.
func (p *page) read(format string, raw []byte) error {
	if format == "docx" {
		return p.readWord(raw)
	}
	dec, err := Decode(raw, declared(format, raw))
	var e *Error
	if errors.As(err, &e) && e.Problem == Binary {
		e.Detail = foreign(raw)
	}
	if err != nil {
		return err
	}
	p.charset, p.assumed = dec.Charset, dec.Assumed
	if err := p.readDecoded(format, dec.Text); err != nil {
		return err
	}
	p.origin = compose(p.origin, dec.Origin)
	return nil
}

func (p *page) readDecoded(format, source string) error {
	switch format {
	case "html":
		return p.readHTML(source)
	case "markdown":
		return p.readMarkdown(source)
	}
	p.readText(source)
	return nil
}

// check refuses what holds no text, too much of it, or no English.
func (p *page) check() error {
	if !strings.ContainsFunc(p.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) || len(p.blocks) == 0 {
		return &Error{Problem: Empty}
	}
	if p.limits.Blocks > 0 && len(p.blocks) > p.limits.Blocks {
		return &Error{Problem: TooLarge, Detail: "too many paragraphs"}
	}
	if !english(p.text) {
		return &Error{Problem: NotEnglish}
	}
	return nil
}

// finish sorts out the blocks and fills in what the text says of itself.
func (p *page) finish() {
	p.classify()
	p.blocks = cutLong(p.text, p.blocks, p.limits.BlockBytes)
	if p.meta.Title == "" {
		for _, b := range p.blocks {
			if b.Kind == text.Headline {
				p.meta.Title = strings.Join(strings.Fields(p.text[b.Span.Start:b.Span.End]), " ")
				break
			}
		}
	}
	say(&p.meta.Title, p.title)
	say(&p.author, p.writer)
	p.stamp.into(&p.meta)
	p.updated.into(&p.meta)
}

// cutLong cuts blocks over limit bytes at the end of a sentence, else at a
// blank, else where it falls: a megabyte without a full stop must not cost
// more than a thousand paragraphs.
func cutLong(s string, blocks []text.Block, limit int) []text.Block {
	if limit <= 0 {
		return blocks
	}
	var out []text.Block
	for i, b := range blocks {
		if b.Span.Len() <= limit {
			if out != nil {
				out = append(out, b)
			}
			continue
		}
		if out == nil {
			out = append(out, blocks[:i]...)
		}
		for b.Span.Len() > limit {
			head := b
			head.Span.End = b.Span.Start + cutAt(s[b.Span.Start:b.Span.End], limit)
			out = append(out, text.Block{Kind: b.Kind, Span: trim(s, head.Span)})
			b.Span = trim(s, text.Span{Start: head.Span.End, End: b.Span.End})
		}
		if b.Span.Len() > 0 {
			out = append(out, b)
		}
	}
	if out == nil {
		return blocks
	}
	return out
}

// cutAt is where to cut s, which is longer than limit: more than 0.
func cutAt(s string, limit int) int {
	half := limit / 2
	if i := strings.LastIndex(s[half:limit], ". "); i >= 0 {
		return half + i + 1
	}
	if i := strings.LastIndexAny(s[half:limit], " \n\t"); i > 0 {
		return half + i
	}
	for i := limit; i > 0; i-- {
		if utf8.RuneStart(s[i]) {
			return i
		}
	}
	return limit
}

// trim takes white space off both ends of a span.
func trim(s string, span text.Span) text.Span {
	body := s[span.Start:span.End]
	left := len(body) - len(strings.TrimLeftFunc(body, blank))
	body = strings.TrimRightFunc(body[left:], blank)
	return text.Span{Start: span.Start + left, End: span.Start + left + len(body)}
}

// blank reports white space and the characters that print nothing at the end
// of a line.
func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' || r == '\u2060'
}
