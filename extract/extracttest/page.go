package extracttest

import (
	"strconv"
	"strings"
	"time"

	"factdiff/extract/extracttest/page"
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
	page.Sheet
	meta     text.Meta
	lines    []string // of the text at hand
	line     int
	claims   []claimLine
	examples []example
}

type claimLine struct {
	line    int
	bracket int // 0: not said
	body    string
}

func parse(md, name string) ([]example, []Problem) {
	r := &reader{meta: text.Meta{ID: "D", Path: name + ".md"}}
	r.Walk(md, name, r.read, r.finish)
	return r.examples, r.Problems
}

func (r *reader) read(n int, line string) {
	switch {
	case r.directive(n, line):
	case !r.Tested(line):
	case strings.HasPrefix(line, "="):
		which, body, _ := strings.Cut(line[1:], " ")
		b, err := strconv.Atoi(which)
		if body = strings.TrimSpace(body); body == "" || which != "" && (err != nil || b < 1) || len(r.lines) == 0 {
			r.Fail(n, "expected \"= …\" or \"=2 …\" behind a text")
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
			r.Fail(n, "expected a date, 2025-08-15 or 2025-08-15T09:30:00Z")
		}
		r.meta.Published = day
	case "zone":
		r.finish()
		if _, err := time.LoadLocation(value); err != nil {
			r.Fail(n, "no time zone %s", value)
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
			r.Fail(r.line, "a text without a line of = that tells what is found (begin it with > if it is no example)")
		}
		return
	}
	r.Example()
	e := example{line: r.line, meta: r.meta}
	if err := e.plain(lines); err != nil {
		r.Fail(r.line, "%v", err)
		return
	}
	if err := e.expect(claims, r.Section); err != nil {
		r.Fail(claims[0].line, "%v", err)
		return
	}
	r.examples = append(r.examples, e)
}
