package article

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	mdtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"factdiff/extract/text"
)

// markdown reads one Markdown file.
type markdown struct {
	writer
	source string
	md     []byte // the source as the parser has it, its front matter blanked
	images []*ast.Image
}

// readMarkdown reads Markdown with its front matter. The headline of the front
// matter is a block like that of the text: an article is printed with it.
func (p *page) readMarkdown(source string) error {
	m := &markdown{source: source}
	body := 0
	if fm, end := frontMatter(source); fm != nil {
		body = end
		p.takeFrontMatter(fm, &m.writer)
	}
	if err := p.tame(source[body:]); err != nil {
		return err
	}
	// The front matter is blanked and not cut off, so that all places hold.
	m.md = append(bytes.Repeat([]byte("\n"), body), source[body:]...)
	root := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser().Parse(mdtext.NewReader(m.md))
	m.block(root, text.Paragraph)
	p.marked = hasHeading(root)
	m.into(p)
	p.promote()
	return nil
}

// tame refuses Markdown on which the parser would take hours: thousands of
// unclosed brackets in a paragraph, quotations nested without end.
func (p *page) tame(source string) error {
	marks, references := 0, 0
	for l := range strings.Lines(source) {
		body := strings.TrimLeft(l, " \t>")
		depth := strings.Count(l[:len(l)-len(body)], ">") + (len(l)-len(body))/4
		if p.limits.Depth > 0 && depth > p.limits.Depth {
			return &Error{Problem: TooLarge, Detail: "nested too deeply"}
		}
		if strings.TrimSpace(body) == "" || bullet(body) > 0 {
			marks = 0
		}
		if strings.HasPrefix(body, "[") && strings.Contains(body, "]:") {
			references++
		}
		for i := 0; i < len(body); i++ {
			switch body[i] {
			case '*', '_', '[', '~', '<':
				marks++
			}
		}
		if marks > maxMarks || references > maxMarks {
			return &Error{Problem: TooLarge, Detail: "more brackets and stars in one paragraph than an article has"}
		}
	}
	return nil
}

// maxMarks bounds the marks of emphasis and links in one paragraph, and the
// link references of a file.
const maxMarks = 2000

func hasHeading(root ast.Node) bool {
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() == ast.KindHeading {
			return true
		}
	}
	return false
}

// block writes the blocks in n; kind is what a paragraph in it is.
func (m *markdown) block(n ast.Node, kind text.BlockKind) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			m.inlines(c)
			m.close(text.Heading)
		case *ast.Paragraph, *ast.TextBlock:
			m.inlines(c)
			m.close(kind)
		case *ast.ListItem:
			m.block(c, text.ListItem)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			m.lines(c)
			m.close(kind)
		case *ast.HTMLBlock:
			m.raw(c)
		case *extast.TableRow, *extast.TableHeader:
			m.row(c)
		default:
			m.block(c, kind)
		}
	}
}

// close ends a block and sets the images in it after it, as captions.
func (m *markdown) close(kind text.BlockKind) {
	m.end(kind)
	images := m.images
	m.images = nil
	for _, i := range images {
		m.inlines(i)
		m.end(text.Caption)
	}
}

// row writes a row of a table as one block.
func (m *markdown) row(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if m.Len() > m.start {
			m.owed = false
			m.gap(" | ")
		}
		m.inlines(c)
	}
	m.close(text.ListItem)
}

// lines writes the lines of a block that is taken as it stands.
func (m *markdown) lines(n ast.Node) {
	for i := range n.Lines().Len() {
		s := n.Lines().At(i)
		m.text(m.source[s.Start:s.Stop], s.Start)
	}
}

// inlines writes the text in n.
func (m *markdown) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			m.segment(c)
		case *ast.Image:
			m.images = append(m.images, c)
		case *ast.AutoLink:
			m.autoLink(c)
		case *ast.RawHTML:
			m.rawHTML(c)
		default:
			m.inlines(c)
		}
	}
}

