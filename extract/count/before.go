package count

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// acted reads a verb before the number: "killing at least five people".
func (f *finder) acted(m *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	w := f.at(before, s)
	h := f.words.act[w]
	if h == "" || word.Of(f.at(before-1, s)).Is(word.Be) || n.inner != "" {
		return nil
	}
	if n.group == "" && !f.ends(n.end, s) {
		return nil // "killed three dogs"
	}
	return &harm{what: h, first: before, last: n.end, frame: "killing people"}
}

// deathToll reads "the death toll has risen to 24", "claimed 12 lives" and "the
// deaths of five people".
func (f *finder) deathToll(m *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	switch f.at(before, s) {
	case "claimed", "claiming", "claims", "took", "taken":
		if f.at(n.end-1, s) == "lives" {
			return &harm{what: "killed", first: before, last: n.end, frame: claimed}
		}
		return nil
	case "of":
		switch w := f.at(before-1, s); {
		case w == "deaths" || w == "killings" || w == "killing":
			return &harm{what: "killed", first: before - 1, last: n.end, frame: "the deaths of"}
		case (w == "arrest" || w == "arrests") && n.group != "":
			return &harm{what: "arrested", first: before - 1, last: n.end, frame: "the deaths of"}
		}
	}
	for i := before; i >= s.First && i > before-8; i-- {
		switch f.at(i, s) {
		case "toll":
			if p := f.at(i-1, s); p == "death" || p == "the" {
				return &harm{what: "killed", first: i - 1, last: n.end, frame: "death toll"}
			}
			return nil
		case "to", "at", "of", "is", "was", "stands", "stood", "has", "had", "have", "risen", "rose", "rises", "rising", "climbed", "climbs", "climbing",
			"reached", "reaches", "reaching", "passed", "hit", "hits", "now", "currently", ":":
		default:
			return nil
		}
	}
	return nil
}

// suffered reads a number that stands for people named before it: "five were
// killed", behind() having found no noun.
func (f *finder) suffered(m *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	if n.group != "" || n.inner != "" || before >= s.First && f.tokens[before].Kind == text.Word && !word.Of(f.at(before, s)).Is(word.Conjunction|word.Subordinator) {
		return nil
	}
	i, passive, _ := f.verb(m.Last, s)
	h := f.words.state[f.at(i, s)]
	if h == "" || !passive && f.last == nil || !f.ends(i+1, s) {
		return nil
	}
	return &harm{what: h, first: before + 1, last: i + 1, frame: "so many were killed"}
}

// included reads the part of a toll that is of one group: "including four
// children", after the toll in the same sentence.
func (f *finder) included(m *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	if f.last == nil || n.group == "" || n.group == everybody {
		return nil
	}
	switch w := f.at(before, s); {
	case w == "including", w == "them" && f.at(before-1, s) == "among", w == "and" && f.last.part && before == f.last.last:
		return &harm{what: f.last.what, part: true, first: before, last: n.end, frame: "including"}
	}
	return nil
}
