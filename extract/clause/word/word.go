// Package word knows the closed classes of English words and the verbs of
// saying, so that clauses and attributions can be read with one look-up a
// token and no tagger.
package word

import "factdiff/extract/text"

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
	toks, m := d.Tokens(), lists()
	out := make([]Info, len(toks))
	for i := range toks {
		if toks[i].Kind == text.Word || toks[i].Lower[0] == '\'' {
			if known := m.Find(&toks[i]); known != nil {
				out[i] = *known
			} else {
				out[i] = shape(toks[i].Lower)
			}
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
func Of(lower string) Info {
	if known := lists().Get(lower); known != nil {
		return *known
	}
	return shape(lower)
}
