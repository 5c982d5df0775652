// Package page reads what the pages of kinds and of checks have in common: the
// two sections of examples, and the brackets around evidence.
package page

import (
	"errors"
	"fmt"
	"strings"

	"factdiff/extract/text"
)

// The sections whose examples are tests. A page has at least one in each.
const (
	Finds  = "## Finds"
	Leaves = "## Leaves alone"
)

// Problem is one thing wrong with a page, or with what it tells of.
type Problem struct {
	Line int // of the page, from 1
	Msg  string
}

// Sheet is a page while it is read.
type Sheet struct {
	Section  string // the heading above the line at hand
	Problems []Problem
	examples map[string]int // by section
}

// Fail notes a problem with a line.
func (s *Sheet) Fail(line int, format string, args ...any) {
	s.Problems = append(s.Problems, Problem{line, fmt.Sprintf(format, args...)})
}

// Example counts an example of the section at hand.
func (s *Sheet) Example() { s.examples[s.Section]++ }

// Tested reports whether the section at hand is one whose examples are tests,
// and the line one that may be part of an example.
func (s *Sheet) Tested(line string) bool {
	return (s.Section == Finds || s.Section == Leaves) && !strings.HasPrefix(line, ">") && !strings.HasPrefix(line, "###")
}

// Walk gives every line but the headings of sections to read, numbered from 1
// and without blanks at its end, and calls finish where a section ends. The page
// of x begins with "# x: …".
func (s *Sheet) Walk(page, name string, read func(n int, line string), finish func()) {
	s.examples = map[string]int{}
	if !strings.HasPrefix(page, "# "+name+": ") {
		s.Fail(1, "the page does not begin with \"# %s: …\"", name)
	}
	n := 0
	for line := range strings.Lines(page) {
		n++
		line = strings.TrimRight(line, " \t\r\n")
		if strings.HasPrefix(line, "## ") {
			finish()
			s.Section = line
			continue
		}
		read(n, line)
	}
	finish()
	for _, section := range []string{Finds, Leaves} {
		if s.examples[section] == 0 {
			s.Fail(n, "no example under %q", section)
		}
	}
}

// Brackets takes the brackets out of a text, which may be nested; a backslash
// before a bracket keeps it.
type Brackets struct {
	Marks []text.Span // what stood in them, in the order in which they open
	open  []int
}

// Write adds a line to b without its brackets.
func (r *Brackets) Write(b *strings.Builder, line string) error {
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '\\' && i+1 < len(line) && (line[i+1] == '[' || line[i+1] == ']'):
			i++
			b.WriteByte(line[i])
		case c == '[':
			r.open = append(r.open, len(r.Marks))
			r.Marks = append(r.Marks, text.Span{Start: b.Len()})
		case c == ']':
			n := len(r.open) - 1
			if n < 0 {
				return errors.New("a bracket is closed that was not opened")
			}
			r.Marks[r.open[n]].End = b.Len()
			r.open = r.open[:n]
		default:
			b.WriteByte(c)
		}
	}
	return nil
}

// Close says what is wrong with the brackets when all is written.
func (r *Brackets) Close() error {
	if len(r.open) > 0 {
		return errors.New("an open bracket is not closed")
	}
	return nil
}
