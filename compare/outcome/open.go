package outcome

import (
	"fmt"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract/claim"
	"factdiff/extract/open"
	"factdiff/extract/text"
)

// judgeOpen finds what one article leaves open and another tells: a name, a
// condition, an arrest. It is a note, since several people may be meant.
func judgeOpen(q *compare.Question) []compare.Finding {
	agreed := false
	for _, a := range q.Claims {
		for _, b := range q.Claims {
			if a.Doc.Role != "draft" || b.Doc == a.Doc {
				continue
			}
			x, y := a.Value.(claim.Label).Word, b.Value.(claim.Label).Word
			agreed = agreed || x == y
			if x == y || x != open.Unknown && y != open.Unknown || told(q, x, y) || aside(a) || aside(b) {
				continue
			}
			why, one := topic.Story(a.Doc, b.Doc)
			if !one {
				continue
			}
			return []compare.Finding{{Kind: "status", Level: compare.Note, Relation: compare.Update, Evidence: []claim.Claim{a, b},
				Title:      fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, x, y),
				Suggestion: "say what is known now",
				Because: []compare.Reason{why, compare.Reason(fmt.Sprintf("%s has “%s”, %s “%s”: one leaves open what the other tells",
					compare.Call(a.Doc), a.Doc.Slice(a.Evidence), compare.Call(b.Doc), b.Doc.Slice(b.Evidence)))}}}
		}
	}
	if !agreed {
		q.Status = string(compare.Single)
	}
	return nil
}

// nearby is how many tokens before a name the words are looked for that it hangs on.
const nearby = 8

// aside reports whether a name is left open or told of somebody else than the
// main victim: the names of two others, the first name, the nephew of Ana Roth.
func aside(c claim.Claim) bool {
	if c.Attribute.Name != "identity" {
		return false
	}
	d := c.Doc
	tokens := d.Tokens()
	s := d.Sentences()[d.SentenceAt(c.Evidence.Start)]
	first, end := d.TokensIn(c.Evidence)
	if c.Value.(claim.Label).Word != open.Unknown {
		for i := first - 1; i >= max(s.First, first-nearby) && (tokens[i].Cap || tokens[i].Kind == text.Punct || tokens[i].Lower == "of"); i-- {
			if tokens[i].Lower == "of" {
				return true
			}
		}
		return false
	}
	from := s.First
	for i := first; i < end; i++ {
		if at := d.SentenceAt(c.Evidence.Start); tokens[i].Lower == "their" && at > 0 {
			from = d.Sentences()[at-1].First
		}
	}
	for i := from; i < min(end+nearby, s.Last); i++ {
		switch tokens[i].Lower {
		case "other", "others", "another", "remaining", "fourth", "fifth", "sixth":
			return true
		case "first":
			if i+1 < s.Last && tokens[i+1].Lower == "name" {
				return true
			}
		}
	}
	return false
}

// told reports whether the article that leaves it open tells the same word
// elsewhere: of another person, or in an older passage.
func told(q *compare.Question, x, y string) bool {
	word := x
	if x == open.Unknown {
		word = y
	}
	first := q.Claims[0].Doc
	in, out := false, false
	for _, c := range q.Claims {
		if c.Value.(claim.Label).Word == word {
			in, out = in || c.Doc == first, out || c.Doc != first
		}
	}
	return in && out
}
