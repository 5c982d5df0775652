package timex

// begin makes the parser ready for a new sentence.
func (p *parser) begin() {
	p.out = p.out[:0]
	p.betweens = false
	const longest = 24 // pieces of a line that holds nothing but a time
	p.bare = len(p.ps) <= longest
	for i := range p.ps {
		if !p.bare {
			return
		}
		q := &p.ps[i]
		if q.num.ok || len(q.means) > 0 && q.means[0].class != dead || !isWord(q.low) || q.near&small != 0 || p.numeric(i) {
			continue
		}
		p.bare = false
		return
	}
}

func isWord(low string) bool {
	return len(low) > 0 && (low[0] >= 'a' && low[0] <= 'z' || low[0] >= 0x80)
}
