package html

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/report"
)

// builder turns the report into the page's parts.
type builder struct {
	r    *report.Report
	p    *page
	docs map[string]*doc
	// drafts counts the drafts.
	drafts int
	// finding is the worst finding on a question, by the question's id.
	finding map[string]*report.Finding
}

func newBuilder(r *report.Report, p *page) *builder {
	b := &builder{r: r, p: p, docs: map[string]*doc{}, finding: map[string]*report.Finding{}}
	for i, d := range r.Documents {
		b.docs[d.ID] = p.Docs[i]
		if d.Role == "draft" {
			b.drafts++
		}
	}
	for i, f := range r.Findings { // they come worst first
		if f.Question != "" && b.finding[f.Question] == nil {
			b.finding[f.Question] = &r.Findings[i]
		}
	}
	return b
}

// speaking are the articles, and those registers that any claim comes from: a
// column of dashes tells nothing.
func (b *builder) speaking() []*doc {
	said := map[string]bool{}
	for _, q := range b.r.Questions {
		for _, e := range q.Claims {
			said[e.Document] = true
		}
	}
	var out []*doc
	for i, d := range b.p.Docs {
		if d.Role != "register" || said[b.r.Documents[i].ID] {
			out = append(out, d)
		}
	}
	return out
}

type finding struct {
	ID, Level, Sign, Check, Kind, Relation, Title, Suggestion string
	Why                                                       []string
	Columns                                                   []column
	Silent                                                    []*doc // say nothing of it; only where there is no room for a column each
	Question                                                  string
	Readings                                                  string // JSON: [["three hours"," S1 S2"],…]
	Decided                                                   *report.Waived
	Waived                                                    bool
}

func (b *builder) findings() []*finding {
	questions := map[string]*report.Question{}
	for i, q := range b.r.Questions {
		questions[q.ID] = &b.r.Questions[i]
	}
	out := make([]*finding, 0, len(b.r.Findings))
	for _, f := range b.r.Findings {
		v := &finding{ID: clip(f.ID, 80), Level: f.Level, Sign: sign(f.Level), Check: clip(f.Check, 60), Kind: kindName(clip(f.Kind, 60)),
			Relation: relationName(f.Relation), Title: headline(f.Title), Suggestion: clip(f.Suggestion, 1000),
			Question: f.Question, Readings: readings(&f)}
		for _, w := range f.Why {
			v.Why = append(v.Why, clip(w, 1000))
		}
		if d := f.Decided; d != nil {
			v.Decided = decided(d)
		}
		if d := f.Waived; d != nil {
			v.Decided, v.Waived = decided(d), true
		}
		v.Columns, v.Silent = b.columns(&f, questions[f.Question])
		out = append(out, v)
	}
	return out
}

// headline begins with a capital.
func headline(title string) string {
	r, n := utf8.DecodeRuneInString(title)
	if n > 0 && unicode.IsLower(r) {
		title = string(unicode.ToUpper(r)) + title[n:]
	}
	return clip(title, 300)
}

func decided(d *report.Waived) *report.Waived {
	return &report.Waived{Decision: clip(d.Decision, 40), Reason: clip(d.Reason, 2000), By: clip(d.By, 100), Until: clip(d.Until, 10)}
}

// readings is what a waiver is tied to, as the script needs it: each value with
// the documents that give it.
func readings(f *report.Finding) string {
	list := [][2]string{}
	for _, r := range f.Readings() {
		i := slices.IndexFunc(list, func(l [2]string) bool { return l[0] == r.Value })
		if i < 0 {
			i = len(list)
			list = append(list, [2]string{r.Value})
		}
		list[i][1] += " " + r.Document
	}
	raw, err := json.Marshal(list)
	if err != nil {
		return "[]" // strings cannot fail
	}
	return string(ascii(raw))
}

// column is what one article says, or several that say the same.
type column struct {
	Doc   *doc
	Draft bool
	Said  []*passage
	Same  []sameAs // other articles with the same reading
}

type sameAs struct {
	*doc
	Href string
}

