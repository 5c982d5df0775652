package wording

import (
	_ "embed"
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/quote"
	"factdiff/extract/text"
)

//go:embed wording.md
var page string

// Check judges the words of quotations, and who is said to have spoken them.
var Check = compare.Check{Name: "wording", Doc: page, Question: judge, Article: article}

func article(in *compare.Input, r extract.Reading) []compare.Finding {
	return append(inside(r), retold(in, r)...)
}

func judge(q *compare.Question) []compare.Finding {
	if q.Road != quote.Road {
		return nil
	}
	var out []compare.Finding
	a := q.Claims[0]
	for _, b := range q.Claims[1:] {
		f, ok := between(q, a, b)
		if !ok {
			continue
		}
		if n := len(out) - 1; n >= 0 && out[n].Kind == f.Kind && out[n].Title == f.Title && out[n].Evidence[0].Evidence == f.Evidence[0].Evidence && len(out[n].Evidence) < 6 {
			out[n].Evidence = append(out[n].Evidence, f.Evidence[1:]...)
			continue
		}
		out = append(out, f)
	}
	return out
}

// between compares the draft's quotation a with b.
func between(q *compare.Question, a, b claim.Claim) (compare.Finding, bool) {
	x, y := sayingOf(a), sayingOf(b)
	if x == nil || y == nil {
		return compare.Finding{}, false
	}
	l := liken(x.words, y.words)
	who := speakers(a, b)
	w := worst(&l)
	level, why := levelOf(w.change)
	if who == others {
		if f, ok := twoSpeakers(a, b, x, y, &l); ok || !kin(a, b) || l.matched < ownWords {
			return f, ok
		}
	}
	if level == compare.Off || !l.same() && who != one {
		return compare.Finding{}, false
	}
	if w.loose || !l.same() {
		level = compare.Query
	}
	ea, eb := place(a, l.a, w.A0, w.A1), place(b, l.b, w.B0, w.B1)
	ours, theirs := inWords(a, b, &l, w.hunk)
	return compare.Finding{Kind: "quote", Level: level, Relation: compare.Disagree, Evidence: []claim.Claim{ea, eb},
		Title:      fmt.Sprintf("%s: “%s” / “%s”", utterer(a, b), ours, theirs),
		Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], compare.Reason(fmt.Sprintf("%d words in order are the same; %s", l.matched, why))),
		Suggestion: fmt.Sprintf("check the recording; %s has “%s”", compare.Call(b.Doc), theirs)}, true
}

// spot is the place of a change.
type spot struct {
	hunk
	change change
}

// worst is the gravest change of words, the first of its sort.
func worst(l *likeness) spot {
	var out spot
	for _, h := range l.hunks {
		if c := l.change(h); c > out.change {
			out = spot{h, c}
		}
	}
	return out
}

func levelOf(c change) (compare.Level, string) {
	switch c {
	case negated:
		return compare.Conflict, "a negation stands in one of them only"
	case counted:
		return compare.Conflict, "the numbers differ"
	case altered:
		return compare.Conflict, "other words stand in the same place"
	case slipped:
		return compare.Query, "one word is a letter apart"
	case dropped:
		return compare.Query, "words are left out without a mark"
	case reworded:
		return compare.Query, "small words differ"
	}
	return compare.Off, ""
}

// inWords are the words of a place on either side as a title shows them: with the
// word before and the word behind where one side has more, “waited too” and
// “waited far too”.
func inWords(a, b claim.Claim, l *likeness, h hunk) (ours, theirs claim.Value) {
	if h.A0 == h.A1 || h.B0 == h.B1 {
		if h.A0 > 0 && h.B0 > 0 {
			h.A0, h.B0 = h.A0-1, h.B0-1
		}
		if h.A1 < len(l.a) && h.B1 < len(l.b) {
			h.A1, h.B1 = h.A1+1, h.B1+1
		}
	}
	return place(a, l.a, h.A0, h.A1).Value, place(b, l.b, h.B0, h.B1).Value
}

// utterer names who is quoted: by a name, where one of the two has one.
func utterer(a, b claim.Claim) string {
	switch a.Subject.Name {
	case "he", "she", "they", "He", "She", "They":
		return b.Subject.Name
	}
	return a.Subject.Name
}

// place is claim c narrowed to its words [from, to), or to the words on either
// side of the place where the other has more.
func place(c claim.Claim, ws []word, from, to int) claim.Claim {
	if from == to {
		from, to = max(from-1, 0), min(to+1, len(ws))
	}
	c.Evidence = ws[from].span.Cover(ws[to-1].span)
	keys := make([]string, 0, to-from)
	for _, w := range ws[from:to] {
		keys = append(keys, w.key)
	}
	c.Value = claim.Quote{Words: keys, Written: c.Doc.Slice(c.Evidence), Partial: true}
	return c
}

// How the speakers of two quotations stand to each other.
const (
	unsaid = iota // one of them is not named
	one
	others
)

func speakers(a, b claim.Claim) int {
	x, y := name(a), name(b)
	if x.Family == "" || y.Family == "" {
		return unsaid
	}
	switch {
	case person.Compare(x, y).Degree != person.Different:
		return one
	case proper.Fold(x.Family) == proper.Fold(y.Family): // one of the given names is perhaps a slip too
		return unsaid
	}
	return others
}

// kin reports whether two speakers have one family name: the given name of one of
// them may be wrong, and the words another matter.
func kin(a, b claim.Claim) bool {
	return person.Key(name(a).Family) == person.Key(name(b).Family)
}

// name is the speaker's name where it is a person's of the article.
func name(c claim.Claim) claim.Name {
	all := person.Layer.Of(c.Doc).Entities
	if c.Subject.Type != claim.Person || c.Subject.Entity < 0 || c.Subject.Entity >= len(all) {
		return claim.Name{}
	}
	return all[c.Subject.Entity].Name
}

// The bounds from which one utterance of two speakers is no common saying.
const (
	ownWords   = 8
	ownTelling = 4
	ownShare   = 0.9
)

// twoSpeakers speaks when a long utterance is given to two people, both named
// beside it.
func twoSpeakers(a, b claim.Claim, x, y *saying, l *likeness) (compare.Finding, bool) {
	if l.matched < ownWords || l.telling < ownTelling || l.share < ownShare || x.Inferred || y.Inferred || x.Continued || y.Continued {
		return compare.Finding{}, false
	}
	ea, eb := speaker(a, x.Name), speaker(b, y.Name)
	if ea.Value.String() == eb.Value.String() { // both say Mr. Lund; who that is, the names tell
		return compare.Finding{}, false
	}
	return compare.Finding{Kind: "attribution", Level: compare.Conflict, Relation: compare.Disagree, Evidence: []claim.Claim{ea, eb},
		Title:      fmt.Sprintf("one quotation, two speakers: %s / %s", ea.Value, eb.Value),
		Because:    []compare.Reason{compare.Reason(fmt.Sprintf("both quote the same %d words in order", l.matched)), compare.Reason(fmt.Sprintf("%s and %s are two people", ea.Value, eb.Value))},
		Suggestion: fmt.Sprintf("check who said it; %s has %s", compare.Call(b.Doc), eb.Value)}, true
}

func speaker(c claim.Claim, s text.Span) claim.Claim {
	c.Kind, c.Evidence, c.Value = "attribution", s, claim.Name{Whole: c.Doc.Slice(s)}
	return c
}
