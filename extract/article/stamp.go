package article

import (
	"slices"
	"strings"
	"time"

	"factdiff/extract/text"
)

// readStamp takes "date 2025-08-15", which some collections of news glue in
// front of an article, as a block of its own.
func (p *page) readStamp() {
	if len(p.blocks) == 0 {
		return
	}
	first := p.blocks[0].Span
	s := p.text[first.Start:first.End]
	const word = "date "
	if len(s) < len(word)+len(time.DateOnly) || !strings.EqualFold(s[:len(word)], word) {
		return
	}
	end := len(word) + len(time.DateOnly)
	day, err := time.Parse(time.DateOnly, s[len(word):end])
	if err != nil || end < len(s) && !blank(rune(s[end])) {
		return
	}
	p.stamp = stamp{at: day, local: true}
	rest := trim(p.text, text.Span{Start: first.Start + end, End: first.End})
	head := []text.Block{{Kind: text.Boilerplate, Span: text.Span{Start: first.Start, End: first.Start + end}}}
	if rest.Len() > 0 {
		head = append(head, text.Block{Span: rest})
	}
	p.blocks = append(head, p.blocks[1:]...)
}

// stamped takes the date of a line such as "Posted: May 5, 2014 7:41 PM EDT".
func (p *page) stamped(line string) {
	when, ok := looseDate(line)
	if !ok {
		return
	}
	to := &p.stamp
	if low := strings.ToLower(line); strings.HasPrefix(low, "updated") || strings.HasPrefix(low, "last updated") {
		to = &p.updated
	}
	if to.at.IsZero() {
		*to = when
	}
}

// splitStamps parts a headline from the time stamp that some pages print
// behind it: "Fire closes school Posted: Sunday, March 1, 2015 9:04 AM EST".
func (p *page) splitStamps() {
	if len(p.blocks) == 0 {
		return
	}
	for i, b := range p.blocks[:min(3, len(p.blocks))] {
		s := p.text[b.Span.Start:b.Span.End]
		if len(s) > 400 || isTimestamp(s, true) {
			continue
		}
		for _, label := range [...]string{" Posted: ", " Updated: ", " Published: "} {
			at := strings.Index(s, label)
			if at <= 0 || !isTimestamp(s[at+1:], true) {
				continue
			}
			head, tail := b, b
			head.Span = trim(p.text, text.Span{Start: b.Span.Start, End: b.Span.Start + at})
			tail.Span.Start, tail.Kind = b.Span.Start+at+1, text.Boilerplate
			p.blocks = slices.Replace(p.blocks, i, i+1, head, tail)
			p.stamped(p.slice(tail))
			return
		}
	}
}

// splitTails parts the text of a block from the time stamp in parentheses that
// some pages print behind it: "Divers at the weir. (Published Monday, July 7,
// 2014)".
func (p *page) splitTails() {
	p.part(func(s string) int {
		if !strings.HasSuffix(s, ")") {
			return 0
		}
		at := strings.LastIndexByte(s, '(')
		for _, label := range [...]string{"(Published", "(Posted", "(Updated"} {
			if at > 0 && strings.HasPrefix(s[at:], label) && isTimestamp(s[at:], true) {
				return at
			}
		}
		return 0
	}, func(_, tail *text.Block) { tail.Kind = text.Boilerplate })
}

// splitHeads parts the text of a block from the time stamp in front of it, as
// running reports have them: "Update at 12:20 p.m. ET. The bridge is open."
func (p *page) splitHeads() {
	p.part(func(s string) int {
		if !strings.HasPrefix(s, "Update") || isTimestamp(s, true) {
			return 0
		}
		end := 0
		for i := range min(len(s)-1, 80) {
			if (s[i] == '.' || s[i] == ':') && s[i+1] == ' ' && isTimestamp(s[:i+1], true) {
				end = i + 1
			}
		}
		return end
	}, func(head, _ *text.Block) { head.Kind = text.Boilerplate })
}