// columns are one per article and register that says something of it, the draft
// first, and those articles that do not. A slip inside one article asks nothing
// of the others.
func (b *builder) columns(f *report.Finding, q *report.Question) (out []column, silent []*doc) {
	by := map[*doc][]report.Evidence{}
	for _, e := range f.Evidence {
		if d := b.docs[e.Document]; d != nil {
			by[d] = append(by[d], e)
		}
	}
	if q != nil {
		b.addOthers(by, q)
	}
	base, other := sides(f, b.docs)
	groups := map[string]int{} // where each reading stands, so that it is shown once
	for _, d := range b.p.Docs {
		list := by[d]
		if len(list) == 0 {
			if q == nil || d.Role == "register" || b.drafts > 1 {
				continue // with several drafts nobody says which sources are whose
			}
			if b.p.Many {
				silent = append(silent, d)
			} else {
				out = append(out, column{Doc: d, Draft: d.Role == "draft"})
			}
			continue
		}
		if k := readingKey(list); b.p.Many && d.Role != "register" {
			if i, ok := groups[k]; ok && d.Role == "source" {
				out[i].Same = append(out[i].Same, sameAs{d, b.href(d, list[0].Place)})
				continue
			}
			groups[k] = len(out)
		}
		against := base
		if d.Role == "draft" {
			against = other
		}
		out = append(out, column{Doc: d, Draft: d.Role == "draft", Said: b.passages(d, list, against)})
	}
	return out, silent
}

// addOthers adds what articles say on the question that the finding did not
// call up as evidence: they are not silent.
func (b *builder) addOthers(by map[*doc][]report.Evidence, q *report.Question) {
	called := map[*doc]bool{}
	for d := range by {
		called[d] = true
	}
	for _, e := range q.Claims {
		if d := b.docs[e.Document]; d != nil && !called[d] {
			by[d] = append(by[d], e)
		}
	}
}

// sides are the draft's reading and the first that differs from it: each is
// shown against the other. A register speaks where no article does.
func sides(f *report.Finding, docs map[string]*doc) (base, other *report.Evidence) {
	var register *report.Evidence
	for i, e := range f.Evidence {
		d := docs[e.Document]
		switch {
		case d == nil:
		case base == nil && d.Role != "register":
			base = &f.Evidence[i]
		case base == nil || e.Document == base.Document || valueKey(e) == valueKey(*base):
		case d.Role == "register" && register == nil:
			register = &f.Evidence[i]
		case d.Role != "register" && other == nil:
			other = &f.Evidence[i]
		}
	}
	if other == nil {
		other = register
	}
	return base, other
}

func readingKey(list []report.Evidence) string {
	var keys []string
	for _, e := range list {
		keys = append(keys, valueKey(e)+"\x00"+e.Stance)
	}
	return strings.Join(keys, "\x01")
}

// valueKey is equal for two readings that say the same in other words.
func valueKey(e report.Evidence) string {
	fold := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
	switch {
	case e.Measure != nil:
		return measureKey(e.Measure)
	case e.Moment != nil:
		return "moment " + e.Moment.From + " " + e.Moment.To
	case len(e.Members) > 0:
		return "members " + fold(strings.Join(e.Members, "; ")) + strconv.FormatBool(e.Closed)
	case e.Value != "":
		return fold(e.Value)
	}
	return fold(e.Quote)
}

// measureKey is one for "about four" and "four", and another for "at least four"
// and for "four to six".
func measureKey(m *report.Measure) string {
	end := ""
	if m.Low != nil && m.High != nil && *m.Low == m.N && *m.High > m.N {
		end = fmt.Sprintf("–%g", *m.High)
	}
	return fmt.Sprintf("measure %g%s%s %t %t", m.N, end, m.Unit, m.Low == nil, m.High == nil)
}

// href is where a place stands in the texts below; empty when they are not
// carried.
func (b *builder) href(d *doc, at report.Place) string {
	if at.At == nil || d.Text == "" || d.Role == "register" {
		return ""
	}
	return "#" + anchor(d, at.At[0])
}

func anchor(d *doc, start int) string { return "t" + strconv.Itoa(d.Index) + "-" + strconv.Itoa(start) }
