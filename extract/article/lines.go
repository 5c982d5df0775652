package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

// line is one line of a file without its end and without white space around it.
type line struct {
	span   text.Span
	indent int  // blanks taken off its left
	width  int  // characters, indent included
	first  int  // characters of its first word
	after  bool // a blank line, a form feed or the start of the file comes before it
}

// splitLines finds the lines that hold something. A line ends with \n, \r\n,
// \r, a form feed or one of Unicode's separators.
func splitLines(s string) []line {
	var out []line
	gap := true
	for at := 0; at < len(s); {
		end, next, feed := lineEnd(s, at)
		span := trim(s, text.Span{Start: at, End: end})
		if span.Len() > 0 {
			l := line{span: span, indent: span.Start - at, after: gap}
			body := s[span.Start:span.End]
			if len(body) <= 4*maxWrap {
				l.width = l.indent + utf8.RuneCountInString(body)
				l.first = utf8.RuneCountInString(firstWord(body))
			} else {
				l.width = len(body)
			}
			out = append(out, l)
		}
		gap = feed || span.Len() == 0
		at = next
	}
	return out
}

func lineEnd(s string, at int) (end, next int, feed bool) {
	for end = at; end < len(s) && !ends(s, end); end++ {
	}
	if end == len(s) {
		return end, end, false
	}
	r, n := utf8.DecodeRuneInString(s[end:])
	next = end + n
	if r == '\r' && next < len(s) && s[next] == '\n' {
		next++
	}
	return end, next, r == '\f' || r == '\u2029'
}

// ends reports whether a line ends with what stands at i.
func ends(s string, i int) bool {
	switch c := s[i]; c {
	case '\n', '\r', '\f', '\v':
		return true
	case 0xc2, 0xe2: // the first bytes of U+0085, U+2028 and U+2029
		return strings.HasPrefix(s[i:], "\u0085") || strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")
	}
	return false
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i]
	}
	return s
}

// The widths at which text is wrapped by a machine or by hand.
const (
	minWrap = 40
	maxWrap = 130
)

// wrapWidth is the column at which the text is wrapped, or 0 when each line is
// a paragraph of its own. In a wrapped text no line is longer than the column,
// and at nearly every line end the next word would not have fitted; where
// lines are paragraphs, they end with their sentences.
func wrapWidth(s string, lines []line) int {
	width := 0
	for i, l := range lines {
		if i+1 < len(lines) && !lines[i+1].after || !l.after {
			if l.width <= maxWrap {
				width = max(width, l.width)
			}
		}
	}
	if width < minWrap {
		return 0
	}
	breaks, full, ended, long := 0, 0, 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i].after {
			continue
		}
		prev := lines[i-1]
		breaks++
		switch {
		case prev.width > maxWrap:
			long++
		case prev.width+1+lines[i].first > width-ragged:
			full++
			if endsSentence(s[prev.span.Start:prev.span.End]) {
				ended++
			}
		}
	}
	if 4*long > breaks || 5*full < 3*breaks || 2*ended > full {
		return 0
	}
	return width
}

// ragged is how far short of the column a line may end that was wrapped by
// hand or to an even margin.
const ragged = 12

// continues reports whether line l goes on with the paragraph of prev, in a
// text wrapped at width.
func continues(s string, prev, l line, width int) bool {
	if l.after || width == 0 || prev.width > width {
		return false
	}
	before, body := s[prev.span.Start:prev.span.End], s[l.span.Start:l.span.End]
	if startsItem(before, body) || l.indent >= prev.indent+2 && bullet(before) == 0 {
		return false
	}
	room := width - (prev.width + 1 + l.first)
	if endsSentence(before) {
		return room < 0
	}
	r, _ := utf8.DecodeRuneInString(body)
	return room < ragged || unicode.IsLower(r)
}

// startsItem reports whether body begins a new item of a list. A dash may also
// stand in the middle of a sentence, where a line of it happens to end.
func startsItem(before, body string) bool {
	if bullet(body) == 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(body)
	if r == '-' || r == '–' || r == '—' || unicode.IsDigit(r) {
		return endsSentence(before) || strings.HasSuffix(before, ":") || strings.HasSuffix(before, ";")
	}
	return true
}

// endsSentence reports whether s ends as a sentence does, closing quotes and
// brackets aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’)]»")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") ||
		strings.HasSuffix(s, "…")
}

// bullet is the length of the mark that makes s a list item, blanks included:
// "• ", "- ", "3) ", "2. "; 0 when there is none.
func bullet(s string) int {
	mark := 0
	for _, b := range [...]string{"•", "‣", "◦", "▪", "■", "●", "·", "*", "--", "-", "–", "—", "+"} {
		if strings.HasPrefix(s, b) {
			mark = len(b)
			break
		}
	}
	if mark == 0 {
		digits := 0
		for digits < len(s) && digits < 3 && '0' <= s[digits] && s[digits] <= '9' {
			digits++
		}
		if digits == 0 || digits > 2 || digits == len(s) || s[digits] != '.' && s[digits] != ')' {
			return 0
		}
		mark = digits + 1
	}
	rest := strings.TrimLeft(s[mark:], " \t\u00a0")
	if rest == "" || len(rest) == len(s)-mark && mark < 3 {
		return 0 // "-5 degrees", "1.5": no blank after the mark
	}
	return len(s) - len(rest)
}
