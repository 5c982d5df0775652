package wording

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quote"
	"factdiff/extract/text"
)

// twiceShare is the share of words in order from which one article quotes one
// utterance twice, and does not quote a speaker who repeats himself.
const twiceShare = 0.85

// inside asks when an article quotes one utterance twice and not with the same
// words: in the caption and in the body, say. People do repeat themselves with a
// word changed, so it is never more than a question.
func inside(r extract.Reading) (out []compare.Finding) {
	x := pairIndexes.Of(r.Doc)
	for i := range x.sayings {
		s := &x.sayings[i]
		for _, o := range x.near(s) {
			if o.evidence.Start <= s.evidence.Start || paragraph(r.Doc, o) == paragraph(r.Doc, s) {
				continue // who says it twice in one breath means to
			}
			l := liken(s.words, o.words)
			w := worst(&l)
			level, why := levelOf(w.change)
			a, b := claimOn(s, r), claimOn(o, r)
			if level == compare.Off || w.loose || l.matched < ownWords || l.share < twiceShare || speakers(a, b) == others {
				continue
			}
			ea, eb := place(a, l.a, w.A0, w.A1), place(b, l.b, w.B0, w.B1)
			first, second := inWords(a, b, &l, w.hunk)
			out = append(out, compare.Finding{Kind: "quote", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{ea, eb},
				Title:      fmt.Sprintf("one quotation, two wordings: “%s” / “%s”", first, second),
				Because:    []compare.Reason{compare.Reason(fmt.Sprintf("%s quotes the same %d words in order twice; %s", compare.Call(r.Doc), l.matched, why))},
				Suggestion: "check the recording, and quote it alike in both places"})
		}
	}
	return out
}

// paragraph is the block that a quotation begins in.
func paragraph(d *text.Document, s *saying) int {
	i := d.SentenceAt(s.evidence.Start)
	if i < 0 {
		return -1
	}
	return d.Sentences()[i].Block
}

// claimOn is the claim read from s, or one made for it where it was too short
// to be claimed.
func claimOn(s *saying, r extract.Reading) claim.Claim {
	if c, ok := claimOf(s, r.Claims); ok {
		return c
	}
	return claim.Claim{Kind: "quote", Doc: r.Doc, Evidence: s.evidence, Subject: quote.Subject(r.Doc, s.Quotation)}
}
