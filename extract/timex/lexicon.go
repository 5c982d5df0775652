package timex

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"factdiff/extract/wordlist"
)

// meaning is one class a word has, with its value.
type meaning struct {
	class class
	n     int
	text  string
}

// entry is all that is known of a word: what it means by itself, and the
// phrases that begin with it, the longest first.
type entry struct {
	means   []meaning
	phrases []phrase
	hot     bool // a sentence with the word in it is worth reading
	near    context
}

// phrase is a run of words read as one. written, when not nil, are the words
// as they must be capitalised.
type phrase struct {
	rest    []string // folded words after the first
	written []string // all words
	means   []meaning
}

//go:embed data/words.txt
var wordsFile string

//go:embed data/falsefriends.txt
var friendsFile string

// lexicon is the look-up table of all words, built once from the data files.
var lexicon = sync.OnceValue(func() *wordlist.Table[entry] {
	l := lexer{wordlist.NewTable[entry](1000)}
	l.addContexts()
	for _, line := range lines(wordsFile) {
		f := strings.SplitN(line, " ", 3)
		m := meaning{class: classNames[f[0]], text: f[1]}
		m.n, _ = strconv.Atoi(f[1])
		if u, ok := unitNames[f[1]]; ok && (m.class == aUnit || m.class == units || m.class == letter || m.class == sub) {
			m.n = int(u)
		}
		l.addAll(f[2], m)
	}
	for i, h := range holidays() {
		l.addAll(h.names, meaning{class: holiday, n: i})
	}
	for i, z := range zoneTable() {
		for _, name := range z.names {
			l.add(name, meaning{class: zone, n: i})
		}
	}
	for _, line := range lines(friendsFile) {
		l.add(line, meaning{class: dead})
	}
	for _, w := range [...]string{"past", "future"} { // the past, the distant future
		l.Put(w).hot = true
	}
	for _, e := range l.All() {
		longestFirst(e.phrases)
	}
	return l.Table
})

// lexer fills the table.
type lexer struct{ *wordlist.Table[entry] }

func (l lexer) addAll(names string, m meaning) {
	for name := range strings.SplitSeq(names, ",") {
		l.add(strings.TrimSpace(name), m)
	}
}

// add gives the word or phrase name the meaning m. Phrases are kept as the
// pieces they are cut into: possessive endings and hyphens are apart.
func (l lexer) add(name string, m meaning) {
	if !strings.ContainsAny(name, " -'") {
		l.alone(name, m)
		return
	}
	written := strings.FieldsFunc(apart.Replace(name), func(r rune) bool { return r == ' ' || r == '-' })
	words := make([]string, len(written))
	for i, w := range written {
		words[i] = fold(w)
	}
	if len(words) == 1 {
		l.alone(written[0], m)
		return
	}
	l.heat(words, m)
	p := phrase{rest: words[1:], means: []meaning{m}}
	if m.class == dead && strings.ToLower(name) != name {
		p.written = written
	}
	e := l.Put(words[0])
	for i := range e.phrases {
		if q := &e.phrases[i]; q.written == nil && p.written == nil && slices.Equal(q.rest, p.rest) {
			q.means = append(q.means, m)
			return
		}
	}
	e.phrases = append(e.phrases, p)
}

// alone gives a single word the meaning m.
func (l lexer) alone(name string, m meaning) {
	e := l.Put(fold(name))
	e.means = append(e.means, m)
	e.hot = e.hot || m.class.begins()
}

// heat marks the first word of a phrase that is not one of the words every
// sentence has.
func (l lexer) heat(words []string, m meaning) {
	if !m.class.begins() {
		return
	}
	for _, w := range words {
		if e := l.Put(w); e.near&common == 0 {
			e.hot = true
			return
		}
	}
}

// apart cuts possessive endings off as tokens are cut.
var apart = strings.NewReplacer(" 's", " 's", "'s ", " 's ", "s' ", "s ' ")

// fold is how a word stands in the table: lower case, without the full stop of
// an abbreviation.
func fold(w string) string { return strings.TrimSuffix(strings.ToLower(w), ".") }

func longestFirst(ps []phrase) {
	for i := 1; i < len(ps); i++ {
		for j := i; j > 0 && len(ps[j].rest) > len(ps[j-1].rest); j-- {
			ps[j], ps[j-1] = ps[j-1], ps[j]
		}
	}
}

// lines are the lines of a data file, without comments and blank ones.
func lines(file string) []string {
	var out []string
	for _, line := range strings.Split(file, "\n") {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}
