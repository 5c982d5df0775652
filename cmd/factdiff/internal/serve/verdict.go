package serve

import (
	"factdiff/cmd/factdiff/internal/check"
	"factdiff/report"
)

// Response is the answer of POST /v1/check when a check ran.
type Response struct {
	Version int `json:"version"`
	// Verdict is pass, note, hold or unknown: unknown is never a pass.
	Verdict  string           `json:"verdict"`
	Complete bool             `json:"complete"`
	Errors   []report.Error   `json:"errors"`
	Checked  []report.Checked `json:"checked"`
	Findings []Finding        `json:"findings"`
	Notices  []report.Notice  `json:"notices,omitempty"`
	Report   string           `json:"report_html,omitempty"`
}

// Finding is a finding with its places in the fields of the request.
type Finding struct {
	ID         string         `json:"id"`
	Check      string         `json:"check"`
	Kind       string         `json:"kind"`
	Level      string         `json:"level"`
	Relation   string         `json:"relation"`
	Blocking   bool           `json:"blocking"`
	Title      string         `json:"title"`
	Why        []string       `json:"why"`
	Suggestion string         `json:"suggestion,omitempty"`
	Evidence   []Evidence     `json:"evidence"`
	Waived     *report.Waived `json:"waived"`
}

// Evidence is what one article says. Start and End are bytes of the field, the
// other two UTF-16 code units; a register's are bytes of its CSV, those of a Word
// document on the server's shelf bytes of a paragraph.
type Evidence struct {
	Document   string `json:"document"` // D, S1, R1 …
	Role       string `json:"role"`
	Article    string `json:"article"` // its id or path
	Field      string `json:"field,omitempty"`
	Paragraph  int    `json:"paragraph,omitempty"`
	Start      int    `json:"start"`
	End        int    `json:"end"`
	UTF16Start int    `json:"utf16_start"`
	UTF16End   int    `json:"utf16_end"`
	Quote      string `json:"quote"`
	Sentence   string `json:"sentence,omitempty"`
	Value      string `json:"value"`
	Stance     string `json:"stance"`
	Speaker    string `json:"speaker,omitempty"`
}

// verdict is what a desk should do: hold back, read, or go on; unknown when the
// check could not be finished.
func verdict(r *report.Report, failOn string) string {
	open := false
	for i := range r.Findings {
		open = open || r.Findings[i].Waived == nil
	}
	switch {
	case !r.Complete:
		return "unknown"
	case r.Failed(failOn):
		return "hold"
	case open:
		return "note"
	}
	return "pass"
}

// response says what was found, in terms of the request's fields.
func (j *job) response(r *report.Report) *Response {
	out := &Response{Version: 1, Verdict: verdict(r, j.failOn), Complete: r.Complete, Errors: r.Errors,
		Checked: r.Checked, Findings: []Finding{}, Notices: r.Notices}
	byID := map[string]*joined{}
	for _, f := range j.plan.Files() {
		byID[f.ID] = j.fields[f]
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		x := Finding{ID: f.ID, Check: f.Check, Kind: f.Kind, Level: f.Level, Relation: f.Relation, Blocking: f.Fails(j.failOn),
			Title: f.Title, Why: f.Why, Suggestion: f.Suggestion, Evidence: []Evidence{}, Waived: f.Waived}
		for _, e := range f.Evidence {
			x.Evidence = append(x.Evidence, evidence(r, e, byID[e.Document]))
		}
		out.Findings = append(out.Findings, x)
	}
	return out
}

func evidence(r *report.Report, e report.Evidence, fields *joined) Evidence {
	d := r.Document(e.Document)
	out := Evidence{Document: e.Document, Role: d.Role, Article: d.Path, Paragraph: e.Paragraph, Start: e.Start, End: e.End,
		Quote: e.Quote, Sentence: e.Sentence, Value: e.Value, Stance: e.Stance, Speaker: e.Speaker}
	if fields != nil {
		var raw string
		out.Field, raw, out.Start, out.End = fields.at(e.Start, e.End)
		out.UTF16Start, out.UTF16End = utf16At(raw, out.Start), utf16At(raw, out.End)
	}
	return out
}

// options are how j is run.
func (s *Server) checkOptions(j *job, text bool) check.Options {
	return check.Options{Version: s.options.Version, Jobs: 1, Levels: j.levels, Zone: s.options.Zone, Text: text}
}
