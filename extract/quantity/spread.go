package quantity

// spread looks for a second value that belongs to a: the other end of a range
// ("three to five percent", "$1-2 billion", "between 10 and 20"), or a value
// whose unit both share ("5 and 7 percent").
func (r *reading) spread(a *amount) {
	if a.vague || a.ranged {
		return
	}
	l := r.l
	a.tail = a.to
	between := l.low(a.from-1) == "between" || r.hedgedBetween(a.from) || l.low(a.from-1) == "of" && l.low(a.from-2) == "ages" &&
		(l.low(a.from-3) == "between" || l.low(a.from-4) == "between")
	p, link := l.link(a.to, between)
	if link == noLink {
		return
	}
	if _, q, ok := l.hedgeBeforeNumber(p); ok {
		p = q
	}
	b, ok := r.single(p)
	if !ok || b.vague || !r.agree(a, &b) {
		return
	}
	if link == listLink || link == toLink && r.stepped(a.from) {
		if a.u == nil && b.u != nil && b.u.class != Money {
			a.u, a.tail = b.u, b.to
		}
		return
	}
	r.join(a, &b, link)
}

// linkKind is what stands between two values.
type linkKind uint8

const (
	noLink linkKind = iota
	dashLink
	toLink
	orLink
	betweenLink
	listLink
)

// link reads the words between two values from atom p on.
func (l line) link(p int, between bool) (int, linkKind) {
	if p < len(l) && l[p].hyphen() && !l[p].space && p+1 < len(l) && l[p+1].space {
		p++ // the hanging hyphen of "8- to 16-meter"
	}
	if p >= len(l) {
		return p, noLink
	}
	switch w := l.low(p); {
	case w == "and" && between:
		return p + 1, betweenLink
	case w == "to" || w == "through" || l[p].hyphen() && l.low(p+1) == "to":
		if l[p].hyphen() {
			p++
		}
		return l.over(p + 1), toLink
	case w == "or" || l[p].hyphen() && l.low(p+1) == "or":
		if l[p].hyphen() {
			p++
		}
		return l.over(p + 1), orLink
	case w == "and":
		return p + 1, listLink
	case l[p].dash() && w != "—" && p+1 < len(l) && l[p].space == l[p+1].space:
		return p + 1, dashLink
	}
	return p, noLink
}

// hedgeBeforeNumber is the atom behind a one-word hedge at p: "between 5 and
// about 10", "2 to ~7".
func (l line) hedgeBeforeNumber(p int) (int, int, bool) {
	if p+1 < len(l) && l[p].e != nil && len(l[p].e.before) > 0 && l.role(p) == noNumber && len(l[p].e.before[0].words) == 1 {
		return p, p + 1, true
	}
	return p, p, false
}

func (r *reading) hedgedBetween(i int) bool {
	_, first, ok := r.l.hedgeBefore(i)
	return ok && r.l.low(first-1) == "between"
}

// agree reports whether two values can be ends of one range: of one unit, the
// first without its own or with the same.
func (r *reading) agree(a, b *amount) bool {
	switch {
	case a.u == nil:
		return b.v.n > a.v.n || b.u == nil || b.v.step > 1
	case b.u == nil:
		return a.u.class == Money || a.u.class == Percent
	}
	return a.u.canon == b.u.canon && a.u.factor == b.u.factor
}

// stepped reports whether the value at atom i is where something moved from:
// "rose from 10 to 20" is no range.
func (r *reading) stepped(i int) bool {
	l := r.l
	if l.low(i-1) != "from" {
		if _, first, ok := l.hedgeBefore(i); !ok || l.low(first-1) != "from" {
			return false
		}
	}
	for k := i - 1; k >= max(0, i-12); k-- {
		if l.is(k, change) {
			return true
		}
	}
	return false
}

// join makes a range or a score of a and b, or leaves a as it is.
func (r *reading) join(a, b *amount, link linkKind) {
	low, high := a.v, b.v
	if f := high.scale; f > 1 && low.scale <= 1 && (a.u == nil || a.u.class == Money) && low.n*f < high.n {
		low = low.times(f) // $1-2 billion
	}
	if r.versus(a, b, link) {
		a.high, a.class, a.to = b.v, Score, b.to
		return
	}
	if high.n <= low.n || link != betweenLink && !r.ranging(a, b, link) {
		return
	}
	a.v, a.high, a.ranged, a.to = low, high, true, b.to
	if b.u != nil {
		a.u = b.u
	}
	a.tail = a.to
	if a.doubt == "" {
		a.doubt = b.doubt
	}
}

// ranging reports whether low and high, linked by a dash, to or or, are a range.
func (r *reading) ranging(a, b *amount, link linkKind) bool {
	l := r.l
	switch link {
	case orLink: // three or four; not "killed 10 or 3,000 left"
		return b.v.n <= 2*a.v.n+1 && (a.u == nil || b.u != nil)
	case toLink: // "fell 3 to 45" is where it went
		return b.u != nil || !l.is(a.from-1, change)
	}
	if l[a.to].space { // a dash between blanks is more often a pause
		return b.u != nil && a.u == nil || b.to >= len(l)
	}
	return true
}

// versus reports whether two bare numbers are the sides of a score or a vote:
// "54-46", "3-0", "voted 219 to 206"; "won 2-5" though 2-5 ascends.
func (r *reading) versus(a, b *amount, link linkKind) bool {
	l := r.l
	whole := a.u == nil && b.u == nil && a.v.step == 1 && b.v.step == 1 && a.v.n >= 0 && b.v.n >= 0 && a.v.n < 1000 && b.v.n < 1000
	if w := l.low(a.from - 1); !whole || link != dashLink && link != toLink || w == "ages" || w == "aged" || w == "age" {
		return false
	}
	contest := false
	for k := max(0, a.from-6); k < min(len(l), b.to+3) && !contest; k++ {
		contest = l.is(k, scored)
	}
	switch {
	case link == toLink:
		return contest && a.v.n >= b.v.n
	case a.v.n >= b.v.n || a.v.n == 0:
		return true
	case contest:
		return !l.counted(b.to)
	}
	return l[a.to].hyphen() && b.v.n < 100 && l.stops(b.to) && !l[a.to].space
}

// counted reports whether a noun follows at atom i, as behind a count.
func (l line) counted(i int) bool {
	i = l.over(i)
	return i < len(l) && l[i].kind == letters && !l.is(i, stop) && !l.is(i, scored)
}
