// Package comparetest runs a check's page: the Markdown that documents a check
// is its test, as it is with kinds.
//
//	# outcome: what was planned, and what came of it
//	What is judged and why, for people.
//	## Finds
//	D 2025-08-15: The hearing is expected to [last about four hours].
//	S 2025-08-16: The hearing [lasted two hours].
//	= query plan-vs-outcome
//	why: two hours
//	## Leaves alone
//	D: The hearing is expected to [last up to four hours].
//	S: The hearing lasted two hours.
//	= nothing: the bound is kept
//
// An example is one draft D, sources S and registers R, each with its day of
// publication if it has one, then what is found. A line that begins with
// none of these goes on with the text before it; a blank line begins a new
// paragraph. Where a line begins with "headline| ", "deck| " or "caption| ", each
// line is a block of its own, and those are of that kind. Brackets are evidence, to the byte: those of an example are the
// evidence that its findings have in articles, no more and no less; \[ and \]
// are brackets of the text. A register is CSV with its header, each row in a
// line of its own; its evidence is not marked.
//
// "= level relation" is one finding, in the order found; "why: …" and
// "fix: …" after it must stand in its reasons and its suggestion. "= agree
// attribute" is a question on that attribute that the articles answer alike,
// and the brackets are then the evidence of its claims. "= nothing: reason"
// says that the check finds nothing.
package comparetest

import (
	"fmt"
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/compare/all"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/extracttest/page"
	"factdiff/extract/text"
)

// Page runs every example of the check's page.
func Page(t *testing.T, check *compare.Check) {
	t.Helper()
	examples, problems := parse(check.Doc, check.Name)
	for _, e := range examples {
		problems = append(problems, e.run(check)...)
	}
	for _, p := range problems {
		t.Errorf("%s.md:%d: %s", check.Name, p.Line, p.Msg)
	}
}

// run compares what the check finds with what the page tells.
func (e *example) run(check *compare.Check) (out []page.Problem) {
	in := &compare.Input{Registry: e.registers}
	for _, d := range e.docs {
		r := extract.Run(d.doc, kinds.Kinds())
		for _, err := range r.Errors {
			out = append(out, page.Problem{Line: e.line, Msg: err.Error()})
		}
		if d.doc.Role == "draft" {
			in.Drafts = append(in.Drafts, r)
		} else {
			in.Sources = append(in.Sources, r)
		}
	}
	res := compare.Run(in, all.Roads(), []*compare.Check{check})
	if e.want[0].agree != "" {
		return append(out, e.agreed(res)...)
	}
	if len(res.Findings) != len(e.want) && e.want[0].level != "" || e.want[0].level == "" && len(res.Findings) > 0 {
		return append(out, page.Problem{Line: e.line, Msg: fmt.Sprintf("%d findings:%s", len(res.Findings), list(res.Findings))})
	}
	var met []place
	for i, f := range res.Findings {
		out = append(out, e.want[i].differs(f)...)
		for _, c := range f.Evidence {
			met = append(met, place{c.Doc, c.Evidence})
		}
	}
	return append(out, e.brackets(met, list(res.Findings))...)
}

// differs tells where the finding f is not what was wanted.
func (w *want) differs(f compare.Finding) (out []page.Problem) {
	if got := f.Level.String() + " " + string(f.Relation); got != w.level {
		out = append(out, page.Problem{Line: w.line, Msg: "found " + got + list([]compare.Finding{f})})
	}
	var because strings.Builder
	for _, r := range f.Because {
		because.WriteString(string(r) + "\n")
	}
	for _, s := range w.why {
		if !strings.Contains(because.String(), s) {
			out = append(out, page.Problem{Line: w.line, Msg: fmt.Sprintf("%q is not among the reasons:\n%s", s, because.String())})
		}
	}
	if w.fix != "" && !strings.Contains(f.Suggestion, w.fix) {
		out = append(out, page.Problem{Line: w.line, Msg: "the suggestion is " + f.Suggestion})
	}
	return out
}

// agreed looks for a question on the attribute whose claims are the brackets.
func (e *example) agreed(res *compare.Result) []page.Problem {
	said := ""
	for _, q := range res.Questions {
		if q.Attribute == nil || q.Attribute.Name != e.want[0].agree {
			continue
		}
		var met []place
		for _, c := range q.Claims {
			met = append(met, place{c.Doc, c.Evidence})
			said += fmt.Sprintf("\n\t%s %s: %s", q.Status, c.Doc.ID, bracketed(c.Doc, c.Evidence))
		}
		if q.Status == "agree" && len(e.brackets(met, "")) == 0 {
			return nil
		}
	}
	return []page.Problem{{Line: e.want[0].line, Msg: "no such agreement" + said}}
}

// brackets compares the places met in articles with those that are marked.
func (e *example) brackets(met []place, said string) []page.Problem {
	var out []page.Problem
	for _, d := range e.docs {
		for _, m := range d.marks {
			if !has(met, place{d.doc, m}) && e.want[0].level+e.want[0].agree != "" {
				out = append(out, page.Problem{Line: e.line, Msg: "no evidence: " + bracketed(d.doc, m) + said})
			}
		}
	}
	for _, m := range met {
		for _, d := range e.docs {
			if d.doc == m.doc && !has(d.places(), m) {
				out = append(out, page.Problem{Line: e.line, Msg: "evidence that is not marked: " + bracketed(m.doc, m.span) + said})
			}
		}
	}
	return out
}

func has(list []place, p place) bool {
	for _, q := range list {
		if q == p {
			return true
		}
	}
	return false
}

func list(fs []compare.Finding) string {
	var b strings.Builder
	for _, f := range fs {
		fmt.Fprintf(&b, "\n\t%s %s %s: %s", f.Level, f.Relation, f.Kind, f.Title)
		for _, c := range f.Evidence {
			fmt.Fprintf(&b, "\n\t\t%s %s", c.Doc.ID, bracketed(c.Doc, c.Evidence))
		}
		for _, r := range f.Because {
			fmt.Fprintf(&b, "\n\t\twhy %s", r)
		}
	}
	return b.String()
}

// bracketed is the text around s with s in brackets.
func bracketed(d *text.Document, s text.Span) string {
	from, to := max(s.Start-20, 0), min(s.End+20, len(d.Text))
	return d.Text[from:s.Start] + "[" + d.Slice(s) + "]" + d.Text[s.End:to]
}
