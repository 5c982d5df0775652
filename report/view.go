package report

import (
	"encoding/csv"
	"slices"
	"strings"
	"unicode"
)

// Document is the document with that id, or one without a path.
func (r *Report) Document(id string) Document {
	for _, d := range r.Documents {
		if d.ID == id {
			return d
		}
	}
	return Document{ID: id}
}

// Main is the evidence that a finding is shown at, where a format has one place
// for it: the first in a draft, or else the first. The others are the rest, in
// their order.
func (r *Report) Main(f *Finding) (main Evidence, others []Evidence) {
	at := 0
	for i, e := range f.Evidence {
		if r.Document(e.Document).Role == "draft" {
			at = i
			break
		}
	}
	for i, e := range f.Evidence {
		if i == at {
			main = e
		} else {
			others = append(others, e)
		}
	}
	return main, others
}

// Severity is how build servers call what the finding asks for: error, warning
// or info. What people waived is info, whatever it was.
func (f *Finding) Severity() string {
	switch {
	case f.Waived != nil || f.Level == "note":
		return "info"
	case f.Level == "query":
		return "warning"
	}
	return "error"
}

// Slashed is a path with forward slashes, whatever system it was written on.
func Slashed(path string) string { return strings.ReplaceAll(path, `\`, "/") }

// Message is a finding in full, for formats that hold one text: its title, what
// each article says with its place, why, and what to do. Each line ends with
// sep, but for the last.
func (r *Report) Message(f *Finding, sep string) string {
	lines := []string{Clean(f.Title)}
	for _, e := range f.Evidence {
		lines = append(lines, r.Said(e))
	}
	for _, w := range f.Why {
		lines = append(lines, "why: "+Clean(w))
	}
	if f.Suggestion != "" {
		lines = append(lines, "fix: "+Clean(f.Suggestion))
	}
	if d := f.Waived; d != nil {
		lines = append(lines, "waived, "+d.String())
	}
	if d := f.Decided; d != nil {
		lines = append(lines, "decided, "+d.String())
	}
	return strings.Join(lines, sep)
}

// Said is what one article says, on one line: its id, place, sentence with the
// deciding words in brackets, and how it stands to them.
func (r *Report) Said(e Evidence) string {
	d := r.Document(e.Document)
	out := e.Document + " " + Clean(d.Path) + ":" + itoa(e.Line) + ": " + e.Marked("[", "]")
	if e.Stance != "" && e.Stance != "reported" {
		out += " (" + e.Stance + ")"
	}
	return out
}

// Marked is the sentence of e with the deciding words between open and shut.
func (e *Evidence) Marked(open, shut string) string {
	before, words, after := e.Parts()
	return Clean(before) + open + Clean(words) + shut + Clean(after)
}

// Parts are the deciding words and what stands before and after them in their
// sentence; of a register, its row as one reads it.
func (e *Evidence) Parts() (before, words, after string) {
	m := e.Mark
	switch {
	case e.Frame == "register":
		return "", Row(e.Quote), ""
	case m != nil && 0 <= m[0] && m[0] <= m[1] && m[1] <= len(e.Sentence):
		return e.Sentence[:m[0]], e.Sentence[m[0]:m[1]], e.Sentence[m[1]:]
	}
	return "", e.Quote, ""
}

// String is the decision in words.
func (w *Waived) String() string {
	out := w.Decision
	if w.By != "" {
		out += " by " + Clean(w.By)
	}
	if w.Until != "" {
		out += " until " + w.Until
	}
	return out + ": " + Clean(w.Reason)
}

// Row is a line of a register as one reads it: its fields, without the empty
// ones.
func Row(line string) string {
	fields, err := csv.NewReader(strings.NewReader(line)).Read()
	if err != nil {
		return line
	}
	return strings.Join(slices.DeleteFunc(fields, func(f string) bool { return f == "" }), " · ")
}

// Clean is s on one line, with every character that could steer a terminal or
// turn the reading direction replaced by a visible one: articles are hostile.
func Clean(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case unicode.IsControl(r) || direction(r):
			r = '�'
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

// direction reports the bidi controls: marks, embeddings, overrides, isolates.
func direction(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}
