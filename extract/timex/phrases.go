package timex

// phrases puts the pieces of each phrase of the lexicon together.
func (c *cutter) phrases() {
	out := c.ps[:0]
	for i := 0; i < len(c.ps); {
		p := c.ps[i]
		n := 1
		if p.more != nil && len(p.more.phrases) > 0 {
			if ph := c.longest(i); ph != nil {
				n = 1 + len(ph.rest)
				last := &c.ps[i+n-1]
				p.means = ph.means
				p.span.End, p.end, p.dot = last.span.End, last.end, last.dot
			}
		}
		out = append(out, p)
		i += n
	}
	c.ps = out
}

func (c *cutter) longest(i int) *phrase {
	phrases := c.ps[i].more.phrases
	for k := range phrases {
		if ph := &phrases[k]; c.matches(ph, i) {
			return ph
		}
	}
	return nil
}

func (c *cutter) matches(ph *phrase, i int) bool {
	if i+len(ph.rest) >= len(c.ps) {
		return false
	}
	for k, w := range ph.rest {
		q := &c.ps[i+1+k]
		if q.low != w || q.join == '\n' || q.join == '/' {
			return false
		}
	}
	for k, w := range ph.written {
		if w[0] >= 'A' && w[0] <= 'Z' && !c.ps[i+k].cap {
			return false
		}
	}
	return true
}
