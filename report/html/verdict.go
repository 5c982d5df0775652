package html

import (
	"strings"

	"factdiff/report"
)

// verdict says in one sentence what has to be decided before the draft is
// published and what is for information. There is no score: a figure would ask
// for a trust that it has not earned.
func (p *page) verdict(r *report.Report) {
	n := map[string]int{}
	for _, f := range r.Findings {
		if f.Waived == nil {
			n[f.Level]++
			p.Open++
		}
	}
	agree := 0
	for _, q := range r.Questions {
		if q.Status == "agree" {
			agree++
		}
	}
	p.Counts = []count{
		{n["conflict"], "conflict", "conflicts", "conflict"},
		{n["query"], "query", "queries", "query"},
		{n["note"], "note", "notes", "note"},
		{agree, "fact confirmed", "facts confirmed", "agree"},
		{p.AloneN, "only in the draft", "only in the draft", "single"},
	}
	if waived := len(r.Findings) - p.Open; waived > 0 {
		p.Counts = append(p.Counts, count{waived, "decided before", "decided before", "waived"})
	}
	p.State, p.Verdict = "clear", sentence(n, agree)
	switch {
	case n["conflict"] > 0:
		p.State = "hold"
	case n["query"] > 0 || !r.Complete:
		p.State = "look"
	}
	if !r.Complete {
		p.Verdict = "Not fully checked. " + p.Verdict
	}
	p.Story = p.story()
	p.Title = p.Verdict
	if p.Story != "" {
		p.Title += " – " + p.Story
	}
}

func sentence(n map[string]int, agree int) string {
	look := plural(n["query"], "query is", "queries are") + " worth a look"
	note := plural(n["note"], "note is", "notes are") + " for information"
	if n["note"] == 0 {
		note = ""
	}
	switch {
	case n["conflict"] > 0:
		s := plural(n["conflict"], "conflict has", "conflicts have") + " to be decided before publishing"
		if n["query"] == 0 {
			look = ""
		}
		return sentenceOf(s, comma(look, note))
	case n["query"] > 0:
		return sentenceOf("No conflict was found", comma(look, note))
	case n["note"] > 0:
		return sentenceOf("Nothing has to be decided", note)
	case agree > 0:
		return sentenceOf("Nothing stands against the draft", plural(agree, "fact is", "facts are")+" confirmed")
	}
	return "Nothing stands against the draft."
}

// sentenceOf joins main clause and rest with a semicolon, into a sentence.
func sentenceOf(main, rest string) string {
	if rest != "" {
		main += "; " + rest
	}
	return main + "."
}

// comma joins what there is of the two.
func comma(a, b string) string {
	if a != "" && b != "" {
		return a + ", " + b
	}
	return a + b
}

func (p *page) story() string {
	var out []string
	for _, d := range p.Docs {
		if d.Role == "draft" {
			title := d.Title
			if title == "" {
				title = d.Name
			}
			out = append(out, title)
		}
	}
	if len(out) > 3 {
		return plural(len(out), "draft", "drafts")
	}
	return strings.Join(out, " · ")
}
