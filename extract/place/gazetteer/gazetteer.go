// Package gazetteer is our own small table of the world's places: countries
// with their demonyms and capitals, states and provinces, regions, and the
// cities that news names.
package gazetteer

import (
	_ "embed"
	"iter"
	"strings"
	"sync"

	"factdiff/extract/wordlist"
)

// Kind says what sort of place one is.
type Kind uint8

// The kinds of place.
const (
	Region Kind = iota // continents, seas, rivers, parts of a country or a city
	Country
	State // states, provinces, and the parts of the United Kingdom's like
	City
)

// Place is one place. Its Key is unique: "Georgia" is the country and "Georgia
// (US state)" the state; "Columbus" is in Ohio, "Columbus (Georgia)" is not.
type Place struct {
	Key    string
	Kind   Kind
	Within string // key of what it lies in, "" when that is not said
}

// Name is one way to call a place or its people.
type Name struct {
	Words  string // as written: "New York", "Ala.", "Russian"
	Place  int    // index in Table.Places
	People bool   // a demonym or adjective
	Short  bool   // an abbreviation that is an address's: Ala., AL
}

// Table is the whole gazetteer.
type Table struct {
	Places []Place
	Names  []Name

	keys *wordlist.Table[int32] // by key: the index of the place
}

//go:embed data/countries.txt
var countries string

//go:embed data/states.txt
var states string

//go:embed data/regions.txt
var regions string

//go:embed data/cities.txt
var cities string

// Load gives the table; it is built once and shared. It must not be changed. It
// has room for the places of the lists.
var Load = sync.OnceValue(func() *Table {
	t := &Table{make([]Place, 0, 2000), make([]Name, 0, 2800), wordlist.NewTable[int32](2000)}
	rows(countries, "|", t.country)
	rows(states, "|", t.state)
	rows(regions, "|", t.region)
	rows(cities, ":", t.town)
	return t
})

// Find is the index of the place with this key, or -1.
func (t *Table) Find(key string) int {
	if i := t.keys.Get(key); i != nil {
		return int(*i)
	}
	return -1
}

// Inside reports whether the place of key inner lies in that of key outer, at
// any depth, or is the same.
func (t *Table) Inside(inner, outer string) bool {
	for depth := 0; inner != "" && depth < 8; depth++ {
		if inner == outer {
			return true
		}
		i := t.Find(inner)
		if i < 0 {
			return false
		}
		inner = t.Places[i].Within
	}
	return false
}

func (t *Table) country(f []string) {
	i := t.add(f[0], Country, "")
	for n := range list(f[1]) {
		t.name(n, i)
	}
	t.people(f[2], i)
	if capital := f[3]; capital != "" && t.Find(capital) < 0 {
		if capital != "Male" && capital != "San Jose" && capital != "Washington" && capital != "Victoria" {
			t.add(capital, City, f[0])
		}
	}
}

func (t *Table) state(f []string) {
	i := t.add(f[0], State, f[3])
	for n := range list(f[1]) {
		short := len(n) <= 2 || strings.HasSuffix(n, ".")
		t.Names = append(t.Names, Name{Words: n, Place: i, Short: short})
	}
	t.people(f[2], i)
}

func (t *Table) region(f []string) { t.people(f[1], t.add(f[0], Region, "")) }

func (t *Table) town(f []string) {
	for n := range list(f[1]) {
		t.add(n, City, f[0])
	}
}

// add keeps the first place of a key and names it by the key without its
// remark in parentheses.
func (t *Table) add(key string, k Kind, within string) int {
	if i := t.Find(key); i >= 0 {
		return i
	}
	i := len(t.Places)
	t.Places = append(t.Places, Place{key, k, within})
	*t.keys.Put(key) = int32(i)
	plain, remark, marked := strings.Cut(key, " (")
	if !marked || remark == "state)" || remark == "US state)" {
		t.name(plain, i)
	}
	return i
}

func (t *Table) name(words string, place int) {
	t.Names = append(t.Names, Name{Words: words, Place: place})
}

func (t *Table) people(field string, place int) {
	for n := range list(field) {
		t.Names = append(t.Names, Name{Words: n, Place: place, People: true})
	}
}

func rows(data, separator string, row func([]string)) {
	for line := range strings.Lines(data) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, separator)
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		row(f)
	}
}

// list are the names of a field.
func list(field string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for n := range strings.SplitSeq(field, ",") {
			if field == "" || !yield(strings.TrimSpace(n)) {
				return
			}
		}
	}
}

// index finds names by their folded words.
var index = sync.OnceValue(func() *wordlist.Table[int32] {
	t := Load()
	m := wordlist.NewTable[int32](len(t.Names))
	for i, n := range t.Names {
		w := strings.ToLower(n.Words)
		if m.Get(w) == nil {
			*m.Put(w) = int32(i)
		}
	}
	return m
})

// Lookup finds what a name in lower case stands for: "russian", "u.s.",
// "new york". Of several places of one name it gives the first of the table.
func Lookup(lower string) (Name, bool) {
	i := index().Get(lower)
	if i == nil {
		return Name{}, false
	}
	return Load().Names[*i], true
}
