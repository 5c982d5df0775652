package proper

import "factdiff/extract/text"

// emit records a segment of the current run.
func (r *reader) emit(k Kind, first, last int) {
	if last > first {
		r.out = append(r.out, Segment{Kind: k, First: first, Last: last, Run: r.run.first,
			Possessive: last == r.run.last && r.run.possessive})
	}
}

// parse divides the tokens [lo, hi) of the current run into segments.
func (r *reader) parse(lo, hi int) {
	for lo < hi && r.dropped(lo, hi) {
		lo++
	}
	r.start = lo
	if k := r.ownedCounty(lo, hi); k > 0 {
		r.emit(Place, lo, k)
		lo = k
	}
	for depth := 0; lo < hi && depth < 40; depth++ {
		s, j := r.head(lo, hi)
		if j < 0 {
			r.parseTitles(lo, hi)
			return
		}
		if s > lo {
			r.parseTitles(lo, s)
		}
		kind := r.headKind(j)
		end := j + 1
		if n, p := r.match(s, hi); n >= end-s {
			kind, end = p.kind, s+n // the Red Cross is no place, the State of the Union no body
		}
		r.emit(kind, s, r.object(end, hi))
		lo = r.out[len(r.out)-1].Last
	}
}

// dropped reports whether token i, at the start of a run, is no part of a
// name: an article, or a common word that opens the sentence.
func (r *reader) dropped(i, hi int) bool {
	e := r.entryAt(i)
	if e.class&Function != 0 && e.class&Given == 0 && !r.fixed(i, hi) {
		return e.class&Clan == 0 || i+1 >= hi || !Syllables(r.tokens[i+1].Lower) // He, but He Lifeng
	}
	t := &r.tokens[i]
	if t.Lower == "class" && i > r.from && r.tokens[i-1].Kind == text.Number {
		return true // Sgt. 1st Class Jan Pell
	}
	if !r.opens(i) || hi-i < 2 || t.Caps || e.class&(Given|Clan|Courtesy|Office|OfficeWord|OrgHead|PlaceLead|phraseHead) != 0 {
		return false
	}
	if n := len(t.Lower); n > 5 && (t.Lower[n-3:] == "ing" || t.Lower[n-2:] == "ed") && e.class&FamilyName == 0 && (Common(t.Lower) || n > 9) {
		return true // Electing Smith
	}
	// "Actress Keira Knightley", "Witnesses Bob Hay and": a common word before a given name
	next := r.class(i + 1)
	return next&(Given|Courtesy|Office|phraseHead) != 0 && Common(t.Lower) && !(next&(Given|phraseHead) != 0 && hi-i == 2)
}

// ownedCounty is the token after Prince George's County at the start of
// [lo, hi), or 0.
func (r *reader) ownedCounty(lo, hi int) int {
	for j := lo + 1; j+1 < hi && j < lo+4; j++ {
		if r.tokens[j].Lower == "'s" && (r.tokens[j+1].Lower == "county" || r.tokens[j+1].Lower == "parish") {
			if j+2 < hi && r.class(j+2)&OrgHead != 0 {
				return 0
			}
			return j + 2
		}
	}
	return 0
}

// opens reports whether token i is the first word of its sentence or of a
// quotation.
func (r *reader) opens(i int) bool {
	for j := i - 1; j >= r.from; j-- {
		if r.tokens[j].Kind == text.Word || r.tokens[j].Kind == text.Number {
			return false
		}
		switch r.tokens[j].Lower {
		case ":", "“", "\"", "‘", "'", "—", "–":
			return true
		}
	}
	return true
}

// fixed reports whether a phrase of the lexicon begins at i.
func (r *reader) fixed(i, hi int) bool {
	n, _ := r.match(i, hi)
	return n > 0
}

// match gives the length in tokens of the longest fixed phrase at i and the
// phrase, or 0.
func (r *reader) match(i, hi int) (int, *phrase) {
	e := r.entryAt(i)
	if e.class&phraseHead == 0 {
		return 0, nil
	}
next:
	for k := e.phrases; k != 0; k = r.lex.phrases[k].next {
		p := &r.lex.phrases[k]
		if i+len(p.rest) >= max(hi, i+1) || p.caps && !r.tokens[i].Caps {
			continue
		}
		for n, w := range p.rest {
			if bare(r.tokens[i+1+n].Lower) != w {
				continue next
			}
		}
		return 1 + len(p.rest), p
	}
	return 0, nil
}

// anyHead are the classes of words that end the name of something else than a
// person.
const anyHead = OrgHead | PlaceHead | ThingHead

// head finds the first name of a body or a place that ends in a word like
// Department or Street: its start and its last head, or -1.
func (r *reader) head(lo, hi int) (start, last int) {
	for j := lo; j < hi; j++ {
		c := r.class(j)
		if c&anyHead == 0 || !r.tokens[j].Cap || !r.heads(lo, j, hi) {
			continue
		}
		start = r.begin(lo, j)
		if start == j && (j+1 >= hi || r.tokens[j+1].Lower != "of" && r.tokens[j+1].Lower != "for") {
			continue
		}
		for j+1 < hi && r.class(j+1)&anyHead != 0 && r.class(j+1)&(Given|Office|Courtesy) == 0 {
			j++
		}
		return start, j
	}
	return 0, -1
}

