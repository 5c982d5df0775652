package quantity

import "strings"

// priced reads an amount with its currency before it: $1.5bn, US$5 million,
// EUR 20. A currency said twice ("US$5 billion dollars") is said once.
func (r *reading) priced(i int) (amount, bool) {
	l := r.l
	negative := 0
	if (l[i].low == "-" || l[i].low == "−") && (i == 0 || l[i].space) && l.glued(i+1) {
		negative = 1
	}
	u, p := l.unitAt(i + negative)
	if u == nil || u.class != Money || p >= len(l) || !l.leads(i+negative, p) {
		return amount{}, false
	}
	v, q, ok := l.number(p, true)
	if !ok || l[p].kind == mark && l[p].low != "." {
		return amount{}, false
	}
	if negative == 1 {
		v.n = -v.n
	}
	v.plain = false
	a := amount{v: v, from: i, to: q, u: u}
	r.again(&a)
	r.compound(&a)
	return a, true
}

// leads reports whether the currency at atoms [i, p) is one that stands before
// amounts: a sign or a code.
func (l line) leads(i, p int) bool {
	if l[p-1].kind == mark {
		return p-i == 1 || !l[p-1].space || len(l[i].low) > 1
	}
	return p-i == 1 && l.isDigits(p) && (l[i].shout || l[i].low == "rs" || l[i].low == "rs." || l[i].low == "rp")
}

// again goes on over a currency that is said a second time behind the amount,
// and lets it say which dollar is meant.
func (r *reading) again(a *amount) {
	l := r.l
	p := l.over(a.to)
	bracket := l.low(p) == "("
	if bracket {
		p++
	}
	u, next := l.unitAt(p)
	if u == nil || u.class != Money || u.factor != 1 || l.isDigits(next) || bracket && l.low(next) != ")" || u.canon != a.u.canon && a.u.words[0] != "$" {
		return
	}
	if bracket {
		next++
	}
	a.u, a.to = u, next
}

// sterling decides whether the pounds behind a's number, ending at atom next,
// are money. "25 pounds" is a weight in most copy; millions of them are money,
// and so are the pounds of an article that writes £, unless something is
// weighed.
func (r *reading) sterling(a *amount, next int) bool {
	l := r.l
	if l.low(next) == "of" {
		for k := next + 1; k < next+4 && k < len(l); k++ {
			if l.is(k, funds) {
				return true
			}
		}
		return l.low(next+1) != "" && a.v.step >= 1e6 && !r.weighed(a, next)
	}
	if l.low(next) == "sterling" || l.is(next, funds) || l.low(next) == "in" && l.is(next+1, funds) {
		return true
	}
	if l[next-1].low == "pound" || r.weighed(a, next) {
		return false
	}
	return a.v.step >= 1e6 || r.pounds || r.near(a, next, spent) || l.low(next) == "(" && r.dollars(next)
}

// pound is the currency that an article calls pounds: the one it names with its
// country, else the British one when there is a sign of it, else nobody's.
func (r *reading) pound() *unit {
	for _, country := range [...]string{"Egyptian", "Lebanese", "Syrian", "Sudanese"} {
		if strings.Contains(r.doc.Text, country+" pounds") {
			return r.words.Get(strings.ToLower(country)).units[0]
		}
	}
	for _, mark := range [...]string{"£", "Brit", "London", "England", "Scot", "U.K.", "UK"} {
		if strings.Contains(r.doc.Text, mark) {
			return r.words.Get("£").units[0]
		}
	}
	return &unit{canon: "pound", factor: 1, name: "pound", class: Money}
}

// dollars reports whether the bracket at atom i gives an amount of money:
// "40,000 pounds (about $51,000)".
func (r *reading) dollars(i int) bool {
	for k := i + 1; k < i+4 && k < len(r.l); k++ {
		if u, _ := r.l.unitAt(k); u != nil && u.class == Money && r.l[k].kind == mark {
			return true
		}
	}
	return false
}

func (r *reading) weighed(a *amount, next int) bool { return r.near(a, next, mass) }

// near reports whether a word of class f stands near a.
func (r *reading) near(a *amount, next int, f flag) bool {
	for k := max(a.from-6, 0); k < min(next+4, len(r.l)); k++ {
		if r.l.is(k, f) {
			return true
		}
	}
	return false
}
