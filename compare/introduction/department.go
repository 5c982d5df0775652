package introduction

import (
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/person"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

// departments finds secretaries whose department the article nowhere names.
func departments(in *compare.Input, d *text.Document, p *person.People) (out []compare.Finding) {
	for i := range p.Entities {
		e := &p.Entities[i]
		if len(out) == most || len(e.Mentions) == 0 || famous()[e.Key] {
			continue
		}
		m := &p.Mentions[e.Mentions[0]]
		if m.Office == nil || m.Office.Span.Start >= m.Span.Start || !bareSecretary(m.Office) || clause.At(d, m.Span).Quoted || running(d, m) || told(d, m) {
			continue
		}
		if !only(e) || fielded(d) || elsewhere(in, e.Key) {
			continue
		}
		name := d.Slice(m.Span)
		c := named(d, m, e)
		c.Evidence = m.Office.Span.Cover(m.Span)
		out = append(out, compare.Finding{Kind: "office", Level: compare.Note, Relation: compare.Disagree, Title: d.Slice(c.Evidence) + ": which department",
			Because:    []compare.Reason{compare.Reason(compare.Call(d) + " calls " + name + " secretary and nowhere says of which department")},
			Suggestion: "give " + name + "'s department where " + name + " is first named", Evidence: []claim.Claim{c}})
	}
	return out
}

// bareSecretary reports whether an office is that of a secretary of nothing.
func bareSecretary(o *person.Office) bool {
	return o.Head == "secretary" && o.Qualifier == "" && o.Body == "" && o.Country == "" && !o.Former && !o.Deputy && !o.Acting
}

// running reports whether a mention stands outside of the running text.
func running(d *text.Document, m *person.Mention) bool {
	s := d.SentenceAt(m.Span.Start)
	return s < 0 || d.Blocks[d.Sentences()[s].Block].Kind != text.Paragraph
}

// only reports whether nothing more is said of a person's office than that.
func only(e *person.Entity) bool {
	for i := range e.Offices {
		if !bareSecretary(&e.Offices[i]) {
			return false
		}
	}
	return true
}

// told reports whether the department stands before the title, follows the name,
// or is named in the sentence: Secretary Velmarin of the Fisheries Department.
func told(d *text.Document, m *person.Mention) bool {
	t := d.Tokens()
	first := d.TokenAt(m.Office.Span.Start)
	if first > 0 && t[first-1].Kind == text.Word && (t[first-1].Cap || t[first-1].Lower == "'s" || strings.Contains(t[first-1].Lower, "-")) || first < len(t) && !t[first].Cap {
		return true // then-Treasury Secretary
	}
	s := d.Sentences()[d.SentenceAt(m.Span.Start)]
	for i := s.First; i < s.Last; i++ {
		switch t[i].Lower {
		case "department", "ministry", "agency", "administration", "office", "cabinet", "homeland", "treasury":
			return true
		}
		if t[i].Caps && t[i].Kind == text.Word { // changes at the VA
			return true
		}
	}
	for i := m.Last; i < min(len(t), m.Last+3); i++ {
		switch t[i].Lower {
		case "of", "who", "the", "a", "(", "@":
			return true
		}
	}
	return false
}

// fielded reports whether the article speaks of a secretary by the field alone:
// the fisheries secretary.
func fielded(d *text.Document) bool {
	t := d.Tokens()
	for i := 1; i+1 < len(t); i++ {
		if t[i].Lower != "secretary" || t[i].Cap || t[i-1].Kind != text.Word {
			continue
		}
		switch t[i-1].Lower {
		case "the", "a", "an", "his", "her", "its", "their", "former", "new", "then", "'s", "press", "private", "as", "that":
		default:
			return true
		}
	}
	return false
}

// elsewhere reports whether a register or a source has the person's department: the
// check of titles tells it.
func elsewhere(in *compare.Input, key string) bool {
	for _, s := range in.Sources {
		for _, c := range s.Claims {
			if p, ok := c.Value.(claim.Post); ok && c.Subject.Key == key && p.Head == "secretary" && p.Qualifier != "" {
				return true
			}
		}
	}
	for _, reg := range in.Registry {
		if reg.Kind != register.People {
			continue
		}
		for i := range reg.WithWord(key) {
			if strings.Contains(reg.People[i].Office, "Secretary") {
				return true
			}
		}
	}
	return false
}
