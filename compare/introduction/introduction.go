// Package introduction is the check on how people come into an article: who is
// quoted by the family name alone before a reader has learned who that is, and who
// is a secretary of nothing.
package introduction

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

//go:embed introduction.md
var page string

//go:embed famous.txt
var famousFile string

// famous are names that need no introduction, folded.
var famous = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	_, words, _ := strings.Cut(famousFile, "\n")
	for _, w := range strings.Fields(words) {
		out[proper.Fold(w)] = true
	}
	return out
})

// Check looks at one article.
var Check = compare.Check{Name: "introduction", Doc: page, Article: inside}

// most bounds the findings of one article: a text without introductions is
// no report.
const most = 3

func inside(in *compare.Input, r extract.Reading) (out []compare.Finding) {
	p := person.Layer.Of(r.Doc)
	out = departments(in, r.Doc, p)
	for i := range p.Entities {
		e := &p.Entities[i]
		if len(out) == most || len(e.Mentions) == 0 || famous()[e.Key] {
			continue
		}
		first := &p.Mentions[e.Mentions[0]]
		if !bare(r.Doc, first) || !quoted(r.Doc, first) || apposed(r.Doc, first) {
			continue
		}
		later := introduced(r.Doc, p, e)
		if later == nil && (known(p, e) || misspelt(p, e)) {
			continue
		}
		out = append(out, unknown(r.Doc, e, first, later))
	}
	return out
}

// bare reports whether the mention is a family name and nothing more, in the
// running text.
func bare(d *text.Document, m *person.Mention) bool {
	s := d.SentenceAt(m.Span.Start)
	if m.Partial != person.FamilyOnly || m.Office != nil || len(m.Titles) > 0 || s < 0 {
		return false
	}
	if d.Blocks[d.Sentences()[s].Block].Kind != text.Paragraph {
		return false
	}
	return m.First == 0 || !described(d.Tokens()[m.First-1].Lower) && !initial(d.Tokens()[m.First-1].Lower)
}

// initial reports whether a word is initials, H.R., with which the name is more
// than a family name.
func initial(w string) bool {
	return len(w) >= 2 && len(w) <= 6 && w[1] == '.' && strings.HasSuffix(w, ".")
}

// described reports whether the word before a name says who that is, the analyst
// Tarkovan, or that it is a case at court.
func described(w string) bool {
	return w == "v." || w == "v" || w == "vs." || w == "named" || w == "called" || w == "as" || proper.ClassOf(w)&(proper.PersonNoun|proper.Office|proper.OfficeWord|proper.Courtesy) != 0
}

// quoted reports whether a verb of saying stands beside the name: it is the one
// place where a reader must know whose words these are.
func quoted(d *text.Document, m *person.Mention) bool {
	t := d.Tokens()
	if m.Last < len(t) && said(t[m.Last].Lower) {
		return true
	}
	return m.First > 0 && said(t[m.First-1].Lower) || m.First > 1 && t[m.First-1].Lower == "to" && t[m.First-2].Lower == "according"
}

func said(w string) bool {
	switch w {
	case "said", "says", "told", "added", "explained", "argued", "warned", "noted", "insisted", "recalled", "testified", "wrote", "acknowledged", "claimed":
		return true
	}
	return false
}

// introduced is the first later mention that says who e is: the whole name, or
// the name with what e does. Nil when there is none.
func introduced(d *text.Document, p *person.People, e *person.Entity) *person.Mention {
	for _, i := range e.Mentions[1:] {
		m := &p.Mentions[i]
		if s := d.SentenceAt(m.Span.Start); s < 0 || d.Blocks[d.Sentences()[s].Block].Kind != text.Paragraph {
			return nil
		}
		if m.Partial == person.Whole || m.Office != nil || apposed(d, m) {
			return m
		}
	}
	return nil
}

// apposed reports whether what the person does follows after a comma: Tarkovan,
// the retail analyst.
func apposed(d *text.Document, m *person.Mention) bool {
	t := d.Tokens()
	if m.Last+2 >= len(t) || t[m.Last].Lower != "," {
		return false
	}
	switch t[m.Last+1].Lower {
	case "a", "an", "the", "who":
	default:
		return false
	}
	for i := m.Last + 2; i < len(t) && i < m.Last+7 && t[i].Kind == text.Word; i++ {
		if proper.ClassOf(t[i].Lower)&(proper.PersonNoun|proper.Office) != 0 || t[m.Last+1].Lower == "who" {
			return true
		}
	}
	return false
}

// known reports whether the article says somewhere, in a caption perhaps, who e
// is.
func known(p *person.People, e *person.Entity) bool {
	for _, i := range e.Mentions {
		if m := &p.Mentions[i]; m.Partial == person.Whole || m.Office != nil || len(m.Titles) > 0 {
			return true
		}
	}
	return false
}

// misspelt reports whether e is somebody else of the article with a letter wrong,
// which is another matter.
func misspelt(p *person.People, e *person.Entity) bool {
	for i := range p.Entities {
		if person.OneEdit(p.Entities[i].Key, e.Key) {
			return true
		}
	}
	return false
}

// unknown says that first names somebody whom the article introduces later, or
// never when later is nil.
func unknown(d *text.Document, e *person.Entity, first, later *person.Mention) compare.Finding {
	name := d.Slice(first.Span)
	f := compare.Finding{Kind: "name", Level: compare.Note, Relation: compare.Disagree,
		Title:      name + ": quoted without an introduction",
		Suggestion: "give full name and role where " + name + " is first named",
		Evidence:   []claim.Claim{named(d, first, e)}}
	why := name + " is quoted by the family name alone, and " + compare.Call(d) + " nowhere says who that is"
	if later != nil {
		why = name + " is quoted here by the family name alone, and who that is comes only later in " + compare.Call(d)
		f.Evidence = append(f.Evidence, named(d, later, e))
	}
	if e.Name.Given == "" && later != nil {
		why += "; it gives no first name"
	}
	f.Because = []compare.Reason{compare.Reason(why)}
	return f
}

func named(d *text.Document, m *person.Mention, e *person.Entity) claim.Claim {
	return claim.Claim{Kind: "name", Doc: d, Evidence: m.Span, Value: m.Name(d), Frame: "first reference",
		Subject: claim.Subject{Type: claim.Person, Name: e.Name.Whole, Key: e.Key, Entity: m.Entity}}
}
