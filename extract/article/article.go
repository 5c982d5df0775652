// Package article loads articles from files: plain text, Markdown, HTML and
// Word, with what they say of themselves, and story files that name the articles
// of one check.
//
// Whatever the format and the charset, every place in the text of an article
// maps back to the bytes of the file as given ([text.Document.Source]); in a Word
// document, whose bytes are packed, to its paragraphs ([Article.Paragraphs]).
package article

import (
	"path/filepath"
	"strings"
	"time"

	"factdiff/extract/article/docx"
	"factdiff/extract/text"
)

// Article is one loaded file.
type Article struct {
	text.Meta
	Author  string
	Raw     []byte // the file as given
	Format  string // text, markdown, html, docx
	Charset string // what the bytes were read as: utf-8, utf-16le, windows-1252 …
	Assumed bool   // the charset was neither declared nor certain
	Doc     *text.Document

	// Paragraphs is what places count in where the file is a container and its
	// bytes are packed: the text of all its paragraphs, empty ones too, each ended
	// by \n and holding none. It is nil where places are bytes of Raw.
	Paragraphs []byte
	// Modified is when a container says that it was last saved; it is not when the
	// article was published.
	Modified time.Time
	// Notices are what a reader should know of how the file was read: that its
	// hidden text was not, say.
	Notices []string
}

// Load reads the file at path within the [Defaults]. What meta already says
// wins over what the file says of itself. A file that cannot be used gives an
// [Error].
func Load(path string, meta text.Meta) (*Article, error) {
	return Defaults().Load(path, meta)
}

// Parse makes an article of the bytes of a file; meta.Path says by its ending
// which format it is.
func Parse(raw []byte, meta text.Meta) (*Article, error) {
	return Defaults().Parse(raw, meta)
}

// Load is [Load] within other limits.
func (l Limits) Load(path string, meta text.Meta) (*Article, error) {
	raw, err := ReadFile(path, l.FileBytes)
	if err != nil {
		return nil, err
	}
	meta.Path = path
	return l.Parse(raw, meta)
}

// Parse is [Parse] within other limits.
func (l Limits) Parse(raw []byte, meta text.Meta) (*Article, error) {
	a, err := l.parse(raw, meta)
	if err != nil {
		return nil, InFile(err, meta.Path)
	}
	return a, nil
}

func (l Limits) parse(raw []byte, meta text.Meta) (*Article, error) {
	if l.FileBytes > 0 && len(raw) > l.FileBytes {
		return nil, &Error{Problem: TooLarge, Detail: atMost(l.FileBytes)}
	}
	format := formatOf(meta.Path, raw)
	p := &page{meta: meta, limits: l}
	if err := p.read(format, raw); err != nil {
		return nil, err
	}
	if err := p.check(); err != nil {
		return nil, err
	}
	p.finish()
	doc := text.NewWithin(l.Bounds, p.meta, p.text, p.blocks, p.origin)
	source := raw
	if p.paragraphs != nil {
		source = p.paragraphs
	}
	doc.Hidden = hidden(doc, source)
	return &Article{
		Meta: p.meta, Author: p.author, Raw: raw, Format: format,
		Charset: p.charset, Assumed: p.assumed,
		Doc: doc, Paragraphs: p.paragraphs, Modified: p.modified, Notices: p.notices,
	}, nil
}

// formatOf tells the format by the ending of the path. A page saved without
// one is still a page, and a Word document is one whatever it is called.
func formatOf(path string, raw []byte) string {
	format := formatByEnding(path)
	switch {
	case docx.Is(raw):
		return "docx"
	case format != "" && format != "docx":
		return format
	case looksLikeHTML(raw):
		return "html"
	}
	return "text"
}

// formatByEnding is the format that an ending stands for, or "".
func formatByEnding(path string) string {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".html", ".htm", ".xhtml":
		return "html"
	case ".md", ".markdown":
		return "markdown"
	case ".txt", ".text":
		return "text"
	case ".docx", ".docm":
		return "docx"
	}
	return ""
}

// looksLikeHTML reports whether the file begins as an HTML page does.
func looksLikeHTML(raw []byte) bool {
	head := strings.ToLower(string(raw[:min(len(raw), 256)]))
	head = strings.TrimLeft(strings.TrimPrefix(head, "\ufeff"), " \t\r\n")
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}
