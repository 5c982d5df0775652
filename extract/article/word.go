package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"factdiff/extract/article/docx"
	"factdiff/extract/text"
)

// readWord reads a Word document. Its bytes are packed, so that places count in
// its paragraphs: [Article.Paragraphs] is what the origin leads to.
func (p *page) readWord(raw []byte) error {
	d, err := docx.Read(raw, docx.Limits{Entries: p.limits.Entries, Bytes: p.limits.FileBytes, Depth: p.limits.Depth, Paragraphs: p.limits.Blocks})
	if err != nil {
		return p.wordError(err)
	}
	w := &writer{}
	var lines strings.Builder
	headlines := 0
	for _, para := range d.Paragraphs {
		w.paragraph(para, lines.Len())
		lines.WriteString(para.Text)
		lines.WriteByte('\n')
		switch para.Kind {
		case text.Headline:
			headlines++
			p.marked = true
		case text.Heading:
			p.marked = true
		}
	}
	w.into(p)
	p.paragraphs = []byte(lines.String())
	p.charset = "utf-8"
	p.listItems()
	if p.marked && headlines == 0 {
		p.promote()
	}
	p.title, p.writer, p.modified = d.Title, d.Author, d.Modified
	p.notices = leftOut(d.Left)
	return nil
}

// paragraph writes a paragraph that stands at source. One line break parts
// lines, two or the end of a page part blocks.
func (w *writer) paragraph(p docx.Paragraph, source int) {
	for s := p.Text; ; {
		i := strings.IndexAny(s, "\v\f")
		if i < 0 {
			w.text(s, source)
			w.end(p.Kind)
			return
		}
		w.text(s[:i], source)
		rest := strings.TrimLeft(s[i:], "\v\f ")
		if gap := s[i : len(s)-len(rest)]; strings.ContainsRune(gap, '\f') || strings.Count(gap, "\v") > 1 {
			w.end(p.Kind)
		} else {
			w.blank(source+i, len(gap))
		}
		source += len(s) - len(rest)
		s = rest
	}
}

// leftOut says what of a document is not read, and how its tracked changes are.
func leftOut(l docx.Left) (out []string) {
	if l.Changes > 0 {
		out = append(out, "it has tracked changes; it was read as if all of them were accepted")
	}
	if l.Hidden > 0 {
		out = append(out, fmt.Sprintf("%s of hidden or struck-out text not read", characters(l.Hidden)))
	}
	if l.Notes > 0 {
		out = append(out, "its footnotes and endnotes were not read")
	}
	return out
}

func characters(n int) string {
	if n == 1 {
		return "1 character"
	}
	return fmt.Sprintf("%d characters", n)
}

// wordError puts an error of package docx as one of a file.
func (p *page) wordError(err error) error {
	var beyond *docx.Beyond
	switch {
	case errors.Is(err, docx.ErrForeign):
		return &Error{Problem: Binary, Detail: err.Error()}
	case !errors.As(err, &beyond):
		return &Error{Problem: Unreadable, Err: err}
	case beyond.Limit == "entries":
		return &Error{Problem: TooLarge, Detail: fmt.Sprintf("limit %d files in the archive, --limit-entries", p.limits.Entries)}
	case beyond.Limit == "bytes":
		return &Error{Problem: TooLarge, Detail: "unpacked, " + atMost(p.limits.FileBytes)}
	case beyond.Limit == "paragraphs":
		return &Error{Problem: TooLarge, Detail: "too many paragraphs"}
	}
	return &Error{Problem: TooLarge, Detail: "nested too deeply"}
}

// foreign says what to do with a file of a kind that is not read, where people
// send it often; "" for all others.
func foreign(raw []byte) string {
	switch {
	case bytes.HasPrefix(raw, []byte("\xd0\xcf\x11\xe0")): // what Office wrote until 2003, and what it puts a locked file in
		if bytes.Contains(raw, []byte(wide("EncryptedPackage"))) {
			return "protected by a password; save it without one"
		}
		if bytes.Contains(raw, []byte(wide("WordDocument"))) {
			return "Word 97-2003; save it as .docx"
		}
	case bytes.HasPrefix(raw, []byte("{\\rtf")):
		return "RTF; save it as .docx"
	case bytes.HasPrefix(raw, []byte("%PDF-")):
		return "PDF; save its text as .docx or .txt"
	}
	return ""
}

// wide is s in UTF-16, as the directory of such a file has its names.
func wide(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteByte(s[i])
		b.WriteByte(0)
	}
	return b.String()
}
