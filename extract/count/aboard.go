package count

import (
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// aboard is what is counted of those who travelled, whole or not.
const aboard = "aboard"

// travelled reads those on board: "162 people aboard", "carrying 155 passengers
// and seven crew members".
func (f *finder) travelled(_ *quantity.Mention, s text.Sentence, n counted, before int) *harm {
	if n.group != everybody && n.group != "passengers" && n.group != "crew" || n.inner != "" {
		return nil
	}
	end := n.end
	if w := f.at(end, s); n.group == "crew" && (w == "members" || w == "member") {
		end++
	}
	switch next := f.at(end, s); {
	case n.group == "passengers" && next == "and" && f.at(end+1, s) == "crew": // everybody
		return &harm{what: aboard, group: everybody, first: before + 1, last: end + 2, frame: "on board"}
	case next == aboard:
		return &harm{what: aboard, first: before + 1, last: end + 1, frame: "on board"}
	case next == "on" && f.at(end+1, s) == "board":
		return &harm{what: aboard, first: before + 1, last: end + 2, frame: "on board"}
	}
	switch w := f.at(before, s); {
	case w == "carrying", w == "carried", w == "and" && f.last != nil && f.last.what == aboard && f.last.last == before,
		n.group == "crew" && f.at(end, s) == "and", n.group == "passengers" && f.at(end, s) == "and" && f.crew(end+1, s):
		return &harm{what: aboard, first: before + 1, last: end, frame: "carrying"}
	}
	return nil
}

// crew reports whether the crew is named within a few words.
func (f *finder) crew(i int, s text.Sentence) bool {
	for j := i; j < i+4; j++ {
		if f.words.people[f.at(j, s)] == "crew" {
			return true
		}
	}
	return false
}
