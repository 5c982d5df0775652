package article

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"factdiff/extract/text"
)

// maxFrontMatter bounds the YAML before an article.
const maxFrontMatter = 64 << 10

// field is one value of front matter.
type field struct {
	key, value string
	at, len    int  // its bytes in the source, quotes left off; len is 0 when it spans lines
	exact      bool // these bytes are the value
}

// frontMatter reads the YAML between two lines of "---" at the start of a
// Markdown file; end is where the text begins. What does not parse as a table
// of values is no front matter.
func frontMatter(source string) (fields []field, end int) {
	first, _, ok := strings.Cut(source, "\n")
	if !ok || strings.TrimRight(first, " \t\r") != "---" {
		return nil, 0
	}
	from := len(first) + 1
	at := from
	for l := range strings.Lines(source[from:]) {
		mark := strings.TrimRight(l, " \t\r\n")
		if mark == "---" || mark == "..." {
			fields = yamlFields(source[from:at], from)
			if fields == nil {
				return nil, 0
			}
			return fields, at + len(l)
		}
		if at += len(l); at-from > maxFrontMatter {
			break
		}
	}
	return nil, 0
}

// yamlFields are the values of a YAML mapping that are text or lists of it.
// They are read from the syntax tree: nothing is expanded.
func yamlFields(source string, base int) []field {
	file, err := parser.ParseBytes([]byte(source), 0)
	if err != nil || len(file.Docs) != 1 {
		return nil
	}
	var pairs []*ast.MappingValueNode
	switch body := file.Docs[0].Body.(type) {
	case *ast.MappingNode:
		pairs = body.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{body}
	}
	starts := lineStarts(source)
	var out []field
	for _, p := range pairs {
		if p.Key == nil || p.Value == nil || p.Key.GetToken() == nil || p.Key.GetToken().Position == nil {
			continue
		}
		f := field{key: strings.ToLower(p.Key.GetToken().Value), value: yamlText(p.Value)}
		if n := p.Key.GetToken().Position.Line; f.value != "" && n >= 1 && n <= len(starts) {
			line, _, _ := strings.Cut(source[starts[n-1]:], "\n")
			if at, size := valueIn(line, f.value); size > 0 {
				f.at, f.len = base+starts[n-1]+at, size
				f.exact = line[at:at+size] == f.value
			}
		}
		out = append(out, f)
	}
	return out
}

// yamlText is a scalar, or the scalars of a list joined by commas; of a table
// it is its name.
func yamlText(n ast.Node) string {
	switch n := n.(type) {
	case *ast.StringNode:
		return strings.TrimSpace(n.Value)
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value)
	case *ast.IntegerNode, *ast.FloatNode:
		return n.GetToken().Value
	case *ast.SequenceNode:
		var all []string
		for _, v := range n.Values {
			if s := yamlText(v); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	case *ast.MappingNode:
		for _, p := range n.Values {
			if p.Key.GetToken().Value == "name" {
				return yamlText(p.Value)
			}
		}
	case *ast.MappingValueNode:
		if n.Key.GetToken().Value == "name" {
			return yamlText(n.Value)
		}
	}
	return ""
}

// valueIn finds the bytes of a value on the line of its key. The value may
// have escapes, and then is other than its bytes.
func valueIn(line, value string) (at, n int) {
	_, rest, ok := strings.Cut(line, ":")
	if !ok {
		return 0, 0
	}
	at = len(line) - len(rest)
	body := strings.TrimLeft(rest, " \t")
	at += len(rest) - len(body)
	if body == "" {
		return 0, 0
	}
	if q := body[0]; q == '"' || q == '\'' {
		if last := strings.LastIndexByte(body, q); last > 0 {
			return at + 1, last - 1
		}
		return 0, 0
	}
	if strings.HasPrefix(body, value) {
		return at, len(value)
	}
	return 0, 0
}

func lineStarts(s string) []int {
	out := []int{0}
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			out = append(out, i+1)
		}
	}
	return out
}

// takeFrontMatter fills in what the front matter says and writes its headline
// and deck, which are printed with the article.
func (p *page) takeFrontMatter(fields []field, w *writer) {
	for _, f := range fields {
		if f.value == "" {
			continue
		}
		switch f.key {
		case "title", "headline":
			say(&p.meta.Title, f.value)
			w.field(f, text.Headline)
		case "deck", "dek", "subtitle", "standfirst", "subheadline":
			w.field(f, text.Deck)
		case "outlet", "source", "publication", "publisher", "newspaper", "site", "site_name":
			if !strings.Contains(f.value, "://") {
				say(&p.meta.Outlet, f.value)
			}
		case "author", "authors", "byline":
			say(&p.author, strings.TrimPrefix(strings.TrimPrefix(f.value, "By "), "by "))
		case "date":
			if s, ok := looseDate(f.value); ok && p.stamp.at.IsZero() {
				p.stamp = s
			}
		case "published", "publish_date", "published_at", "publishdate", "pubdate", "datepublished":
			if s, ok := looseDate(f.value); ok {
				p.stamp = s
			}
		case "zone", "timezone", "time_zone", "tz":
			if _, ok := zoneOf(f.value); ok {
				say(&p.meta.Zone, f.value)
			}
		}
	}
}

// field writes a value of the front matter as a block.
func (w *writer) field(f field, kind text.BlockKind) {
	if f.len == 0 {
		return
	}
	if f.exact {
		w.copy(f.value, f.at)
	} else {
		w.decoded(f.value, f.at, f.len)
	}
	w.end(kind)
}

// say sets what is not yet known.
func say(known *string, s string) {
	if *known == "" {
		*known = s
	}
}
