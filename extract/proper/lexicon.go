package proper

import (
	_ "embed" // the word lists
	"strings"
	"sync"
	"unicode"

	"factdiff/extract/place/gazetteer"
	"factdiff/extract/wordlist"
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
	next int32 // index of the next phrase of the first word, no longer one; 0: none
	name int32
	kind Kind
	caps bool // written in capitals: WHO is a body, Who is not
}

type entry struct {
	class   Class
	phrases int32 // index of the longest phrase; 0: none
}

type lexicon struct {
	*wordlist.Table[entry]
	phrases []phrase // the first is none
}

var (
	//go:embed data/given.txt
	given string
	//go:embed data/romanised.txt
	romanised string
	//go:embed data/clan.txt
	clans string
	//go:embed data/surnames.txt
	surnames string
	//go:embed data/titles.txt
	titles string
	//go:embed data/offices.txt
	offices string
	//go:embed data/officewords.txt
	officeWords string
	//go:embed data/people.txt
	people string
	//go:embed data/verbs.txt
	verbs string
	//go:embed data/functions.txt
	functions string
	//go:embed data/orgheads.txt
	orgHeads string
	//go:embed data/placeheads.txt
	placeHeads string
	//go:embed data/placeleads.txt
	placeLeads string
	//go:embed data/thingheads.txt
	thingHeads string
	//go:embed data/bodies.txt
	bodies string
	//go:embed data/nonames.txt
	noNames string
	//go:embed data/norps.txt
	norps string
)

// words gives the lexicon, built once. It has room for the words of the lists.
var words = sync.OnceValue(func() *lexicon {
	l := &lexicon{wordlist.NewTable[entry](10500), make([]phrase, 1, 3800)}
	for _, list := range []struct {
		words string
		class Class
	}{
		{given, Given}, {romanised, Given | Romanised}, {clans, Clan}, {titles, Courtesy}, {offices, Office},
		{officeWords, OfficeWord}, {people, PersonNoun}, {verbs, PersonVerb},
		{placeLeads, PlaceLead}, {surnames, FamilyName}, {functions, Function},
	} {
		for w := range strings.FieldsSeq(body(list.words)) {
			l.Put(w).class |= list.class
		}
	}
	l.heads(orgHeads, OrgHead)
	l.heads(placeHeads, PlaceHead)
	l.heads(thingHeads, ThingHead)
	for w := range strings.FieldsSeq("jr sr ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xxiii") {
		l.Put(w).class |= Suffix
	}
	for w := range strings.FieldsSeq("md m.d. phd ph.d. d.d.s. j.d. dds dmd d.o. do esq qc kc obe cbe mbe rn cpa aia faia dvm pe jd") {
		l.Put(w).class |= Degree
	}
	for w := range strings.FieldsSeq("de del della delle di da das do dos du den der des van von ter ten te la las los le el al ul bin ibn bint ben abu umm y e zu zur vom af av dela d'") {
		l.Put(w).class |= Particle
	}
	for _, w := range lines(noNames) {
		l.phrase(w, Other, -1)
	}
	for _, w := range lines(norps) {
		l.phrase(w, Norp, -1)
	}
	for _, w := range lines(bodies) {
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
	return l
})

// body is a list without the line that says where it comes from.
func body(list string) string {
	_, rest, _ := strings.Cut(list, "\n")
	return rest
}

func lines(list string) []string {
	f := strings.FieldsFunc(body(list), func(r rune) bool { return r == '\n' || r == ';' })
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	return f
}

func (l *lexicon) heads(list string, c Class) {
	for w := range strings.FieldsSeq(body(list)) {
		if plain, star := strings.CutSuffix(w, "*"); star {
			l.Put(plain).class |= c | Surname
		} else {
			l.Put(w).class |= c
		}
	}
}

// phrase adds a fixed name under its first word, behind the longer ones.
func (l *lexicon) phrase(s string, k Kind, name int) {
	first, rest, _ := strings.Cut(strings.ToLower(s), " ")
	p := phrase{name: int32(name), kind: k}
	if rest != "" {
		p.rest = strings.Fields(rest)
	}
	p.caps = len(p.rest) == 0 && len(s) > 1 && !strings.ContainsFunc(s, unicode.IsLower)
	if first == "" {
		return
	}
	if k != Place || len(p.rest) > 0 { // "miss." is Mississippi, "miss" is not
		first = bare(first)
	}
	for i := range p.rest {
		p.rest[i] = bare(p.rest[i])
	}
	e := l.Put(first)
	e.class |= phraseHead
	at := &e.phrases
	for *at != 0 && len(l.phrases[*at].rest) >= len(p.rest) {
		at = &l.phrases[*at].next
	}
	p.next, *at = *at, int32(len(l.phrases))
	l.phrases = append(l.phrases, p)
}

var none = &entry{}

// look finds a token's entry by its Lower.
func (l *lexicon) look(lower string) *entry {
	if e := l.Get(lower); e != nil {
		return e
	}
	if w := bare(lower); len(w) != len(lower) {
		if e := l.Get(w); e != nil {
			return e
		}
	}
	return none
}

// ClassOf gives the classes of a word in lower case.
func ClassOf(lower string) Class { return words().look(lower).class }
