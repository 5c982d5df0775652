package register

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/extract/article"
)

// columns are the columns each kind may have; the first tells the kind.
var columns = [...][]string{
	People: {"name", "aliases", "office", "body", "from", "until", "source"},
	Events: {"event", "aliases", "date", "until", "source"},
	Places: {"place", "aliases", "kind", "within", "source"},
	House:  {"write", "not", "note"},
}

// parser turns the rows of one file into those of a register.
type parser struct {
	path string
	scan scanner
	kind Kind
	// at says for each column of the kind where the file has it, or -1.
	at     []int
	header []string
	slab   []string // room for aliases, so that they cost few allocations
}

func (p *parser) read(r *Register) error {
	more, f := p.scan.row()
	if f != nil {
		return p.fault(f)
	}
	if !more {
		return &article.Error{Path: p.path, Problem: article.Empty}
	}
	if err := p.readHeader(); err != nil {
		return err
	}
	r.Kind = p.kind
	rows := strings.Count(p.scan.text[p.scan.at:], "\n") + 1
	p.reserve(r, min(rows, MaxRows, 1+len(p.scan.text[p.scan.at:])/len(p.header)))
	for n := 0; ; n++ {
		more, f := p.scan.row()
		if f != nil {
			return p.fault(f)
		}
		if !more {
			return nil
		}
		if n == MaxRows {
			return &article.Error{Path: p.path, Problem: article.TooLarge, Detail: fmt.Sprintf("at most %d rows are read", MaxRows)}
		}
		if len(p.scan.fields) != len(p.header) {
			return p.wrongCount()
		}
		p.plainly(r)
		if err := p.add(r); err != nil {
			return err
		}
	}
}

func (p *parser) reserve(r *Register, rows int) {
	switch p.kind {
	case People:
		r.People = make([]PersonRow, 0, rows)
	case Events:
		r.Events = make([]EventRow, 0, rows)
	case Places:
		r.Places = make([]PlaceRow, 0, rows)
	case House:
		r.House = make([]HouseRow, 0, rows)
	}
}

// readHeader tells the kind and finds the columns.
func (p *parser) readHeader() error {
	for _, name := range p.scan.fields {
		p.header = append(p.header, strings.ToLower(name))
	}
	kind := slices.IndexFunc(columns[:], func(c []string) bool { return slices.Contains(p.header, c[0]) })
	if kind < 0 {
		return p.invalid("", "not the header of a register; expected one of\n  %s", headers())
	}
	p.kind = Kind(kind)
	known := columns[kind]
	p.at = make([]int, len(known))
	for i, name := range known {
		p.at[i] = slices.Index(p.header, name)
	}
	for i, name := range p.header {
		if !slices.Contains(known, name) {
			return p.invalid(name, "unknown column of a register of %s; expected %s", p.kind, strings.Join(known, ","))
		}
		if slices.Index(p.header, name) < i {
			return p.invalid(name, "the column is there twice")
		}
	}
	return nil
}

func headers() string {
	var all []string
	for _, c := range columns {
		all = append(all, strings.Join(c, ","))
	}
	return strings.Join(all, "\n  ")
}

// value is the field of the kind's column c in the current row.
func (p *parser) value(c int) string {
	if i := p.at[c]; i >= 0 {
		return p.scan.fields[i]
	}
	return ""
}

// list is the field of column c cut at its semicolons.
func (p *parser) list(c int) []string {
	v := p.value(c)
	if v == "" {
		return nil
	}
	from := len(p.slab)
	for part := range strings.SplitSeq(v, ";") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		if len(p.slab) == cap(p.slab) {
			p.slab = append(make([]string, 0, 4096+len(p.slab)-from), p.slab[from:]...)
			from = 0
		}
		p.slab = append(p.slab, part)
	}
	return p.slab[from:len(p.slab):len(p.slab)]
}

// day reads the date of column c; last when it ends something.
func (p *parser) day(c int, last bool) (Day, error) {
	v := p.value(c)
	if v == "" {
		return 0, nil
	}
	d, ok := parseDay(v, last)
	if !ok {
		return 0, p.invalid(columns[p.kind][c], "%q is no date; expected 2025-08-15, 2025-08, 2025 or nothing", v)
	}
	return d, nil
}

// period reads the dates of two columns, of which the second must not be
// earlier.
func (p *parser) period(from, until int) (a, b Day, err error) {
	if a, err = p.day(from, false); err != nil {
		return 0, 0, err
	}
	if b, err = p.day(until, true); err != nil {
		return 0, 0, err
	}
	if a != 0 && b != 0 && b < a {
		names := columns[p.kind]
		return 0, 0, p.invalid(names[until], "%s is before %s, %s", b, names[from], a)
	}
	return a, b, nil
}

// add appends the current row to the register.
func (p *parser) add(r *Register) (err error) {
	name, span := p.value(0), p.scan.span
	if name == "" {
		return p.invalid(columns[p.kind][0], "is empty")
	}
	var from, until Day
	switch p.kind {
	case People:
		from, until, err = p.period(4, 5)
		r.People = append(r.People, PersonRow{Name: name, Aliases: p.list(1), Office: p.value(2), Body: p.value(3),
			From: from, Until: until, Source: p.value(6), Span: span})
	case Events:
		from, until, err = p.period(2, 3)
		r.Events = append(r.Events, EventRow{Event: name, Aliases: p.list(1), Date: from, Until: until, Source: p.value(4), Span: span})
	case Places:
		r.Places = append(r.Places, PlaceRow{Place: name, Aliases: p.list(1), Kind: p.value(2), Within: p.value(3), Source: p.value(4), Span: span})
	case House:
		r.House = append(r.House, HouseRow{Write: name, Not: p.list(1), Note: p.value(2), Span: span})
	}
	return err
}

func (p *parser) wrongCount() error {
	got, want := len(p.scan.fields), len(p.header)
	if got < want {
		return p.invalid(p.header[got], "is missing: the row has %d of the %d fields of the header (an empty field still has its comma)", got, want)
	}
	return p.invalid("", "%d fields; expected %d: %s (a comma inside a field needs quotes around it)", got, want, strings.Join(p.header, ","))
}

func (p *parser) invalid(column, format string, args ...any) error {
	return &article.Invalid{Path: p.path, Line: p.scan.line, Field: column, Message: fmt.Sprintf(format, args...)}
}

func (p *parser) fault(f *fault) error {
	return &article.Invalid{Path: p.path, Line: f.line, Message: f.message}
}
