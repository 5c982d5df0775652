package timex

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"

	"factdiff/extract/text"
)

//go:embed data/zones.txt
var zonesFile string

// zoneMeaning is one thing a zone label can mean.
type zoneMeaning struct {
	names  []string
	caps   bool   // counts in capitals only: ET, CAT
	fixed  bool   // offset is what the label says; otherwise what is in force at home
	offset int    // minutes east of UTC
	place  string // where it is in force, as the tz database names it, or ""
	load   func() *time.Location
	other  string   // label of the other season, "" when there is none
	cues   []string // places that speak for this meaning
}

// zoneTable are all meanings of all labels, in the order of the data file.
var zoneTable = sync.OnceValue(func() []zoneMeaning {
	var out []zoneMeaning
	for _, line := range lines(zonesFile) {
		f := strings.Split(line, ";")
		var z zoneMeaning
		for _, name := range strings.Split(f[0], ",") {
			name = strings.TrimSpace(name)
			if name[0] == '!' {
				z.caps, name = true, name[1:]
			}
			z.names = append(z.names, name)
		}
		if offset := strings.TrimSpace(f[1]); offset != "-" {
			z.offset, _ = strconv.Atoi(offset)
			z.fixed = true
		}
		z.place = strings.TrimSpace(f[2])
		z.load = sync.OnceValue(func() *time.Location { l, _ := time.LoadLocation(z.place); return l })
		z.other = strings.TrimSpace(f[3])
		z.cues = strings.Fields(f[4])
		out = append(out, z)
	}
	return out
})

// home is where the label is in force, or nil. It is looked for at the first
// call: most runs meet no label, or one.
func (z *zoneMeaning) home() *time.Location {
	if z.place == "" {
		return nil
	}
	return z.load()
}

// clear reports whether the piece can be nothing but this label.
func (z *zoneMeaning) clear(q *piece) bool { return !z.caps || q.caps || q.end > q.tok+1 }

// at is the offset in force at the local wall time t, in minutes.
func (z *zoneMeaning) at(t time.Time) int {
	if z.fixed || z.home() == nil {
		return z.offset
	}
	y, m, d := t.Date()
	_, s := time.Date(y, m, d, t.Hour(), t.Minute(), t.Second(), 0, z.home()).Zone()
	return s / 60
}

// meant is the meaning of the label at index i that the outlet's zone speaks
// for, or the places named in the sentence, or those that prevail in the
// article; without any, the usual one.
func (r *resolver) meant(i int) int {
	table := zoneTable()
	last := i + 1
	for last < len(table) && table[last].names[0] == table[i].names[0] {
		last++
	}
	if last == i+1 {
		return i
	}
	for k := i; k < last && r.doc.Zone != ""; k++ {
		if table[k].place == r.doc.Zone && table[k].home() != nil {
			return k
		}
	}
	near := r.doc.Sentences()[r.sentence].Span
	for k := i + 1; k < last; k++ {
		if named(r.doc, near, table[k].cues) > named(r.doc, near, table[i].cues) {
			return k
		}
	}
	if known, ok := r.labels[i]; ok {
		return known
	}
	r.labels[i] = prevailing(r.doc, i, last)
	return r.labels[i]
}

// prevailing is the one of the meanings [i, last) of a label of which the places
// are named most in the article.
func prevailing(d *text.Document, i, last int) int {
	const often = 3 // so many places of it, and more than of the usual meaning
	table := zoneTable()
	all := text.Span{End: len(d.Text)}
	best, most := i, max(named(d, all, table[i].cues), often-1)
	for k := i + 1; k < last; k++ {
		if n := named(d, all, table[k].cues); n > most {
			best, most = k, n
		}
	}
	return best
}

// named counts the tokens inside s that are one of the places.
func named(d *text.Document, s text.Span, places []string) int {
	n := 0
	first, last := d.TokensIn(s)
	for _, t := range d.Tokens()[first:last] {
		if !t.Cap {
			continue
		}
		for _, w := range places {
			if w == t.Lower {
				n++
			}
		}
	}
	return n
}

// zoneNamed is the usual meaning of a label.
func zoneNamed(label string) (int, bool) {
	for i, z := range zoneTable() {
		for _, n := range z.names {
			if n == label {
				return i, true
			}
		}
	}
	return 0, false
}
