package person

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// divided fills in the parts of a name that has only Whole, and Whole of one
// that has only parts.
func divided(n claim.Name) claim.Name {
	switch {
	case n.Given == "" && n.Family == "":
		return Parse(n.Whole)
	case n.Whole == "":
		n.Whole = strings.Join(strings.Fields(n.Given+" "+n.Middle+" "+n.Family+" "+n.Suffix), " ")
	}
	return n
}

// Parse divides a name that stands by itself, as in a register: "Howard
// Lutnick", "Xi Jinping", "de Blasio, Bill". Titles before it are left out.
func Parse(name string) claim.Name {
	if len(name) > 200 {
		name = name[:200]
	}
	d := text.New(text.Meta{}, name, []text.Block{{Kind: text.Paragraph, Span: text.Span{End: len(name)}}}, text.Origin{})
	r := &reader{doc: d, tokens: d.Tokens()}
	n := len(r.tokens)
	if n == 0 {
		return claim.Name{Whole: name}
	}
	m := r.record(0, n)
	out := m.Name(d)
	out.Whole = strings.TrimSpace(name)
	return out
}

// quoted is a nickname in quotes or parentheses inside a name, or "".
func quoted(whole string) string {
	for _, q := range [...][2]string{{"\"", "\""}, {"“", "”"}, {"(", ")"}, {"‘", "’"}} {
		if _, after, ok := strings.Cut(whole, q[0]); ok {
			if nick, _, ok := strings.Cut(after, q[1]); ok && nick != "" {
				return nick
			}
		}
	}
	return ""
}
