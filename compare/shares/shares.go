// Package shares is the check on shares of one whole inside one article: camps
// that make up more than everybody, a rest that is not what is left, a lead that
// is not the distance between two shares, so many of so many that are another
// share.
package shares

import (
	_ "embed"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

//go:embed shares.md
var page string

// Check adds up the shares of one article.
var Check = compare.Check{Name: "shares", Doc: page, Article: inside}

// most bounds the findings of one article.
const most = 20

func inside(_ *compare.Input, r extract.Reading) []compare.Finding {
	x := article{doc: r.Doc, tokens: r.Doc.Tokens()}
	all := quantity.Layer.Of(r.Doc)
	for from := 0; from < len(all) && len(x.out) < most; {
		s := r.Doc.SentenceAt(all[from].Span.Start)
		to := from + 1
		for to < len(all) && s >= 0 && all[to].Span.Start < r.Doc.Sentences()[s].Span.End {
			to++
		}
		if s >= 0 && to-from >= 2 {
			x.sentence(all[from:to], r.Doc.Sentences()[s])
		}
		from = to
	}
	return x.out
}

// article is what the check knows while it looks at one article.
type article struct {
	doc    *text.Document
	tokens []text.Token
	out    []compare.Finding
}

// mostNumbers bounds the numbers of one sentence that are looked at: longer ones
// are tables.
const mostNumbers = 24

// sentence looks at the numbers of one sentence.
func (x *article) sentence(ms []quantity.Mention, s text.Sentence) {
	percents := 0
	for i := range ms {
		if ms[i].Class == quantity.Percent {
			percents++
		}
	}
	if percents == 0 || len(ms) > mostNumbers {
		return
	}
	for i := range ms {
		x.ofMany(ms, i)
		x.lead(ms, i, s)
	}
	if percents < 2 || x.many(s) {
		return
	}
	x.overall(ms, s)
	x.rest(ms, s)
	x.origins(ms, s)
	x.against(ms, s)
}

// many reports whether a sentence says that people could choose several answers,
// or hands its numbers out to several things.
func (x *article) many(s text.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		switch x.tokens[i].Lower {
		case "respectively", "both", "multiple", "each", "overlap", "overlapping", "average", "averaged":
			return true
		}
	}
	return false
}

// share reports whether a mention is a share of a whole, given exactly.
func share(m quantity.Mention) bool {
	return m.Class == quantity.Percent && m.Doubt == "" && !m.Value.Vague && m.Value.Hedge == claim.Exact && m.Value.N > 0 && m.Value.N <= 100
}

// slack is by how much the sum of rounded shares may be off: half of the last
// printed place of each.
func slack(parts []part) (sum, slack float64) {
	for _, p := range parts {
		sum += p.m.Value.N
		slack += p.m.Value.Step / 2
	}
	return sum, slack + 1e-9
}

// part is one share and the words that tell whose it is.
type part struct {
	m     quantity.Mention
	camps []camp
	span  text.Span // the share and its label
}

func (x *article) found(title, why, fix string, parts ...part) {
	f := compare.Finding{Kind: "percent", Level: compare.Query, Relation: compare.Disagree, Title: title,
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: fix}
	for _, p := range parts {
		f.Evidence = append(f.Evidence, claim.Claim{Kind: "percent", Doc: x.doc, Evidence: p.span, Value: p.m.Value, Attribute: of, Frame: "shares of one whole",
			Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}})
	}
	x.out = append(x.out, f)
}

var of = &claim.Attribute{Name: "share", Doc: "A share of a whole, or what it is worked out from."}
