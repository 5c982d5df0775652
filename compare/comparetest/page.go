package comparetest

import (
	"fmt"
	"strings"
	"time"

	"factdiff/extract/register"
	"factdiff/extract/text"
)

type problem struct {
	line int // of the page, from 1
	msg  string
}

// example is a draft with its sources and what is to be found in it.
type example struct {
	line      int
	docs      []document
	registers []*register.Register
	want      []want
}

type document struct {
	doc   *text.Document
	marks []text.Span
}

type place struct {
	doc  *text.Document
	span text.Span
}

// want is one line that begins with =; level and agree are empty for nothing.
type want struct {
	line  int
	level string // level and relation
	agree string // name of an attribute
	why   []string
	fix   string
}

const (
	finds  = "## Finds"
	leaves = "## Leaves alone"
)

type reader struct {
	section  string
	parts    []part // of the example at hand
	want     []want
	line     int
	examples []example
	count    map[string]int
	problems []problem
}

// part is one article or register as written.
type part struct{ head, body string }

func parse(page, name string) ([]example, []problem) {
	r := &reader{count: map[string]int{}}
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
	r.problems = append(r.problems, problem{line, fmt.Sprintf(format, args...)})
}

func (r *reader) read(n int, line string) {
	head, body, ok := begins(line)
	switch {
	case strings.HasPrefix(line, "## "):
		r.finish()
		r.section = line
	case r.section != finds && r.section != leaves, strings.HasPrefix(line, ">"), strings.HasPrefix(line, "###"):
	case strings.HasPrefix(line, "= "):
		r.expect(n, line[2:])
	case len(r.want) > 0 && strings.HasPrefix(line, "why: "):
		w := &r.want[len(r.want)-1]
		w.why = append(w.why, line[5:])
	case len(r.want) > 0 && strings.HasPrefix(line, "fix: "):
		r.want[len(r.want)-1].fix = line[5:]
	case ok:
		if len(r.want) > 0 {
			r.finish()
		}
		if len(r.parts) == 0 {
			r.line = n
		}
		r.parts = append(r.parts, part{head, body})
	case len(r.parts) > 0 && len(r.want) == 0:
		p := &r.parts[len(r.parts)-1]
		p.body += "\n" + line
	case line != "":
		r.fail(n, "expected a text that begins with D, S or R")
	}
}

// begins divides "D 2025-08-15: text" and "S: text".
func begins(line string) (head, body string, ok bool) {
	head, body, ok = strings.Cut(line, ": ")
	if !ok {
		head, ok = strings.CutSuffix(line, ":")
	}
	return head, body, ok && (head == "D" || head == "S" || head == "R" || len(head) == 12 && (head[:2] == "D " || head[:2] == "S "))
}

func (r *reader) expect(n int, body string) {
	w := want{line: n}
	switch kind, rest, _ := strings.Cut(body, " "); {
	case len(r.parts) == 0:
		r.fail(n, "expected \"= …\" behind articles")
	case kind == "nothing:":
		if rest == "" || r.section == finds {
			r.fail(n, "\"= nothing: reason\" stands under %q, with a reason", leaves)
		}
	case kind == "agree":
		w.agree = rest
	default:
		w.level = body
	}
	r.want = append(r.want, w)
}

// finish makes an example of what was read.
func (r *reader) finish() {
	parts, want := r.parts, r.want
	r.parts, r.want = nil, nil
	if len(parts) == 0 {
		return
	}
	if len(want) == 0 {
		r.fail(r.line, "articles without a line of = that tells what is found")
		return
	}
	r.count[r.section]++
	e := example{line: r.line, want: want}
	for i, p := range parts {
		if err := e.add(p, fmt.Sprintf("%s%d", p.head[:1], i)); err != nil {
			r.fail(r.line, "%v", err)
			return
		}
	}
	r.examples = append(r.examples, e)
}

func (e *example) add(p part, id string) error {
	if p.head == "R" {
		reg, err := register.Parse([]byte(strings.TrimSpace(p.body)+"\n"), id+".csv")
		if err == nil {
			reg.Doc.ID = id
			e.registers = append(e.registers, reg)
		}
		return err
	}
	m := text.Meta{ID: id, Role: map[byte]string{'D': "draft", 'S': "source"}[p.head[0]]}
	if len(p.head) > 1 {
		day, err := time.Parse(time.DateOnly, p.head[2:])
		if err != nil {
			return err
		}
		m.Published = day
	}
	plain, marks, err := unmark(strings.TrimSpace(p.body))
	if err == nil {
		e.docs = append(e.docs, document{text.New(m, plain, nil, text.Origin{}), marks})
	}
	return err
}

func (d *document) places() (out []place) {
	for _, m := range d.marks {
		out = append(out, place{d.doc, m})
	}
	return out
}

// unmark takes the brackets out of a text.
func unmark(s string) (string, []text.Span, error) {
	var b strings.Builder
	var marks []text.Span
	var open []int
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && (s[i+1] == '[' || s[i+1] == ']'):
			i++
			b.WriteByte(s[i])
		case c == '[':
			open = append(open, len(marks))
			marks = append(marks, text.Span{Start: b.Len()})
		case c == ']':
			if len(open) == 0 {
				return "", nil, fmt.Errorf("a bracket is closed that was not opened")
			}
			marks[open[len(open)-1]].End = b.Len()
			open = open[:len(open)-1]
		default:
			b.WriteByte(c)
		}
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("an open bracket is not closed")
	}
	return b.String(), marks, nil
}
