package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

// atom is the smallest piece a value is read from: digits with their inner
// commas and points, letters, or one mark. A token is one atom or several:
// "three-and-a-half-year-old" and "$1.5bn" read the same whether they are one
// token or many.
type atom struct {
	text.Span
	low   string // folded
	e     *entry // what the lists say of it, or nil
	tok   int    // index of its token
	kind  atomKind
	space bool // white space before
	thin  bool // a no-break or thin space, as between groups of three digits
	caps  bool // starts with a capital
	shout bool // all letters are capitals
}

type atomKind uint8

const (
	letters atomKind = iota
	digits
	mark
)

// dash reports whether a is a hyphen or a dash that can stand between the ends
// of a range.
func (a *atom) dash() bool {
	switch a.low {
	case "-", "–", "—", "‒", "−", "~":
		return a.kind == mark
	}
	return false
}

func (a *atom) hyphen() bool { return a.kind == mark && a.low == "-" }

// appendAtoms divides token t, the i-th of the document, and appends its
// pieces to dst.
func appendAtoms(dst []atom, words *wordlist.Table[entry], source string, t *text.Token, i int) []atom {
	if undivided(t) {
		return append(dst, atom{Span: t.Span, low: t.Lower, e: words.Find(t), tok: i, space: t.Space,
			caps: t.Cap, shout: t.Caps || t.Cap && t.Span.Len() == 1})
	}
	s, folded := t.Lower, true
	if len(s) != t.Span.Len() && t.Span.End <= len(source) && source != "" {
		s, folded = source[t.Span.Start:t.Span.End], false
	}
	for at := 0; at < len(s); {
		end, kind := piece(s, at)
		a := atom{Span: text.Span{Start: t.Span.Start + at, End: t.Span.Start + end}, low: s[at:end], tok: i,
			kind: kind, space: at == 0 && t.Space, caps: at == 0 && t.Cap}
		if !folded {
			a.low = fold(a.low)
		}
		if at > 0 && source != "" {
			r, _ := utf8.DecodeRuneInString(source[a.Start:])
			a.caps = unicode.IsUpper(r)
		}
		a.shout = a.caps && kind == letters && shouted(source, a.Span)
		a.thin = a.space && kind == digits && a.Start > 0 && a.Start <= len(source) && source[a.Start-1] >= utf8.RuneSelf
		a.e = words.Get(a.low)
		dst = append(dst, a)
		at = end
	}
	return dst
}

// pointed joins the last atoms of l when they are a number that was divided at
// its point, as in "magnitude-6.8".
func (l line) pointed(source string) line {
	n := len(l)
	if n < 3 || l[n-1].kind != digits || l[n-1].space || l[n-2].low != "." || l[n-2].space || l[n-3].kind != digits {
		return l
	}
	a := &l[n-3]
	a.End = l[n-1].End
	a.low = source[a.Start:a.End]
	return l[:n-2]
}

func shouted(source string, s text.Span) bool {
	for _, r := range source[min(s.Start, len(source)):min(s.End, len(source))] {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

func fold(s string) string {
	switch s {
	case "’", "‘", "ʼ":
		return "'"
	case "‐", "‑":
		return "-"
	}
	return strings.ToLower(s)
}

// undivided reports whether a token is one atom.
func undivided(t *text.Token) bool {
	return t.Kind == text.Link || t.Kind == text.Word && whole(t.Lower)
}

// whole reports whether a word has no digits and no hyphens.
func whole(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '-' || c == '$' || c <= '9' && c >= '0' || c >= utf8.RuneSelf {
			return c >= utf8.RuneSelf && !strings.ContainsAny(s, "-$0123456789‐‑–½¼¾²³°€£¥")
		}
	}
	return true
}

// piece is the end and the kind of the piece of s that begins at.
func piece(s string, at int) (int, atomKind) {
	c := s[at]
	switch {
	case c >= '0' && c <= '9':
		return digitRun(s, at), digits
	case c == '\'':
		return at + 1, mark
	}
	i := at
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		letter := unicode.IsLetter(r) || unicode.IsMark(r)
		// the points and apostrophes inside a word: a.m., o'clock
		if !letter && (i == at || r != '.' && r != '\'' && r != '’') {
			break
		}
		i += n
	}
	if i == at {
		_, n := utf8.DecodeRuneInString(s[at:])
		return at + n, mark
	}
	return i, letters
}

// digitRun reads digits with single commas and points between them.
func digitRun(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c >= '0' && c <= '9' {
			i++
			continue
		}
		if (c == ',' || c == '.') && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			i++
			continue
		}
		break
	}
	return i
}
