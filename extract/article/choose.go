package article

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"factdiff/extract/text"
)

// passage is a group of runs: what makes one block of the page.
type passage struct {
	from, to int    // runs [from, to)
	words    string // in lower case, a blank before and after each
	count    int    // words
	size     int    // bytes of text
	linked   int    // bytes of text in links
	sentence bool   // it ends as a sentence does
	kept     bool
	kind     text.BlockKind
	in       region // what all its runs stand in
}

// passages gathers the runs of a page into its blocks.
func (o *outline) passages(verdicts []verdict) []passage {
	var out []passage
	for i := 0; i < len(o.runs); {
		p := passage{from: i, in: ^region(0)}
		var b strings.Builder
		for group := o.runs[i].group; i < len(o.runs) && o.runs[i].group == group; i++ {
			r := o.runs[i]
			if r.blank {
				b.WriteByte(' ')
				continue
			}
			if p.size == 0 {
				p.kind = r.kind
			}
			s := o.source[r.at:r.end]
			b.WriteString(s)
			p.size += len(s)
			p.in &= r.in
			p.kept = p.kept || verdicts[i] != drop
			if r.in&inLink != 0 {
				p.linked += len(s)
			}
		}
		if p.to = i; p.size > 0 {
			s := html.UnescapeString(b.String())
			p.words, p.count = plainWords(s)
			p.sentence = endsSentence(strings.TrimSpace(s))
			out = append(out, p)
		}
	}
	return out
}

// plainWords is s as words in lower case, a blank before and after each, and
// their number.
func plainWords(s string) (string, int) {
	var b strings.Builder
	b.Grow(len(s) + 2)
	n, in := 0, false
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			in = false
			continue
		}
		if !in {
			b.WriteByte(' ')
			n++
		}
		in = true
		b.WriteRune(unicode.ToLower(r))
	}
	b.WriteByte(' ')
	return b.String(), n
}

// chooser decides for each run whether it is article text.
type chooser struct {
	runs     []verdict
	passages []passage
	// absent: the text is not on the page, only in its JSON-LD.
	absent bool
}

// choose decides on all runs. Readability finds the main part of nearly every
// page; the body that a page gives in JSON-LD and its <article> bring back what
// was left out there.
func (o *outline) choose(a about) (*chooser, error) {
	verdicts, err := o.readable()
	if err != nil {
		return nil, err
	}
	c := &chooser{runs: verdicts, passages: o.passages(verdicts)}
	c.byBody(a.body)
	if !c.absent {
		c.byArticle()
		c.withoutLinks()
	}
	first, last := c.extent()
	if last < 0 && !c.absent {
		return c, nil
	}
	head := c.headline(a.headline, first)
	c.around(min(head, first), first, last)
	return c, nil
}

func (c *chooser) set(i int, v verdict) {
	p := &c.passages[i]
	for r := p.from; r < p.to; r++ {
		c.runs[r] = v
	}
	p.kept = v != drop
}

// extent is the first and the last passage that is kept; last is -1 when none.
func (c *chooser) extent() (first, last int) {
	first, last = len(c.passages), -1
	for i, p := range c.passages {
		if p.kept {
			first, last = min(first, i), i
		}
	}
	return first, last
}

// byBody keeps the passages that stand in the body given in JSON-LD, if it is
// the body of this page and not its first lines.
func (c *chooser) byBody(body string) {
	plain := body
	if strings.Contains(body, "</") {
		plain = stripTags(body)
	}
	words, n := plainWords(html.UnescapeString(plain))
	if n < 40 {
		return
	}
	in := func(p passage) bool {
		return p.count >= 4 && p.in&inAside == 0 && strings.Contains(words, p.words)
	}
	found, kept := 0, 0
	for _, p := range c.passages {
		if in(p) {
			found += p.count
		}
		if p.kept {
			kept += p.count
		}
	}
	if 10*found < 2*n && 2*kept < n && !strings.Contains(body, "<") {
		c.absent = true
		for i := range c.passages {
			c.set(i, drop)
		}
	}
	if 10*found < 8*n || found > 2*n {
		return
	}
	for i, p := range c.passages {
		if in(p) && !p.kept {
			c.set(i, keep)
		}
	}
}

