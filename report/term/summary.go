package term

import (
	"strconv"
	"strings"

	"factdiff/report"
)

// Summary is the result in one line: what stands against the draft, what agrees
// and how much was read.
func Summary(r *report.Report) string {
	levels := map[string]int{}
	waived := 0
	for _, f := range r.Findings {
		if f.Waived != nil {
			waived++
		} else {
			levels[f.Level]++
		}
	}
	agree, single := 0, 0
	for _, q := range r.Questions {
		switch q.Status {
		case "agree":
			agree++
		case "single":
			single++
		}
	}
	parts := []string{count(levels["conflict"], "conflict"), quantity(levels["query"], "query", "queries"), count(levels["note"], "note")}
	if waived > 0 {
		parts = append(parts, strconv.Itoa(waived)+" waived")
	}
	out := strings.Join(parts, ", ") + "; " + count(agree, "fact") + " confirmed, " + strconv.Itoa(single) + " in one text only; " +
		count(len(r.Documents), "document") + " read"
	if !r.Complete {
		out = "incomplete: " + out
	}
	return out
}

func count(n int, noun string) string { return quantity(n, noun, noun+"s") }

func quantity(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