// heads reports whether token j really is the head of a body or place.
func (r *reader) heads(lo, j, hi int) bool {
	c := r.class(j)
	if j+1 < hi && r.officeAhead(j+1, hi) && c&(OfficeWord|Office|Courtesy) != 0 {
		return false // Police Chief, House Speaker, Army Gen.
	}
	if c&ThingHead != 0 && c&(OrgHead|PlaceHead) == 0 && j+1 < hi && r.class(j+1)&anyHead == 0 {
		return false // it ends the run, or it is a word like any other
	}
	if c&OfficeWord != 0 && r.portfolioOf(lo, j) {
		return false // Secretary of Health and Human Services
	}
	if c&(Courtesy|Office) != 0 && c&Surname == 0 && c&OrgHead == 0 {
		return false
	}
	if j+1 == hi && j > lo && c&OrgHead == 0 && !(hi < r.to && r.person(hi)) && (r.run.first > r.from && r.aged(r.run.first-1) || j+1 < r.to && r.tokens[j+1].Lower == "," && r.apposition(j+2) == 4) {
		return false // 24-year-old Ana Lund Woods; Ana Lund Woods, 24,
	}
	if j == lo {
		return true
	}
	if c&Given != 0 && j+1 < hi {
		return false // Ms. Brooke Lane
	}
	if c&Surname != 0 {
		prev := r.class(j - 1)
		one := j-1 == lo || r.class(j-2)&(Courtesy|Office) != 0
		if prev&(Courtesy|Office) != 0 || r.initial(j-1) {
			return false // Rep. Banks, Michael D. Hill
		}
		if prev&Given != 0 && one && j+1 == hi && !r.after(lo, "the") {
			return false // Robert Park
		}
	}
	return true
}

// portfolioOf reports whether token j belongs to the field of an office named
// before it in the run.
func (r *reader) portfolioOf(lo, j int) bool {
	for j--; j > lo; j-- {
		switch w := r.tokens[j].Lower; {
		case w == "of" || w == "for":
			return r.class(j-1)&Office != 0
		case w != "and" && w != "the" && r.class(j)&OfficeWord == 0:
			return false
		}
	}
	return false
}

// officeAhead reports whether, from i on, an office or rank follows after
// words that qualify it.
func (r *reader) officeAhead(i, hi int) bool {
	for ; i < hi; i++ {
		c := r.class(i)
		if c&(Office|Courtesy) != 0 {
			return true
		}
		if c&OfficeWord == 0 {
			return false
		}
	}
	return false
}

// begin walks left from the head j to where the name of the body begins.
func (r *reader) begin(lo, j int) int {
	s := j
	for s > lo {
		c := r.class(s - 1)
		t := &r.tokens[s-1]
		if t.Lower == "'s" && s-2 >= lo {
			s -= 2 // Sheriff's Office
			continue
		}
		if t.Kind == text.Punct && t.Lower != "&" || origin(t.Lower) || party(t.Lower) && chamber(r.tokens[j].Lower) {
			break
		}
		if c&Function != 0 && c&(Given|Particle) == 0 && t.Lower != "of" {
			break
		}
		if c&(Courtesy|Office) != 0 && c&(Given|OfficeWord|OrgHead|PlaceLead) == 0 && !(s+2 <= j && r.tokens[s+1].Lower == "'s") && !county(r.tokens[s].Lower) {
			break // but Prince George's County Police
		}
		if t.Lower == "of" && s-2 >= lo && r.class(s-2)&(Office|Courtesy) != 0 {
			return s // Secretary of | Health Department
		}
		s--
	}
	for s < j && !r.tokens[s].Cap {
		s++
	}
	return s
}

// party and chamber are apart in "GOP Senate primary", "a Republican House seat".
func party(w string) bool { return w == "gop" || w == "republican" || w == "democratic" }

func chamber(w string) bool { return w == "house" || w == "senate" || w == "congress" }

// object takes what follows a head: "of Ghent", "for Strategic and
// International Studies". It gives the end.
func (r *reader) object(i, hi int) int {
	for i+1 < hi {
		w := r.tokens[i].Lower
		if w != "of" && w != "for" && w != "on" {
			return i
		}
		k := i + 1
		if r.tokens[k].Lower == "the" {
			k++
		}
		if k >= hi {
			return i
		}
		if n, p := r.match(k, hi); n > 0 && (p.kind == Place || p.kind == Body) {
			i = k + n
			continue
		}
		if k+1 == hi && w == "of" {
			return hi // the Society of Jesus
		}
		for k < hi && (r.class(k)&(Office|Courtesy) == 0 || r.class(k)&OrgHead != 0) && (r.class(k)&Given == 0 || r.class(k)&(OfficeWord|OrgHead) != 0) {
			k++
		}
		if k == i+1 {
			return i
		}
		i = k
	}
	return i
}

func (r *reader) headKind(j int) Kind {
	switch c := r.class(j); {
	case c&OrgHead != 0:
		return Body
	case c&PlaceHead != 0:
		return Place
	}
	return Other
}

// initial reports whether token i is a single letter, with or without a stop.
func (r *reader) initial(i int) bool {
	t := &r.tokens[i]
	return t.Cap && (t.Span.Len() == 1 || t.Span.Len() == 2 && t.Lower[1] == '.' || r.initials(i))
}

// initials reports whether token i is the two initials of a given name: J.K.
// The U.S. and L.A. are places.
func (r *reader) initials(i int) bool {
	w := r.tokens[i].Lower
	return len(w) == 4 && w[1] == '.' && w[3] == '.' && r.lex.look(w).class&(phraseHead|OrgHead|Degree) == 0
}

// after reports whether the word w stands right before token i.
func (r *reader) after(i int, w string) bool {
	return i > r.from && r.tokens[i-1].Lower == w
}
