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
		for _, c := range d.Claims {
			if c.Attribute.Road != quote.Road {
				continue
			}
			q := &compare.Question{Attribute: c.Attribute, Road: quote.Road,
				Topic: compare.Topic{Subject: c.Subject, Sure: true}, Claims: []claim.Claim{c}}
			for _, s := range in.Sources {
				q.Claims = append(q.Claims, found(c, s)...)
			}
			if len(q.Claims) > 1 {
				q.Topic.Because = []compare.Reason{"both quote nearly the same words"}
			}
			out = append(out, q)
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

// met is a quotation of a source beside one of the draft.
type met struct {
	saying *saying
	like   likeness
	agrees bool
}

// found are the claims of a source that quote the same utterance as c: the one
// nearest to it, and a second that has another part of it.
func found(c claim.Claim, source extract.Reading) []claim.Claim {
	s := sayingOf(c)
	if s == nil {
		return nil
	}
	var all []met
	for _, o := range pairIndexes.Of(source.Doc).near(s) {
		m := met{o, liken(s.words, o.words), false}
		if m.like.same() || m.like.part() || m.like.likely() {
			m.agrees = worst(&m.like).change <= cut
			all = append(all, m)
		}
	}
	slices.SortStableFunc(all, func(x, y met) int {
		if x.agrees != y.agrees {
			return cmp.Compare(btoi(y.agrees), btoi(x.agrees))
		}
		return cmp.Compare(y.like.matched, x.like.matched)
	})
	var out []claim.Claim
	var taken [][2]int
	for _, m := range all {
		from, to := m.like.hunks[0].A0, m.like.hunks[len(m.like.hunks)-1].A1
		if len(out) == mostShown || slices.ContainsFunc(taken, func(t [2]int) bool { return from < t[1] && t[0] < to }) {
			continue
		}
		taken = append(taken, [2]int{from, to})
		if o, ok := claimOf(m.saying, source.Claims); ok {
			out = append(out, o)
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
