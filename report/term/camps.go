package term

import (
	"fmt"
	"strings"

	"factdiff/report"
)

// Of a finding with more than many readings those that are alike are shown
// twice, and the others named: a hundred sources have two or three answers.
const (
	many      = 8
	shownEach = 2
	namedEach = 12
)

// camp is evidence of one sort of document that says the same.
type camp struct {
	shown []report.Evidence
	more  []string // the documents of the others, each once
}

// camps are the readings of a finding, in the order of their first.
func (p *printer) camps(list []report.Evidence) []camp {
	var out []camp
	at := map[string]int{}
	for _, e := range list {
		key := p.docs[e.Document].Role + "\x00" + strings.ToLower(e.Reading()) + "\x00" + e.Stance
		i, known := at[key]
		if !known || len(list) <= many {
			i = len(out)
			at[key] = i
			out = append(out, camp{})
		}
		c := &out[i]
		switch n := len(c.more); {
		case len(c.shown) < shownEach:
			c.shown = append(c.shown, e)
		case (n == 0 || c.more[n-1] != e.Document) && c.shown[shownEach-1].Document != e.Document:
			c.more = append(c.more, e.Document)
		}
	}
	return out
}

// others names those of a camp that are not shown.
func (p *printer) others(c camp, id int) {
	if len(c.more) == 0 {
		return
	}
	names := strings.Join(c.more[:min(len(c.more), namedEach)], ", ")
	if n := len(c.more) - namedEach; n > 0 {
		names += fmt.Sprintf(" and %d more", n)
	}
	indent := strings.Repeat(" ", id+4)
	for _, l := range wrap(fmt.Sprintf("the same in %s", names), p.style.Width-len(indent)) {
		p.line(indent, p.paint(dim, l))
	}
}