func (m *markdown) segment(t *ast.Text) {
	s := t.Segment
	if s.Start >= s.Stop {
		return
	}
	if t.IsRaw() {
		m.text(m.source[s.Start:s.Stop], s.Start)
	} else {
		m.escaped(m.source[s.Start:s.Stop], s.Start)
	}
	if (t.SoftLineBreak() || t.HardLineBreak()) && !m.hyphenEnd(s.Stop) {
		m.blank(s.Stop, 0)
	}
}

// hyphenEnd reports whether the line that ends at stop was broken after the
// hyphen of a compound.
func (m *markdown) hyphenEnd(stop int) bool {
	rest := m.source[stop:]
	next := strings.TrimLeft(rest, " \t\r\n")
	return hyphenated(m.source, text.Span{Start: stop, End: stop + len(rest) - len(next)})
}

// escaped writes text in which a backslash and an entity stand for another
// character.
func (m *markdown) escaped(s string, at int) {
	from := 0
	for i := 0; i < len(s); {
		if s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]) {
			m.text(s[from:i], at+from)
			m.entity(s[i+1:i+2], at+i, 2)
			i += 2
			from = i
			continue
		}
		if s[i] == '&' {
			if value, n := markdownEntity(s[i:]); n > 0 {
				m.text(s[from:i], at+from)
				m.entity(value, at+i, n)
				i += n
				from = i
				continue
			}
		}
		i++
	}
	m.text(s[from:], at+from)
}

// markdownEntity decodes the entity that s begins with; unlike in HTML it must
// end with a semicolon.
func markdownEntity(s string) (string, int) {
	end := strings.IndexByte(s[:min(len(s), 40)], ';')
	if end < 2 {
		return "", 0
	}
	name := s[1:end]
	if name[0] == '#' {
		if len(name) > 8 {
			return "", 0
		}
	} else if strings.ContainsFunc(name, func(r rune) bool { return r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		return "", 0
	}
	value, n := entityAt(s[:end+1])
	if n != end+1 {
		return "", 0
	}
	return value, n
}

// autoLink writes the address in <https://…>.
func (m *markdown) autoLink(n *ast.AutoLink) {
	at := n.Pos()
	label := string(n.Label(m.md))
	if at >= 0 && at < len(m.source) && m.source[at] == '<' {
		at++
	}
	if at >= 0 && strings.HasPrefix(m.source[at:], label) {
		m.text(label, at)
	}
}

// rawHTML: a tag inside a paragraph parts lines if it is <br>, else it is
// passed over.
func (m *markdown) rawHTML(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	s := n.Segments.At(0)
	if tag := m.source[s.Start:s.Stop]; len(tag) > 2 && strings.EqualFold(tag[:3], "<br") {
		m.blank(s.Start, 0)
	}
}

// raw writes a block of raw HTML.
func (m *markdown) raw(n *ast.HTMLBlock) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return
	}
	start, stop := lines.At(0).Start, lines.At(lines.Len()-1).Stop
	if n.HasClosure() {
		stop = max(stop, n.ClosureLine.Stop)
	}
	m.end(text.Paragraph)
	m.writer.html(readOutline(m.source[start:stop]), start, nil)
}

// promote makes the first heading the headline when nothing is read before it,
// and a longer heading right under it the deck. The title of the front matter
// gives way to the same one in the text.
func (p *page) promote() {
	i := slices.IndexFunc(p.blocks, func(b text.Block) bool { return b.Kind != text.Headline && b.Kind != text.Deck })
	if i < 0 || p.blocks[i].Kind != text.Heading {
		return
	}
	p.blocks[i].Kind = text.Headline
	if i+2 < len(p.blocks) && p.blocks[i+1].Kind == text.Heading && p.blocks[i+2].Kind == text.Paragraph && !p.short(i+1) {
		p.blocks[i+1].Kind = text.Deck
	}
	if i > 0 && p.blocks[0].Kind == text.Headline && fold(p.slice(p.blocks[0])) == fold(p.slice(p.blocks[i])) {
		p.blocks = p.blocks[1:]
	}
}

func (p *page) slice(b text.Block) string { return p.text[b.Span.Start:b.Span.End] }
