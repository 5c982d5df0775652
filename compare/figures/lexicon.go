package figures

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/wordlist"
)

//go:embed things.txt
var thingFile string

//go:embed acts.txt
var actFile string

// thing is a form of a noun that news reports count.
type thing struct {
	class  string
	people bool
	whole  bool // of the incident itself: an article that counts it once counts all of it
	plural bool
	both   bool // one form for one and for many: aircraft
}

// things are the listed nouns by form.
var things = sync.OnceValue(func() map[string]thing {
	out := map[string]thing{}
	rows(thingFile, func(class, entry string) {
		class, people := strings.CutSuffix(class, "+")
		class, whole := strings.CutSuffix(class, "!")
		one, many, irregular := strings.Cut(entry, "/")
		if !irregular {
			many = plural(one)
		}
		out[one] = thing{class: class, people: people, whole: whole, both: one == many}
		out[many] = thing{class: class, people: people, whole: whole, plural: true, both: one == many}
	})
	return out
})

// acts are the classes of what is told of things, by word.
var acts = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	rows(actFile, func(class, w string) { out[w] = append(out[w], class) })
	return out
})

// rows reads "class: word word" lines.
func rows(file string, f func(class, word string)) {
	for class, body := range wordlist.Rows(file) {
		for _, w := range strings.Fields(body) {
			f(class, w)
		}
	}
}

func plural(w string) string {
	for _, end := range [...]string{"s", "x", "ch", "sh"} {
		if strings.HasSuffix(w, end) {
			return w + "es"
		}
	}
	return w + "s"
}
