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
	shown   map[string]string   // the first word of a member, by each of its words
	classes map[string][]string // of single words, the classes they are in
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{shown: map[string]string{}, classes: map[string][]string{}}
	all := map[string][]string{}
	for class, body := range wordlist.Rows(words) {
		for w, first := range wordlist.Members(body) {
			x.shown[w] = first
			x.classes[w] = append(x.classes[w], class)
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
	if s := x.shown[w]; s != "" {
		return s
	}
	return w
}

// class reports whether a word is in a class.
func (x *lexicon) class(w, name string) bool { return slices.Contains(x.classes[w], name) }

// content reports whether a token is a plain word that may name a thing.
func content(t text.Token) bool {
	return t.Kind == text.Word && word.Of(t.Lower).Class&^word.Plural == 0
}
