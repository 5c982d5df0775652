package course

import (
	"slices"
	"sort"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/place"
	"factdiff/extract/text"
)

// lead is how many sentences of an article tell where its main event is held.
const lead = 5

// place reads where the main event is held: the first town or building in the
// lead that a clause on those who take part, or on the event, puts them in.
func (f *finder) place() {
	g := f.events.Main()
	if g < 0 {
		return
	}
	tokens := f.Doc.Tokens()
	for _, p := range place.Layer.Of(f.Doc).Mentions {
		s := f.Doc.SentenceAt(p.Span.Start)
		if s < 0 || f.body(s) >= lead {
			return
		}
		if p.Kind != place.City && p.Kind != place.Facility || p.First == 0 {
			continue
		}
		before := tokens[p.First-1]
		if w := before.Lower; w != "in" && w != "at" && w != "near" {
			continue
		}
		x := clause.At(f.Doc, p.Span)
		if x.Stance != claim.Reported && x.Stance != claim.Planned || x.Tense == clause.NoTense || x.Speaker.Name != "" || !f.takesPart(x.Clause, g, p.First) {
			continue
		}
		c := claim.Claim{Attribute: where, Value: claim.Name{Whole: p.Key}, Evidence: before.Span.Cover(p.Span), Stance: x.Stance,
			Frame: "where those who take part are", Subject: f.events.ClaimSubject(f.Doc, f.events.Groups[g].Mentions[0])}
		c.Subject.Place = p.Key
		f.Claim(c)
		return
	}
}

// body is the number of sentences of running text before sentence s.
func (f *finder) body(s int) int {
	n := 0
	for _, st := range f.Doc.Sentences()[:s] {
		if f.Doc.Blocks[st.Block].Kind == text.Paragraph {
			n++
		}
	}
	return n
}

// takesPart reports whether the clause, before the token at, speaks of two of
// those who take part in group g, of the group as a whole, or of the event.
func (f *finder) takesPart(c text.Span, g, at int) bool {
	first, _ := f.Doc.TokensIn(c)
	for i := f.events.From(first); i < len(f.events.Mentions) && f.events.Mentions[i].Last <= at; i++ {
		if f.events.Mentions[i].Group == g {
			return true
		}
	}
	for i := first; i < at; i++ {
		switch f.Doc.Tokens()[i].Lower {
		case "leaders", "presidents", "ministers", "pair", "sides", "delegations", "negotiators", "teams", "rivals", "counterparts":
			return true
		}
	}
	i := sort.Search(len(f.rolls), func(i int) bool { return f.rolls[i].First >= first })
	for ; i < len(f.rolls) && f.rolls[i].Last <= at; i++ {
		if r := &f.rolls[i]; len(r.Members) > 1 && f.members(r.Members, g) {
			return true
		}
	}
	return false
}

// members reports whether two of the people take part in group g.
func (f *finder) members(mentions []int, g int) bool {
	n := 0
	for _, m := range mentions {
		if slices.Contains(f.events.Groups[g].People, f.people.Mentions[m].Entity) {
			n++
		}
	}
	return n > 1
}
