package quantity

// phone reads telephone numbers and the other strings of digits in groups:
// 555-0147, (202) 555-0147, +44 20 7946 0958, 202.555.0147, 2013-03-22.
func (r *reading) phone(i int) int {
	l := r.l
	if pointed(l[i].low) {
		return r.skip(i, i+1, Phone, "a telephone number or an address of the net")
	}
	plus := l.low(i-1) == "+" && l.glued(i) || l[i].low[0] == '0' && len(l[i].low) >= 3 // 0800 056 0154
	bracket := l.low(i-1) == "(" && l.low(i+1) == ")" && len(l[i].low) == 3
	total, groups, next := len(l[i].low), 1, i+1
	if bracket && l.isDigits(i+2) && l.low(i+3) == "-" && len(l[i+2].low) == 3 {
		next++
	}
	for groups < 8 {
		j := next
		if j < len(l) && l[j].dash() && !l[j].space {
			j++
		}
		joined := j > next && l.glued(j) || bracket && groups == 1
		if !l.isDigits(j) || !joined && !(plus && len(l[j].low) >= 2) || !allDigits(l[j].low) {
			break
		}
		total += len(l[j].low)
		groups++
		next = j + 1
	}
	lettered := groups > 1 && l.hyphenAt(next) && l.glued(next+1) && l[next+1].shout
	switch {
	case lettered && (total >= 6 || total == 4 && l[i].low == "1"): // 555-010-TIPS
		return r.skip(i, l.tail(next+1), Phone, "a telephone number")
	case groups == 2 && l[i].low == "24" && l.low(next-1) == "7":
		return r.skip(i, next, Designator, "a set phrase")
	case groups == 2:
		if plus && total >= 8 || !r.local(i) {
			return i
		}
		return r.skip(i, next, Phone, "a telephone number")
	case groups < 3:
		return i
	case groups == 3 && len(l[i].low) == 4 && total == 8:
		return r.skip(i, next, Date, "a date")
	case total >= 7:
		return r.skip(i, next, Phone, "a telephone number")
	}
	return r.skip(i, next, Score, "a record of wins and losses")
}

// local reports whether digits at i begin a number like 555-0147, and not a
// range like 100-1000 people.
func (r *reading) local(i int) bool {
	l := r.l
	a, b := l[i].low, l.low(i+2)
	if !l.hyphenAt(i+1) || len(a) != 3 || len(b) != 4 || !allDigits(a) || !allDigits(b) || a[0] < '2' {
		return false
	}
	return b[0] == '0' || !l.counted(i+3) && b[3] != '0'
}

func (l line) hyphenAt(i int) bool { return i < len(l) && l[i].hyphen() && !l[i].space }

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// pointed reports whether digits are set like 202.555.0147 or 10.0.0.1.
func pointed(s string) bool {
	points := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			points++
		case ',':
			return false
		}
	}
	if points < 2 {
		return false
	}
	_, ok := readDigits(s)
	return !ok
}

// house reads a house number or a block: "4100 block of", "515 Alta Vista Dr."
func (r *reading) house(i int) int {
	l := r.l
	if !allDigits(l[i].low) || len(l[i].low) > 5 || l.glued(i+1) && l[i+1].kind == letters {
		return i
	}
	if j := l.over(i + 1); l.low(j) == "block" && len(l[i].low) >= 3 {
		return r.skip(i, i+1, Block, "a block of a street")
	}
	for k := i + 1; k < len(l) && k < i+6; k++ {
		switch {
		case l[k].caps && k > i+1 && (l.is(k, street) || l.is(k, way) && len(l[i].low) >= 3):
			if l.low(k+1) != "" && l[k+1].kind == letters && l.many(k+1) {
				return i
			}
			return r.skip(i, i+1, Block, "a house number")
		case l[k].kind == letters && (l[k].caps || l.glued(k)) || l[k].kind == digits || l.low(k) == ".":
		default:
			return i
		}
	}
	return i
}
