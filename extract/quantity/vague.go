package quantity

// vaguely reads a word without a number: dozens, several hundred, a couple of.
func (r *reading) vaguely(i int) (amount, bool) {
	l := r.l
	if l[i].e == nil || len(l[i].e.vague) == 0 {
		return amount{}, false
	}
	var best *vagueWords
	for _, v := range l[i].e.vague {
		if (best == nil || len(v.words) > len(best.words)) && l.reads(i, v.words) {
			best = v
		}
	}
	if best == nil {
		return amount{}, false
	}
	p := i + len(best.words)
	times := 1.0
	q := p
	if l.low(q) == "of" && best.low < 10 {
		q++
	}
	for l.role(q) == scale && times < 1e12 {
		times *= l[q].e.value
		q++
		p = q
	}
	if times == 1 && !r.vagueFits(i, p, best) {
		return amount{}, false
	}
	a := amount{vague: true, from: i, to: p}
	a.v = numeral{n: best.low * times, step: times, sig: 1, scale: times}
	a.high = numeral{n: best.high * times, step: times, sig: 1, scale: times}
	return a, true
}

// vagueFits weeds out the couple that is two people and the scores of a test.
func (r *reading) vagueFits(i, p int, v *vagueWords) bool {
	l := r.l
	switch v.words[len(v.words)-1] {
	case "couple":
		return false
	case "tens":
		return false
	case "scores":
		return l.low(p) == "of" && (i == 0 || l[i-1].kind != letters || l.is(i-1, stop|victim) && !l.is(i-1, pronoun))
	}
	return true
}
