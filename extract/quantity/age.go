package quantity

import "factdiff/extract/claim"

const yearSeconds = 31556952

// old reads the end of an age: "-year-old", "years old", "years of age".
func (r *reading) old(a *amount) bool {
	l := r.l
	if a.u.words[0] == "yo" || a.u.words[0] == "y" {
		return true
	}
	p := l.over(max(a.tail, a.to))
	switch l.low(p) {
	case "old", "olds":
		p++
	case "of":
		if l.low(p+1) != "age" {
			return false
		}
		p += 2
	default:
		return false
	}
	if a.tail <= a.to {
		a.to = p
	}
	return true
}

// ageContext reports whether a bare number is an age: "aged 45", "Smith, 45,",
// "she was 92.".
func (r *reading) ageContext(a *amount) bool {
	l := r.l
	if a.v.n < 0 || a.v.n > 115 || a.v.step < 0.25 || a.v.sig > 3 {
		return false
	}
	i := a.before
	if r.ageList(i, a) {
		return true
	}
	if l.low(l.over(a.to)) == "something" && l[a.to].hyphen() && int(a.v.n)%10 == 0 { // twenty-something
		a.high, a.ranged = numeral{n: a.v.n + 9, step: 1}, true
		return true
	}
	if l.low(i-1) == "between" || l.low(i-1) == "from" || l.low(i-1) == "to" {
		i--
	}
	if i > 1 && l[i-1].hyphen() {
		i--
	}
	switch l.low(i - 1) {
	case "aged", "age":
		return true
	case "ages":
		return !l.counted(a.to)
	case "of":
		return l.low(i-2) == "age" || l.low(i-2) == "ages"
	case "turned", "turns", "turning", "turn":
		return !l.counted(a.to) && a.v.plain && a.u == nil
	}
	return r.apposed(a) || r.copula(a) || r.bracket(a)
}

// bracket reads a bound of age: "children under 5", "65 and over", "18 or
// older".
func (r *reading) bracket(a *amount) bool {
	l := r.l
	if a.u != nil || !a.v.plain && l[a.from].kind == digits {
		return false
	}
	switch l.low(a.after - 1) {
	case "older", "younger", "over", "under":
		return a.after > a.to
	}
	switch l.low(a.from - 1) {
	case "under", "over":
		return a.before == a.from-1 && (a.to >= len(l) || l[a.to].kind == mark || !l.many(a.to)) && (l.is(a.before-1, person|plural|aged) || l.low(a.before-1) == "anyone")
	}
	return false
}

// ageHedge reads the hedge before "age": "under the age of 18".
func (r *reading) ageHedge(a *amount) {
	l := r.l
	k := a.before
	if l.low(k-1) == "of" {
		k--
	}
	if w := l.low(k - 1); a.hedge != claim.Exact || w != "age" && w != "ages" {
		return
	}
	if k--; l.low(k-1) == "the" {
		k--
	}
	if h, first, ok := l.hedgeBefore(k); ok && first >= r.done {
		a.hedge, a.before = h, first
	}
}

// ageList reports whether a goes on a list of ages: "ages 5, 7 and 9".
func (r *reading) ageList(i int, a *amount) bool {
	l := r.l
	if w := l.low(i - 1); w != "and" && w != "," && w != "or" || len(r.out) == 0 || l.counted(a.to) {
		return false
	}
	last := &r.out[len(r.out)-1]
	end := i - 1
	if l.low(i-1) == "and" && l.low(i-2) == "," {
		end--
	}
	if last.Class != Age || last.Span.End != l[end-1].End {
		return false
	}
	for k := end - 1; k >= max(0, end-10); k-- {
		switch l.low(k) {
		case "age", "ages", "aged":
			return true
		}
	}
	return false
}

// apposed reads the age between commas behind a name or a word for a person:
// "Jane Roe, 45, of", "the driver, 32,".
func (r *reading) apposed(a *amount) bool {
	l := r.l
	i := a.from
	if i < 2 || l.low(i-1) != "," || a.ranged || a.v.n < 1 || a.v.step != 1 || l[i-2].kind != letters {
		return false
	}
	person := l.is(i-2, aged)
	if !person && (!l[i-2].caps || l.is(i-2, month|weekday|stop)) {
		return false
	}
	switch l.low(a.to) {
	case ",", ";", ")", "—", "–":
		return true
	case ".", "":
		return person || a.v.n >= 10
	case "and", "who", "when":
		return person
	}
	return false
}

// copula reads "he is 45", "who was 92 when".
func (r *reading) copula(a *amount) bool {
	l := r.l
	i := a.from
	switch l.low(i - 1) {
	case "is", "was", "'s", "am":
	case "be":
		return l.is(i-3, pronoun) && l.low(i-2) == "will" && a.v.step == 1 && (l.low(a.to) == "on" || l.low(a.to) == "." || l.low(a.to) == "in")
	default:
		return false
	}
	if !l.is(i-2, pronoun) || a.v.n < 1 || a.v.step != 1 {
		return false
	}
	switch l.low(a.to) {
	case ".", ",", ";", "", "when", "and", "at", "but", ")", "!", "?", "”", "\"":
		return true
	}
	return false
}

// inForties reads an age in tens: "in his early 40s", "in her forties".
func (r *reading) inForties(i int) int {
	l := r.l
	low, next := l[i].value(), i+1
	if l[i].kind == digits {
		v, ok := readDigits(l[i].low)
		if !ok || v.n < 10 || v.n > 100 {
			return i
		}
		low, next = v.n, i+2
	}
	k := i - 1
	if k >= 0 && l[k].hyphen() {
		k--
	}
	first, last := 0.0, 9.0
	if low == 10 { // her teens
		first = 3
	}
	switch l.low(k) {
	case "early":
		last = 3 + first
	case "mid":
		first, last = 4, 6
	case "late":
		first = 7
	default:
		k++
	}
	switch l.low(k - 1) {
	case "his", "her", "their", "my", "our", "your":
	case "to", "and", "or": // in their 30s or 40s
		if n := len(r.out); n == 0 || r.out[n-1].Class != Age || k < 2 || r.out[n-1].Span.End != l[k-2].End {
			return i
		}
	default:
		return i
	}
	if k < r.done {
		return i
	}
	m := r.mention(k, next, Age)
	m.N, m.High, m.Unit = low+first, low+last, "year"
	m.Value = claim.Quantity{N: m.N, High: m.High, Hedge: claim.Between, Unit: "year", Digits: 1, Step: 1, Written: m.Value.Written}
	r.out = append(r.out, m)
	return next
}

func (a *atom) value() float64 {
	if a.e == nil {
		return 0
	}
	return a.e.value
}
