// Package sarif writes findings as SARIF 2.1.0, the OASIS standard that code
// hosts and build servers show.
package sarif

import (
	"io"
	"slices"
	"strings"

	"factdiff/report"
)

// Writer is the sarif format.
var Writer = report.Writer{Name: "sarif", Doc: "SARIF 2.1.0",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// Write writes one run. Results are sorted by what they ask of a person, waived
// ones last, so that a host that shows only the first of many drops the least.
// The other articles' words are related locations; waived findings carry a
// suppression with the reason that was given.
func Write(w io.Writer, r *report.Report) error {
	run := run{Tool: tool{driver{Name: r.Tool.Name, SemanticVersion: semantic(r.Tool.Version), Version: r.Tool.Version, Rules: rules(r)}},
		ColumnKind: "unicodeCodePoints", Artifacts: []artifact{}, Results: []result{},
		Invocations: []invocation{{Successful: r.Complete, Notifications: notifications(r)}}}
	for _, d := range r.Documents {
		run.Artifacts = append(run.Artifacts, artifact{Location: artifactLocation{URI: uri(d.Path)}, Length: d.Bytes,
			Hashes: map[string]string{"sha-256": d.SHA256}, Description: &message{d.ID + ", " + d.Role}})
	}
	for _, waived := range []bool{false, true} {
		for i := range r.Findings {
			if f := &r.Findings[i]; (f.Waived != nil) == waived {
				run.Results = append(run.Results, finding(r, f, run.Tool.Driver.Rules))
			}
		}
	}
	return report.WriteJSON(w, log{Schema: schema, Version: "2.1.0", Runs: []any{run}})
}

// rules are the checks that found something, by name.
func rules(r *report.Report) []rule {
	var out []rule
	for _, f := range r.Findings {
		if !slices.ContainsFunc(out, func(x rule) bool { return x.ID == f.Check }) {
			out = append(out, rule{ID: f.Check, Name: f.Check, Short: message{"The facts disagree: " + f.Check + "."}})
		}
	}
	slices.SortFunc(out, func(a, b rule) int { return strings.Compare(a.ID, b.ID) })
	if out == nil {
		out = []rule{}
	}
	return out
}

func notifications(r *report.Report) []notification {
	out := []notification{}
	for _, e := range r.Errors {
		n := notification{Level: "error", Message: message{"not checked: " + report.Clean(e.Message)}}
		if e.Path != "" {
			n.Locations = []location{{Physical: physical{Artifact: artifactLocation{URI: uri(e.Path)}}}}
		}
		out = append(out, n)
	}
	for _, x := range r.Notices {
		out = append(out, notification{Level: "note", Message: message{report.Clean(x.Message)}})
	}
	return out
}

func finding(r *report.Report, f *report.Finding, rules []rule) result {
	main, others := r.Main(f)
	out := result{RuleID: f.Check, RuleIndex: slices.IndexFunc(rules, func(x rule) bool { return x.ID == f.Check }),
		Level: level(f.Level), Kind: "fail", Message: message{r.Message(f, "\n")}, Locations: []location{place(r, main, "", -1)},
		Fingerprints: map[string]string{"factdiff/v1": f.ID}, Properties: properties{f.Kind, f.Level, f.Relation}}
	for i, e := range others {
		out.Related = append(out.Related, place(r, e, r.Said(e), i+1))
	}
	if f.Waived != nil {
		out.Suppressions = []suppression{{"external", "accepted", f.Waived.String()}}
	}
	return out
}

func level(l string) string {
	switch l {
	case "conflict":
		return "error"
	case "query":
		return "warning"
	}
	return "note"
}

func place(r *report.Report, e report.Evidence, said string, id int) location {
	l := location{Physical: physical{Artifact: artifactLocation{URI: uri(r.Document(e.Document).Path)}}}
	if id >= 0 {
		l.ID = &id
	}
	if said != "" {
		l.Message = &message{said}
	}
	if e.Line < 1 {
		return l
	}
	length := e.End - e.Start
	l.Physical.Region = &region{Line: e.Line, Column: e.Column, Snippet: &content{strings.ToValidUTF8(e.Quote, "\uFFFD")}}
	if e.Paragraph == 0 {
		l.Physical.Region.ByteOffset, l.Physical.Region.ByteLength = &e.Start, &length
	}
	if length == len(e.Quote) && !strings.Contains(e.Quote, "\n") {
		l.Physical.Region.EndColumn = e.Column + len([]rune(e.Quote))
	}
	return l
}
