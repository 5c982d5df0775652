package parallel

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/claim"
)

//go:embed classes.txt
var classFile string

// member is a word's place in a closed class.
type member struct {
	class, kind string
	group       int
	loose       bool // compared also where sentences are worded differently
}

// classes are the closed classes that each word belongs to.
var classes = sync.OnceValue(func() map[string][]member {
	out := map[string][]member{}
	for _, line := range strings.Split(classFile, "\n") {
		head, body, ok := strings.Cut(line, ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		class, kind, _ := strings.Cut(head, " ")
		class, loose := strings.CutSuffix(class, "~")
		for i, group := range strings.Split(body, "|") {
			for _, w := range strings.Fields(group) {
				out[w] = append(out[w], member{class, kind, i, loose})
			}
		}
	}
	return out
})

// opposed is the class in which two words exclude each other.
func opposed(a, b string) (class, kind string, ok bool) {
	table := classes()
	for _, x := range table[a] {
		for _, y := range table[b] {
			if x.class == y.class && x.group != y.group {
				return x.class, x.kind, true
			}
		}
	}
	return "", "", false
}

// word compares two lower-case words in one place: they matter when a closed
// class holds both in different members.
func (p *pass) word(k int) {
	a, b := p.a.units[p.steps[k].A], p.b.units[p.steps[k].B]
	wa, wb := p.a.doc.Tokens()[a.first].Lower, p.b.doc.Tokens()[b.first].Lower
	class, kind, ok := opposed(wa, wb)
	left, right := p.context(k, k+1)
	if !ok || p.alike < near || left+right == 0 {
		return
	}
	p.put(kind, aWord, p.a.span(p.steps[k].A, p.steps[k].A+1), p.b.span(p.steps[k].B, p.steps[k].B+1),
		claim.Label{Word: wa, Class: class}, claim.Label{Word: wb, Class: class}, true)
}
