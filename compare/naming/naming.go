// Package naming is the check on how people are named: a name spelled in two
// ways, in two articles or in one.
package naming

import (
	_ "embed"
	"fmt"
	"slices"

	"factdiff/compare"
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
			level, relation := levelOf(l, q.Topic.Sure)
			if level == compare.Off || writes(q, b, a) {
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

func levelOf(l person.Likeness, sure bool) (compare.Level, compare.Relation) {
	switch l.Degree {
	case person.Slip:
		if sure {
			return compare.Conflict, compare.Disagree
		}
		return compare.Query, compare.Disagree
	case person.Transliteration:
		return compare.Note, compare.Agree
	}
	return compare.Off, ""
}

// writes reports whether the article of b has a's spelling too: then the slip is
// that article's own, and the draft has it right.
func writes(q *compare.Question, b, a claim.Claim) bool {
	for _, c := range q.Claims {
		if c.Doc == b.Doc && person.Compare(c.Value.(claim.Name), a.Value.(claim.Name)).Degree <= person.Initial && c.Value.(claim.Name).Given != "" {
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
		Suggestion: fmt.Sprintf("check the spelling: %s (%s) or %s (%s)", l.A, a.Doc.ID, l.B, b.Doc.ID),
		Evidence:   []claim.Claim{a, b}}
}
