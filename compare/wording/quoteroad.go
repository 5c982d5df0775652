package wording

import (
	"cmp"
	"slices"
	"sort"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/quote"
	"factdiff/extract/text"
)

// Road lines up quotations that are one utterance, by their words.
var Road = compare.Road{
	Name: quote.Road,
	Doc:  "Quotations of the draft beside those of the sources that have nearly the same words.",
	Ask:  ask,
}

func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	for _, d := range in.Drafts {
		at := map[text.Span]*compare.Question{}
		for _, c := range d.Claims {
			if c.Attribute.Road == quote.Road {
				q := &compare.Question{Attribute: c.Attribute, Road: quote.Road,
					Topic: compare.Topic{Subject: c.Subject, Sure: true}, Claims: []claim.Claim{c}}
				at[c.Evidence] = q
				out = append(out, q)
			}
		}
		for _, s := range in.Sources {
			for _, m := range matched(d, s) {
				q := at[m.a.evidence]
				q.Claims = append(q.Claims, m.claim)
				q.Topic.Because = []compare.Reason{"both quote nearly the same words"}
			}
		}
	}
	return out
}

// Bounds on what is looked at for one quotation in one source.
const (
	mostLikened = 4  // quotations compared word by word
	mostShown   = 2  // quotations shown
	mostPosted  = 64 // quotations that have a pair of words, beyond which it tells nothing
)

// met is a quotation of a draft beside one of a source, and the claim read from
// the latter.
type met struct {
	a, b   *saying
	claim  claim.Claim
	like   likeness
	agrees bool
}

// matched are the quotations of two articles that quote the same utterance, the
// nearest to each other first. One has a second beside it that agrees with it too,
// or that has another part of it.
func matched(d, s extract.Reading) []met {
	all := candidates(d, s)
	slices.SortStableFunc(all, func(x, y met) int {
		return cmp.Or(cmp.Compare(btoi(y.agrees), btoi(x.agrees)), cmp.Compare(y.like.matched, x.like.matched),
			cmp.Compare(x.a.evidence.Start+x.b.evidence.Start, y.a.evidence.Start+y.b.evidence.Start))
	})
	taken := map[*saying][][2]int{} // the words of each that have others beside them
	free := func(s *saying, agrees bool, from, to int) bool {
		// A headline that quotes six words of ten does not speak for the ten.
		return len(taken[s]) < mostShown && (agrees || !slices.ContainsFunc(taken[s], func(t [2]int) bool { return 4*(min(to, t[1])-max(from, t[0])) >= 3*(to-from) }))
	}
	var out []met
	for _, m := range all {
		first, last := m.like.hunks[0], m.like.hunks[len(m.like.hunks)-1]
		if free(m.a, m.agrees, first.A0, last.A1) && free(m.b, m.agrees, first.B0, last.B1) {
			taken[m.a] = append(taken[m.a], [2]int{first.A0, last.A1})
			taken[m.b] = append(taken[m.b], [2]int{first.B0, last.B1})
			out = append(out, m)
		}
	}
	return out
}

// candidates are the claimed quotations of two articles that may be one utterance.
func candidates(d, s extract.Reading) (out []met) {
	x, y := pairIndexes.Of(d.Doc), pairIndexes.Of(s.Doc)
	seen := map[[2]*saying]bool{}
	add := func(a, b *saying) {
		if seen[[2]*saying{a, b}] {
			return
		}
		seen[[2]*saying{a, b}] = true
		l := liken(a.words, b.words)
		if !l.same() && !l.part() && !l.likely() {
			return
		}
		_, here := claimOf(a, d.Claims)
		if c, there := claimOf(b, s.Claims); here && there {
			out = append(out, met{a, b, c, l, worst(&l).change <= cut})
		}
	}
	for i := range x.sayings {
		for _, b := range y.near(&x.sayings[i]) {
			add(&x.sayings[i], b)
		}
	}
	for i := range y.sayings {
		for _, a := range x.near(&y.sayings[i]) {
			add(a, &y.sayings[i])
		}
	}
	return out
}

// claimOf is the claim read from s among those of its article, in the order of
// the text.
func claimOf(s *saying, claims []claim.Claim) (claim.Claim, bool) {
	from := sort.Search(len(claims), func(i int) bool { return claims[i].Evidence.Start >= s.evidence.Start })
	for _, c := range claims[from:] {
		if c.Evidence.Start > s.evidence.Start {
			break
		}
		if c.Attribute.Road == quote.Road && c.Evidence == s.evidence {
			return c, true
		}
	}
	return claim.Claim{}, false
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// pair is two words side by side; both light words make none.
type pair struct{ a, b string }

func pairs(ws []word, each func(pair)) {
	for i := 1; i < len(ws); i++ {
		p := pair{ws[i-1].key, ws[i].key}
		if p.a != left && p.b != left && !(light(p.a) && light(p.b)) {
			each(p)
		}
	}
}

// pairIndex finds the quotations of a document by two words side by side.
type pairIndex struct {
	sayings []saying
	at      map[pair][]int32 // in order, at most mostPosted
}

var pairIndexes = text.Layer[*pairIndex]{Name: "index of quotations", Read: func(d *text.Document) *pairIndex {
	x := &pairIndex{sayings: sayings.Of(d), at: map[pair][]int32{}}
	for i := range x.sayings {
		pairs(x.sayings[i].words, func(p pair) {
			l := x.at[p]
			if len(l) < mostPosted && (len(l) == 0 || l[len(l)-1] != int32(i)) {
				x.at[p] = append(l, int32(i))
			}
		})
	}
	return x
}}

// near are the quotations that share the most pairs of words with s.
func (x *pairIndex) near(s *saying) []*saying {
	shared := map[int32]int{}
	pairs(s.words, func(p pair) {
		for _, i := range x.at[p] {
			shared[i]++
		}
	})
	ids := make([]int32, 0, len(shared))
	for i := range shared {
		ids = append(ids, i)
	}
	slices.SortFunc(ids, func(i, j int32) int {
		return cmp.Or(cmp.Compare(shared[j], shared[i]), cmp.Compare(i, j))
	})
	var out []*saying
	for _, i := range ids[:min(len(ids), mostLikened)] {
		out = append(out, &x.sayings[i])
	}
	return out
}
