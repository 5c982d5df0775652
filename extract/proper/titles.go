package proper

import "factdiff/extract/text"

// parseTitles divides [lo, hi), in which no body's or place's head was found,
// into what goes before a title, the title, and the name after it.
func (r *reader) parseTitles(lo, hi int) {
	for lo < hi {
		for lo < hi && (r.tokens[lo].Kind == text.Punct || !r.capital(lo) && !foreignParticle(r.tokens[lo].Lower)) {
			lo++
		}
		if lo >= hi {
			return
		}
		j := r.title(lo, hi)
		if j < 0 {
			r.names(lo, hi)
			return
		}
		q := r.qualifiers(lo, j)
		end := r.portfolio(j, hi)
		r.emit(Title, q, end)
		lo = end
	}
}

// title finds the last word of the first title in [lo, hi), or -1.
func (r *reader) title(lo, hi int) int {
	for j := lo; j < hi; j++ {
		c := r.class(j)
		if c&(Courtesy|Office) == 0 || !r.tokens[j].Cap && r.tokens[j].Kind == text.Word {
			continue
		}
		if j > lo && j+1 == hi && r.class(lo)&Given != 0 && !r.strict(j) {
			return -1 // Stephen King, Larry Speaker
		}
		if c&Given != 0 && (j > lo || hi-j > 1 && r.class(j+1)&(Given|Courtesy|Office) == 0) && !r.stop(j) {
			continue // Earl Warren, Dean Smith
		}
		for j+1 < hi && r.class(j+1)&(Courtesy|Office|OfficeWord) != 0 && r.class(j+1)&(Given|Clan) == 0 && r.officeAhead(j+1, hi) {
			j++
		}
		return j
	}
	return -1
}

// stop reports whether token i is written as an abbreviation: Gen., Sgt.
func (r *reader) stop(i int) bool {
	t := &r.tokens[i]
	return t.Lower[len(t.Lower)-1] == '.'
}

// strict reports whether a title word is never a family name: CEO, Secretary.
func (r *reader) strict(i int) bool {
	switch bare(r.tokens[i].Lower) {
	case "king", "prince", "pope", "bishop", "judge", "dean", "duke", "earl", "marshall", "major", "page", "marshal",
		"lord", "lords", "knight", "baron", "price", "cook", "sergeant", "constable", "abbott", "priest", "deacon", "cannon",
		"canon", "sheriff", "warden", "ranger", "fire", "forward", "manager", "coach", "pitcher", "chief", "chair", "head",
		"boss", "justice", "chancellor", "sultan", "shah", "father", "brother", "bg", "count", "don", "ms", "lt", "sister",
		"mayor", "rector", "usher", "lady", "counts", "adm", "imam", "sheikh", "regent", "provost", "speaker", "singer", "sri",
		"driver", "archer", "fisher", "baker", "dr", "don't", "tan", "tun", "actor", "editor", "staff", "petty", "airman", "seaman", "christ":
		return false
	}
	return true
}

// qualifiers emits the places, bodies and nations before the title that ends
// at j, and gives the start of the title itself.
func (r *reader) qualifiers(lo, j int) int {
	i := lo
	for i < j {
		n, p := r.match(i, j)
		if n == 0 && r.acronym(i) && r.class(i)&(OfficeWord|Office|Courtesy) == 0 {
			r.emit(Body, i, i+1) // GSA Deputy Counsel
			i++
			continue
		}
		if n == 0 || r.class(i)&OfficeWord != 0 && p.kind != Place && p.kind != Norp {
			break
		}
		r.emit(p.kind, i, i+n)
		i += n
	}
	// a full name before the title: "Tim Cook Apple CEO" is no office
	if j-i >= 2 && r.class(i)&Given != 0 && r.class(i)&(OfficeWord|Courtesy) == 0 {
		r.names(i, j)
		return j
	}
	return i
}

// portfolio takes what follows the title that ends at j: "of State", "of the
// Treasury", "for Health and Human Services". It gives the end of the title.
func (r *reader) portfolio(j, hi int) int {
	i := j + 1
	for i+1 < hi {
		w := r.tokens[i].Lower
		if w != "of" && w != "for" && w != "on" {
			return i
		}
		k := i + 1
		if r.tokens[k].Lower == "the" {
			k++
		}
		if n, p := r.match(k, hi); n > 0 && p.kind != Other {
			i = k + n
			continue
		}
		from := k
		for k < hi {
			c := r.class(k)
			t := &r.tokens[k]
			if t.Lower == "and" || c&OfficeWord != 0 || c&Given == 0 && Common(t.Lower) && k+1 < hi {
				k++
				continue
			}
			break
		}
		if k == from { // Archbishop of Canterbury, Duke of Foo: one word
			k = from + 1
		}
		i = k
	}
	return min(i, hi)
}
