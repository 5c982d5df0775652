package docx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// reader goes through a part element by element.
type reader struct {
	*xml.Decoder
	depth, most int
}

// element is the start of an element.
type element struct{ xml.StartElement }

// newReader reads the XML of a part, in UTF-8 or UTF-16 as the standard has it,
// with at most most elements in one another (0: any number).
func newReader(raw []byte, most int) (*reader, error) {
	if bytes.HasPrefix(raw, []byte("\xff\xfe")) || bytes.HasPrefix(raw, []byte("\xfe\xff")) {
		var err error
		if raw, err = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(raw); err != nil {
			return nil, err
		}
	}
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(raw, []byte("\ufeff"))))
	d.CharsetReader = func(name string, in io.Reader) (io.Reader, error) {
		if !strings.EqualFold(name, "utf-16") { // decoded by now
			return nil, errors.New("written in " + name + ", not in UTF-8")
		}
		return in, nil
	}
	return &reader{Decoder: d, most: most}, nil
}

// next is the next token. A document type is refused: no document of Word has
// one, and all that XML can be made to blow up with is declared there.
func (r *reader) next() (xml.Token, error) {
	t, err := r.Token()
	if err != nil {
		return nil, err
	}
	switch t.(type) {
	case xml.StartElement:
		if r.depth++; r.most > 0 && r.depth > r.most {
			return nil, &Beyond{"depth"}
		}
	case xml.EndElement:
		r.depth--
	case xml.Directive:
		return nil, errors.New("has a document type")
	}
	return t, nil
}

// each calls found for each element there still is.
func (r *reader) each(found func(element) error) error {
	return r.until(0, found, nil)
}

// inside calls found for each element in the one that has just begun, to its
// end.
func (r *reader) inside(found func(element) error) error {
	return r.until(r.depth, found, nil)
}

// until calls found for each element that begins, and ended, if any, for each
// that ends, until the one at a depth ends, or the part does.
func (r *reader) until(depth int, found func(element) error, ended func(xml.Name)) error {
	for {
		t, err := r.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := found(element{t}); err != nil {
				return err
			}
		case xml.EndElement:
			if r.depth < depth {
				return nil
			}
			if ended != nil {
				ended(t.Name)
			}
		}
	}
}

// skip passes over what is in the element that has just begun.
func (r *reader) skip() error { return r.inside(func(element) error { return nil }) }

// words are the characters directly in the element that has just begun.
func (r *reader) words() (string, error) {
	var b strings.Builder
	for depth := r.depth; ; {
		t, err := r.next()
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case xml.CharData:
			if r.depth == depth {
				b.Write(t)
			}
		case xml.EndElement:
			if r.depth < depth {
				return b.String(), nil
			}
		}
	}
}

// attr is the value of an attribute, whatever its namespace, or "".
func (e element) attr(name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// word is the name of an element of WordprocessingML; "" for one of another
// namespace, of drawings and formulas.
func word(n xml.Name) string {
	switch n.Space {
	case "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main":
		return n.Local
	}
	return ""
}

// on reports whether an element that is a switch, <w:vanish/>, is on.
func (e element) on() bool {
	v := e.attr("val")
	return v == "" || isOn(v)
}

// isOn reads a switch as the standard writes it.
func isOn(v string) bool { return v == "1" || v == "true" || v == "on" }