// byArticle keeps the paragraphs of <article> instead where readability found
// next to nothing of them, and fills the gaps it left: a page whose article is
// cut in parts by advertisements comes back with one part.
func (c *chooser) byArticle() {
	is := func(p passage) bool {
		return p.in&inArticle != 0 && p.in&(inAside|inLivePost|inByline|inH1) == 0 && 3*p.linked < p.size &&
			(p.count > 12 && p.sentence && p.kind == text.Paragraph)
	}
	kept, inside := 0, 0
	for _, p := range c.passages {
		if p.kept {
			kept += p.count
		}
		if is(p) {
			inside += p.count
		}
	}
	if inside < 40 {
		return
	}
	_, last := c.extent()
	if last < 0 || 4*kept < inside {
		last = len(c.passages) - 1
	}
	for i, p := range c.passages {
		if is(p) && !p.kept && i <= last {
			c.set(i, keep)
		}
	}
}

// withoutLinks drops what is a link from end to end and no sentence: items of
// menus, headlines of other stories.
func (c *chooser) withoutLinks() {
	for i, p := range c.passages {
		if p.kept && 10*p.linked > 9*p.size && !p.sentence && p.count < 25 && p.in&inH1 == 0 {
			c.set(i, drop)
		}
	}
}

// headline keeps the headline: of the first level headings the one that says
// what the page's head does, else the last one before the text; where there is
// none, a line that says it. It returns its place, or first.
func (c *chooser) headline(title string, first int) int {
	words, n := plainWords(title)
	best := -1
	for i, p := range c.passages {
		if p.in&inAside != 0 || p.count == 0 {
			continue
		}
		same := n > 0 && (p.words == words || p.count > 3 && strings.Contains(words, p.words))
		if p.in&inH1 != 0 && same || best < 0 && i <= first && p.words == words && n > 2 {
			best = i
			if p.in&inH1 != 0 {
				break
			}
		}
	}
	for i := min(first, len(c.passages)-1); best < 0 && i >= 0; i-- {
		if p := c.passages[i]; p.in&inH1 != 0 && p.in&inAside == 0 && p.count > 2 {
			best = i
		}
	}
	if best < 0 {
		return first
	}
	c.set(best, asHeadline)
	return best
}

// around keeps decks and captions that stand between the headline and the end
// of the text, which readability drops, and marks bylines and dates.
func (c *chooser) around(head, first, last int) {
	captions, all := 0, 0
	for i := head; i <= last; i++ {
		if p := c.passages[i]; p.kept {
			all += p.count
			if p.in&inCaption != 0 {
				captions += p.count
			}
		}
	}
	for i := head; i <= last; i++ {
		p := c.passages[i]
		if p.kept && p.in&(inByline|inTime) != 0 && p.in&inDeck == 0 && !p.sentence && p.count < 16 {
			c.set(i, asFurniture)
			continue
		}
		if p.in&(inAside|inLivePost|inH1) != 0 || p.count < 3 || 2*p.linked > p.size {
			continue
		}
		switch {
		case p.in&inDeck != 0 && p.count > 3 && i <= first+1 && p.in&inByline == 0:
			c.set(i, asDeck)
		case p.kind == text.Caption || p.in&inCaption != 0 && 3*captions < all:
			c.set(i, asCaption)
		}
	}
}

// stripTags is what a piece of HTML says.
func stripTags(s string) string {
	o := readOutline(s)
	var b strings.Builder
	for _, r := range o.runs {
		b.WriteString(s[r.at:r.end])
		b.WriteByte(' ')
	}
	return b.String()
}
