package parallel

// time compares two dates, clock times or durations in one place.
func (p *pass) time(k int) {
	a, b := p.a.units[p.steps[k].A], p.b.units[p.steps[k].B]
	if a.timeKind == "" || a.timeKind != b.timeKind {
		return
	}
	left, right := p.context(k, k+1)
	sure := p.alike >= near && left+right > 0
	if !sure && left+right < 3.4 {
		return
	}
	p.put(a.timeKind, aTime, p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1), a.value, b.value, sure)
}
