package parallel

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/claim"
	"factdiff/extract/quotation"
	"factdiff/extract/text"
)

//go:embed classes.txt
var classFile string

// member is a word's place in a closed class.
type member struct {
	class, kind string
	group       int
}

// classes are the closed classes that each word belongs to.
var classes = sync.OnceValue(func() map[string][]member {
	out := map[string][]member{}
	for _, line := range strings.Split(classFile, "\n") {
		head, body, ok := strings.Cut(line, ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		class, kind, _ := strings.Cut(head, " ")
		for i, group := range strings.Split(body, "|") {
			for _, w := range strings.Fields(group) {
				out[w] = append(out[w], member{class, kind, i})
			}
		}
	}
	return out
})

// opposed is the class in which two words exclude each other.
func opposed(a, b string) (class, kind string, ok bool) {
	table := classes()
	for _, x := range table[a] {
		for _, y := range table[b] {
			if x.class == y.class && x.group != y.group {
				return x.class, x.kind, true
			}
		}
	}
	return "", "", false
}

// word compares two lower-case words in one place: they matter when a closed
// class holds both in different members.
func (p *pass) word(k int) {
	a, b := p.a.units[p.steps[k].A], p.b.units[p.steps[k].B]
	wa, wb := p.a.doc.Tokens()[a.first].Lower, p.b.doc.Tokens()[b.first].Lower
	class, kind, ok := opposed(wa, wb)
	left, right := p.context(k, k+1)
	if !ok || p.alike < near || left+right == 0 {
		return
	}
	p.put(kind, aWord, p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1),
		claim.Label{Word: wa, Class: class}, claim.Label{Word: wb, Class: class}, true)
}

// quoted compares the words of a quotation that both texts print: the steps
// [from, end) differ inside quotation marks on both sides.
func (p *pass) quoted(from, end int) {
	if len(p.out) > 0 && p.covers(from, end) || p.alike < near {
		return
	}
	left, right := p.context(from, end)
	if left+right == 0 {
		return
	}
	a, wa := p.words(p.a, from, end, func(s step) int { return s.A })
	b, wb := p.words(p.b, from, end, func(s step) int { return s.B })
	if p.oneName(a, b) || len(wa)+len(wb) == 0 || len(wa) > 6 || len(wb) > 6 || !p.speech(p.a.doc, a) || !p.speech(p.b.doc, b) || harmless(wa, wb) {
		return
	}
	p.put("quote", aQuote, a, b, claim.Quote{Words: wa, Written: p.a.doc.Slice(a), Partial: true},
		claim.Quote{Words: wb, Written: p.b.doc.Slice(b), Partial: true}, true)
}

// covers reports whether a place was already found within the steps [from, end).
func (p *pass) covers(from, end int) bool {
	for _, f := range p.out {
		for k := from; k < end; k++ {
			if i := p.steps[k].A; i >= 0 && p.a.span(i, i+1).Overlaps(f.a.Evidence) && f.a.Value.String() != f.b.Value.String() {
				return true
			}
		}
	}
	return false
}

// words are the words of one side of a hunk, folded, and where they stand.
func (p *pass) words(l *line, from, end int, of func(step) int) (text.Span, []string) {
	var out []string
	for k := from; k < end; k++ {
		if i := of(p.steps[k]); i >= 0 && l.units[i].slot != mark {
			for t := l.units[i].first; t < l.units[i].last; t++ {
				out = append(out, l.doc.Tokens()[t].Lower)
			}
		}
	}
	return p.around(l, from, end, of), out
}

// speech reports whether s lies inside somebody's quoted words.
func (p *pass) speech(d *text.Document, s text.Span) bool {
	for _, q := range quotation.Layer.Of(d) {
		if q.Span.Contains(s) && q.Use == quotation.Speech {
			return true
		}
	}
	return false
}

// harmless reports whether two wordings of a quotation differ in no word that
// counts: contractions, spelling, fillers.
func harmless(a, b []string) bool {
	return strings.Join(plainWords(a), " ") == strings.Join(plainWords(b), " ")
}

func plainWords(ws []string) []string {
	var out []string
	for _, w := range ws {
		switch w {
		case "the", "a", "an", "that", "uh", "um", "well", "and", "but", "so":
			continue
		}
		out = append(out, strings.ReplaceAll(key(w), "'", ""))
	}
	return out
}
