package proper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

// run is a stretch of capitalised words with what may stand between them.
type run struct {
	first, last int // tokens [first, last)
	sentence    int
	possessive  bool // a possessive 's follows
}

// reader reads one document.
type reader struct {
	doc    *text.Document
	tokens []text.Token
	lex    *lexicon

	ents  []*entry
	run   run
	start int // where the run begins, articles left out
	from  int // start of the sentence being read
	to    int

	out    []Segment
	chunks []chunk
	brief  int // 1 in a text of a few sentences, where nobody has been introduced
	known  map[string]fact
}

// entryAt is the lexicon's entry for token i of the current run.
func (r *reader) entryAt(i int) *entry { return r.ents[i-r.run.first] }

func (r *reader) class(i int) Class { return r.ents[i-r.run.first].class }

// runs finds the runs of sentence s and parses each.
func (r *reader) runs(s int) {
	sent := r.doc.Sentences()[s]
	r.from, r.to = sent.First, sent.Last
	at := sent.First
	if s == 0 || r.doc.Sentences()[s-1].Block != sent.Block {
		at = r.dateline(at)
	}
	for i := at; i < sent.Last; {
		if !r.capital(i) {
			i++
			continue
		}
		end := r.extend(i)
		for i > at && !r.tokens[i-1].Cap && foreignParticle(r.tokens[i-1].Lower) {
			i-- // bin Laden, de Blasio
		}
		r.run = run{first: i, last: end, sentence: s, possessive: end < sent.Last && r.tokens[end].Lower == "'s"}
		r.ents = r.ents[:0]
		for j := i; j < end; j++ {
			r.ents = append(r.ents, r.lex.look(r.tokens[j].Lower))
		}
		r.parse(i, end)
		i = end
	}
}

// foreignParticle are particles of family names that are no English words.
func foreignParticle(w string) bool {
	switch w {
	case "de", "van", "von", "bin", "ibn", "der", "di", "del", "della", "du", "da", "dos", "el", "al", "ul":
		return true
	}
	return false
}

// capital reports whether token i can begin a name: Ortega, al-Assad, 'Ndrangheta.
func (r *reader) capital(i int) bool {
	t := &r.tokens[i]
	if t.Kind != text.Word || strings.HasSuffix(t.Lower, "-old") { // "One-year-old Mia Lund"
		return false
	}
	return t.Cap || len(t.Lower) > 4 && inner(r.doc.Text[t.Span.Start:t.Span.End])
}

// inner reports whether a word is an article with a capital after it, as
// al-Assad, el-Sissi and d'Estaing are.
func inner(w string) bool {
	for _, p := range [...]string{"al-", "el-", "ul-", "an-", "as-", "ash-", "ar-", "at-", "ad-", "ud-", "bin-", "d'", "d’", "l'", "l’", "de-", "o'", "o’"} {
		if strings.HasPrefix(w, p) {
			c, _ := utf8.DecodeRuneInString(w[len(p):])
			return unicode.IsUpper(c)
		}
	}
	return false
}

// extend finds the end of the run that begins at token i.
func (r *reader) extend(i int) int {
	j := i + 1
	of := false
	for j < r.to && j-i < 40 {
		t := &r.tokens[j]
		switch {
		case t.Kind == text.Word && t.Lower == "'s":
			if !r.owned(i, j) {
				return j
			}
			j++
			continue
		case r.capital(j):
			j++
			continue
		case t.Kind == text.Word:
			next := r.bridge(j, of)
			if next == 0 {
				return j
			}
			of = of || t.Lower == "of" || t.Lower == "for" || t.Lower == "on"
			j = next
			continue
		case t.Kind == text.Number:
			return j
		}
		next := r.mark(j)
		if next == 0 {
			return j
		}
		j = next
	}
	return j
}

// owned reports whether the possessive at token j belongs to a name that goes
// on after it: Prince George's County, St. Mary's Hospital, Sheriff's Office,
// State's Attorney. Russia's Foreign Ministry is two names.
func (r *reader) owned(i, j int) bool {
	if j+1 >= r.to || !r.tokens[j+1].Cap {
		return false
	}
	next := r.lex.look(r.tokens[j+1].Lower).class
	prev := r.lex.look(r.tokens[j-1].Lower).class
	switch {
	case r.tokens[j+1].Lower == "county" || r.tokens[j+1].Lower == "parish":
		return true
	case j-i >= 2 && (r.tokens[j-2].Lower == "st." || r.tokens[j-2].Lower == "saint"):
		return next&(OrgHead|PlaceHead) != 0 || j+2 < r.to && r.tokens[j+2].Cap
	case r.tokens[j-1].Lower == "state":
		return next&Office != 0
	case prev&(Office|PersonNoun) != 0, generic(r.tokens[j-1].Lower):
		return next&OrgHead != 0 || j+2 < r.to && r.lex.look(r.tokens[j+2].Lower).class&OrgHead != 0
	}
	return false
}

