// Package word knows the closed classes of English words and the verbs of
// saying, so that clauses and attributions can be read with one look-up a
// token and no tagger.
package word

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/text"
)

// Class is a set of the classes that a word may belong to.
type Class uint32

// The classes, in the words of words.txt.
const (
	Determiner Class = 1 << iota
	Possessive
	Pronoun // may be a subject
	Object  // an object pronoun
	Preposition
	Conjunction
	Subordinator
	Relative
	Be
	Have
	Do
	Modal
	Negator
	Adverb // may stand between subject and verb
	Time
	Plural // plural without an s: police, people
	Link   // an aside between commas: however, meanwhile
	Past   // an irregular past form, or a form in -ed
	Ing
	Genitive // 's, standing alone or at the end of the word
	Evidence // papers and pictures that show something
)

// Auxiliary are the verbs that begin a verb group.
const Auxiliary = Be | Have | Do | Modal

var classes = map[string]Class{
	"determiner": Determiner, "possessive": Possessive, "pronoun": Pronoun, "object": Object,
	"preposition": Preposition, "conjunction": Conjunction, "subordinator": Subordinator,
	"relative": Relative, "be": Be, "have": Have, "do": Do, "modal": Modal, "negator": Negator,
	"adverb": Adverb, "evidence": Evidence, "time": Time, "plural": Plural, "link": Link, "past": Past,
}

// Act is what a verb of saying does with what is said.
type Act uint8

// The acts, in the words of verbs.txt. None is no verb of saying.
const (
	None Act = iota
	Say
	Deny
	Ask
	Plan
	Think
	Show
	Speak
	Know
)

var acts = map[string]Act{"say": Say, "deny": Deny, "ask": Ask, "plan": Plan, "think": Think, "show": Show, "speak": Speak, "know": Know}

// Form is a set of the inflections that a form of a verb may be.
type Form uint8

// The forms.
const (
	Base     Form = 1 << iota
	ThirdS        // says
	PastForm      // said, wrote
	Participle
	IngForm
	Noun   // the form is as often a noun: report, claims
	Strict // says something only beside a clause or a quotation
)

// Hint is a set of the ways in which a word bears on stance.
type Hint uint8

// The hints, in the words of stance.txt.
const (
	Planned Hint = 1 << iota
	Going
	Seeking
	Estimated
	Possible
	Unclear
	Bare
	Comparing
)

var hints = map[string]Hint{"planned": Planned, "going": Going, "seeking": Seeking, "estimated": Estimated,
	"possible": Possible, "unclear": Unclear, "base": Bare, "comparing": Comparing}

// Info is what is known of a word.
type Info struct {
	Class Class
	Act   Act
	Form  Form
	Hint  Hint
}

// Is reports whether the word may belong to one of the classes c.
func (i Info) Is(c Class) bool { return i.Class&c != 0 }

// Layer holds the Info of every token of a document.
var Layer = text.Layer[[]Info]{Name: "words", Read: read}

func read(d *text.Document) []Info {
	toks, m := d.Tokens(), lexicon()
	out := make([]Info, len(toks))
	for i := range toks {
		if toks[i].Kind == text.Word || toks[i].Lower[0] == '\'' {
			out[i] = look(m, toks[i].Lower)
		}
		if toks[i].Lower == "'s" {
			out[i] = Info{Class: Genitive}
			if i > 0 && (out[i-1].Is(Pronoun|Relative|Subordinator) || toks[i-1].Lower == "there" || toks[i-1].Lower == "here") {
				out[i] = Info{Class: Be | Have} // he's, that's
			}
		}
	}
	return out
}

// Of is what is known of one folded word.
func Of(lower string) Info { return look(lexicon(), lower) }

// look finds a word in the lists, or else goes by its shape.
func look(m map[string]Info, w string) Info {
	i, ok := m[w]
	if ok {
		return i
	}
	return shape(w)
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

//go:embed words.txt
var wordsFile string

//go:embed verbs.txt
var verbsFile string

//go:embed stance.txt
var stanceFile string

var lexicon = sync.OnceValue(func() map[string]Info {
	m := make(map[string]Info, 4096)
	lines(wordsFile, func(class, w string) {
		i := m[w]
		i.Class |= classes[class]
		m[w] = i
	})
	for w, i := range m {
		if i.Is(Auxiliary) && strings.HasSuffix(w, "n't") {
			i.Class |= Negator
			m[w] = i
		}
	}
	lines(stanceFile, func(hint, w string) {
		i := look(m, w)
		i.Hint |= hints[hint]
		m[w] = i
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
func addVerb(m map[string]Info, act Act, entry string) {
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
		i := m[w]
		if i.Act != None && i.Act != act && i.Form&f == 0 {
			return
		}
		if i.Act == None {
			i.Act = act
		}
		i.Form |= f | always
		i.Class |= c
		m[w] = i
	}
	add(base, Base|also, 0)
	add(thirdPerson(base), ThirdS|also, 0)
	add(past, PastForm, Past)
	add(part, Participle, Past)
	add(ing(base, past), IngForm, Ing)
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func regularPast(b string) string {
	n := len(b)
	switch {
	case b[n-1] == 'e':
		return b + "d"
	case b[n-1] == 'y' && !vowel(b[n-2]):
		return b[:n-1] + "ied"
	}
	return b + "ed"
}

func thirdPerson(b string) string {
	n := len(b)
	switch {
	case b[n-1] == 'y' && !vowel(b[n-2]):
		return b[:n-1] + "ies"
	case strings.HasSuffix(b, "s") || strings.HasSuffix(b, "sh") || strings.HasSuffix(b, "ch") || strings.HasSuffix(b, "x"):
		return b + "es"
	case b == "veto":
		return "vetoes"
	}
	return b + "s"
}

// ing doubles the last letter where the past does: plan, planned, planning.
func ing(b, past string) string {
	n := len(b)
	switch {
	case strings.HasSuffix(b, "ee"):
		return b + "ing"
	case b[n-1] == 'e':
		return b[:n-1] + "ing"
	case past == b+b[n-1:]+"ed":
		return b + b[n-1:] + "ing"
	}
	return b + "ing"
}
