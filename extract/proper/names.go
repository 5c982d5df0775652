package proper

import (
	"strings"

	"factdiff/extract/place/gazetteer"
)

// names divides [lo, hi), which has no title and no head, into places, bodies
// and what may be a person.
func (r *reader) names(lo, hi int) {
	start := lo
	for i := lo; i < hi; {
		n, p := r.match(i, hi)
		switch {
		case n == 1 && p.kind == Place && r.doubtful(i, p):
			i++
		case n > 0 && !r.partOfName(start, i, n, hi, p):
			r.chunk(start, i)
			r.emit(p.kind, i, i+n)
			i += n
			start = i
		case r.shouted(i), origin(r.tokens[i].Lower):
			r.chunk(start, i)
			i++
			start = i
		case r.acronym(i) && (i == start || r.class(i-1)&Given == 0 || i+1 < hi):
			r.chunk(start, i)
			r.emit(Body, i, i+1)
			i++
			start = i
		case r.class(i)&Function != 0 && (i == start || !r.initial(i)) && r.class(i)&(Given|Clan|Particle|Suffix) == 0 && r.tokens[i].Cap &&
			(i == start || r.class(i)&FamilyName == 0 || r.class(i-1)&Given == 0):
			r.chunk(start, i)
			i++
			start = i
		default:
			i++
		}
	}
	r.chunk(start, hi)
}

// doubtful reports whether a city's name at token i is rather the ordinary
// word that opens the sentence: Nice, Split, Mobile.
func (r *reader) doubtful(i int, p *phrase) bool {
	t := gazetteer.Load()
	return r.opens(i) && t.Places[t.Names[p.name].Place].Kind == gazetteer.City &&
		(i+1 >= r.to || r.tokens[i+1].Lower != ",") && Common(r.tokens[i].Lower)
}

// partOfName reports whether the phrase of n tokens at i is part of the name
// that began at start: London in Jack London, Chelsea in Chelsea Clinton.
func (r *reader) partOfName(start, i, n, hi int, p *phrase) bool {
	if n > 1 && p.kind != Place || weekday(r.tokens[i].Lower) {
		return false
	}
	if i > start { // a family name, perhaps
		c := r.class(i - 1)
		if r.class(i)&FamilyName != 0 && (i == start+1 || i == start+2 && r.opens(start) && Common(r.tokens[start].Lower)) && i+1 == hi && r.matched(i-1) == 0 && !Common(r.tokens[i-1].Lower) {
			return true // Kalil Black; Remember Merrick Black
		}
		if c&Given != 0 && r.matched(i-1) == 0 || r.initial(i-1) || c&Particle != 0 && !r.tokens[i-1].Cap {
			return true
		}
		return c&Given != 0 && i-1 == start
	}
	if n > 1 {
		return false
	}
	if i == r.run.first && i+1 == hi && i > r.from && r.class(i)&Given != 0 && r.lex.look(r.tokens[i-1].Lower).class&PersonNoun != 0 && !r.tokens[i-1].Cap {
		return true // his son Jordan
	}
	if last := len(r.out) - 1; last >= 0 && r.out[last].Kind == Title && r.out[last].Last == i && p.kind != Norp {
		return p.kind != Body && (i+1 == hi || r.class(i)&Given != 0 || p.kind == Place)
	}
	if r.class(i)&Given == 0 || i+1 >= hi || !r.tokens[i+1].Cap {
		return false
	}
	next := r.class(i + 1)
	if next&(Suffix|Clan|FamilyName|Given) == 0 && Common(r.tokens[i+1].Lower) && p.kind == Place {
		return false // Paris Agreement
	}
	return next&Function == 0 && r.matched(i+1) == 0 || r.initial(i+1)
}

func (r *reader) matched(i int) int {
	n, _ := r.match(i, r.run.last)
	return n
}

func weekday(w string) bool {
	switch bare(w) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

// dayOrMonth reports whether a word is a day of the week or a month.
func dayOrMonth(w string) bool {
	switch bare(w) {
	case "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "aug", "sept", "oct", "nov", "dec", "easter", "christmas", "thanksgiving":
		return true
	}
	return weekday(w)
}

// shouted reports whether token i is an ordinary word in capitals: JUST
// WATCHED Obama.
func (r *reader) shouted(i int) bool {
	t := &r.tokens[i]
	return t.Caps && t.Span.Len() > 3 && r.class(i)&(Given|FamilyName|OrgHead|Suffix|Degree) == 0 && Common(t.Lower)
}

// origin reports whether a compound says where somebody is from, and so stands
// before a name: Connecticut-based Ana Roth.
func origin(w string) bool {
	return strings.HasSuffix(w, "-based") || strings.HasSuffix(w, "-born") || strings.HasSuffix(w, "-area") || strings.HasSuffix(w, "-raised") || strings.HasSuffix(w, "-trained")
}

// acronym reports whether token i is written in capitals as NTSB is, and is
// neither a suffix nor the initials of a given name (JD, AJ).
func (r *reader) acronym(i int) bool {
	t := &r.tokens[i]
	if !t.Caps || r.class(i)&(Suffix|Degree|Given) != 0 && r.class(i)&OrgHead == 0 {
		return false
	}
	if j := i - 1; j > r.run.first && i+1 < r.run.last && closes(r.tokens[j].Lower, r.tokens[i+1].Lower) {
		return false // Emeric “EJ” Tarkovan
	}
	if r.initials(i) && i+1 < r.run.last && r.tokens[i+1].Cap && r.class(i+1)&(OrgHead|PlaceHead|Office) == 0 {
		return false // J.K. Rowland
	}
	n := t.Span.Len()
	if w := t.Lower; n >= 4 && w[1] == '-' && (w[0] == 'r' || w[0] == 'd' || w[0] == 'i') {
		return false // (R-ND), (D-N.Y.)
	}
	if c := (chunk{first: i, last: i + 1, family: i, size: 1}); n > 3 && i+1 == r.run.last && i+1 < r.to && r.contained(&c) {
		return false // BERGEN, Ky.
	}
	if n > 3 && strings.ContainsAny(t.Lower, "0123456789") {
		return false // TIP411 is a line to call, CN-235 an aircraft
	}
	if n == 2 && i+1 < r.run.last && r.tokens[i+1].Cap && !r.tokens[i+1].Caps {
		return false
	}
	return n <= 6
}
