package word

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/wordlist"
)

//go:embed words.txt
var wordsFile string

//go:embed verbs.txt
var verbsFile string

//go:embed stance.txt
var stanceFile string

type lexicon = *wordlist.Table[Info]

var lists = sync.OnceValue(func() lexicon {
	m := wordlist.NewTable[Info](1800)
	lines(wordsFile, func(class, w string) { m.Put(w).Class |= classes[class] })
	for w, i := range m.All() {
		if i.Is(Auxiliary) && strings.HasSuffix(w, "n't") {
			i.Class |= Negator
		}
	}
	lines(stanceFile, func(hint, w string) {
		i := shape(w)
		if known := m.Get(w); known != nil {
			i = *known
		}
		i.Hint |= hints[hint]
		*m.Put(w) = i
	})
	lines(verbsFile, func(class, w string) { addVerb(m, acts[class], w) })
	return m
})

// lines calls f with every word of a list and the class it stands under.
func lines(file string, f func(class, word string)) {
	for line := range strings.Lines(file) {
		class, words, ok := strings.Cut(line, ":")
		if !ok || line[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			f(class, w)
		}
	}
}

// addVerb adds all forms of "base", "base/past" or "base/past/participle". The
// first class a verb is listed under stands.
func addVerb(m lexicon, act Act, entry string) {
	strict := strings.HasSuffix(entry, "+")
	parts := strings.Split(strings.TrimSuffix(entry, "+"), "/")
	base, noun := strings.CutSuffix(parts[0], "*")
	past := regularPast(base)
	if len(parts) > 1 {
		past = parts[1]
	}
	part := past
	if len(parts) > 2 {
		part = parts[2]
	}
	always, also := Form(0), Form(0)
	if strict {
		always = Strict
	}
	if noun {
		also = Noun
	}
	add := func(w string, f Form, c Class) {
		i := m.Put(w)
		if i.Act != None && i.Act != act && i.Form&f == 0 {
			return
		}
		if i.Act == None {
			i.Act = act
		}
		i.Form |= f | always
		i.Class |= c
	}
	add(base, Base|also, 0)
	add(thirdPerson(base), ThirdS|also, 0)
	add(past, PastForm, Past)
	add(part, Participle, Past)
	add(ing(base, past), IngForm, Ing)
}

// shape tells by its ending what a word in no list may be.
func shape(w string) Info {
	n := len(w)
	if n <= 3 {
		return Info{}
	}
	switch end := w[n-2:]; {
	case end == "s'":
		return Info{Class: Genitive}
	case end == "'t":
		return Info{Class: Negator}
	case n > 4 && end == "ly":
		return Info{Class: Adverb}
	case n > 4 && end == "ed":
		return Info{Class: Past}
	case n > 4 && w[n-3:] == "ing":
		return Info{Class: Ing}
	}
	return Info{}
}
