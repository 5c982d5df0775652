package place

import (
	"strings"

	"factdiff/extract/place/street"
	"factdiff/extract/text"
)

func facility(w string) bool {
	switch w {
	case "bridge", "tunnel", "dam", "airport", "airfield", "base", "station", "tower", "towers", "building", "stadium", "arena", "hall", "hotel",
		"inn", "mall", "prison", "jail", "hospital", "school", "church", "mosque", "temple", "synagogue", "cathedral", "palace", "castle", "museum",
		"library", "theater", "theatre", "cemetery", "memorial", "monument", "park", "zoo", "farm", "ranch", "apartments", "complex", "port", "pier",
		"camp", "restaurant", "bar", "cafe", "pub", "casino", "resort", "market", "store", "courthouse", "penitentiary":
		return true
	}
	return false
}

// street folds a street's name: directions and the last word in full.
func (r *reader) street(i, j int) string {
	var b strings.Builder
	for k := i; k < j; k++ {
		w := strings.TrimSuffix(r.tokens[k].Lower, ".")
		if full := street.Kind(w); full != "" && k == j-1 {
			w = full
		} else if full := street.Direction(w); full != "" && k == i {
			w = full
		}
		if k > i {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// numbered finds streets named by a number among the tokens [i, j): 42nd
// Street, West 57th St.; their last word stands alone there, since a number
// ends a run of capitals.
func (r *reader) numbered(i, j int) {
	for ; i+1 < len(r.tokens) && i < j; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Number || len(t.Lower) < 3 || t.Lower[len(t.Lower)-1] < 'a' {
			continue
		}
		next := &r.tokens[i+1]
		if !next.Cap || street.Kind(r.last(i+1)) == "" {
			continue
		}
		m := Mention{Kind: Street, First: i, Last: i + 2}
		if i > 0 && r.tokens[i-1].Cap && street.Direction(r.last(i-1)) != "" {
			m.First--
		}
		m.Key = r.street(m.First, m.Last)
		r.address(&m)
		if n := len(r.out); n == 0 || r.out[n-1].Last <= m.First {
			r.add(m)
		}
	}
}

func compass(w string) bool { return w == "north" || w == "south" || w == "east" || w == "west" }
