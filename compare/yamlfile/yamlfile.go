// Package yamlfile reads the YAML files that people write for factdiff: the
// configuration and the waivers. Whatever is wrong in one is said with its
// line, a caret under the place, and what was expected.
package yamlfile

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// MaxBytes is the largest file that is read; a desk's waivers of ten years are
// well below it.
const MaxBytes = 4 << 20

// Error is a fault at a place of a file. Line and Column count from 1.
type Error struct {
	Path         string
	Line, Column int
	Message      string
	source       string // the line it stands in
	width        int
}

func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d:%d: %s", e.Path, e.Line, e.Column, e.Message)
	if e.source != "" {
		n := fmt.Sprintf("%5d", e.Line)
		fmt.Fprintf(&b, "\n%s | %s\n%s | %s%s", n, e.source, strings.Repeat(" ", len(n)),
			strings.Repeat(" ", e.Column-1), strings.Repeat("^", max(e.width, 1)))
	}
	return b.String()
}

// File is a decoded file that can still say where everything in it stands.
type File struct {
	path  string
	lines []string
	root  ast.Node
}

// Decode reads raw into the struct or slice that into points to. Keys that it
// has no field for, keys given twice and anchors are errors of type [*Error].
func Decode(path string, raw []byte, into any) (_ *File, err error) {
	defer func() {
		if v := recover(); v != nil { // the library panics on some broken input
			err = fmt.Errorf("%s: not YAML that can be read: %v", path, v)
		}
	}()
	f := &File{path: path, lines: strings.Split(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\n")}
	if len(raw) > MaxBytes {
		return nil, fmt.Errorf("%s: over %d MB, the most that is read", path, MaxBytes>>20)
	}
	if err := f.plain(lexer.Tokenize(string(raw))); err != nil {
		return nil, err
	}
	tree, err := parser.ParseBytes(raw, 0)
	if err != nil {
		return nil, f.wrap(err, nil)
	}
	if len(tree.Docs) > 1 {
		return nil, f.at(tokenOf(tree.Docs[1].Body), "a second document; expected one")
	}
	if len(tree.Docs) == 0 || tree.Docs[0].Body == nil {
		return f, nil
	}
	body := tree.Docs[0].Body
	if body.Type() == ast.NullType || body.Type() == ast.CommentType || body.Type() == ast.CommentGroupType {
		return f, nil
	}
	f.root = body
	if err := yaml.UnmarshalWithOptions(raw, into, yaml.Strict()); err != nil {
		return nil, f.wrap(err, into)
	}
	return f, nil
}

// deepest is how far brackets, and list marks on one line, may nest. The parser
// needs time and stack that grow with the square of it.
const deepest = 16

// plain refuses what no desk writes by hand and what a parser chokes on.
func (f *File) plain(tokens token.Tokens) error {
	open, marks, line := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			line, marks = t.Position.Line, 0
		}
		switch t.Type {
		case token.AnchorType, token.AliasType:
			return f.at(t, "anchors and aliases are not used in this file")
		case token.SequenceStartType, token.MappingStartType:
			open++
		case token.SequenceEndType, token.MappingEndType:
			open--
		case token.SequenceEntryType, token.MappingKeyType:
			marks++
		}
		if open > deepest || marks > deepest {
			return f.at(t, "nested too deeply")
		}
	}
	return nil
}

// wrap gives an error of the YAML library our form.
func (f *File) wrap(err error, into any) error {
	var y yaml.Error
	if !errors.As(err, &y) || y.GetToken() == nil {
		return fmt.Errorf("%s: %w", f.path, err)
	}
	var unknown *yaml.UnknownFieldError
	if errors.As(err, &unknown) {
		key := y.GetToken().Value
		return f.at(y.GetToken(), fmt.Sprintf("unknown key %q", key)+Meant(key, keys(into)))
	}
	return f.at(y.GetToken(), y.GetMessage())
}

func (f *File) at(t *token.Token, message string) error {
	if t == nil || t.Position == nil {
		return fmt.Errorf("%s: %s", f.path, message)
	}
	e := &Error{Path: f.path, Line: max(t.Position.Line, 1), Column: max(t.Position.Column, 1), Message: message,
		width: len([]rune(strings.SplitN(strings.TrimSpace(t.Origin), "\n", 2)[0]))}
	if e.Line <= len(f.lines) {
		e.source = strings.ReplaceAll(f.lines[e.Line-1], "\t", " ")
		if len(e.source) > 200 || e.Column > 200 {
			e.source = "" // a line that no terminal shows
		}
	}
	return e
}

// Fail is an error about the value at steps (keys of mappings and indexes of
// sequences, from the top); about its key when the last step is a [Key].
func (f *File) Fail(message string, steps ...any) error { return f.at(f.token(steps), message) }

// Line is the line that the value at steps begins in, or else what should hold
// it; 0 in an empty file.
func (f *File) Line(steps ...any) int {
	if t := f.token(steps); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return 0
}

// Has reports whether the mapping at the top has key.
func (f *File) Has(key string) bool { return entry(f.root, key) != nil }

// Key as the last step means the key itself and not its value.
type Key string

func (f *File) token(steps []any) *token.Token {
	n := f.root
	for _, s := range steps {
		switch s := s.(type) {
		case int:
			q, ok := n.(*ast.SequenceNode)
			if !ok || s >= len(q.Values) {
				return tokenOf(n)
			}
			n = q.Values[s]
		case string:
			if v := entry(n, s); v != nil {
				n = v.Value
			}
		case Key:
			if v := entry(n, string(s)); v != nil {
				return v.Key.GetToken()
			}
		}
	}
	return tokenOf(n)
}

// tokenOf is where a node begins: a mapping at its first key, not at its colon.
func tokenOf(n ast.Node) *token.Token {
	switch n := n.(type) {
	case nil:
		return nil
	case *ast.MappingNode:
		if len(n.Values) > 0 {
			return n.Values[0].Key.GetToken()
		}
	case *ast.MappingValueNode:
		return n.Key.GetToken()
	}
	return n.GetToken()
}

func entry(n ast.Node, key string) *ast.MappingValueNode {
	switch n := n.(type) {
	case *ast.MappingValueNode:
		if n.Key.GetToken().Value == key {
			return n
		}
	case *ast.MappingNode:
		for _, v := range n.Values {
			if v.Key.GetToken().Value == key {
				return v
			}
		}
	}
	return nil
}
