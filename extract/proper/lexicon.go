package proper

import (
	"embed"
	"strings"
	"sync"

	"factdiff/extract/place/gazetteer"
)

// Class is what the word lists know of one word; a word may have several.
type Class uint32

// The classes of words.
const (
	Given      Class = 1 << iota // a given name
	Clan                         // a family name that is written first in East Asia
	Courtesy                     // stands before a name: Mr., Lt., Coach, Pope
	Office                       // heads of offices: president, minister
	OfficeWord                   // qualifies an office: prime, deputy, foreign
	PersonNoun                   // spokesman, resident, wife
	PersonVerb                   // said, resigned
	OrgHead                      // Department, University
	PlaceHead                    // Street, County
	ThingHead                    // Act, War, Prize
	Surname                      // one of these heads that is a family name as well: Hall, Banks
	PlaceLead                    // Fort, San
	Function                     // closed classes
	Suffix                       // Jr., III
	Degree                       // MD, PhD
	Particle                     // de, van, bin
	FamilyName                   // a frequent family name, or one that is an ordinary word
	Romanised                    // a given name of a language that is not written in Latin letters
	phraseHead                   // a phrase of the lexicon begins here
)

// phrase is a fixed name: its words after the first, what it names, and its
// index in the gazetteer's names (or -1).
type phrase struct {
	rest []string
	kind Kind
	name int
	caps bool // written in capitals: WHO is a body, Who is not
}

type entry struct {
	class   Class
	phrases []phrase // longest first
}

type lexicon map[string]*entry

// builder fills a lexicon; its spare entries are made many at a time.
type builder struct {
	lexicon
	spare []entry
}

//go:embed data/given.txt data/romanised.txt data/clan.txt data/surnames.txt data/titles.txt data/offices.txt data/officewords.txt
//go:embed data/people.txt data/verbs.txt data/functions.txt data/orgheads.txt data/placeheads.txt data/placeleads.txt data/thingheads.txt
//go:embed data/bodies.txt data/nonames.txt data/norps.txt
var data embed.FS

// words gives the lexicon, built once.
var words = sync.OnceValue(func() lexicon {
	l := &builder{lexicon: make(lexicon, 9000)}
	for _, list := range []struct {
		file  string
		class Class
	}{
		{"given", Given}, {"romanised", Given | Romanised}, {"clan", Clan}, {"titles", Courtesy}, {"offices", Office},
		{"officewords", OfficeWord}, {"people", PersonNoun}, {"verbs", PersonVerb},
		{"placeleads", PlaceLead}, {"surnames", FamilyName}, {"functions", Function},
	} {
		for _, w := range strings.Fields(load(list.file)) {
			l.at(w).class |= list.class
		}
	}
	l.heads("orgheads", OrgHead)
	l.heads("placeheads", PlaceHead)
	l.heads("thingheads", ThingHead)
	for _, w := range strings.Fields("jr sr ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xxiii") {
		l.at(w).class |= Suffix
	}
	for _, w := range strings.Fields("md m.d. phd ph.d. d.d.s. j.d. dds dmd d.o. do esq qc kc obe cbe mbe rn cpa aia faia dvm pe jd") {
		l.at(w).class |= Degree
	}
	for _, w := range strings.Fields("de del della delle di da das do dos du den der des van von ter ten te la las los le el al ul bin ibn bint ben abu umm y e zu zur vom af av dela d'") {
		l.at(w).class |= Particle
	}
	for _, w := range lines(load("nonames")) {
		l.phrase(w, Other, -1)
	}
	for _, w := range lines(load("norps")) {
		l.phrase(w, Norp, -1)
	}
	for _, w := range lines(load("bodies")) {
		l.phrase(w, Body, -1)
	}
	for i, n := range gazetteer.Load().Names {
		switch {
		case n.People:
			l.phrase(n.Words, Norp, i)
		case n.Short && !strings.Contains(n.Words, "."):
			// AL, IN, OR: only an address says that a state is meant
		default:
			l.phrase(n.Words, Place, i)
		}
	}
	return l.lexicon
})

func load(name string) string {
	b, err := data.ReadFile("data/" + name + ".txt")
	if err != nil {
		return ""
	}
	_, rest, _ := strings.Cut(string(b), "\n") // the line that says where it comes from
	return rest
}

func lines(s string) []string {
	f := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == ';' })
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	return f
}

func (l *builder) at(w string) *entry {
	e := l.lexicon[w]
	if e == nil {
		if len(l.spare) == 0 {
			l.spare = make([]entry, 512)
		}
		e, l.spare = &l.spare[0], l.spare[1:]
		l.lexicon[w] = e
	}
	return e
}

func (l *builder) heads(file string, c Class) {
	for _, w := range strings.Fields(load(file)) {
		if plain, star := strings.CutSuffix(w, "*"); star {
			l.at(plain).class |= c | Surname
		} else {
			l.at(w).class |= c
		}
	}
}

// phrase adds a fixed name under its first word.
func (l *builder) phrase(s string, k Kind, name int) {
	f := strings.Fields(strings.ToLower(s))
	if len(f) == 0 {
		return
	}
	first := f[0]
	if k != Place || len(f) > 1 { // "miss." is Mississippi, "miss" is not
		first = bare(first)
	}
	e := l.at(first)
	e.class |= phraseHead
	p := phrase{rest: f[1:], kind: k, name: name, caps: len(f) == 1 && len(s) > 1 && strings.ToUpper(s) == s}
	for i := range p.rest {
		p.rest[i] = bare(p.rest[i])
	}
	at := len(e.phrases)
	for at > 0 && len(e.phrases[at-1].rest) < len(p.rest) {
		at--
	}
	e.phrases = append(e.phrases, phrase{})
	copy(e.phrases[at+1:], e.phrases[at:])
	e.phrases[at] = p
}

var none = &entry{}

// look finds a token's entry by its Lower.
func (l lexicon) look(lower string) *entry {
	if e := l[lower]; e != nil {
		return e
	}
	if w := bare(lower); len(w) != len(lower) {
		if e := l[w]; e != nil {
			return e
		}
	}
	return none
}

// ClassOf gives the classes of a word in lower case.
func ClassOf(lower string) Class { return words().look(lower).class }
