package timex

// bounds reads what stands before a point and opens one side: since 2015,
// before Friday, until 3 p.m.
func (p *parser) bounds(e *expr) {
	k := e.first - 1
	if p.is(k, "the") {
		k--
	}
	switch p.low(k) {
	case "since":
		e.bound = "since"
	case "before":
		e.bound = "before"
	case "after":
		e.bound = "after"
	case "until", "till", "through":
		if e.form == pointForm {
			e.bound = "until"
		}
	case "by":
		if e.form == pointForm {
			e.bound = "until"
		}
	case "around", "about", "approximately", "circa", "roughly":
		e.approx = true
	case "than":
		switch p.low(k - 1) {
		case "later":
			e.bound = "after"
			if p.is(k-2, "no") {
				e.bound = "until"
			}
		case "earlier":
			e.bound = "before"
			if p.is(k-2, "no") {
				e.bound = "since"
			}
		}
	}
}
