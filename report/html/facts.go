package html

import (
	"slices"

	"factdiff/report"
)

// facts is the claim table: a row for every question, worst first.
type facts struct {
	Kinds    []kindFilter
	Statuses []statusFilter
	Rows     []*fact
}

type kindFilter struct {
	Index int
	Name  string
	N     int
}

type statusFilter struct {
	Key, Name, Sign string
	N               int
	On              bool
}

type fact struct {
	ID, Subject, Attribute, Kind string
	KindIndex                    int
	Status, Sign, StatusName     string
	Because                      []string
	Finding                      string // id of its finding
	Cells                        []cell // one per column of the page
	Groups                       []group
	Mentioned                    []int // documents that say something, for the filter
	Missing                      []*doc
}

type cell struct {
	Doc  *doc
	Says []say
}

// say is one reading in a cell. Group is equal for readings that say the same.
type say struct {
	Text, Stance, Href string
	Voice              string // stance and speaker, as far as they are worth a word
	Group              int
	Mark               string // base, same, differs or "": how it stands to the base
}

// group is a reading with all who give it.
type group struct {
	Say  say
	Docs []sameAs
}

func (b *builder) facts() facts {
	var t facts
	index := map[string]int{}
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		if b.draftAlone(q) {
			continue
		}
		k, ok := index[q.Kind]
		if !ok {
			k = len(t.Kinds)
			index[q.Kind] = k
			t.Kinds = append(t.Kinds, kindFilter{Index: k, Name: kindName(clip(q.Kind, 60))})
		}
		t.Kinds[k].N++
		row := b.fact(q)
		row.KindIndex = k
		t.Rows = append(t.Rows, row)
	}
	slices.SortStableFunc(t.Rows, func(a, c *fact) int { return severity(a.Status) - severity(c.Status) })
	for _, s := range []string{"conflict", "query", "note", "beside", "agree", "single"} {
		f := statusFilter{Key: s, Name: statusName(s), Sign: sign(s), On: s != "single"}
		if s == "single" {
			f.Name = "in one source only"
		}
		for _, row := range t.Rows {
			if row.Status == s {
				f.N++
			}
		}
		if f.N > 0 {
			t.Statuses = append(t.Statuses, f)
		}
	}
	return t
}

// attributeName is what a question asks of its subject, where it says more than
// the subject and the kind do.
func attributeName(q *report.Question) string { return clip(q.Asks(), 100) }

func (b *builder) fact(q *report.Question) *fact {
	row := &fact{ID: clip(q.ID, 40), Subject: clip(q.Subject, 200), Attribute: attributeName(q), Kind: kindName(clip(q.Kind, 60)),
		Status: q.Status, Sign: sign(q.Status), StatusName: statusName(q.Status)}
	for _, w := range q.Because {
		row.Because = append(row.Because, clip(w, 400))
	}
	if f := b.finding[q.ID]; f != nil {
		row.Finding = clip(f.ID, 80)
	}
	says := b.says(q)
	base := b.base()
	for _, d := range b.p.Docs {
		if len(says[d]) > 0 {
			row.Mentioned = append(row.Mentioned, d.Index)
		} else if d.Role != "register" {
			row.Missing = append(row.Missing, d)
		}
	}
	for _, d := range b.p.Columns {
		for i := range says[d] {
			says[d][i].Mark = standing(d == base, says[d][i], says[base])
		}
		if !b.p.Many {
			row.Cells = append(row.Cells, cell{d, says[d]})
		}
	}
	if b.p.Many {
		row.Groups = groups(b.p.Docs, says)
	}
	return row
}

// says are the readings of each document, equal ones of one document once.
func (b *builder) says(q *report.Question) map[*doc][]say {
	out := map[*doc][]say{}
	number := map[string]int{}
	for _, e := range q.Claims {
		d := b.docs[e.Document]
		if d == nil {
			continue
		}
		k := valueKey(e)
		g, ok := number[k]
		if q.Status == "agree" || q.Status == "beside" {
			g = 0 // other words, the same answer
		} else if !ok {
			g = len(number)
			number[k] = g
		}
		s := say{Text: clip(e.Reading(), 160), Href: b.href(d, e.Place), Group: g}
		if e.Stance != "reported" {
			s.Stance = clip(e.Stance, 40)
		}
		s.Voice = comma(s.Stance, clip(e.Speaker, 80))
		if !slices.ContainsFunc(out[d], func(o say) bool { return o.Text == s.Text && o.Voice == s.Voice }) {
			out[d] = append(out[d], s)
		}
	}
	return out
}

// base is the document whose reading the others are held against: the first
// draft, or the first article when there is none.
func (b *builder) base() *doc {
	for _, d := range b.p.Docs {
		if d.Role == "draft" {
			return d
		}
	}
	if len(b.p.Docs) > 0 {
		return b.p.Docs[0]
	}
	return nil
}

func standing(isBase bool, s say, base []say) string {
	switch {
	case isBase:
		return "base"
	case len(base) == 0:
		return ""
	case slices.ContainsFunc(base, func(o say) bool { return o.Group == s.Group }):
		return "same"
	}
	return "differs"
}

// groups puts equal readings together, in the order of the documents.
func groups(docs []*doc, says map[*doc][]say) []group {
	var out []group
	for _, d := range docs {
		for _, s := range says[d] {
			i := slices.IndexFunc(out, func(g group) bool { return g.Say.Group == s.Group && g.Say.Stance == s.Stance })
			if i < 0 {
				i = len(out)
				out = append(out, group{Say: s})
			}
			out[i].Docs = append(out[i].Docs, sameAs{d, s.Href})
		}
	}
	return out
}
