package extracttest

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"factdiff/extract/text"
)

// example is one text and what is to be found in it.
type example struct {
	line   int // of its first line of text
	meta   text.Meta
	text   string
	blocks []text.Block
	marks  []text.Span // the brackets
	want   []want
}

// want is one line that begins with =.
type want struct {
	line int
	span text.Span
	skip string // a reason, or
	says string // a claim; both empty for nothing
}

type reader struct {
	section  string
	meta     text.Meta
	lines    []string // of the text at hand
	line     int
	claims   []claimLine
	examples []example
	count    map[string]int
	problems []Problem
}

type claimLine struct {
	line    int
	bracket int // 0: not said
	body    string
}

const (
	finds  = "## Finds"
	leaves = "## Leaves alone"
)

func parse(page, name string) ([]example, []Problem) {
	r := &reader{count: map[string]int{}, meta: text.Meta{ID: "D", Path: name + ".md"}}
	if !strings.HasPrefix(page, "# "+name+": ") {
		r.fail(1, "the page does not begin with \"# %s: …\"", name)
	}
	n := 0
	for line := range strings.Lines(page) {
		n++
		r.read(n, strings.TrimRight(line, " \t\r\n"))
	}
	r.finish()
	for _, s := range []string{finds, leaves} {
		if r.count[s] == 0 {
			r.fail(n, "no example under %q", s)
		}
	}
	return r.examples, r.problems
}

func (r *reader) fail(line int, format string, args ...any) {
	r.problems = append(r.problems, Problem{line, fmt.Sprintf(format, args...)})
}

func (r *reader) read(n int, line string) {
	switch {
	case strings.HasPrefix(line, "## "):
		r.finish()
		r.section = line
	case r.directive(n, line):
	case r.section != finds && r.section != leaves, strings.HasPrefix(line, ">"), strings.HasPrefix(line, "###"):
	case strings.HasPrefix(line, "="):
		which, body, _ := strings.Cut(line[1:], " ")
		b, err := strconv.Atoi(which)
		if body = strings.TrimSpace(body); body == "" || which != "" && (err != nil || b < 1) || len(r.lines) == 0 {
			r.fail(n, "expected \"= …\" or \"=2 …\" behind a text")
			return
		}
		r.claims = append(r.claims, claimLine{n, b, body})
	default:
		if len(r.claims) > 0 {
			r.finish()
		}
		if len(r.lines) == 0 {
			if line == "" {
				return
			}
			r.line = n
		}
		r.lines = append(r.lines, line)
	}
}

// directive reads a line that tells something of the articles to come.
func (r *reader) directive(n int, line string) bool {
	key, value, ok := strings.Cut(line, ": ")
	if !ok {
		return false
	}
	switch key {
	case "published":
		r.finish()
		day, err := time.Parse(time.DateOnly, value)
		r.meta.HasClock = err != nil
		if err != nil {
			day, err = time.Parse(time.RFC3339, value)
		}
		if err != nil {
			r.fail(n, "expected a date, 2025-08-15 or 2025-08-15T09:30:00Z")
		}
		r.meta.Published = day
	case "zone":
		r.finish()
		if _, err := time.LoadLocation(value); err != nil {
			r.fail(n, "no time zone %s", value)
		}
		r.meta.Zone = value
	case "outlet":
		r.finish()
		r.meta.Outlet = value
	default:
		return false
	}
	return true
}

// finish makes an example of what was read.
func (r *reader) finish() {
	lines, claims := r.lines, r.claims
	r.lines, r.claims = nil, nil
	if len(lines) == 0 {
		return
	}
	if len(claims) == 0 {
		if strings.TrimSpace(strings.Join(lines, "")) != "" {
			r.fail(r.line, "a text without a line of = that tells what is found (begin it with > if it is no example)")
		}
		return
	}
	r.count[r.section]++
	e := example{line: r.line, meta: r.meta}
	if err := e.plain(lines); err != nil {
		r.fail(r.line, "%v", err)
		return
	}
	if err := e.expect(claims, r.section); err != nil {
		r.fail(claims[0].line, "%v", err)
		return
	}
	r.examples = append(r.examples, e)
}
