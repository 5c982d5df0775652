package check

import (
	"fmt"

	"factdiff/compare/waiver"
	"factdiff/report"
)

// Waive marks the findings of r that people have decided on. A decision that
// does not count, and one on a finding that is no longer there, is said in the
// report's notices; whole says that r is of all drafts the file may be about,
// so that such a decision is a dead one. today is an ISO date.
func Waive(r *report.Report, f *waiver.File, today string, whole bool) {
	if f == nil {
		return
	}
	met := map[string]bool{}
	for i := range r.Findings {
		x := &r.Findings[i]
		e := f.Find(x.ID, Values(x))
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
	for _, e := range f.Entries {
		if whole && !met[e.ID] {
			notice(r, f, e, fmt.Sprintf("the decision on %s is dead: no finding has its readings; \"factdiff waivers prune\" takes it out", e.ID))
		}
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
