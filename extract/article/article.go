// Package article loads articles from files: plain text, Markdown and HTML,
// with what they say of themselves, and story files that name the articles of
// one check.
//
// Whatever the format and the charset, every place in the text of an article
// maps back to the bytes of the file as given ([text.Document.Source]).
package article

import (
	"path/filepath"
	"strings"

	"factdiff/extract/text"
)

// Article is one loaded file.
type Article struct {
	text.Meta
	Author  string
	Raw     []byte // the file as given
	Format  string // text, markdown, html
	Charset string // what the bytes were read as: utf-8, utf-16le, windows-1252 …
	Assumed bool   // the charset was neither declared nor certain
	Doc     *text.Document
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
	doc.Hidden = hidden(doc, raw)
	return &Article{
		Meta: p.meta, Author: p.author, Raw: raw, Format: format,
		Charset: p.charset, Assumed: p.assumed,
		Doc: doc,
	}, nil
}

// formatOf tells the format by the ending of the path. A page saved without
// one is still a page.
func formatOf(path string, raw []byte) string {
	format := formatByEnding(path)
	switch {
	case format != "":
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
	}
	return ""
}

// looksLikeHTML reports whether the file begins as an HTML page does.
func looksLikeHTML(raw []byte) bool {
	head := strings.ToLower(string(raw[:min(len(raw), 256)]))
	head = strings.TrimLeft(strings.TrimPrefix(head, "\ufeff"), " \t\r\n")
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}
