package place

import (
	"strings"

	"factdiff/extract/text"
)

// street gives the full word for the last word of a street's name, or "".
func street(w string) string {
	switch w {
	case "street", "st", "streets":
		return "street"
	case "avenue", "ave", "av", "avenues":
		return "avenue"
	case "boulevard", "blvd":
		return "boulevard"
	case "road", "rd", "roads":
		return "road"
	case "drive", "dr":
		return "drive"
	case "lane", "ln":
		return "lane"
	case "court", "ct":
		return "court"
	case "place", "pl":
		return "place"
	case "parkway", "pkwy":
		return "parkway"
	case "highway", "hwy":
		return "highway"
	case "terrace", "ter":
		return "terrace"
	case "circle", "cir":
		return "circle"
	case "square", "sq":
		return "square"
	case "way", "trail", "pike", "turnpike", "expressway", "freeway", "interstate", "route", "alley", "row", "crescent", "close", "loop", "path", "plaza":
		return w
	}
	return ""
}

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
		if full := street(w); full != "" && k == j-1 {
			w = full
		} else if k == i {
			w = direction(w)
		}
		if k > i {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

func direction(w string) string {
	switch w {
	case "n":
		return "north"
	case "s":
		return "south"
	case "e":
		return "east"
	case "w":
		return "west"
	}
	return w
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
		if !next.Cap || street(r.last(i+1)) == "" {
			continue
		}
		m := Mention{Kind: Street, First: i, Last: i + 2}
		if i > 0 && r.tokens[i-1].Cap && (direction(r.last(i-1)) != r.last(i-1) || compass(r.tokens[i-1].Lower)) {
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
