package titles

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// mostBroken bounds the findings of one article.
const mostBroken = 4

// broken finds titles that lost or gained a word: former special Ana Roth, Norway
// Trade Minister and Mia Roth.
func broken(d *text.Document) (out []compare.Finding) {
	p := person.Layer.Of(d)
	for i := range p.Mentions {
		m := &p.Mentions[i]
		if m.Partial != person.Whole || m.First == 0 || len(out) > mostBroken {
			continue
		}
		if s, ok := headless(d, m); ok {
			w := d.Tokens()[m.First-1].Lower
			out = append(out, slip(d, s, "a word is missing before "+d.Slice(m.Span),
				fmt.Sprintf("“%s” is no office by itself; a noun has to follow it", w)))
		}
		if s, ok := joined(d, m); ok {
			out = append(out, slip(d, s, "a stray “and” before "+d.Slice(m.Span),
				"the office stands there without an article and without its holder; is it that of "+d.Slice(m.Span)+"?"))
		}
	}
	return out
}

// headless reads an adjective that needs the noun of an office, right before a
// name: former special Ana Roth. What follows must show that the name ends the
// title and does not begin another thing (a special Ana Roth concert).
func headless(d *text.Document, m *person.Mention) (text.Span, bool) {
	t := d.Tokens()
	i := m.First - 1
	switch t[i].Lower {
	case "special", "vice", "prime":
	default:
		return text.Span{}, false
	}
	if m.Last < len(t) && t[m.Last].Kind == text.Word && t[m.Last].Lower != "'s" && proper.ClassOf(t[m.Last].Lower)&(proper.Function|proper.PersonVerb) == 0 {
		return text.Span{}, false
	}
	first := i
	if i > 0 {
		switch t[i-1].Lower {
		case "former", "acting", "then", "current", "interim", "ex":
			first = i - 1
		case "by", "with", "from", "against", "that", "and", ",":
		default:
			return text.Span{}, false
		}
	}
	return text.Span{Start: t[first].Span.Start, End: m.Span.End}, true
}

// joined reads an office of a state or country, without an article before it,
// that "and" joins to a name. In English an office without its holder needs an
// article; headlines leave it out.
func joined(d *text.Document, m *person.Mention) (text.Span, bool) {
	t := d.Tokens()
	s := d.SentenceAt(m.Span.Start)
	if m.First < 4 || t[m.First-1].Lower != "and" || s < 0 || d.Blocks[d.Sentences()[s].Block].Kind != text.Paragraph {
		return text.Span{}, false
	}
	first, i, office := d.Sentences()[s].First, m.First-2, false
	for i > first && t[i].Cap && !t[i].Caps && proper.ClassOf(t[i].Lower)&(proper.Office|proper.OfficeWord) != 0 {
		office = office || proper.ClassOf(t[i].Lower)&proper.Office != 0
		i--
	}
	if !office || i <= first {
		return text.Span{}, false
	}
	for n := 1; n <= 2 && i-n >= first; n++ {
		words := d.Text[t[i-n+1].Span.Start:t[i].Span.End]
		if name, ok := gazetteer.Lookup(proper.Fold(words)); ok && t[i-n+1].Cap && !name.People && bareOffice(t[i-n].Lower) && !t[i-n].Cap {
			return text.Span{Start: t[i-n+1].Span.Start, End: m.Span.End}, true
		}
	}
	return text.Span{}, false
}

// bareOffice reports whether the word before a place gives the office no
// article.
func bareOffice(w string) bool {
	switch w {
	case "the", "a", "an", "this", "that", "'s", "his", "her", "its", "their", "as", "former", "of":
		return false
	}
	return true
}

func slip(d *text.Document, s text.Span, title, why string) compare.Finding {
	c := claim.Claim{Kind: "office", Doc: d, Evidence: s, Value: claim.Name{Whole: d.Slice(s)}, Frame: "a title and a name",
		Subject: claim.Subject{Type: claim.Person, Name: d.Slice(s), Entity: -1}}
	return compare.Finding{Kind: "office", Level: compare.Query, Relation: compare.Disagree, Title: title,
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: "check the title", Evidence: []claim.Claim{c}}
}
