package article

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed boilerplate.txt
var boilerplateText string

// The longest block that a phrase may condemn. What is longer says something
// of its own.
const (
	maxStart  = 240
	maxInside = 320
	maxLabel  = 200
)

// phrases are the lines of boilerplate.txt; those found by their beginning, or
// anywhere, are kept by first word.
type phrases struct {
	whole, label  map[string]bool
	start, inside map[string][]string
	insides       [256]bool // the bytes that what is inside begins with
}

var knownPhrases = sync.OnceValue(func() *phrases {
	p := &phrases{whole: map[string]bool{}, label: map[string]bool{}, start: map[string][]string{}, inside: map[string][]string{}}
	section := ""
	for l := range strings.Lines(boilerplateText) {
		l = strings.TrimSpace(l)
		first := firstWord(l)
		switch {
		case l == "" || l[0] == '#' && section == "":
		case l[0] == '[' && strings.HasSuffix(l, "]"):
			section = l
		case section == "[whole]":
			p.whole[l] = true
		case section == "[label]":
			p.label[l] = true
		case section == "[inside]":
			p.inside[first] = append(p.inside[first], l)
			p.insides[l[0]] = true
		default:
			p.start[first] = append(p.start[first], l)
		}
	}
	return p
})

// isPromo reports whether a block is what pages print between the paragraphs
// of an article: links to other stories, newsletter boxes, share buttons.
func isPromo(s string) bool {
	if len(s) > maxInside {
		return false
	}
	p := knownPhrases()
	low := fold(s)
	if p.whole[strings.Trim(low, " .:;,!»›>→[]()*|-–—\"'")] {
		return true
	}
	low = strings.TrimLeft(low, "([*>»›+•|-–— ")
	if len(s) <= maxLabel && p.labelled(s, low) {
		return true
	}
	if quotesSomebody(low) {
		return false
	}
	if len(s) <= maxStart && (beginsWith(low, p.start) || strings.HasPrefix(low, "download ") && strings.Contains(low, " app")) {
		return true
	}
	for rest := low; rest != ""; {
		if p.insides[rest[0]] && beginsWith(rest, p.inside) {
			return true
		}
		_, rest, _ = strings.Cut(rest, " ")
	}
	return false
}

// quotesSomebody reports whether folded text names a speaker. An advertisement
// has none.
func quotesSomebody(low string) bool {
	return strings.Contains(low, " said") || strings.Contains(low, " told ") || strings.Contains(low, " says")
}

// beginsWith reports whether low begins with one of the phrases, which are
// kept by their first word.
func beginsWith(low string, phrases map[string][]string) bool {
	first, _, _ := strings.Cut(low, " ")
	for _, phrase := range phrases[first] {
		if rest, ok := strings.CutPrefix(low, phrase); ok && atBoundary(phrase, rest) {
			return true
		}
	}
	return false
}

// labelled reports "READ MORE: Another headline", "Related | Another headline".
// Such a line is no sentence: it ends without a full stop, and the label stands
// in capitals or before a bar unless nothing else could be meant.
func (p *phrases) labelled(s, low string) bool {
	i := strings.IndexAny(low, ":|")
	if i <= 0 || i > 30 || !p.label[strings.TrimSpace(low[:i])] {
		return false
	}
	if last := s[len(s)-1]; last == '.' || last == ':' && len(s) > 40 {
		return false
	}
	if low[i] == '|' || i == len(low)-1 {
		return true
	}
	j := strings.IndexByte(s, ':')
	return j > 0 && (allCaps(s[:j]) || strings.HasPrefix(low, "read") || strings.HasPrefix(low, "related") ||
		strings.HasPrefix(low, "see also") || strings.HasPrefix(low, "also "))
}

// atBoundary reports whether phrase ends at a word's end before rest.
func atBoundary(phrase, rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	last, _ := utf8.DecodeLastRuneInString(phrase)
	return rest == "" || !unicode.IsLetter(last) || !unicode.IsLetter(r) && r != '\''
}

// fold is s in lower case with straight quotes, single blanks and # for each
// number.
func fold(s string) string {
	out := make([]byte, 0, len(s))
	last := rune(' ')
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		switch {
		case 'a' <= r && r <= 'z':
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case '0' <= r && r <= '9':
			r = '#'
		case unicode.IsSpace(r):
			r = ' '
		case r == '’' || r == '‘':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		case r >= utf8.RuneSelf:
			r = unicode.ToLower(r)
		}
		if r == last && (r == ' ' || r == '#') {
			continue
		}
		last = r
		if r < utf8.RuneSelf {
			out = append(out, byte(r))
		} else {
			out = utf8.AppendRune(out, r)
		}
	}
	return strings.TrimRight(string(out), " ")
}

// allCaps reports whether s is set in capitals: at least two letters, and
// hardly a small one among them (McCONNELL, the s of "1990s").
func allCaps(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
			if lower > 4 {
				return false
			}
		}
	}
	return upper >= 2 && lower*12 <= upper
}
