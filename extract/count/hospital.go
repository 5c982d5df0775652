package count

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// hospital reads those who were brought to a hospital: "80 people being rushed
// to hospital", "50 taken to hospitals". They are not all the injured.
func (f *finder) hospital(m *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	if n.inner != "" || n.group == "" && n.end != m.Last {
		return nil
	}
	i := n.end
	for k := 0; k < mostBetween && f.between(i, s); k++ {
		i++
	}
	if f.words.brought[f.at(i, s)] == "" || f.at(i+1, s) != "to" {
		return nil
	}
	for k := i + 2; k < i+6 && k < s.Last; k++ {
		switch w := f.at(k, s); {
		case w == "hospital" || w == "hospitals":
			return &harm{what: hospitalised, first: before + 1, last: k + 1, frame: "taken to hospital"}
		case f.tokens[k].Kind != text.Word:
			return nil
		}
	}
	return nil
}

// between reports whether token i may stand between people and what was done to
// them.
func (f *finder) between(i int, s text.Sentence) bool {
	w := f.at(i, s)
	x := word.Of(w)
	return (x.Is(word.Be|word.Have|word.Adverb) || f.words.between[w] != "" || w == "being" || w == "who") && !x.Is(word.Negator)
}

const hospitalised = "hospitalised"
