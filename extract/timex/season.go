package timex

import (
	"strings"
	"time"
)

// Season judges a zone label that names a season (EST, EDT, BST, CEST …)
// against a day: whether the label is in force then, and which is. The place is
// at's own location when that has the label or its pair in the year of at (MST
// in Phoenix is right in August, in Denver it is not), else where the label is
// usual. known is false for labels without seasons (GMT, JST) and for ones of
// which another meaning, unseasonal, is as good (IST, CST in an article from
// China: pass at in its place).
func Season(label string, at time.Time) (inSeason bool, right string, known bool) {
	name := fold(strings.TrimSpace(label))
	z, short := seasonal(name)
	if z == nil {
		return false, "", false
	}
	if got, ok := abbreviations(at); ok {
		if got.has(short) || got.has(z.other) {
			return strings.EqualFold(got.now, short), written(got.now, label), true
		}
	}
	y, m, d := at.Date()
	local := time.Date(y, m, d, 12, 0, 0, 0, z.home())
	_, s := local.Zone()
	if s/60 == z.offset {
		return true, written(short, label), true
	}
	return false, written(z.other, label), true
}

// seasonal is the usual meaning of a label with a season, and its short form.
func seasonal(name string) (*zoneMeaning, string) {
	i, ok := zoneNamed(name)
	if !ok {
		return nil, ""
	}
	z := &zoneTable()[i]
	if z.other == "" || z.home() == nil {
		return nil, ""
	}
	return z, z.names[0]
}

// inForce are the labels of a place in a year, and the one of a day.
type inForce struct{ now, std, dst string }

func (f inForce) has(label string) bool {
	return strings.EqualFold(f.std, label) || strings.EqualFold(f.dst, label)
}

// abbreviations are the labels of at's location, when it has a place.
func abbreviations(at time.Time) (inForce, bool) {
	if at.Location() == time.UTC || at.Location() == time.Local {
		return inForce{}, false
	}
	y, m, d := at.Date()
	noon := func(m time.Month, d int) (string, bool) {
		t := time.Date(y, m, d, 12, 0, 0, 0, at.Location())
		name, _ := t.Zone()
		return name, t.IsDST()
	}
	f := inForce{}
	f.now, _ = noon(m, d)
	for _, month := range []time.Month{time.January, time.July} {
		if name, dst := noon(month, 1); dst {
			f.dst = name
		} else {
			f.std = name
		}
	}
	return f, f.now != "" && f.now[0] != '+' && f.now[0] != '-'
}

// written gives the label right the form of the one that was printed: EDT for
// EST, Eastern Daylight Time for Eastern Standard Time.
func written(right, printed string) string {
	if len(printed) <= 5 {
		return strings.ToUpper(right)
	}
	for i := range zoneTable() {
		z := &zoneTable()[i]
		if strings.EqualFold(z.names[0], right) && len(z.names) > 1 {
			words := strings.Fields(z.names[1])
			for k, w := range words {
				words[k] = strings.ToUpper(w[:1]) + w[1:]
			}
			return strings.Join(words, " ")
		}
	}
	return strings.ToUpper(right)
}
