package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// jsonReader reads a small JSON file field by field, so that every complaint
// has its line. encoding/json alone names no place for an unknown field.
type jsonReader struct {
	path string
	raw  []byte
	dec  *json.Decoder
}

func newJSONReader(raw []byte, path string) *jsonReader {
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	return &jsonReader{path: path, raw: raw, dec: json.NewDecoder(bytes.NewReader(raw))}
}

// line is the line of the last token read.
func (r *jsonReader) line() int { return r.lineAt(int(r.dec.InputOffset())) }

func (r *jsonReader) lineAt(offset int) int {
	return 1 + bytes.Count(r.raw[:min(offset, len(r.raw))], []byte("\n"))
}

func (r *jsonReader) invalid(field, format string, args ...any) error {
	return &Invalid{Path: r.path, Line: r.line(), Field: field, Message: fmt.Sprintf(format, args...)}
}

func (r *jsonReader) unknown(field, known string) error {
	return r.invalid(field, "unknown field; expected one of %s", known)
}

// token reads the next token; what says what is expected there.
func (r *jsonReader) token(what string) (json.Token, error) {
	t, err := r.dec.Token()
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return t, nil
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return nil, &Invalid{Path: r.path, Line: r.lineAt(len(r.raw)), Message: "the file ends where " + what + " was expected"}
	case errors.As(err, &syntax):
		return nil, &Invalid{Path: r.path, Line: r.lineAt(int(syntax.Offset)), Message: "not valid JSON: " + syntax.Error()}
	}
	return nil, r.invalid("", "expected %s: %v", what, err)
}

// object reads an object and calls field for each key, once a key; field reads
// the value.
func (r *jsonReader) object(what string, field func(key string) error) error {
	if err := r.open('{', what, "an object"); err != nil {
		return err
	}
	seen := map[string]bool{}
	for r.dec.More() {
		t, err := r.token("a field of " + what)
		if err != nil {
			return err
		}
		key, _ := t.(string)
		if seen[key] {
			return r.invalid(key, "is given twice")
		}
		seen[key] = true
		if err := field(key); err != nil {
			return err
		}
	}
	_, err := r.token("the end of " + what)
	return err
}

// array reads an array and calls item to read each of its values.
func (r *jsonReader) array(what string, item func() error) error {
	if err := r.open('[', what, "a list"); err != nil {
		return err
	}
	for r.dec.More() {
		if err := item(); err != nil {
			return err
		}
	}
	_, err := r.token("the end of " + what)
	return err
}

func (r *jsonReader) open(delim json.Delim, what, form string) error {
	t, err := r.token(what)
	if err != nil {
		return err
	}
	if t != delim {
		return r.invalid("", "%s must be %s", what, form)
	}
	return nil
}

// text reads a string.
func (r *jsonReader) text(what string) (string, error) {
	t, err := r.token("the text of " + what)
	if err != nil {
		return "", err
	}
	s, ok := t.(string)
	if !ok {
		return "", r.invalid(what, "must be text in quotes")
	}
	if !utf8.ValidString(s) {
		return "", r.invalid(what, "is not valid UTF-8")
	}
	return s, nil
}

// end checks that nothing follows.
func (r *jsonReader) end() error {
	if _, err := r.dec.Token(); !errors.Is(err, io.EOF) {
		return r.invalid("", "there is something after the end of the story")
	}
	return nil
}
