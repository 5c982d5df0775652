package quantity

// named reads numbers that are part of a name: F-22, A330-300, Flight 370,
// Boeing 737, 3D, 10-K.
func (r *reading) named(i int) int {
	l := r.l
	switch {
	case l.low(i-1) == "#" && l.glued(i):
		return r.skip(i, l.tail(i+1), Designator, "a number sign")
	case l.inWord(i):
		return r.skip(i, l.tail(i+1), Designator, "part of a name")
	case l.opensWord(i):
		return r.skip(i, l.tail(i+1), Designator, "part of a name")
	case r.model(i), l.low(i-1) == "'s" && l.low(i-2) == "poor":
		return r.skip(i, l.tail(i+1), Designator, "a model number or an index")
	case l.emergency(i):
		return r.skip(i, i+1, Phone, "an emergency number")
	case l.is(i-1, designator) && r.behindDesignator(i):
		return r.listed(i)
	case l.low(i+1) == "/" && l.glued(i+1) && (i+2 >= len(l) || l[i+2].space): // 9/ And so
		return r.skip(i, i+1, Designator, "the number of a paragraph")
	case i == 0 && l.low(1) == "." && l.glued(1) && len(l[0].low) <= 2 && len(l) > 2:
		return r.skip(i, i+1, Designator, "the number of a paragraph")
	case r.behindName(i):
		return r.skip(i, i+1, Designator, "a number behind a name")
	}
	return i
}

// model reports whether the number at i is an airliner's in an article that
// writes of its maker: "Boeing said … the larger 777 planes".
func (r *reading) model(i int) bool {
	w := r.l[i].low
	return len(w) == 3 && w[0] == '7' && w[2] == '7' && r.boeing
}

// emergency reports whether the digits at i are the number to call for help.
func (l line) emergency(i int) bool {
	switch l[i].low {
	case "911", "999", "112", "988", "101", "111":
	default:
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		switch l.low(k) {
		case "call", "calls", "called", "calling", "caller", "callers", "dial", "dialed", "dialled", "dialing", "phoned", "dispatcher", "dispatchers", "operator", "operators":
			return true
		}
	}
	return false
}

// inWord reports whether the digits at i follow letters in one word: A330,
// F-22, COVID-19; not under-21 and mid-30.
func (l line) inWord(i int) bool {
	if i == 0 || l[i].space || l[i].kind != digits {
		return false
	}
	if l.low(i-1) == ")" && i > 2 && l.low(i-3) == "(" && len(l[i-2].low) == 1 { // 501(c)3
		return true
	}
	if l[i-1].kind == letters {
		return !l.month(i - 1)
	}
	if i < 2 || !l[i-1].hyphen() || l[i-1].space || l[i-2].kind != letters {
		return false
	}
	return !l.is(i-2, prefix|month) && l.role(i-2) == noNumber && l.low(i-2) != "magnitude" && l.low(i-2) != "to"
}

func (a *atom) units() []*unit {
	if a.e == nil {
		return nil
	}
	return a.e.units
}

// opensWord reports whether letters that are no unit follow the digits at i:
// 3D, 777F, 10-K, 787s.
func (l line) opensWord(i int) bool {
	j := i + 1
	if j >= len(l) || l[j].space {
		return false
	}
	if l.low(j) == "(" && l.low(j+2) == ")" && l[j+1].kind == letters && len(l[j+1].low) == 1 && l.glued(j+1) {
		return true
	}
	hyphen := l[j].hyphen()
	if hyphen {
		if j++; j >= len(l) || l[j].space || !l[j].shout || len(l[j].low) > 3 {
			return l.isDigits(j) && l.glued(j) && l.opensWord(j)
		}
	}
	if _, _, ok := l.science(i); ok || l[j].kind != letters || l.role(j) == scale {
		return false
	}
	if u, _ := l.unitAt(j); u != nil {
		return false
	}
	switch l[j].low {
	case "st", "nd", "rd", "th", "am", "pm", "a.m.", "p.m.", "yo", "y":
		return false
	case "s":
		return true
	}
	return hyphen || !l.isSuffix(j, true)
}

// tail is the atom behind the word that goes on at i.
func (l line) tail(i int) int {
	for i < len(l) && !l[i].space && (l[i].kind != mark || l[i].hyphen() && l.glued(i+1) && l[i+1].kind != mark) {
		i++
	}
	return i
}

// behindDesignator reports whether the word before the number at i makes it a
// name. A common noun or verb does not when things are counted behind it:
// "the train 5 tourists took".
func (r *reading) behindDesignator(i int) bool {
	l := r.l
	a := amount{v: numeral{n: 2}, from: i, to: i + 1}
	if r.suffixed(&a); a.u != nil && (a.u.class == Percent || !l[i-1].caps) {
		return false
	}
	if l.role(l.over(i+1)) == scale || r.tally(i) {
		return false
	}
	return l.is(i-1, always) || l[i-1].caps && i > 1 || l.low(i-1) == "no." || r.noun(i+1) < 0 || !l.many(min(i+1, len(l)-1))
}

// tally reports whether the number at i is the first of a vote on what stands
// before it: passed the bill 52-46.
func (r *reading) tally(i int) bool {
	l := r.l
	switch l.low(i - 1) {
	case "bill", "amendment", "resolution", "proposition":
		return !l[i-1].caps && i+2 < len(l) && l[i+1].dash() && l.isDigits(i+2)
	}
	return false
}

// listed reads the numbers of a list behind a designator: Articles 5, 6 and 7.
func (r *reading) listed(i int) int {
	l := r.l
	next := r.skip(i, l.tail(i+1), Designator, "a flight, route, page or model number")
	for n := 0; n < 20; n++ {
		p := next
		switch w := l.low(p); {
		case w == "," || w == "and" || w == "or" || w == "to" || w == "through" || p < len(l) && l[p].dash():
			p++
		default:
			return next
		}
		if l.low(p) == "and" {
			p++
		}
		if !l.isDigits(p) || !allDigits(l[p].low) || len(l[p].low) > 3 || l.counted(p+1) && l.many(l.over(p+1)) || p+1 < len(l) && l[p+1].kind == mark && l.glued(p+1) && l.low(p+1) == "%" {
			return next
		}
		next = r.skip(p, l.tail(p+1), Designator, "a flight, route, page or model number")
	}
	return next
}

// behindName reports whether plain digits at i stand behind a capitalised word
// with nothing to count behind them: "Challenger 2 was", "iOS 5,". In a
// headline every word is capitalised, so there it says nothing.
func (r *reading) behindName(i int) bool {
	l := r.l
	if i < 2 || l[i-1].kind != letters || !l[i-1].caps || !l[i].space || l.is(i-1, stop|month|weekday|prefix) || !allDigits(l[i].low) || l.role(i-1) != noNumber {
		return false
	}
	if l.units(i-1) || r.titled {
		return false
	}
	j := i + 1
	if j < len(l) && (l[j].dash() || l.low(j) == "/") {
		return false
	}
	if u, _ := l.unitAt(j); u != nil {
		return false
	}
	switch l.low(j) {
	case "is", "was", "has", "'s", "index":
		return true
	}
	return j >= len(l) || l[j].kind == mark
}

func (l line) units(i int) bool { return len(l[i].units()) > 0 }
