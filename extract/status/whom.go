package status

import (
	"strings"

	"factdiff/extract/person"
	"factdiff/extract/text"
)

// whom is who a condition is told of.
type whom struct {
	entity int // of the person layer, or -1
	child  bool
	at     text.Span
}

// subject is the one person that the tokens [from, to) speak of, or nil when
// they speak of none or of several.
func (r *reader) subject(from, to int) *whom {
	var found *whom
	apart := 0 // the token behind the person found
	add := func(w whom, first, last int) bool {
		switch {
		case found == nil:
			found = &w
		case found.entity == w.entity && w.entity >= 0, found.child && w.child:
		case found.child && w.entity >= 0 && found.entity < 0 && first-apart <= 3: // "the child, identified as Jan Pell"
			found.entity = w.entity
		case found.entity >= 0 && !found.child && w.child && first-apart <= 5: // "Jan Pell, a 2-year-old boy"
			found.child = true
		default:
			return false
		}
		apart = last
		return true
	}
	k := r.next
	for i := from; i < to; i++ {
		for k < len(r.people.Mentions) && r.people.Mentions[k].First < i {
			k++
		}
		if k < len(r.people.Mentions) && r.people.Mentions[k].First == i {
			m := &r.people.Mentions[k]
			if m.Partial == person.TitleOnly && m.AgeToken < 0 || !add(whom{m.Entity, r.minor(i), m.Span}, i, m.Last) {
				return nil
			}
			i = m.Last - 1
			continue
		}
		w := r.tokens[i].Lower
		switch {
		case isChild(w) || r.minor(i):
			if !add(whom{-1, true, r.tokens[i].Span}, i, i+1) {
				return nil
			}
		case pronoun(w):
			if found == nil && r.last != nil {
				found = &whom{r.last.entity, r.last.child, r.tokens[i].Span}
				apart = i + 1
			} else if found == nil {
				return nil
			}
		case found != nil && i == apart && (w == "who" || w == "whose"):
		case human(w):
			return nil
		}
	}
	return found
}

// topic is who the pronouns of the next sentence mean: the person that the
// sentence [from, to) opens with, or the only one in it.
func (r *reader) topic(from, to int) *whom {
	if w := r.subject(from, to); w != nil {
		return w
	}
	if w := r.subject(from, min(from+2, to)); w != nil && w.at.Start <= r.tokens[min(from+1, to-1)].Span.Start && to > from+2 && !apposed(r.tokens[from+2].Lower) {
		return w
	}
	return nil
}

// apposed: the subject goes on: "the boy and", "the boy's".
func apposed(w string) bool { return w == "and" || w == "'s" || w == "or" || w == "," }

// minor reports whether an age below 13 begins at token i: "2-year-old".
func (r *reader) minor(i int) bool {
	t := r.tokens
	if h, ok := strings.CutSuffix(t[i].Lower, "-year-old"); ok {
		switch h {
		case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve":
			return true
		}
	}
	return i+2 < len(t) && t[i].Kind == text.Number && t[i+2].Lower == "year-old" && t[i+1].Lower == "-" &&
		(len(t[i].Lower) == 1 || len(t[i].Lower) == 2 && t[i].Lower < "13")
}

func isChild(w string) bool {
	switch w {
	case "boy", "girl", "child", "toddler", "infant", "baby":
		return true
	}
	return false
}

func pronoun(w string) bool { return w == "he" || w == "she" || w == "his" || w == "her" || w == "him" }

// human are words for people who are neither named nor the child.
func human(w string) bool {
	switch w {
	case "they", "them", "their", "who", "whose", "one", "two", "three", "four", "five", "six", "both", "others", "other", "another", "people", "man", "men",
		"woman", "women", "victim", "victims", "children", "boys", "girls", "teen", "teenager", "teens", "brother", "sister", "father", "mother", "son",
		"daughter", "grandmother", "grandfather", "uncle", "aunt", "cousin", "husband", "wife", "friend", "officer", "officers", "deputy", "gunman",
		"suspect", "shooter", "driver", "passenger", "all", "someone", "anyone", "nobody", "person", "persons", "male", "female", "parents", "students", "student":
		return true
	}
	return strings.HasSuffix(w, "year-old") || strings.HasSuffix(w, "year-olds")
}

// child is the one child of an article.
type child struct {
	one  bool
	word string // boy or girl
}

func (c child) words() []string {
	if c.word == "" {
		return nil
	}
	return []string{c.word}
}

// oneChild looks for signs of a second child: a plural, a boy and a girl, two
// ages.
func oneChild(tokens []text.Token) child {
	c := child{one: true}
	age := ""
	for i := range tokens {
		switch w := tokens[i].Lower; w {
		case "boys", "girls", "toddlers", "babies", "infants", "siblings", "year-olds":
			c.one = false
		case "boy", "girl":
			c.one = c.one && (c.word == "" || c.word == w)
			c.word = w
		case "year-old":
			if n := tokens[max(0, i-2)].Lower; len(n) == 1 || len(n) == 2 && n < "18" {
				c.one = c.one && (age == "" || age == n)
				age = n
			}
		}
	}
	return c
}
