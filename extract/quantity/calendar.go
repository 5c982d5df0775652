package quantity

// calendar reads the numbers that belong to dates and clock times, which the
// reader of times reads in full; here they only must not pass for counts.
func (r *reading) calendar(i int) int {
	for _, try := range [...]func(int) int{r.slashed, r.clock, r.decade, r.dayOfMonth, r.year} {
		if next := try(i); next > i {
			return next
		}
	}
	return i
}

// slashed reads dates and set phrases with a slash: 5/17/2018, 9/11, 24/7.
func (r *reading) slashed(i int) int {
	l := r.l
	if l.low(i+1) != "/" || !l.isDigits(i+2) || !l.glued(i+1) || !l.glued(i+2) {
		return i
	}
	if _, next, ok := l.fraction(i); ok && next > i {
		return i
	}
	if a, ok := r.gluedFraction(i); ok && a.to > i {
		return i
	}
	next := i + 3
	for l.low(next) == "/" && l.isDigits(next+1) && l.glued(next) && l.glued(next+1) {
		next += 2
	}
	return r.skip(i, next, Date, "a date or a ratio")
}

// clock reads 3:30, 5pm, 10.30 a.m., 5-7 p.m., 1400 GMT.
func (r *reading) clock(i int) int {
	l := r.l
	next := l.colons(i)
	if next > i+1 {
		if len(l[next-1].low) != 2 {
			return r.skip(i, next, Score, "")
		}
		if l.meridiem(next) {
			next++
		}
		return r.skip(i, next, Clock, "a time of day")
	}
	if l.meridiem(i + 1) {
		return r.skip(i, i+2, Clock, "a time of day")
	}
	if l.military(i) {
		return r.skip(i, i+1, Clock, "a time of day")
	}
	p, link := l.link(i+1, l.low(i-1) == "between")
	if link == dashLink || link == toLink || link == betweenLink || link == orLink {
		if q := l.colons(p); q > p && l.meridiem(q) && len(l[i].low) <= 2 {
			return r.skip(i, q+1, Clock, "a time of day")
		}
	}
	return i
}

// military reports whether the digits at i are a time like "at 1353 local
// time".
func (l line) military(i int) bool {
	w := l[i].low
	if len(w) != 4 || !allDigits(w) || l.low(i-1) != "at" || w > "2359" || w[2] > '5' {
		return false
	}
	switch l.low(i + 1) {
	case "local", "hours", "hrs":
		return true
	case "(":
		return l.meridiem(i + 3)
	}
	return false
}

// colons is the atom behind digits joined by colons from i on.
func (l line) colons(i int) int {
	if !l.isDigits(i) {
		return i
	}
	i++
	for l.low(i) == ":" && l.isDigits(i+1) && l.glued(i) && l.glued(i+1) {
		i += 2
	}
	return i
}

func (l line) meridiem(i int) bool {
	switch l.low(i) {
	case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock":
		return true
	case "gmt", "utc":
		return len(l.low(i-1)) == 4 || len(l.low(i-1)) == 2
	}
	return false
}

// decade reads 1990s, '90s, mid-60s and the year in '11.
func (r *reading) decade(i int) int {
	l := r.l
	w := l[i].low
	s := l.glued(i+1) && l.low(i+1) == "s"
	if s && w[len(w)-1] == '0' && (len(w) == 4 && w[0] <= '2' || len(w) == 2) {
		if next := r.inForties(i); next > i {
			return next
		}
		return r.skip(i, i+2, Date, "a decade, or a range of tens")
	}
	if q := l.low(i - 1); (q == "'" || q == "’" || q == "‘") && l.glued(i) && len(w) == 2 {
		return r.skip(i, i+1, Year, "a year")
	}
	return i
}

// dayOfMonth reads the day beside a month: March 22, Sept. 3-5, 22 March.
func (r *reading) dayOfMonth(i int) int {
	l := r.l
	if !day(l[i].low) {
		return i
	}
	end := i + 1
	if w := l.low(end); l.glued(end) && (w == "st" || w == "nd" || w == "rd" || w == "th") {
		end++
	}
	if l.month(i-1) || l.low(i-1) == "." && l.month(i-2) {
		if p, link := l.link(end, false); link != noLink && l.isDigits(p) && day(l[p].low) && !l.counted(p+1) && !l.month(p+1) {
			end = p + 1
		}
		return r.skip(i, end, Date, "a day of the month")
	}
	if l.month(end) || l.low(end) == "of" && l.month(end+1) {
		return r.skip(i, end, Date, "a day of the month")
	}
	if p, link := l.link(end, false); link != noLink && l.isDigits(p) && day(l[p].low) && l.month(p+1) {
		return r.skip(i, p+1, Date, "a day of the month")
	}
	return i
}

func day(w string) bool {
	return len(w) == 1 && w[0] > '0' || len(w) == 2 && (w[0] <= '2' || w[0] == '3' && w[1] <= '1')
}

func (l line) month(i int) bool { return l.is(i, month) && l[i].caps }

// year reads a bare year and a span of years: 2004, 2010-12, 1939–1945.
func (r *reading) year(i int) int {
	l := r.l
	w := l[i].low
	if len(w) != 4 || w[0] < '1' || w[0] > '2' || w[0] == '2' && w[1] > '1' {
		return i
	}
	if v, ok := readDigits(w); !ok || !v.plain || !r.isYear(i, v.n) {
		return i
	}
	if next := i + 2; l.glued(i+1) && l[i+1].dash() && l.glued(next) && l.isDigits(next) {
		if l.hyphenAt(next+1) && l.isDigits(next+2) { // 2013-03-22
			return r.skip(i, next+3, Date, "a date")
		}
		if y := l[next].low; len(y) == 2 && y > w[2:] || len(y) == 4 && y > w && w > "1599" && y < "2100" {
			return r.skip(i, next+1, Year, "a span of years")
		}
	}
	return r.skip(i, i+1, Year, "a year")
}

// isYear decides whether four bare digits are a year or a count.
func (r *reading) isYear(i int, n float64) bool {
	l := r.l
	a := amount{v: numeral{n: n, step: 1}, from: i, to: i + 1}
	if r.suffixed(&a); a.u != nil && (a.u.class != Duration || l[i+1].hyphen()) {
		return false
	}
	if l.role(l.over(i+1)) == scale || l.low(i-1) == "$" {
		return false
	}
	if l.month(i-1) || l.low(i-1) == "," && (l.isDigits(i-2) || l.month(i-2)) {
		return true
	}
	if l.is(i-1, yearly) {
		return !l.is(i+1, person)
	}
	_, first, hedged := l.hedgeBefore(i)
	noun := r.noun(i+1) >= 0
	switch {
	case hedged && (first < i-1 || noun && int(n)%100 == 0): // more than 2004; not "over 2004 levels"
		return false
	case (l.is(i+1, person) || l.is(i+1, victim)) && !l[i+1].caps:
		return false
	case n >= 1900 && n < 2100:
		return int(n)%100 != 0 || !noun || l.definite(i-1)
	case n >= 1600 && n < 1900:
		return !noun || l.definite(i-1)
	}
	return false
}

// definite reports whether atom i is the article or a possessive: "the 1864
// treaty", "Japan's 2011 disaster".
func (l line) definite(i int) bool {
	w := l.low(i)
	return determiner(w) || w == "'s" || w == "'"
}
