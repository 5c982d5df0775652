package register

import (
	"bytes"
	"iter"
	"slices"
)

// index finds rows by the hash of a key. Rows of one key come in the order of
// the file. It is two flat arrays, since a map of slices takes longer to build
// than a million rows take to read.
type index struct {
	heads   []int32 // first entry of each bucket, or -1
	entries []entry
}

type entry struct {
	hash, row uint32
	next      int32 // next entry of the bucket, or -1
}

func (x *index) add(hash uint32, row int) {
	x.entries = append(x.entries, entry{hash: hash, row: uint32(row)})
}

// build makes the buckets, once all entries are there.
func (x *index) build() {
	size := 1
	for size < len(x.entries) {
		size *= 2
	}
	x.heads = make([]int32, size)
	for i := range x.heads {
		x.heads[i] = -1
	}
	for i := len(x.entries) - 1; i >= 0; i-- {
		e := &x.entries[i]
		head := &x.heads[int(e.hash)&(size-1)]
		e.next = *head
		*head = int32(i)
	}
}

// rows yields the rows with the hash that match, each once.
func (x *index) rows(hash uint32, match func(row int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if len(x.heads) == 0 {
			return
		}
		last := -1
		for i := x.heads[int(hash)&(len(x.heads)-1)]; i >= 0; i = x.entries[i].next {
			e := x.entries[i]
			if e.hash != hash || int(e.row) == last || !match(int(e.row)) {
				continue
			}
			last = int(e.row)
			if !yield(last) {
				return
			}
		}
	}
}

// hash is FNV-1a: quick on short words and the same on every machine.
func hash(word []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range word {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

// officeHash does not depend on the order of the words.
func officeHash(folded []byte) uint32 {
	sum := uint32(0)
	for len(folded) > 0 {
		var w []byte
		if w, folded = nextWord(folded); !small(w) {
			sum += hash(w)
		}
	}
	return sum
}

// index makes all look-ups of the register.
func (r *Register) index() {
	n := r.Len()
	r.names.entries = make([]entry, 0, n+n/8)
	r.words.entries = make([]entry, 0, 2*n+n/4)
	var buf []byte
	for i := range n {
		buf = appendFold(buf[:0], r.Name(i))
		r.indexName(buf, i)
		for _, alias := range r.Aliases(i) {
			buf = appendFold(buf[:0], alias)
			r.indexName(buf, i)
		}
	}
	r.names.build()
	r.words.build()
	if r.Kind != People {
		return
	}
	r.offices.entries = make([]entry, 0, n)
	for i := range r.People {
		if r.People[i].Office != "" {
			buf = appendFold(buf[:0], r.People[i].Office)
			r.offices.add(officeHash(buf), i)
		}
	}
	r.offices.build()
}

func (r *Register) indexName(folded []byte, row int) {
	r.names.add(hash(folded), row)
	for len(folded) > 0 {
		var w []byte
		if w, folded = nextWord(folded); len(w) > 1 {
			r.words.add(hash(w), row)
		}
	}
}

// Named yields the rows that have this name or alias as a whole, in the order
// of the file. Case, accents, full stops and hyphens do not matter.
func (r *Register) Named(name string) iter.Seq[int] {
	key := appendFold(nil, name)
	return r.names.rows(hash(key), func(row int) bool {
		return r.anyName(row, func(folded []byte) bool { return bytes.Equal(folded, key) })
	})
}

// WithWord yields the rows in whose name or aliases the word stands: a family
// name above all. Initials are not found.
func (r *Register) WithWord(word string) iter.Seq[int] {
	key := appendFold(nil, word)
	return r.words.rows(hash(key), func(row int) bool {
		return r.anyName(row, func(folded []byte) bool {
			for len(folded) > 0 {
				var w []byte
				if w, folded = nextWord(folded); bytes.Equal(w, key) {
					return true
				}
			}
			return false
		})
	})
}

// InOffice yields the rows of people whose office has the same words, in
// whatever order: "Commerce Secretary" finds "Secretary of Commerce".
func (r *Register) InOffice(office string) iter.Seq[int] {
	folded := appendFold(nil, office)
	key := officeWords(folded)
	return r.offices.rows(officeHash(folded), func(row int) bool {
		return slices.Equal(officeWords(appendFold(nil, r.People[row].Office)), key)
	})
}

func (r *Register) anyName(row int, is func(folded []byte) bool) bool {
	if is(appendFold(nil, r.Name(row))) {
		return true
	}
	for _, alias := range r.Aliases(row) {
		if is(appendFold(nil, alias)) {
			return true
		}
	}
	return false
}

func officeWords(folded []byte) []string {
	var out []string
	for len(folded) > 0 {
		var w []byte
		if w, folded = nextWord(folded); !small(w) {
			out = append(out, string(w))
		}
	}
	slices.Sort(out)
	return out
}
