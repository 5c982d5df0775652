// Package naming is the check on how people are named: a name spelled in two
// ways, in two articles or in one.
package naming

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/proper"
)

//go:embed naming.md
var page string

// Check judges the names of one person.
var Check = compare.Check{Name: "naming", Doc: page, Question: judge}

// most is how many places of one article a finding shows.
const most = 3

func judge(q *compare.Question) []compare.Finding {
	if q.Road != "frame" || q.Claims[0].Kind != "name" {
		return nil
	}
	var out []compare.Finding
	var keys []string // of out: the two spellings
	for _, a := range q.Claims {
		if a.Doc.Role != "draft" {
			continue
		}
		for _, b := range q.Claims {
			if b.Doc == a.Doc {
				continue
			}
			l := person.Compare(a.Value.(claim.Name), b.Value.(claim.Name))
			level, relation := levelOf(q, a, b, l)
			if level == compare.Off || relation != compare.Scope && (writes(q, b, a, l.Part) || writes(q, a, b, l.Part)) {
				continue
			}
			key := proper.Fold(l.A) + "/" + proper.Fold(l.B)
			if i := slices.Index(keys, key); i >= 0 {
				out[i].Evidence = more(out[i].Evidence, a, b)
				continue
			}
			keys = append(keys, key)
			out = append(out, finding(q, a, b, l, level, relation))
		}
	}
	return out
}

func levelOf(q *compare.Question, a, b claim.Claim, l person.Likeness) (compare.Level, compare.Relation) {
	switch l.Degree {
	case person.Slip:
		switch {
		case q.Topic.Sure:
			return compare.Conflict, compare.Disagree
		case l.Part == person.FamilyPart && articles(a, b) && !oneStory(a, b): // Jan Harlow, Jan Harker
			return compare.Off, ""
		}
		return compare.Query, compare.Disagree
	case person.Transliteration:
		switch {
		case !oneWord(a, b):
			return compare.Off, ""
		case !houseStyle(l) && private(a) && private(b) && oneStory(a, b):
			return compare.Query, compare.Disagree
		}
		return compare.Note, compare.Agree
	case person.Extended:
		if suffixed(a, b) && oneStory(a, b) {
			return compare.Note, compare.Scope
		}
	}
	return compare.Off, ""
}

// oneWord reports whether two full names differ in one word: where all of it is
// written another way (Sergei Andreev, Sergey Andreyev), two houses have their
// styles.
func oneWord(a, b claim.Claim) bool {
	x, y := strings.Fields(proper.Fold(a.Value.String())), strings.Fields(proper.Fold(b.Value.String()))
	if len(x) != len(y) {
		return false
	}
	n := 0
	for i := range x {
		if x[i] != y[i] {
			n++
		}
	}
	return n == 1
}

// houseStyle reports whether a name is the same in Cyrillic letters, its ending
// aside, which houses write in their own ways: Dmitri, Dmitry, Dmitriy.
func houseStyle(l person.Likeness) bool {
	stem := func(s string) string { return strings.TrimRight(proper.Fold(s), "iyj") }
	a, b := stem(l.A), stem(l.B)
	return a == b && a != proper.Fold(l.A) && b != proper.Fold(l.B)
}

// private reports whether the person holds no office of state in the article: how
// houses write the foreign names of statesmen is settled, those of others are
// taken down by ear.
func private(c claim.Claim) bool {
	e := entity(c)
	if e == nil || e.Name.Given == "" || e.Name.Family == "" {
		return false
	}
	for i := range e.Offices {
		if ofState(e.Offices[i].Head) {
			return false
		}
	}
	return true
}

func ofState(head string) bool {
	switch head {
	case "president", "minister", "premier", "chancellor", "secretary", "king", "queen", "prince", "princess", "emir", "sultan", "sheikh",
		"ayatollah", "pope", "patriarch", "leader", "ruler", "dictator", "governor", "senator", "ambassador", "general":
		return true
	}
	return false
}

func entity(c claim.Claim) *person.Entity {
	all := person.Layer.Of(c.Doc).Entities
	if i := c.Subject.Entity; i >= 0 && i < len(all) {
		return &all[i]
	}
	return nil
}

// suffixed reports whether one article calls Jr. or III, in a full name, whom the
// other nowhere does.
func suffixed(a, b claim.Claim) bool {
	m, n := a.Value.(claim.Name), b.Value.(claim.Name)
	if m.Given == "" || m.Family == "" || n.Given == "" || n.Family == "" || (m.Suffix == "") == (n.Suffix == "") {
		return false
	}
	x, y := entity(a), entity(b)
	return x != nil && y != nil && (x.Name.Suffix == "" || y.Name.Suffix == "")
}

func articles(a, b claim.Claim) bool { return a.Doc.Role != "register" && b.Doc.Role != "register" }

func oneStory(a, b claim.Claim) bool {
	if !articles(a, b) {
		return false
	}
	_, story := topic.Story(a.Doc, b.Doc)
	if !story {
		_, story = topic.Incident(a.Doc, b.Doc)
	}
	return story
}

// writes reports whether the article of b has a's spelling of the part too: then
// the slip is that article's own, and is shown there.
func writes(q *compare.Question, b, a claim.Claim, part person.Part) bool {
	for _, c := range q.Claims {
		if c.Doc != b.Doc {
			continue
		}
		n := c.Value.(claim.Name)
		if n.Given != "" && (part != person.FamilyPart || n.Family != "") && person.Compare(n, a.Value.(claim.Name)).Degree <= person.Initial {
			return true
		}
	}
	return false
}

// more adds places to the evidence that are not in it yet, the draft's first,
// most of them of one article.
func more(have []claim.Claim, a, b claim.Claim) []claim.Claim {
	out := put(have, a, 1+slices.IndexFunc(have, func(c claim.Claim) bool { return c.Doc == a.Doc }))
	return put(out, b, len(out))
}

func put(have []claim.Claim, c claim.Claim, at int) []claim.Claim {
	n := 0
	for _, h := range have {
		if h.Doc == c.Doc {
			n++
			if h.Evidence == c.Evidence {
				return have
			}
		}
	}
	if n >= most {
		return have
	}
	return slices.Insert(slices.Clone(have), at, c)
}

func finding(q *compare.Question, a, b claim.Claim, l person.Likeness, level compare.Level, rel compare.Relation) compare.Finding {
	because := slices.Clone(q.Topic.Because)
	if why := compare.Reason(l.Why); !slices.Contains(because, why) {
		because = append(because, why)
	}
	return compare.Finding{Kind: "name", Level: level, Relation: rel,
		Title:      fmt.Sprintf("%s / %s", a.Value, b.Value),
		Because:    because,
		Suggestion: fmt.Sprintf("check the spelling: %s (%s) or %s (%s)", l.A, compare.Call(a.Doc), l.B, compare.Call(b.Doc)),
		Evidence:   []claim.Claim{a, b}}
}
