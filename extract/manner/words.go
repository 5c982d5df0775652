package manner

import (
	_ "embed"
	"slices"
	"sync"

	"factdiff/extract/clause/word"
	"factdiff/extract/frame"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed words.txt
var words string

//go:embed frames.txt
var frames string

// lexicon is what words.txt and frames.txt say.
type lexicon struct {
	set     *frame.Set
	members *wordlist.Table[member]
}

// member is what is known of a word or phrase: the word that is shown for it, and
// the classes it is in.
type member struct {
	first   string
	classes []string
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{members: wordlist.NewTable[member](500)}
	all := map[string][]string{}
	for class, body := range wordlist.Rows(words) {
		for w, first := range wordlist.Members(body) {
			m := x.members.Put(w)
			m.first, m.classes = first, append(m.classes, class)
			all[class] = append(all[class], w)
		}
	}
	all["driven"] = append(append(append([]string{"vehicle", "suv", "jeep"}, all["vehicle"]...), all["make"]...), "crossover")
	class := frame.Classes{}
	for name, list := range all {
		class[name] = frame.WordsOf(list...)
	}
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err) // embedded at build time
	}
	x.set = frame.Must(class, sources...)
	return x
})

// plain is the word shown for the words of t.
func (x *lexicon) plain(t []text.Token) string {
	w := ""
	for i := range t {
		if i > 0 {
			w += " "
		}
		w += t[i].Lower
	}
	if m := x.members.Get(w); m != nil {
		return m.first
	}
	return w
}

// class reports whether a word is in a class.
func (x *lexicon) class(w, name string) bool {
	m := x.members.Get(w)
	return m != nil && slices.Contains(m.classes, name)
}

// content reports whether a token is a plain word that may name a thing.
func content(t text.Token) bool {
	return t.Kind == text.Word && word.Of(t.Lower).Class&^word.Plural == 0
}
