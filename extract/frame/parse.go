package frame

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

type op uint8

const (
	seq     op = iota
	alt        // one of its parts
	opt        // its part or nothing
	literal    // word
	inClass    // words
	shape      // word: cap, lower, word, number
	slotOf     // word: the type; n: capture
	capture    // its part; n: capture
	gap        // n tokens; word "," when commas are free
	start      // ^
	not        // its part does not follow
	follows    // its part follows
	behind     // its part is not the token before
)

type node struct {
	op        op
	cost      uint8 // see [cost]; 0: not known yet
	n         int16
	at        int32 // in the pattern
	word      string
	words     *Words
	kid, next *node // its first part; the next part of what it belongs to
}

// Error is a pattern that cannot be understood.
type Error struct {
	Source
	At  int // byte in the pattern
	Msg string
}

func (e *Error) Error() string {
	return fmt.Sprintf("frame %s: column %d: %s\n\t%s\n\t%s^", e.Name, utf8.RuneCountInString(e.Pattern[:e.At])+1, e.Msg, e.Pattern, strings.Repeat(" ", utf8.RuneCountInString(e.Pattern[:e.At])))
}

// Bounds of a pattern; it is written by us, and still may come from a file.
const (
	maxPattern = 2000 // bytes
	maxDepth   = 20
	maxGap     = 30
)

type parser struct {
	src     Source
	classes Classes
	nodes   *slab
	at      int
	depth   int
	names   []string
	guard   int // inside !x, &x or ~x
}

// slab makes nodes many at a time, and again of the same memory when a frame is
// compiled: thousands are made when a program starts.
type slab []node

func (s *slab) node(n node) *node {
	if len(*s) == cap(*s) {
		*s = make([]node, 0, 256)
	}
	*s = append(*s, n)
	return &(*s)[len(*s)-1]
}

// over ends the use of all nodes.
func (s *slab) over() { *s = (*s)[:0] }

// node is a part of the pattern that begins at at.
func (p *parser) node(o op, at int) *node { return p.nodes.node(node{op: o, at: int32(at)}) }

func (p *parser) parse() (*node, error) {
	if len(p.src.Pattern) > maxPattern {
		return nil, p.fail(0, "longer than %d bytes", maxPattern)
	}
	n, err := p.row()
	if err == nil && p.at < len(p.src.Pattern) {
		return nil, p.fail(p.at, "%q closes nothing", p.src.Pattern[p.at:p.at+1])
	}
	return n, err
}

func (p *parser) fail(at int, format string, args ...any) error {
	return &Error{p.src, at, fmt.Sprintf(format, args...)}
}

func (p *parser) peek() byte {
	if p.at < len(p.src.Pattern) {
		return p.src.Pattern[p.at]
	}
	return 0
}

func (p *parser) blanks() {
	for p.peek() == ' ' || p.peek() == '\t' {
		p.at++
	}
}

// row reads elements up to | ) > or the end. A row of one element is that.
func (p *parser) row() (*node, error) {
	at := p.at
	var first, last *node
	for {
		p.blanks()
		switch p.peek() {
		case 0, '|', ')', '>':
			switch first {
			case nil:
				return nil, p.fail(p.at, "expected a word, {class}, <slot>, ( or gap")
			case last:
				return first, nil
			}
			n := p.node(seq, at)
			n.kid = first
			return n, nil
		}
		kid, err := p.element()
		if err != nil {
			return nil, err
		}
		if first == nil {
			first = kid
		} else {
			last.next = kid
		}
		last = kid
	}
}

// element reads one element and the ? after it.
func (p *parser) element() (*node, error) {
	if p.depth++; p.depth > maxDepth {
		return nil, p.fail(p.at, "more than %d levels deep", maxDepth)
	}
	defer func() { p.depth-- }()
	at := p.at
	n, err := p.one()
	if err != nil || p.peek() != '?' {
		return n, err
	}
	switch n.op {
	case gap, start, not, follows, behind:
		return nil, p.fail(p.at, "? after something that needs no token")
	}
	p.at++
	o := p.node(opt, at)
	o.kid = n
	return o, nil
}

func (p *parser) one() (*node, error) {
	at := p.at
	switch p.peek() {
	case '(':
		return p.choice()
	case '{':
		return p.class()
	case '<':
		return p.capture()
	case '"':
		return p.quoted()
	case '^':
		p.at++
		return p.node(start, at), nil
	case '!':
		return p.look(not)
	case '&':
		return p.look(follows)
	case '~':
		return p.look(behind)
	case '?', '}':
		return nil, p.fail(at, "expected an element, found %q; write \"%c\" for the mark itself", p.src.Pattern[at:at+1], p.peek())
	}
	if rest := p.src.Pattern[at:]; strings.HasPrefix(rest, "..") || strings.HasPrefix(rest, ".,") {
		return p.gap()
	}
	return p.literal()
}

// word is a literal.
func (p *parser) word(at int, w string) *node {
	n := p.node(literal, at)
	n.word = strings.ToLower(w)
	return n
}

func (p *parser) literal() (*node, error) {
	at := p.at
	for p.at < len(p.src.Pattern) && !means(p.src.Pattern[p.at]) {
		p.at++
	}
	return p.word(at, p.src.Pattern[at:p.at]), nil
}

// means reports whether a byte has a meaning of its own in a pattern.
func means(c byte) bool {
	switch c {
	case ' ', '\t', '|', '(', ')', '<', '>', '{', '}', '?', '"':
		return true
	}
	return false
}

func (p *parser) quoted() (*node, error) {
	at := p.at
	end := strings.IndexByte(p.src.Pattern[at+1:], '"')
	if end == 0 && strings.HasPrefix(p.src.Pattern[at+2:], "\"") {
		end = 1 // """ is the quotation mark itself
	}
	if end <= 0 {
		return nil, p.fail(at, "expected a token and a closing \"")
	}
	p.at = at + end + 2
	return p.word(at, p.src.Pattern[at+1:p.at-1]), nil
}

func (p *parser) gap() (*node, error) {
	at := p.at
	n := p.node(gap, at)
	n.word = p.src.Pattern[at+1 : at+2]
	p.at += 2
	from := p.at
	for '0' <= p.peek() && p.peek() <= '9' {
		p.at++
	}
	most, _ := strconv.Atoi(p.src.Pattern[from:p.at])
	if most < 1 || most > maxGap {
		return nil, p.fail(from, "expected a number of tokens from 1 to %d", maxGap)
	}
	n.n = int16(most)
	return n, nil
}
