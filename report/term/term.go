// Package term writes a report for a terminal: a finding is its headline, each
// article's own words, the reason and what to do.
package term

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/term"

	"factdiff/report"
)

// Writer is the text format.
var Writer = report.Writer{Name: "text", Doc: "for people, on a terminal", Write: Write}

// Style is what f can show: colours and a width where it is a terminal, unless
// NO_COLOR is set or TERM is dumb; plain text where it is not.
func Style(f *os.File) report.Style {
	fd := int(f.Fd())
	if !term.IsTerminal(fd) {
		return report.Style{}
	}
	s := report.Style{Color: os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if w, _, err := term.GetSize(fd); err == nil {
		s.Width = w
	}
	return s
}

// Write writes every finding, waived ones too, what could not be read, and one
// line of summary, in 100 columns unless s knows the width. Control and direction
// characters of the articles are shown as visible marks, never sent to the
// terminal.
func Write(w io.Writer, r *report.Report, s report.Style) error {
	p := newPrinter(w, r, s)
	for _, f := range r.Findings {
		if len(f.Evidence) > 0 { // the draft's place is the finding's
			main, others := r.Main(&f)
			f.Evidence = append([]report.Evidence{main}, others...)
		}
		p.finding(f)
	}
	for _, e := range r.Errors {
		p.line(p.paint(red, "incomplete"), "  ", report.Clean(join(": ", e.Path, e.Message)))
	}
	for _, n := range r.Notices {
		where := n.Path
		if n.Line > 0 {
			where += ":" + strconv.Itoa(n.Line)
		}
		p.line("notice  ", report.Clean(join(": ", where, n.Message)))
	}
	p.line(p.paint(bold, Summary(r)))
	return p.w.Flush()
}

type printer struct {
	w     *bufio.Writer
	style report.Style
	docs  map[string]report.Document
}

func newPrinter(w io.Writer, r *report.Report, s report.Style) *printer {
	if s.Width <= 0 {
		s.Width = 100
	}
	s.Width = max(s.Width, 40)
	p := &printer{w: bufio.NewWriter(w), style: s, docs: map[string]report.Document{}}
	for _, d := range r.Documents {
		p.docs[d.ID] = d
	}
	return p
}

func (p *printer) line(parts ...string) {
	for _, s := range parts {
		p.w.WriteString(s) // the error stays with the writer, Flush returns it
	}
	p.w.WriteByte('\n')
}

func (p *printer) finding(f report.Finding) {
	where := ""
	if len(f.Evidence) > 0 {
		where = p.where(f.Evidence[0].Place, true) + "  "
	}
	level := f.Level
	if f.Waived != nil {
		level += ", waived"
	}
	p.line(p.paint(bold, where), p.paint(shade(f), level), "  ", f.Check, "  ", p.paint(bold, f.ID), "   ", report.Clean(f.Title))
	id := 2
	for _, e := range f.Evidence {
		id = max(id, len(e.Document))
	}
	for i, c := range p.camps(f.Evidence) {
		for k, e := range c.shown {
			p.evidence(e, id, i+k > 0)
		}
		p.others(c, id)
	}
	p.labelled("why", strings.Join(f.Why, "; "))
	p.labelled("fix", f.Suggestion)
	if v := f.Waived; v != nil {
		p.labelled("waived", join(", ", v.Decision, v.Reason, v.By))
	}
	if v := f.Decided; v != nil {
		p.labelled("to do", join(", ", v.Decision, v.Reason, v.By))
	}
	p.line()
}

// evidence is one line: the document, its words in brackets within as much of
// the sentence as fits, who says it, and the place when it is not the heading's.
// In a narrow window speaker and place take a line of their own.
func (p *printer) evidence(e report.Evidence, id int, place bool) {
	tail := ""
	if place {
		tail = "  " + p.where(e.Place, false)
	}
	head := "  " + e.Document + strings.Repeat(" ", id-len(e.Document)+2)
	said := saying(e)
	room := p.style.Width - len(head)
	if left := room - columns(said) - columns(tail); left >= legible {
		text := p.marked(e, left) + said
		gap := room - columns(plain(text)) - columns(tail)
		if tail != "" {
			tail = strings.Repeat(" ", max(gap, 0)) + p.paint(dim, tail)
		}
		p.line(p.paint(cyan, head), text, tail)
		return
	}
	p.line(p.paint(cyan, head), p.marked(e, room))
	if rest := strings.TrimSpace(said + tail); rest != "" {
		for _, l := range wrap(rest, room) {
			p.line(strings.Repeat(" ", len(head)), p.paint(dim, l))
		}
	}
}

// legible is the least room, in columns, that a sentence is shortened to.
const legible = 56

// saying names speaker and stance where the article does not simply report.
func saying(e report.Evidence) string {
	stance := e.Stance
	if stance == "reported" {
		stance = ""
	}
	if s := join(", ", stance, report.Clean(e.Speaker)); s != "" {
		return " (" + s + ")"
	}
	return ""
}

func (p *printer) labelled(label, text string) {
	if text == "" {
		return
	}
	indent := strings.Repeat(" ", len(label)+4)
	for i, l := range wrap(report.Clean(text), p.style.Width-len(indent)) {
		if i == 0 {
			p.line(p.paint(dim, "  "+label+"  "), l)
		} else {
			p.line(indent, l)
		}
	}
}

func (p *printer) where(at report.Place, column bool) string {
	path := p.docs[at.Document].Path
	if path == "" {
		path = at.Document
	}
	s := report.Clean(path) + ":" + strconv.Itoa(at.Line)
	if column {
		s += ":" + strconv.Itoa(at.Column)
	}
	return s
}

func join(sep string, parts ...string) string {
	var out []string
	for _, s := range parts {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, sep)
}

func columns(s string) int { return utf8.RuneCountInString(s) }

// Finding writes the report's findings alone, without a summary.
func Finding(w io.Writer, r *report.Report, s report.Style) error {
	p := newPrinter(w, r, s)
	for _, f := range r.Findings {
		if len(f.Evidence) > 0 { // the draft's place is the finding's
			main, others := r.Main(&f)
			f.Evidence = append([]report.Evidence{main}, others...)
		}
		p.finding(f)
	}
	return p.w.Flush()
}
