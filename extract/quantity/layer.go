package quantity

import (
	"strings"

	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

// Layer holds all values of a document, in the order of the text; none
// overlaps another.
var Layer = &text.Layer[[]Mention]{Name: "quantity", Read: read}

// reading is the state of reading one document, a sentence at a time.
type reading struct {
	doc    *text.Document
	lists  *lexicon
	words  *wordlist.Table[entry]
	l      line // the atoms of the sentence at hand
	done   int  // the atom behind the last mention in it
	out    []Mention
	has    flag // what the words of the sentence say
	titled bool // the sentence is a headline: most words are capitalised
	pounds bool // the document writes £
	boeing bool // the document writes of Boeing
}

func read(d *text.Document) []Mention {
	x := lists()
	r := &reading{doc: d, lists: x, words: x.words, pounds: strings.Contains(d.Text, "£"), boeing: strings.Contains(d.Text, "Boeing")}
	tokens := d.Tokens()
	r.out = make([]Mention, 0, len(tokens)/48)
	for _, s := range d.Sentences() {
		if r.take(tokens, s) {
			r.sentence()
		}
	}
	return r.out
}

// take divides a sentence into atoms and reports whether a value can be in it.
func (r *reading) take(tokens []text.Token, s text.Sentence) bool {
	if !r.triggered(tokens[s.First:s.Last]) {
		return false
	}
	l, any := r.l[:0], false
	caps, long := 0, 0
	r.has = 0
	for i := s.First; i < s.Last; i++ {
		from := len(l)
		l = line(appendAtoms(l, r.words, r.doc.Text, &tokens[i], i)).pointed(r.doc.Text)
		for k := from; k < len(l); k++ {
			if e := l[k].e; e != nil {
				r.has |= e.is
			}
			any = any || l[k].kind == digits
			if l[k].kind == letters && len(l[k].low) > 3 {
				long++
				if l[k].caps {
					caps++
				}
			}
		}
	}
	r.l, r.titled = l, caps*10 > long*6
	return any || r.has&opens != 0
}

// triggered reports whether a sentence holds a digit or a word that a value
// needs; half of all sentences do not.
func (r *reading) triggered(tokens []text.Token) bool {
	for i := range tokens {
		switch t := &tokens[i]; t.Kind {
		case text.Number:
			return true
		case text.Word:
			if t.Lower != "" && r.lists.triggers(t) {
				return true
			}
		}
	}
	return false
}

func (r *reading) sentence() {
	r.done = 0
	for i := 0; i < len(r.l); {
		a := &r.l[i]
		if a.kind != digits && (a.e == nil || a.e.is&opens == 0) {
			i++
			continue
		}
		next := r.at(i)
		if next > i {
			r.done = next
		}
		i = max(next, i+1)
	}
}

// at reads the value at atom i and returns the atom behind it, or i when there
// is none. A number that nothing explains is kept as a name, so that none goes
// missing.
func (r *reading) at(i int) int {
	l := r.l
	if l.inWord(i) { // before it passes for a year: CVE-2020
		return r.named(i)
	}
	if l[i].kind == digits {
		for _, try := range [...]func(int) int{r.calendar, r.phone, r.named, r.house} {
			if next := try(i); next > i {
				return next
			}
		}
	}
	if l.role(i) == decade {
		return r.inForties(i)
	}
	if next := r.ordinal(i); next > i {
		return next
	}
	if next := r.value(i); next > i {
		return next
	}
	if l[i].kind == digits {
		return r.skip(i, i+1, Designator, "a number that is no quantity")
	}
	return i
}

// skip records atoms [i, next) as a number of a class that does not count.
func (r *reading) skip(i, next int, c Class, reason string) int {
	m := r.mention(i, next, c)
	if v, ok := readDigits(r.l[i].low); ok {
		m.N, m.Value.N, m.Value.Step, m.Value.Digits = v.n, v.n, v.step, v.sig
	}
	m.Reason = reason
	r.out = append(r.out, m)
	return next
}

// mention makes a mention of atoms [i, next).
func (r *reading) mention(i, next int, c Class) Mention {
	s := text.Span{Start: r.l[i].Start, End: r.l[next-1].End}
	m := Mention{Span: s, Hedged: s, First: r.l[i].tok, Last: r.l[next-1].tok + 1, Class: c, Noun: -1}
	m.Value.Written = r.doc.Slice(s)
	return m
}
