package arithmetic

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// listed adds up the parts that stand behind their total, between dashes, in
// brackets or behind a colon: seven officials — three in the first year, four in
// the second.
func listed(r extract.Reading) []compare.Finding {
	l := lister{doc: r.Doc, tokens: r.Doc.Tokens(), ms: quantity.Layer.Of(r.Doc)}
	var out []compare.Finding
	for i := range l.ms {
		if m := &l.ms[i]; len(out) <= most && whole(m) && m.Noun >= 0 && i+1 < len(l.ms) {
			if f, ok := l.total(i); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// whole reports whether m is an exact count of three or more.
func whole(m *quantity.Mention) bool {
	return m.Class == quantity.Cardinal && m.Doubt == "" && !m.Value.Vague && m.Value.Hedge == claim.Exact && m.Value.N >= 3 && m.Value.N == float64(int(m.Value.N))
}

// lister reads lists.
type lister struct {
	doc    *text.Document
	tokens []text.Token
	ms     []quantity.Mention
}

// item is one part of a list: its number and its words.
type item struct {
	n           float64
	first, last int // tokens
	others      bool
}

// gap is how many tokens may lie between a total and the sign that opens its
// list, long how many an item may have.
const (
	gap  = 12
	long = 12
)

// total reads the list behind mention i and adds it up.
func (l *lister) total(i int) (compare.Finding, bool) {
	m := &l.ms[i]
	s := l.doc.SentenceAt(m.Span.Start)
	if s < 0 {
		return compare.Finding{}, false
	}
	end := l.doc.Sentences()[s].Last
	open, closer := l.opened(m.Last, min(end, l.ms[i+1].First+1))
	if open < 0 {
		return compare.Finding{}, false
	}
	end = l.closed(open+1, end, closer)
	items := l.items(i+1, open+1, end)
	if len(items) < 2 {
		return compare.Finding{}, false
	}
	sum, others, sides := 0.0, false, 0
	for _, it := range items {
		sum += it.n
		others = others || it.others
		if l.side(it) {
			sides++
		}
	}
	if sum == m.Value.N || sum < m.Value.N && !others && len(items) < 3 && sides < len(items) {
		return compare.Finding{}, false
	}
	return l.off(m, items, sum), true
}

// opened is the token that opens the list behind token i, and which sign closes
// it; -1 when a number or the end comes first.
func (l *lister) opened(i, end int) (int, string) {
	for k := i; k < min(end, i+gap); k++ {
		switch w := l.tokens[k].Lower; {
		case w == "—" || w == "–" || w == "-" && l.tokens[k].Space:
			return k, w
		case w == "(":
			return k, ")"
		case w == ":":
			return k, ""
		case l.tokens[k].Kind == text.Punct && w != "'":
			return -1, ""
		}
	}
	return -1, ""
}

// closed is the end of a list that ends in the sign or with the sentence.
func (l *lister) closed(from, end int, sign string) int {
	for k := from; k < end; k++ {
		if w := l.tokens[k].Lower; w == sign && w != "" || w == ";" && sign != "" {
			return k
		}
	}
	for end > from && l.tokens[end-1].Kind == text.Punct {
		end--
	}
	return end
}

// items reads tokens [from, end) as parts, each of which begins with its number;
// k is the first mention in them. Nil when something is no such part, or counts
// otherwise: pairs, some of them, two more than last year.
func (l *lister) items(k, from, end int) []item {
	var out []item
	for i := from; i < end; i++ {
		for k < len(l.ms) && l.ms[k].Last <= i {
			k++
		}
		n, last, ok := l.starts(k, i)
		switch {
		case ok:
			if len(out) > 0 && !l.parted(i) {
				return nil
			}
			out = append(out, item{n: n, first: i, last: last})
			i = last - 1
			continue
		case len(out) == 0 || k < len(l.ms) && l.ms[k].First == i && l.ms[k].Class != quantity.Pronoun && l.ms[k].Class != quantity.Ordinal:
			return nil
		}
		it := &out[len(out)-1]
		switch w := l.tokens[i].Lower; w {
		case "other", "others", "rest", "remaining":
			it.others = true
		case "and", ",":
		case "more", "less", "fewer", "better", "worse", "above", "below", "behind", "ahead", "than", "times", "each", "apiece", "or", "whom", "them", "these", "those", "which", "per", "a", "an", "twice",
			"couple", "couples", "pair", "pairs", "family", "families", "group", "groups", "team", "teams", "crew", "crews", "trio", "twins", "set", "sets", "household", "households", "dozen", "percent", "both", "including", "left", "while", "plus", "but":
			return nil
		default:
			it.last = i + 1
		}
		if i-it.first > long {
			return nil
		}
	}
	return out
}

// starts reads a part's number at token i: a count, "a woman" or "another".
func (l *lister) starts(k, i int) (n float64, last int, ok bool) {
	if k < len(l.ms) && l.ms[k].First == i {
		m := &l.ms[k]
		if m.Class == quantity.Pronoun && m.Value.N == 1 {
			return 1, m.Last, true
		}
		return m.Value.N, m.Last, m.Class == quantity.Cardinal && m.Doubt == "" && !m.Value.Vague && m.Value.Hedge == claim.Exact && m.Value.N >= 1 && m.Value.N == float64(int(m.Value.N))
	}
	w := l.tokens[i].Lower
	return 1, i + 1, (w == "a" || w == "an" || w == "another") && (i == 0 || l.parted(i))
}

// parted reports whether a part may begin at token i: a sign that opens a list, a
// comma or "and" stands before.
func (l *lister) parted(i int) bool {
	switch l.tokens[i-1].Lower {
	case ",", "and", "—", "–", "-", "(", ":", "&":
		return true
	}
	return false
}

// side reports whether a part is one of two sexes, who make up the whole.
func (l *lister) side(it item) bool {
	for k := it.first; k < it.last; k++ {
		switch l.tokens[k].Lower {
		case "men", "man", "women", "woman", "male", "males", "female", "females", "boys", "boy", "girls", "girl", "passengers", "crew", "adults", "adult", "children", "child":
			return true
		}
	}
	return false
}

// off is the finding that the parts are not their total.
func (l *lister) off(m *quantity.Mention, items []item, sum float64) compare.Finding {
	var words []string
	claims := []claim.Claim{l.claim(m.Span, m.Value)}
	for _, it := range items {
		words = append(words, fmt.Sprintf("%g", it.n))
		claims = append(claims, l.claim(text.Span{Start: l.tokens[it.first].Span.Start, End: l.tokens[it.last-1].Span.End}, claim.Quantity{N: it.n, Step: 1, Written: fmt.Sprintf("%g", it.n)}))
	}
	all := strings.Join(words, " and ")
	return finding(fmt.Sprintf("%s %s: %s", m.Value, l.tokens[m.Noun].Lower, all), fmt.Sprintf("%s are %g, not %s", all, sum, m.Value), claims...)
}

func (l *lister) claim(s text.Span, v claim.Value) claim.Claim {
	return claim.Claim{Kind: "count", Doc: l.doc, Evidence: s, Value: v, Attribute: partOf, Frame: "a total and its parts",
		Subject: claim.Subject{Type: claim.Article, Name: "the article", Entity: -1}}
}

var partOf = &claim.Attribute{Name: "part of a total", Doc: "A total, or one of the parts that are listed beside it."}
