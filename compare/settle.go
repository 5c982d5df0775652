package compare

import (
	"slices"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// settle drops findings that say again what a stronger one says: two roads may
// reach the same place. Of two findings whose evidence lies on the same words
// of the same articles, the one of the higher level stays, else the first.
func (res *Result) settle() {
	var kept []Finding
	at := map[stretch][]int{} // what is kept, by where its evidence lies
	enter := func(i int) {
		for _, s := range stretches(kept[i].Evidence) {
			if l := at[s]; len(l) == 0 || l[len(l)-1] != i {
				at[s] = append(l, i)
			}
		}
	}
	for _, f := range res.Findings {
		twin := -1
		for _, s := range stretches(f.Evidence) {
			for _, i := range at[s] {
				if (twin < 0 || i < twin) && same(kept[i], f) {
					twin = i
				}
			}
		}
		switch {
		case twin < 0:
			kept = append(kept, f)
			enter(len(kept) - 1)
		case f.Level > kept[twin].Level:
			kept[twin] = f
			enter(twin)
		}
	}
	res.Findings = kept
}

// stretch is a part of an article: so many times stretchBytes from its
// beginning. Findings on the same words lie in one.
type stretch struct {
	doc *text.Document
	n   int
}

const stretchBytes = 512

func stretches(claims []claim.Claim) []stretch {
	var out []stretch
	for _, c := range claims {
		for n := c.Evidence.Start / stretchBytes; n <= c.Evidence.End/stretchBytes; n++ {
			if s := (stretch{c.Doc, n}); !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// same reports whether every piece of b's evidence overlaps one of a's, or the
// other way round. Of two kinds the pieces must be much the same: who was there
// and how he is called stand in the same words and are two matters. How old
// somebody is and how he is called stand in the very same words and are too.
func same(a, b Finding) bool {
	least := 1
	switch {
	case a.Kind == "age" && b.Kind == "name", a.Kind == "name" && b.Kind == "age":
		return false
	case a.Kind != b.Kind:
		least = 2
	}
	if len(a.Evidence) > len(b.Evidence) {
		a, b = b, a
	}
	if len(a.Evidence) == 0 || several(a.Evidence) != several(b.Evidence) {
		return false
	}
	for _, e := range a.Evidence {
		if !touches(e, b.Evidence, least) {
			return false
		}
	}
	return true
}

// touches reports whether e lies on the words of another claim: overlaps it, for
// least 1; shares half of the longer of the two, for least 2.
func touches(e claim.Claim, others []claim.Claim, least int) bool {
	for _, o := range others {
		if e.Doc != o.Doc || !e.Evidence.Overlaps(o.Evidence) {
			continue
		}
		shared := min(e.Evidence.End, o.Evidence.End) - max(e.Evidence.Start, o.Evidence.Start)
		if least == 1 || least*shared >= max(e.Evidence.Len(), o.Evidence.Len()) {
			return true
		}
	}
	return false
}
