package report

import (
	"bytes"
	"sort"
	"strings"
	"unicode/utf8"
)

// lines finds line and column of a byte of a file.
type lines struct {
	raw    []byte
	starts []int
	unit   int  // bytes of a character; 0 for UTF-8
	big    bool // UTF-16 with the high byte first
	marks  []mark
}

// mark is a place in a long line and its column, counted from 0, so that no
// line is counted from its start for each claim in it.
type mark struct{ at, column int }

// apart is how far the marks of a line are apart, in bytes.
const apart = 512

func newLines(raw []byte, charset string) lines {
	l := lines{raw: raw, starts: []int{0}}
	switch c := strings.ToLower(charset); {
	case strings.HasPrefix(c, "utf-16"):
		l.unit, l.big = 2, strings.HasSuffix(c, "be")
	case c != "" && !strings.HasPrefix(c, "utf-8"):
		l.unit = 1
	}
	if bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")) {
		l.starts[0] = 3 // a byte order mark is no character of the line
	} else if l.unit == 2 && (bytes.HasPrefix(raw, []byte("\xFE\xFF")) || bytes.HasPrefix(raw, []byte("\xFF\xFE"))) {
		l.starts[0] = 2
	}
	for i, c := range raw {
		if c != '\n' {
			continue
		}
		if l.unit != 2 {
			l.starts = append(l.starts, i+1)
		} else if high := i - 1; l.big && i%2 == 1 && raw[high] == 0 {
			l.starts = append(l.starts, i+1)
		} else if low := i + 1; !l.big && i%2 == 0 && low < len(raw) && raw[low] == 0 {
			l.starts = append(l.starts, i+2)
		}
	}
	if l.unit == 0 {
		for i, start := range l.starts {
			end := len(raw)
			if i+1 < len(l.starts) {
				end = l.starts[i+1]
			}
			l.mark(start, end)
		}
	}
	return l
}

// mark sets the marks of the line [start, end), each where a character begins.
func (l *lines) mark(start, end int) {
	last := mark{at: start}
	for i := start + apart; i < end; i++ {
		if i-last.at >= apart && utf8.RuneStart(l.raw[i]) {
			last = mark{i, last.column + utf8.RuneCount(l.raw[last.at:i])}
			l.marks = append(l.marks, last)
			i += apart - 1
		}
	}
}

// at counts both from 1, the column in characters.
func (l lines) at(b int) (line, column int) {
	b = min(max(b, 0), len(l.raw))
	line = max(sort.SearchInts(l.starts, b+1), 1)
	start := min(l.starts[line-1], b)
	if l.unit > 0 {
		return line, (b-start)/l.unit + 1
	}
	if i := sort.Search(len(l.marks), func(i int) bool { return l.marks[i].at > b }) - 1; i >= 0 && l.marks[i].at > start {
		return line, l.marks[i].column + utf8.RuneCount(l.raw[l.marks[i].at:b]) + 1
	}
	return line, utf8.RuneCount(l.raw[start:b]) + 1
}
