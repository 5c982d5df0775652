// Package text holds an article as it is read: its decoded text, blocks,
// sentences and tokens, and the way back from every place in it to the bytes of
// the file it came from.
//
// All positions inside the engine are byte offsets into [Document.Text]. They
// are turned into bytes of the file only when something is shown, by
// [Document.Source].
package text

import "sort"

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Cover is the smallest span that holds both s and o.
func (s Span) Cover(o Span) Span { return Span{min(s.Start, o.Start), max(s.End, o.End)} }

// Piece says that Len bytes of the decoded text at Text came from SourceLen
// bytes of the file at Source. Where the two lengths are equal the bytes are
// the same ones and every place inside maps one to one; where they differ (an
// entity, an escape, a character of another charset) the piece is atomic: a
// place inside it maps to the whole of it.
type Piece struct{ Text, Len, Source, SourceLen int }

// Origin maps a decoded text back to its file: pieces in the order of the
// text. Text between pieces (line ends put between two blocks, say) has no
// source of its own. The zero Origin is the identity: text and file are equal.
type Origin struct{ Pieces []Piece }

// Source returns the bytes of the file that the span of text came from. An
// empty or unmapped span gives an empty span at the nearest mapped place.
func (o Origin) Source(s Span) Span {
	if len(o.Pieces) == 0 {
		return s
	}
	out := Span{o.start(s.Start), o.end(s.End)}
	if out.End < out.Start {
		out.End = out.Start
	}
	return out
}

func (o Origin) start(at int) int {
	i := sort.Search(len(o.Pieces), func(i int) bool { return o.Pieces[i].Text+o.Pieces[i].Len > at })
	if i == len(o.Pieces) {
		last := o.Pieces[i-1]
		return last.Source + last.SourceLen
	}
	p := o.Pieces[i]
	if p.Len != p.SourceLen || at < p.Text {
		return p.Source
	}
	return p.Source + at - p.Text
}

func (o Origin) end(at int) int {
	i := sort.Search(len(o.Pieces), func(i int) bool { return o.Pieces[i].Text >= at }) - 1
	if i < 0 {
		return o.Pieces[0].Source
	}
	p := o.Pieces[i]
	if p.Len != p.SourceLen || at >= p.Text+p.Len {
		return p.Source + p.SourceLen
	}
	return p.Source + at - p.Text
}