func generic(w string) bool {
	switch w {
	case "women", "men", "children", "people", "veterans", "workers", "writers", "king", "queen", "bishop", "farmers", "marshal", "examiner", "general":
		return true
	}
	return false
}

// bridge looks at a lower-case word inside a run (de, of the, and) and gives
// the token after it where the run goes on, or 0.
func (r *reader) bridge(j int, of bool) int {
	prev := r.lex.look(r.tokens[j-1].Lower).class
	switch w := r.tokens[j].Lower; w {
	case "of", "for", "on":
		// Secretary of State, University of Ghent, Center for Reform
		if prev&(Office|OrgHead|PlaceHead|Courtesy) == 0 && !(of && w == "of" && abstract(r.tokens[j-1].Lower)) || w != "of" && prev&OrgHead == 0 && !of {
			return 0 // but the Association for the Advancement of Sailing
		}
		if p := r.tokens[j-1].Lower; w == "for" && (p == "parliament" || p == "senate" || p == "congress" || p == "assembly") {
			return 0 // Member of Parliament for Harlow
		}
		k := j + 1
		if k < r.to && r.tokens[k].Lower == "the" {
			k++
		}
		if k < r.to && r.capital(k) && !dayOrMonth(r.tokens[k].Lower) { // told the Tribune on Monday
			return k
		}
	case "and":
		// Health and Human Services, but not Ghent and Bruges
		if of && j+1 < r.to && r.tokens[j+1].Cap && r.plainWord(j-1) && r.plainWord(j+1) {
			return j + 1
		}
	default:
		if r.lex.look(w).class&Particle == 0 || prev&(OrgHead|Office) != 0 && prev&Given == 0 {
			return 0
		}
		k := j + 1
		for k < r.to && k-j < 3 && !r.tokens[k].Cap && r.lex.look(r.tokens[k].Lower).class&Particle != 0 {
			k++
		}
		if k < r.to && r.capital(k) && w != "y" && w != "e" && w != "an" {
			return k
		}
	}
	return 0
}

// abstract reports whether a word ends as nouns for what bodies work for do.
func abstract(w string) bool {
	for _, end := range [...]string{"ment", "tion", "sion", "ance", "ence", "ship", "ness", "ity"} {
		if strings.HasSuffix(w, end) && len(w) > len(end)+3 {
			return true
		}
	}
	return false
}

// plainWord reports whether token i is an ordinary word written with a capital.
func (r *reader) plainWord(i int) bool {
	c := r.lex.look(r.tokens[i].Lower).class
	return c&Given == 0 && (c&(OfficeWord|OrgHead) != 0 || Common(r.tokens[i].Lower))
}

// mark looks at token j, a mark inside a run: a nickname in
// quotes or parentheses, a comma before Jr., an ampersand. It gives the token
// after it where the run goes on, or 0.
func (r *reader) mark(j int) int {
	t := &r.tokens[j]
	switch t.Lower {
	case ",":
		if j+1 < r.to && r.lex.look(r.tokens[j+1].Lower).class&Suffix != 0 && r.tokens[j+1].Cap && len(r.tokens[j+1].Lower) > 1 {
			return j + 2
		}
	case "&":
		if j+1 < r.to && r.tokens[j+1].Cap {
			return j + 1
		}
	case "\"", "“", "'", "‘", "(", "''":
		if !t.Space && t.Lower != "\"" {
			return 0
		}
		return r.nickname(j)
	}
	return 0
}

// nickname reads "Bill", (Bill) or “Big Mike” after a given name at j, when a
// capitalised word follows; it gives the token after the closing mark, or 0.
func (r *reader) nickname(j int) int {
	if r.lex.look(r.tokens[j-1].Lower).class&(Office|OrgHead|PlaceHead)&^Given != 0 {
		return 0
	}
	for k := j + 1; k < r.to && k <= j+4; k++ {
		t := &r.tokens[k]
		if k > j+1 && closes(r.tokens[j].Lower, t.Lower) && !t.Space {
			if k+1 < r.to && r.tokens[k+1].Space && r.capital(k+1) {
				return k + 1
			}
			return 0
		}
		if t.Kind != text.Word || k == j+1 && !t.Cap {
			return 0
		}
	}
	return 0
}

func closes(open, mark string) bool {
	switch open {
	case "\"":
		return mark == "\"" || mark == "”"
	case "“":
		return mark == "”" || mark == "\""
	case "'", "‘", "''":
		return mark == "'" || mark == "’" || mark == "''"
	case "(":
		return mark == ")"
	}
	return false
}
