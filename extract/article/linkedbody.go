package article

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"factdiff/extract/text"
)

// script is a JSON-LD script and where it stands.
type script struct {
	source string
	at     int
}

// bodyIn finds the string that holds body as the value of articleBody; it
// returns where its first character stands in the page, or -1.
func (s script) bodyIn(body string) int {
	const key = `"articleBody"`
	for from := 0; ; {
		i := strings.Index(s.source[from:], key)
		if i < 0 {
			return -1
		}
		from += i + len(key)
		rest := strings.TrimLeft(s.source[from:], " \t\r\n")
		rest, ok := strings.CutPrefix(rest, ":")
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " \t\r\n")
		var value string
		if json.NewDecoder(strings.NewReader(rest)).Decode(&value) == nil && value == body {
			return s.at + len(s.source) - len(rest) + 1
		}
	}
}

// linkedBody writes the JSON string whose first character stands at, as
// paragraphs. Some pages hold their text nowhere else: it is shown by a script.
func (w *writer) linkedBody(page string, at int) {
	for i := at; i < len(page) && page[i] != '"'; {
		switch page[i] {
		case '\\':
			i += w.jsonEscape(page[i:], i)
		case '&':
			if value, n := entityAt(page[i:]); n > 0 {
				w.entity(value, i, n)
				i += n
				continue
			}
			w.text("&", i)
			i++
		default:
			n := strings.IndexAny(page[i:], `"\&`)
			if n < 0 {
				n = len(page) - i
			}
			w.text(page[i:i+n], i)
			i += n
		}
	}
	w.end(text.Paragraph)
}

// jsonEscape writes what the escape that s begins with stands for and returns
// its length.
func (w *writer) jsonEscape(s string, at int) int {
	if len(s) < 2 {
		return 1
	}
	switch s[1] {
	case 'n':
		w.end(text.Paragraph)
	case 'r', 't', 'b', 'f':
		w.blank(at, 2)
	case 'u':
		r, n := jsonRune(s)
		w.entity(string(r), at, n)
		return n
	default:
		w.entity(s[1:2], at, 2)
	}
	return 2
}

// jsonRune decodes \u2019, and two of them that make one character.
func jsonRune(s string) (rune, int) {
	unit := func(s string) (rune, bool) {
		if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
			return 0, false
		}
		n, err := strconv.ParseUint(s[2:6], 16, 16)
		return rune(n), err == nil
	}
	r, ok := unit(s)
	if !ok {
		return utf8.RuneError, 2
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	if low, ok := unit(s[6:]); ok {
		if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
			return both, 12
		}
	}
	return utf8.RuneError, 6
}
