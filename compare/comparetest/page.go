package comparetest

import (
	"fmt"
	"strings"
	"time"

	"factdiff/extract/extracttest/page"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

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

type reader struct {
	page.Sheet
	parts    []part // of the example at hand
	want     []want
	line     int
	examples []example
}

// part is one article or register as written.
type part struct{ head, body string }

func parse(md, name string) ([]example, []page.Problem) {
	r := &reader{}
	r.Walk(md, name, r.read, r.finish)
	return r.examples, r.Problems
}

func (r *reader) read(n int, line string) {
	head, body, ok := begins(line)
	switch {
	case !r.Tested(line):
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
		r.Fail(n, "expected a text that begins with D, S or R")
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
		r.Fail(n, "expected \"= …\" behind articles")
	case kind == "nothing:":
		if rest == "" || r.Section == page.Finds {
			r.Fail(n, "\"= nothing: reason\" stands under %q, with a reason", page.Leaves)
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
		r.Fail(r.line, "articles without a line of = that tells what is found")
		return
	}
	r.Example()
	e := example{line: r.line, want: want}
	for i, p := range parts {
		if err := e.add(p, fmt.Sprintf("%s%d", p.head[:1], i)); err != nil {
			r.Fail(r.line, "%v", err)
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
	var plain strings.Builder
	var r page.Brackets
	if err := r.Write(&plain, strings.TrimSpace(p.body)); err != nil {
		return err
	}
	e.docs = append(e.docs, document{text.New(m, plain.String(), blocks(plain.String()), text.Origin{}), r.Marks})
	return r.Close()
}

// blocks makes every line of a text a block where one begins with the name of a
// kind of block and a stroke, "caption| The ferry in May"; else it is nil.
func blocks(s string) []text.Block {
	var out []text.Block
	marked, at := false, 0
	for line := range strings.SplitAfterSeq(s, "\n") {
		b := text.Block{Span: text.Span{Start: at, End: at + len(strings.TrimSuffix(line, "\n"))}}
		at += len(line)
		for _, k := range [...]text.BlockKind{text.Headline, text.Deck, text.Caption} {
			if name := k.String() + "| "; strings.HasPrefix(line, name) {
				b.Kind, b.Span.Start, marked = k, b.Span.Start+len(name), true
			}
		}
		out = append(out, b)
	}
	if !marked {
		return nil
	}
	return out
}

func (d *document) places() (out []place) {
	for _, m := range d.marks {
		out = append(out, place{d.doc, m})
	}
	return out
}
