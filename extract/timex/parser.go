package timex

import (
	"factdiff/extract/text"
)

// parser reads the pieces of one sentence. Every reading method takes the piece
// it begins at and gives what it read and the piece behind it; a method that
// finds nothing returns the piece it was given.
type parser struct {
	doc      *text.Document
	ps       []piece
	bare     bool // nothing but time stands in the sentence: words that are weak elsewhere count
	mayBe    bool // the article names somebody called May
	betweens bool // what is read stands behind "between": "and" goes to the other end

	depth    int // of items inside items
	verbs    map[string]tense
	numerals map[string]bool // words asked for whether they are numbers
	out      []expr
}

// at is piece i; outside the sentence it is an empty piece.
func (p *parser) at(i int) *piece {
	if i < 0 || i >= len(p.ps) {
		return &nothing
	}
	return &p.ps[i]
}

var nothing = piece{join: '\n'}

func (p *parser) low(i int) string { return p.at(i).low }

// is reports whether piece i is one of the words.
func (p *parser) is(i int, words ...string) bool {
	low := p.at(i).low
	for _, w := range words {
		if w == low {
			return true
		}
	}
	return false
}

func (p *parser) isA(i int, c class) bool { return p.at(i).is(c) }

// skip steps over piece i when it is one of the words.
func (p *parser) skip(i int, words ...string) int {
	if p.is(i, words...) {
		return i + 1
	}
	return i
}

// read finds all expressions of the sentence, from left to right.
func (p *parser) read() {
	for i := 0; i < len(p.ps); {
		if !p.begins(i) {
			i++
			continue
		}
		if e, ok := p.expression(i); ok {
			p.out = append(p.out, e)
			i = max(e.last, i+1)
			continue
		}
		i++
	}
}

// begins reports whether an expression can begin at piece i: the quick way out
// for almost every word.
func (p *parser) begins(i int) bool {
	q := &p.ps[i]
	if q.num.ok {
		return true
	}
	if len(q.means) > 0 {
		return q.means[0].class != dead
	}
	if i+1 >= len(p.ps) {
		return false
	}
	next := &p.ps[i+1]
	if q.near&opening != 0 {
		return len(next.means) > 0 || next.num.ok || next.near != 0 || !isWord(next.low) || p.is(i, "between", "from")
	}
	return numberAhead(next) || (p.bare || p.is(i+1, "to", "or")) && p.numeric(i)
}

// numberAhead reports whether what follows a word makes it worth trying as a
// number in words.
func numberAhead(q *piece) bool {
	return len(q.means) > 0 || q.low == "and" || q.low == "of" || q.tight()
}

// expression reads the longest expression that begins at i.
func (p *parser) expression(i int) (expr, bool) {
	for _, rule := range rules {
		if e, ok := rule(p, i); ok {
			return e, true
		}
	}
	return expr{}, false
}

// rules are tried in order; the first that reads something wins.
var rules = []func(*parser, int) (expr, bool){
	(*parser).reference,
	(*parser).set,
	(*parser).between,
	(*parser).stopwatch,
	(*parser).minutesPast,
	(*parser).counted,
	(*parser).points,
	(*parser).bareZone,
}
