package check

import (
	"fmt"
	"strings"

	"factdiff/compare/waiver"
	"factdiff/report"
)

// Waive marks the findings of r that people have decided on. A decision that
// does not count, and one that meets no finding, is said in the report's
// notices; whole says that r is of all drafts the file is about, so that the
// latter is dead for certain. today is an ISO date.
func Waive(r *report.Report, f *waiver.File, today string, whole bool) {
	if f == nil {
		return
	}
	met := map[string]bool{}
	decided := decisions(r, f)
	for i := range r.Findings {
		x := &r.Findings[i]
		e := decided[i]
		if e == nil {
			continue
		}
		met[e.ID] = true
		d := &report.Waived{Decision: e.Decision, Reason: e.Reason, By: e.By, Until: e.Until}
		switch void := e.Void(today); {
		case void != "":
			notice(r, f, *e, fmt.Sprintf("the decision on %s does not count: %s", e.ID, void))
		case e.Waives():
			x.Waived = d
		default:
			x.Decided = d
		}
	}
	unmet(r, f, met, whole)
}

// decisions are those on each finding of r. What two drafts of one run have
// alike has an id for each; the decision on one of them holds for the other, as
// it does when each draft is checked by itself.
func decisions(r *report.Report, f *waiver.File) []*waiver.Entry {
	out := make([]*waiver.Entry, len(r.Findings))
	alike := map[string]*waiver.Entry{}
	for i := range r.Findings {
		x := &r.Findings[i]
		if out[i] = f.Find(x.ID, Values(x)); out[i] != nil {
			alike[said(r, x)] = out[i]
		}
	}
	for i := range r.Findings {
		if x := &r.Findings[i]; out[i] == nil && len(r.Documents) > 1 && r.Documents[1].Role == "draft" {
			out[i] = alike[said(r, x)]
		}
	}
	return out
}

// said is what a finding says, without its places and without which draft and
// which source say it.
func said(r *report.Report, f *report.Finding) string {
	parts := []string{f.Check, f.Kind, f.Title}
	for _, v := range f.Readings() {
		parts = append(parts, r.Document(v.Document).Role+"="+v.Value)
	}
	return strings.Join(parts, "\n")
}

// most is how many decisions without a finding are named one by one.
const most = 5

func unmet(r *report.Report, f *waiver.File, met map[string]bool, whole bool) {
	const prune = `; "factdiff waivers prune" takes dead ones out`
	n := 0
	for _, e := range f.Entries {
		if met[e.ID] {
			continue
		}
		switch n++; {
		case n > most:
		case whole:
			notice(r, f, e, fmt.Sprintf("the decision on %s is dead: no finding has its readings", e.ID)+prune)
		default:
			notice(r, f, e, fmt.Sprintf("the decision on %s met no finding: it is dead, or belongs to another draft", e.ID)+prune)
		}
	}
	if n > most {
		notice(r, f, waiver.Entry{}, fmt.Sprintf("%d more decisions met no finding", n-most))
	}
}

func notice(r *report.Report, f *waiver.File, e waiver.Entry, message string) {
	r.Notices = append(r.Notices, report.Notice{Path: f.Path, Line: e.Line, Message: message})
}

// Values are the readings of a finding without the articles' ids, as
// [waiver.File.Find] takes them.
func Values(f *report.Finding) []string {
	var out []string
	for _, r := range f.Readings() {
		out = append(out, r.Value)
	}
	return out
}
