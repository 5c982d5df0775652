// Package article loads articles from files: plain text, Markdown and HTML,
// with what they say of themselves, and story files that name the articles of
// one check.
package article

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"factdiff/extract/text"
)

// Article is one loaded file.
type Article struct {
	text.Meta
	Raw     []byte // the file as given
	Format  string // text, markdown, html
	Charset string // what the bytes were read as
	Assumed bool   // the charset was not declared and not certain
	Doc     *text.Document
}

// Load reads the file at path. What meta already says wins over what the file
// says of itself.
func Load(path string, meta text.Meta) (*Article, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	meta.Path = path
	return Parse(raw, meta)
}

// Parse makes an article of the bytes of a file; meta.Path says by its ending
// which format it is.
func Parse(raw []byte, meta text.Meta) (*Article, error) {
	if bytes.IndexByte(raw, 0) >= 0 {
		return nil, fmt.Errorf("%s: a binary file, not an article", meta.Path)
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		return nil, fmt.Errorf("%s: the file is empty", meta.Path)
	}
	if !utf8.Valid(raw) {
		return nil, fmt.Errorf("%s: not valid UTF-8", meta.Path)
	}
	switch strings.ToLower(filepath.Ext(meta.Path)) {
	default:
		return &Article{Meta: meta, Raw: raw, Format: "text", Charset: "utf-8",
			Doc: text.New(meta, string(raw), lines(string(raw)), text.Origin{})}, nil
	}
}

func lines(s string) []text.Block {
	var out []text.Block
	at := 0
	for at < len(s) {
		end := strings.IndexByte(s[at:], '\n')
		if end < 0 {
			end = len(s)
		} else {
			end += at
		}
		body := s[at:end]
		if trimmed := strings.TrimSpace(body); trimmed != "" {
			from := at + strings.Index(body, trimmed)
			kind := text.Paragraph
			if strings.ToUpper(trimmed) == trimmed && len(trimmed) > 20 {
				kind = text.Boilerplate
			}
			out = append(out, text.Block{Kind: kind, Span: text.Span{Start: from, End: from + len(trimmed)}})
		}
		at = end + 1
	}
	return out
}
