package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"factdiff/extract/text"
)

// Decoded is a file turned into UTF-8, with the way back to its bytes.
type Decoded struct {
	Text    string
	Origin  text.Origin
	Charset string // what the bytes were read as: utf-8, utf-16le, windows-1252 …
	Assumed bool   // the charset was neither declared nor certain
}

// Decode reads raw as what its byte order mark says, else as UTF-8 if it is
// valid, else as declared ("" when nothing is), else as Windows-1252. What is
// no text at all gives an [Error].
func Decode(raw []byte, declared string) (Decoded, error) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		d, err := decodeUTF8(raw[3:], 3)
		d.Charset, d.Assumed = "utf-8", false
		return d, err
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		return decodeUTF16(raw, false), nil
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return decodeUTF16(raw, true), nil
	}
	if isBinary(raw) {
		return Decoded{}, &Error{Problem: Binary}
	}
	if utf8.Valid(raw) {
		return Decoded{Text: string(raw), Charset: "utf-8"}, nil
	}
	if declared == "utf-8" || declared == "" && mostlyUTF8(raw) {
		return decodeUTF8(raw, 0)
	}
	if cm, name := charmapOf(declared); cm != nil {
		d := decodeBytes(raw, cm)
		d.Charset = name
		return d, nil
	}
	d := decodeBytes(raw, charmap.Windows1252)
	d.Charset, d.Assumed = "windows-1252", true
	return d, nil
}

// decodeUTF8 reads UTF-8 that begins at the byte skip of the file. Bytes that
// are not UTF-8 are read as Windows-1252, which is what a page pasted together
// from two systems holds.
func decodeUTF8(raw []byte, skip int) (Decoded, error) {
	if isBinary(raw) {
		return Decoded{}, &Error{Problem: Binary}
	}
	var b builder
	b.Grow(len(raw))
	from := 0
	for at := 0; at < len(raw); {
		r, n := utf8.DecodeRune(raw[at:])
		if r == utf8.RuneError && n <= 1 {
			b.copy(string(raw[from:at]), skip+from)
			b.decoded(string(charmap.Windows1252.DecodeByte(raw[at])), skip+at, 1)
			from = at + 1
		}
		at += max(n, 1)
	}
	mixed := from > 0
	b.copy(string(raw[from:]), skip+from)
	d := Decoded{Text: b.String(), Origin: b.origin(), Charset: "utf-8", Assumed: mixed}
	if mixed {
		d.Charset = "utf-8 with windows-1252"
	}
	return d, nil
}

func decodeBytes(raw []byte, cm *charmap.Charmap) Decoded {
	var b builder
	b.Grow(len(raw) + len(raw)/16)
	from := 0
	for at, c := range raw {
		if c < utf8.RuneSelf {
			continue
		}
		b.copy(string(raw[from:at]), from)
		b.decoded(string(cm.DecodeByte(c)), at, 1)
		from = at + 1
	}
	b.copy(string(raw[from:]), from)
	return Decoded{Text: b.String(), Origin: b.origin()}
}

// charmapOf finds a single-byte charset by the name a page declares it with.
// What calls itself Latin-1 or ASCII is Windows-1252, as in every browser.
func charmapOf(name string) (*charmap.Charmap, string) {
	key := squeeze(name)
	switch key {
	case "":
		return nil, ""
	case "iso88591", "latin1", "ascii", "usascii", "cp1252", "windows1252":
		return charmap.Windows1252, "windows-1252"
	}
	for _, e := range charmap.All {
		cm, ok := e.(*charmap.Charmap)
		if ok && squeeze(cm.String()) == key {
			return cm, strings.ToLower(name)
		}
	}
	return nil, ""
}

// squeeze keeps the letters and digits of a charset's name: the same one is
// written ISO-8859-2, ISO 8859-2 and iso8859_2.
func squeeze(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			return r
		}
		return -1
	}, name)
}

// mostlyUTF8 reports whether the bytes above ASCII are more often good UTF-8
// than not.
func mostlyUTF8(raw []byte) bool {
	good, bad := 0, 0
	for at := 0; at < len(raw); {
		r, n := utf8.DecodeRune(raw[at:])
		if r == utf8.RuneError && n <= 1 {
			bad++
		} else if n > 1 {
			good++
		}
		at += max(n, 1)
	}
	return good > 2*bad
}

// isBinary reports whether raw is no text in any charset read here: it holds a
// NUL, or begins as a container does, or is full of control characters.
func isBinary(raw []byte) bool {
	for _, magic := range []string{"%PDF-", "PK\x03\x04", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b", "{\\rtf", "\xd0\xcf\x11\xe0"} {
		if bytes.HasPrefix(raw, []byte(magic)) {
			return true
		}
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		return true
	}
	head := raw[:min(len(raw), 4096)]
	control := 0
	for _, c := range head {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' || c == 0x7f {
			control++
		}
	}
	return control*20 > len(head)
}
