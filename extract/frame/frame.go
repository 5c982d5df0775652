// Package frame is the small language in which kinds say how a statement is
// worded: patterns over the tokens of a sentence and the mentions in it.
//
//	<e={event}> (lasted|ran|went on) .,3 <d:duration> !(ago|later)
//
// A pattern is a row of elements, with blanks between them:
//
//	lasted        a word, looked up folded (Token.Lower); a mark (, : - % $ 's) stands for itself
//	"("           any token at all, for marks that mean something here
//	{event}       a word or phrase of a class the caller names
//	{cap} {lower} {word} {number}
//	              a capitalised word, one that is not, any word, any number
//	(a|b c|d)     one of several rows
//	x?            x or nothing (x first)
//	<d:duration>  a mention of that type from Slots, captured as d
//	<e=x y>       whatever x y matches, captured as e
//	..3           up to 3 tokens of any sort but marks, the fewest that will do
//	.,3           the same, and commas too
//	^             the start of the sentence (marks may come before)
//	!x  &x        x does not follow here; x follows here. Neither moves on
//	~x            the token before is not x (x: one token)
//
// A match lies inside one sentence. A gap crosses no full stop, quotation
// mark, bracket, dash, colon or semicolon; hyphens, currency signs and 's are
// free. [Doc] is the page with examples, each of which is run as a test.
package frame

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Doc is the language's page.
//
//go:embed frame.md
var Doc string

// MaxCaptures is how many captures one pattern may have.
const MaxCaptures = 8

// Source is a frame as written. Several sources may share a name: a finding
// names the frame, not the pattern.
type Source struct{ Name, Pattern string }

// Frame is one compiled source.
type Frame struct {
	Source
	names []string // of the captures
	prog  []inst
}

// Set is a number of frames that are looked for together. It is immutable and
// safe for use by several goroutines.
type Set struct {
	frames  []Frame
	classes []*Words
	lists   [][]string   // of words one of which may stand there
	words   triggers     // words one of which must be there
	kinds   []kindFiring // types of mention one of which must be there
	types   []string     // of the mentions that the frames ask for
	scratch sync.Pool    // *machine
}

// firing says that frame may match around a token: beginning lo to hi tokens
// before it.
type firing struct{ frame, lo, hi int32 }

type kindFiring struct {
	kind int // index in types
	firing
}

// Compile makes a set of the sources. Classes are the word classes that
// patterns name. An error is an [*Error].
func Compile(classes Classes, sources ...Source) (*Set, error) {
	s := &Set{frames: make([]Frame, len(sources))}
	var nodes slab
	var found []trigger
	e := emitter{set: s}
	length := 0
	for _, src := range sources {
		length += len(src.Pattern)
	}
	b := newBuilder(length)
	for i, src := range sources {
		p := &parser{src: src, classes: classes, nodes: &nodes}
		root, err := p.parse()
		if err != nil {
			return nil, err
		}
		if found, err = p.triggers(found[:0], root); err != nil {
			return nil, err
		}
		s.frames[i] = Frame{Source: src, names: p.names, prog: e.emit(root)}
		for _, t := range found {
			f := firing{int32(i), int32(t.lo), int32(t.hi)}
			if t.kind != "" {
				s.kinds = append(s.kinds, kindFiring{s.kind(t.kind), f})
			} else {
				b.enter(t, f)
			}
		}
		nodes.over()
	}
	s.words = b.table()
	s.scratch.New = func() any { return &machine{set: s, feeds: make([]feed, len(s.types))} }
	return s, nil
}

// Must is Compile for frames that are part of the program: it panics on an
// error.
func Must(classes Classes, sources ...Source) *Set {
	s, err := Compile(classes, sources...)
	if err != nil {
		panic(err)
	}
	return s
}

// kind is the index of a type of mention.
func (s *Set) kind(name string) int {
	i := slices.Index(s.types, name)
	if i < 0 {
		i = len(s.types)
		s.types = append(s.types, name)
	}
	return i
}

// class is the index of a class.
func (s *Set) class(w *Words) int {
	i := slices.Index(s.classes, w)
	if i < 0 {
		i = len(s.classes)
		s.classes = append(s.classes, w)
	}
	return i
}

// Frames are the frames of the set in their order.
func (s *Set) Frames() []Frame { return s.frames }

// Parse reads frames from a file: lines "name: pattern", indented lines that
// give another pattern of the same name, blank lines and lines that begin with
// "# ".
func Parse(file string) ([]Source, error) {
	out := make([]Source, 0, strings.Count(file, "\n"))
	name, n := "", 0
	for line := range strings.Lines(file) {
		n++
		body := strings.TrimSpace(line)
		if body == "" || body == "#" || strings.HasPrefix(body, "# ") {
			continue
		}
		if line[0] != ' ' && line[0] != '\t' {
			before, after, ok := strings.Cut(body, ": ")
			if !ok {
				return nil, fmt.Errorf("line %d: expected \"name: pattern\"", n)
			}
			name, body = before, strings.TrimSpace(after)
		}
		if name == "" {
			return nil, fmt.Errorf("line %d: a pattern before the first name", n)
		}
		out = append(out, Source{name, body})
	}
	return out, nil
}
