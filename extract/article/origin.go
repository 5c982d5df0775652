package article

import (
	"sort"
	"strings"

	"factdiff/extract/text"
)

// builder grows a text together with the way back to where it came from.
type builder struct {
	strings.Builder
	pieces []text.Piece
}

// copy appends s, which stands byte for byte at source.
func (b *builder) copy(s string, source int) {
	if s == "" {
		return
	}
	at := b.Len()
	b.WriteString(s)
	if n := len(b.pieces); n > 0 {
		last := &b.pieces[n-1]
		if last.Len == last.SourceLen && last.Text+last.Len == at && last.Source+last.SourceLen == source {
			last.Len += len(s)
			last.SourceLen += len(s)
			return
		}
	}
	b.pieces = append(b.pieces, text.Piece{Text: at, Len: len(s), Source: source, SourceLen: len(s)})
}

// decoded appends s, which was written in another way (an entity, an escape) in
// n bytes at source.
func (b *builder) decoded(s string, source, n int) {
	if s == "" {
		return
	}
	at := b.Len()
	b.WriteString(s)
	b.pieces = appendAtomic(b.pieces, text.Piece{Text: at, Len: len(s), Source: source, SourceLen: n})
}

// gap appends s, which has no source: the line ends between blocks.
func (b *builder) gap(s string) { b.WriteString(s) }

func (b *builder) origin() text.Origin { return text.Origin{Pieces: b.pieces} }

// appendAtomic appends a piece that maps as a whole. Pieces of equal lengths
// map byte by byte, so one of them that is not a copy is put as two.
func appendAtomic(pieces []text.Piece, p text.Piece) []text.Piece {
	if p.Len == p.SourceLen && p.Len > 4 { // more than one character
		half := p
		half.Len = p.Len / 2
		pieces = append(pieces, half)
		p.Text += half.Len
		p.Len -= half.Len
	}
	return append(pieces, p)
}

// compose joins two steps: outer maps a text to the decoded file, inner maps
// the decoded file to the file as given.
func compose(outer, inner text.Origin) text.Origin {
	if len(inner.Pieces) == 0 {
		return outer
	}
	if len(outer.Pieces) == 0 {
		return inner
	}
	var out []text.Piece
	for _, p := range outer.Pieces {
		if p.Len == p.SourceLen {
			out = through(out, p, inner.Pieces)
			continue
		}
		s := inner.Source(text.Span{Start: p.Source, End: p.Source + p.SourceLen})
		out = appendAtomic(out, text.Piece{Text: p.Text, Len: p.Len, Source: s.Start, SourceLen: s.Len()})
	}
	return text.Origin{Pieces: out}
}

// through appends what the copied piece p becomes when its source is a text
// that inner maps on.
func through(out []text.Piece, p text.Piece, inner []text.Piece) []text.Piece {
	end := p.Source + p.Len
	i := sort.Search(len(inner), func(i int) bool { return inner[i].Text+inner[i].Len > p.Source })
	for ; i < len(inner) && inner[i].Text < end; i++ {
		q := inner[i]
		from, to := max(q.Text, p.Source), min(q.Text+q.Len, end)
		piece := text.Piece{Text: p.Text + from - p.Source, Len: to - from, Source: q.Source, SourceLen: q.SourceLen}
		if q.Len == q.SourceLen {
			piece.Source += from - q.Text
			piece.SourceLen = to - from
		}
		out = append(out, piece)
	}
	return out
}
