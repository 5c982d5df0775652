package frame

import (
	"slices"
	"strings"
)

// choice reads ( row | row … ).
func (p *parser) choice() (*node, error) {
	n := p.node(alt, p.at)
	for to := &n.kid; ; to = &(*to).next {
		p.at++ // ( or |
		row, err := p.row()
		if err != nil {
			return nil, err
		}
		*to = row
		switch p.peek() {
		case '|':
			continue
		case ')':
			p.at++
			return n, nil
		}
		return nil, p.fail(p.at, "expected | or ) for the ( at column %d", n.at+1)
	}
}

// name reads letters, digits, - and _.
func (p *parser) name(what string) (string, error) {
	from := p.at
	for c := p.peek(); c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_'; c = p.peek() {
		p.at++
	}
	if p.at == from {
		return "", p.fail(from, "expected the name of %s", what)
	}
	return p.src.Pattern[from:p.at], nil
}

func (p *parser) class() (*node, error) {
	at := p.at
	p.at++
	name, err := p.name("a class")
	if err != nil {
		return nil, err
	}
	if p.peek() != '}' {
		return nil, p.fail(p.at, "expected } after {%s", name)
	}
	p.at++
	switch name {
	case "cap", "lower", "word", "number":
		n := p.node(shape, at)
		n.word = name
		return n, nil
	}
	w := p.classes[name]
	if w == nil {
		return nil, p.fail(at+1, "no class %s; there are %s", name, strings.Join(p.known(), ", "))
	}
	n := p.node(inClass, at)
	n.words = w
	return n, nil
}

func (p *parser) known() []string {
	out := []string{"cap", "lower", "word", "number"}
	for c := range p.classes {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}

// capture reads <name:type> or <name=row>.
func (p *parser) capture() (*node, error) {
	at := p.at
	p.at++
	name, err := p.name("a capture")
	if err != nil {
		return nil, err
	}
	switch {
	case p.guard > 0:
		return nil, p.fail(at, "a capture inside !, & or ~")
	case len(p.names) == MaxCaptures && !slices.Contains(p.names, name):
		return nil, p.fail(at, "more than %d captures", MaxCaptures)
	}
	n := p.node(capture, at)
	i := slices.Index(p.names, name)
	if i < 0 { // the same name may stand in several rows of a choice
		i = len(p.names)
		p.names = append(p.names, name)
	}
	n.n = int16(i)
	switch p.peek() {
	case ':':
		p.at++
		n.op = slotOf
		n.word, err = p.name("a type of mention")
	case '=':
		p.at++
		n.kid, err = p.row()
	default:
		return nil, p.fail(p.at, "expected :type or =row after <%s", name)
	}
	if err != nil {
		return nil, err
	}
	if p.peek() != '>' {
		return nil, p.fail(p.at, "expected > for the < at column %d", at+1)
	}
	p.at++
	return n, nil
}

func (p *parser) look(o op) (*node, error) {
	at := p.at
	p.at++
	p.guard++
	defer func() { p.guard-- }()
	if strings.IndexByte(" |)>?", p.peek()) >= 0 || p.peek() == 0 {
		return p.word(at, p.src.Pattern[at:p.at]), nil // the mark itself
	}
	kid, err := p.element()
	if err != nil {
		return nil, err
	}
	if lo, hi := width(kid); o == behind && (lo != 1 || hi != 1) {
		return nil, p.fail(at, "~ looks back at one token, this has %d to %d", lo, hi)
	}
	n := p.node(o, at)
	n.kid = kid
	return n, nil
}
