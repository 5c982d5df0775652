package consistency

import (
	"strings"

	"factdiff/extract/text"
)

// phone is a North American telephone number with its area code as it is
// written, which may have a digit too few or too many.
type phone struct {
	span     text.Span
	digits   string
	sentence int
}

// mostPhones bounds the numbers of one article that are compared.
const mostPhones = 40

// longest is more than any telephone number has, in bytes: what follows it need
// not be looked at, be it a megabyte of digits.
const longest = 40

// book is the telephone numbers of an article; beyond is the first that is one
// too many, or empty.
type book struct {
	list   []phone
	beyond text.Span
}

var numbers = text.Layer[*book]{Name: "telephone numbers", Read: func(d *text.Document) *book {
	out := &book{}
	tokens := d.Tokens()
	for i := range tokens {
		t := &tokens[i]
		if t.Lower != "(" && t.Kind != text.Number {
			continue
		}
		n, size := dialled(d.Text[t.Span.Start:min(t.Span.Start+longest, len(d.Text))])
		whole := len(n) == 10 && (i == 0 || t.Space || tokens[i-1].Kind == text.Punct)
		if !whole && (t.Lower != "(" || len(n) < 9 || len(n) > 11 || i == 0 || !announces(tokens[i-1].Lower)) {
			continue
		}
		s := text.Span{Start: t.Span.Start, End: t.Span.Start + size}
		if len(out.list) == mostPhones {
			out.beyond = s
			break
		}
		out.list = append(out.list, phone{s, n, d.SentenceAt(s.Start)})
	}
	return out
}}

// dialled are the digits of the number at the head of s, and how many bytes it
// takes: (555) 017-4444, 555-017-4444, 555.017.4444. Of a number without
// parentheses every group must be whole.
func dialled(s string) (n string, size int) {
	bracket := strings.HasPrefix(s, "(")
	rest := strings.TrimPrefix(s, "(")
	area, rest := digits(rest)
	if bracket {
		var ok bool
		if rest, ok = strings.CutPrefix(rest, ")"); !ok {
			return "", 0
		}
		rest = strings.TrimPrefix(rest, " ")
	} else if rest = apart(rest); rest == "" {
		return "", 0
	}
	office, rest := digits(rest)
	if rest = apart(rest); rest == "" {
		return "", 0
	}
	line, rest := digits(rest)
	if len(area) != 3 || len(office) < 2 || len(line) < 3 || !bracket && (len(office) != 3 || len(line) != 4) {
		return "", 0
	}
	if after := apart(rest); after != "" && after[0] >= '0' && after[0] <= '9' { // more groups
		return "", 0
	}
	return area + office + line, len(s) - len(rest)
}

// digits cuts the digits at the head of s.
func digits(s string) (n, rest string) {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return s[:i], s[i:]
}

// apart is s without the mark between two groups of a number, "" when it begins
// with none.
func apart(s string) string {
	for _, mark := range [...]string{"-", ".", "–", "‑"} {
		if rest, ok := strings.CutPrefix(s, mark); ok {
			return rest
		}
	}
	return ""
}

// announces reports whether a telephone number may follow the word.
func announces(w string) bool {
	switch w {
	case "call", "calling", "at", "dial", "phone", "telephone", "number", "or", "to", "is", "on", ":", "tel", "tel.", "text", "contact", "hotline", "line", "tipline":
		return true
	}
	return false
}
