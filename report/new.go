package report

import (
	"cmp"
	"slices"
	"sort"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/article"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Input is what a report is made of.
type Input struct {
	Tool   Tool
	Result *compare.Result
	// Articles are the drafts, sources and registers, each list in the order it
	// is numbered. Their Doc is what the claims of Result point to.
	Articles []*article.Article
	// Errors make the run incomplete.
	Errors  []Error
	Options []Option
	// Kinds are the names of all kinds that ran: one that found nothing is
	// listed with zeros, because "looked and found none" is a result too.
	Kinds []string
	// Text carries the articles' texts into the report.
	Text bool
}

// New makes the result document of a run. It reads in and keeps no part of it
// but strings. The order of everything in it depends on the input alone:
// findings by level, then by their place in the draft; questions and skips by
// place.
func New(in Input) *Report {
	b := builder{in: in, docs: map[*text.Document]*shelf{}, questions: map[*compare.Question]string{}}
	b.number()
	r := &Report{Version: 1, Tool: in.Tool, Complete: len(in.Errors) == 0, Options: in.Options,
		Errors: append([]Error{}, in.Errors...), Documents: b.documents()}
	result := in.Result
	if result == nil {
		result = &compare.Result{}
	}
	r.Questions = b.allQuestions(result.Questions)
	r.Findings = b.findings(result.Findings)
	r.Skipped = b.skips(result.Skips)
	r.Checked = checked(in.Kinds, r.Questions)
	for _, a := range in.Articles {
		for _, said := range a.Notices {
			r.Notices = append(r.Notices, Notice{Path: a.Path, Message: said})
		}
	}
	return r
}

// IDs numbers articles by role: D (D1, D2 … when there are several drafts),
// S1, S2 …, R1, R2 …; anything that is neither draft nor register is a source.
func IDs(roles []string) []string {
	total, seen := map[string]int{}, map[string]int{}
	letters := make([]string, len(roles))
	for i, role := range roles {
		switch role {
		case "draft":
			letters[i] = "D"
		case "register":
			letters[i] = "R"
		default:
			letters[i] = "S"
		}
		total[letters[i]]++
	}
	out := make([]string, len(roles))
	for i, l := range letters {
		seen[l]++
		out[i] = l + itoa(seen[l])
		if l == "D" && total[l] == 1 {
			out[i] = "D"
		}
	}
	return out
}

type builder struct {
	in        Input
	shelves   []*shelf
	docs      map[*text.Document]*shelf
	questions map[*compare.Question]string
}

// shelf is one article with its id and its table of lines, or of paragraphs.
type shelf struct {
	*article.Article
	id    string
	index int
	lines lines
}

// number gives every article its id: its own when all have one, else by role.
func (b *builder) number() {
	roles := make([]string, len(b.in.Articles))
	own := map[string]bool{}
	for i, a := range b.in.Articles {
		roles[i] = a.Role
		if a.ID != "" {
			own[a.ID] = true
		}
	}
	ids := IDs(roles)
	for i, a := range b.in.Articles {
		s := &shelf{Article: a, id: ids[i], index: i, lines: newLines(a.Raw, a.Charset)}
		if a.Paragraphs != nil {
			s.lines = newLines(a.Paragraphs, "utf-8")
		}
		if len(own) == len(b.in.Articles) {
			s.id = a.ID
		}
		b.shelves = append(b.shelves, s)
		if a.Doc != nil {
			b.docs[a.Doc] = s
		}
	}
}

func (b *builder) allQuestions(list []*compare.Question) []Question {
	list = slices.Clone(list)
	sort.SliceStable(list, func(i, j int) bool {
		return b.rank(list[i].Claims).less(b.rank(list[j].Claims))
	})
	out := make([]Question, 0, len(list))
	for i, q := range list {
		id := "Q" + itoa(i+1)
		b.questions[q] = id
		status := cmp.Or(q.Status, "single")
		out = append(out, Question{ID: id, Kind: kindOf(q.Claims), Subject: q.Topic.Subject.Name,
			SubjectType: q.Topic.Subject.Type.String(), Attribute: attribute(q), Status: status,
			Because: steps(q.Topic.Because), Claims: b.evidence(q.Claims, status == "single")})
	}
	return out
}

func (b *builder) findings(list []compare.Finding) []Finding {
	list = slices.DeleteFunc(slices.Clone(list), func(f compare.Finding) bool { return f.Level == compare.Off })
	sort.SliceStable(list, func(i, j int) bool {
		a, c := list[i], list[j]
		if a.Level != c.Level {
			return a.Level > c.Level
		}
		if x, y := b.rank(a.Evidence), b.rank(c.Evidence); x != y {
			return x.less(y)
		}
		return a.Check < c.Check
	})
	ids := b.ids(list)
	out := make([]Finding, 0, len(list))
	for i, f := range list {
		why := append([]string{}, steps(f.Because)...)
		out = append(out, Finding{ID: ids[i], Check: f.Check, Kind: f.Kind, Level: f.Level.String(),
			Relation: string(cmp.Or(f.Relation, compare.Disagree)), Title: f.Title, Why: why, Suggestion: f.Suggestion,
			Question: b.questions[f.Question], Evidence: b.evidence(f.Evidence, true)})
	}
	return out
}

func (b *builder) skips(list []extract.Skip) []Skipped {
	out := make([]Skipped, 0, len(list))
	for _, s := range list {
		if d := b.docs[s.Doc]; d != nil {
			out = append(out, Skipped{Place: b.place(d, s.Span), Kind: s.Kind, Reason: s.Reason})
		}
	}
	order := map[string]int{}
	for i, s := range b.shelves {
		order[s.id] = i
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, c := out[i], out[j]
		if a.Document != c.Document {
			return order[a.Document] < order[c.Document]
		}
		if n := a.Compare(c.Place); n != 0 {
			return n < 0
		}
		return a.Kind < c.Kind
	})
	return out
}

func checked(kinds []string, questions []Question) []Checked {
	counts := map[string]*Checked{}
	for _, k := range kinds {
		if Known(k) { // others claim under one of these
			counts[k] = &Checked{Kind: k}
		}
	}
	for _, q := range questions {
		c := counts[q.Kind]
		if c == nil {
			c = &Checked{Kind: q.Kind}
			counts[q.Kind] = c
		}
		c.add(q.Status, len(q.Claims))
	}
	out := make([]Checked, 0, len(counts))
	for _, c := range counts {
		out = append(out, *c)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Kind < out[j].Kind })
	return out
}

func (c *Checked) add(status string, n int) {
	c.Claims += n
	switch status {
	case "agree", compare.Beside:
		c.Agree += n
	case "conflict":
		c.Conflict += n
	case "query":
		c.Query += n
	case "note":
		c.Note += n
	default:
		c.Single += n
	}
}

func kindOf(claims []claim.Claim) string {
	if len(claims) == 0 {
		return ""
	}
	return claims[0].Kind
}

func attribute(q *compare.Question) string {
	if q.Attribute == nil {
		return ""
	}
	return q.Attribute.Name
}

func steps(list []compare.Reason) []string {
	var out []string
	for _, r := range list {
		out = append(out, string(r))
	}
	return out
}
