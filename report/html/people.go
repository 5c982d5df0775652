package html

import (
	"strings"

	"factdiff/report"
)

// people is who holds which office, and who was where.
type people struct {
	Offices []*fact
	Rosters []roster
}

// roster is one question of who was there: a row per person, a cell per
// document.
type roster struct {
	ID, Subject, Attribute, Status string
	Docs                           []*doc
	Rows                           []attendee
}

type attendee struct {
	Name  string
	Cells []presence
}

// presence is yes, no (a closed list leaves the name out) or unsaid.
type presence struct{ Said, Href string }

func (b *builder) people() people {
	var out people
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		switch {
		case hasMembers(q):
			out.Rosters = append(out.Rosters, b.roster(q))
		case q.Kind == "office", q.Kind == "attendance", q.Kind == "name" && q.SubjectType == "office":
			out.Offices = append(out.Offices, b.officeRow(q))
		}
	}
	return out
}

func hasMembers(q *report.Question) bool {
	for _, e := range q.Claims {
		if len(e.Members) > 0 {
			return true
		}
	}
	return false
}

// officeRow is a row of the claim table with a cell for each document, however
// many there are: who is who is read across.
func (b *builder) officeRow(q *report.Question) *fact {
	row := b.fact(q)
	if b.p.Many {
		return row
	}
	row.Groups = nil
	return row
}

func (b *builder) roster(q *report.Question) roster {
	out := roster{ID: clip(q.ID, 40), Subject: clip(q.Subject, 200), Attribute: attributeName(q), Status: q.Status}
	lists := map[*doc]*list{}
	names := map[string]string{} // the fullest form of each
	var order []string
	for _, e := range q.Claims {
		d := b.docs[e.Document]
		if d == nil {
			continue
		}
		if lists[d] == nil {
			lists[d] = &list{names: map[string]bool{}, href: b.href(d, e.Place)}
			out.Docs = append(out.Docs, d)
		}
		lists[d].closed = lists[d].closed || e.Closed
		for _, m := range e.Members {
			k := family(m)
			if _, ok := names[k]; !ok {
				order = append(order, k)
			}
			if len(m) > len(names[k]) {
				names[k] = m
			}
			lists[d].names[k] = true
		}
	}
	for _, k := range order {
		row := attendee{Name: clip(names[k], 120)}
		for _, d := range out.Docs {
			row.Cells = append(row.Cells, lists[d].on(k))
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// list is who was there by one article.
type list struct {
	names  map[string]bool
	closed bool
	href   string
}

func (l *list) on(name string) presence {
	switch {
	case l.names[name]:
		return presence{"yes", l.href}
	case l.closed:
		return presence{"no", l.href}
	}
	return presence{"unsaid", l.href}
}

// family is the last word of a name, by which one person's names meet.
func family(name string) string {
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
