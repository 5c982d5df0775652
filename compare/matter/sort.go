package matter

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
	"factdiff/extract/wordlist"
)

//go:embed people.txt
var peopleList string

// sorts are the words for people by sex and age: man, woman, boy, girl.
var sorts = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for class, body := range wordlist.Rows(peopleList) {
		for _, w := range strings.Fields(body) {
			out[w] = class
		}
	}
	return out
})

// sort is whether an answer is of a man, a woman, a boy or a girl, by the last
// such word before it in its sentence, or "".
func sort(c claim.Claim) string {
	tokens, first := before(c)
	for i := first - 1; i >= 0; i-- {
		if s := sorts()[tokens[i].Lower]; s != "" {
			return s
		}
	}
	return ""
}

// before are the tokens of the sentence of an answer, and where in it the answer
// begins; of a hostile sentence only the last of those before it.
func before(c claim.Claim) (tokens []text.Token, first int) {
	d := c.Doc
	s := d.Sentences()[d.SentenceAt(c.Evidence.Start)]
	at, _ := d.TokensIn(c.Evidence)
	from := max(s.First, at-breath)
	return d.Tokens()[from:s.Last], at - from
}

// child is the sort of those whose sex is not told.
const child = "child"

// unlike reports whether two answers are of people who cannot be one: a man and a
// woman, a boy and a girl.
func unlike(a, b claim.Claim) bool {
	x, y := sort(a), sort(b)
	if x == "" || y == "" || x == child || y == child {
		return false
	}
	return female(x) != female(y)
}

func female(s string) bool { return s == "woman" || s == "girl" }

// age is the last age before an answer in its sentence, or "": 5 of "a
// 5-year-old".
func age(c claim.Claim) string {
	tokens, first := before(c)
	at, end := c.Doc.TokensIn(c.Evidence)
	for i := min(len(tokens), first+end-at) - 1; i >= 2; i-- {
		if tokens[i].Lower == "year-old" || tokens[i].Lower == "month-old" {
			return tokens[i-2].Lower
		}
	}
	return ""
}

// linked reports whether one name or one age stands right before both answers.
func linked(a, b claim.Claim) bool {
	if x, y := nearest(a), nearest(b); x != "" && y != "" {
		return x == y || person.OneEdit(x, y)
	}
	x := age(a)
	return x != "" && x == age(b)
}

// nearest is the last name before an answer, by the key of its family name.
func nearest(c claim.Claim) string {
	if names := whose(c); len(names) > 0 {
		return names[len(names)-1]
	}
	return ""
}
