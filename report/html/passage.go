package html

import (
	"slices"
	"strconv"

	"factdiff/report"
)

// passage is a sentence with the words in it that were read.
type passage struct {
	Parts []part
	Notes []string // who says it and as what, and what it was read as
	Where string
	Href  string

	text   string
	quotes []quote
}

// part is a piece of a passage; Marks are its words when they were read.
type part struct {
	Text  string
	Marks []mark
	Long  bool // too many words to set them in bold
}

type quote struct {
	start, end int
	marks      []mark
}

// passages are the sentences of one document that hold the readings of list,
// each once.
func (b *builder) passages(d *doc, list []report.Evidence, against *report.Evidence) []*passage {
	var out []*passage
	for _, e := range list {
		before, words, after := b.around(d, e)
		text := before + words + after
		i := slices.IndexFunc(out, func(p *passage) bool { return p.text == text })
		if i < 0 {
			i = len(out)
			out = append(out, &passage{text: text, Where: stands(e.Place), Href: b.href(d, e.Place)})
		}
		p := out[i]
		if d.Role == "register" {
			p.Parts = []part{{Text: clip(report.Row(words), maxQuote)}}
			continue
		}
		p.quotes = append(p.quotes, quote{len(before), len(before) + len(words), b.marks(d, e, words, against)})
		p.note(voice(e))
		p.note(readAs(e, words))
	}
	for _, p := range out {
		if len(p.quotes) > 0 {
			p.cut()
		}
	}
	return out
}

// stands is the line of a place, or its paragraph in a file that has no lines.
func stands(p report.Place) string {
	if p.Paragraph > 0 {
		return "paragraph " + strconv.Itoa(p.Paragraph)
	}
	return "line " + strconv.Itoa(p.Line)
}

func (p *passage) note(s string) {
	if s != "" && !slices.Contains(p.Notes, s) {
		p.Notes = append(p.Notes, s)
	}
}

// cut divides the sentence at its quotes; of two that overlap the first counts.
func (p *passage) cut() {
	slices.SortStableFunc(p.quotes, func(x, y quote) int { return x.start - y.start })
	at := 0
	p.Parts = nil
	for _, q := range p.quotes {
		if q.start < at || q.start == q.end {
			continue
		}
		p.Parts = append(p.Parts, part{Text: shown(p.text[at:q.start])}, part{Marks: q.marks, Long: q.end-q.start > 70})
		at = q.end
	}
	p.Parts = append(p.Parts, part{Text: shown(p.text[at:])})
}
