package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"
	"unicode/utf8"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// rank is where a finding or question stands: its first claim in a draft, or,
// after all of those, its first claim anywhere.
type rank struct{ group, doc, start, end int }

func (r rank) less(o rank) bool {
	if r.group != o.group {
		return r.group < o.group
	}
	if r.doc != o.doc {
		return r.doc < o.doc
	}
	if r.start != o.start {
		return r.start < o.start
	}
	return r.end < o.end
}

func (b *builder) rank(claims []claim.Claim) rank {
	best := rank{group: 2}
	for _, c := range claims {
		d := b.docs[c.Doc]
		if d == nil {
			continue
		}
		r := rank{1, d.index, c.Evidence.Start, c.Evidence.End}
		if d.Role == "draft" {
			r.group = 0
		}
		if r.less(best) {
			best = r
		}
	}
	return best
}

func (b *builder) documents() []Document {
	out := make([]Document, 0, len(b.shelves))
	for _, s := range b.shelves {
		sum := sha256.Sum256(s.Raw)
		d := Document{ID: s.id, Role: s.Role, Path: s.Path, SHA256: hex.EncodeToString(sum[:]),
			Outlet: s.Outlet, Title: s.Title, Published: published(s.Meta), Bytes: len(s.Raw),
			Format: s.Format, Charset: s.Charset, Assumed: s.Assumed, Zone: s.Zone}
		if !s.Modified.IsZero() {
			d.Modified = s.Modified.UTC().Format(time.RFC3339)
		}
		if b.in.Text && s.Doc != nil {
			d.Text = s.Doc.Text
			for _, blk := range s.Doc.Blocks {
				d.Blocks = append(d.Blocks, Block{blk.Kind.String(), blk.Span.Start, blk.Span.End})
			}
		}
		out = append(out, d)
	}
	return out
}

// published is the day, and the time of day when it is known, ISO 8601.
func published(m text.Meta) string {
	switch {
	case !m.Dated():
		return ""
	case m.HasClock:
		return m.Published.Format("2006-01-02T15:04:05Z07:00")
	}
	return m.Published.Format("2006-01-02")
}

func (b *builder) evidence(claims []claim.Claim, sentence bool) []Evidence {
	out := make([]Evidence, 0, len(claims))
	for _, c := range claims {
		d := b.docs[c.Doc]
		if d == nil {
			continue
		}
		e := Evidence{Place: b.place(d, c.Evidence), Stance: c.Stance.String(), Speaker: c.By.Name, Frame: c.Frame}
		describe(&e, c.Value)
		if sentence {
			e.Sentence, e.Mark = sentenceOf(d.Doc, clamp(c.Evidence, d.Doc.Text))
		}
		out = append(out, e)
	}
	return out
}

// place maps a span of a document's text to its file, or to the paragraphs of a
// container.
func (b *builder) place(d *shelf, s text.Span) Place {
	s = clamp(s, d.Doc.Text)
	src := d.Doc.Source(s)
	p := Place{Document: d.id, Start: src.Start, End: src.End, Quote: d.Doc.Slice(s)}
	p.Line, p.Column = d.lines.at(src.Start)
	start := min(d.lines.starts[p.Line-1], src.Start)
	if n := src.Start - start + 1; n != p.Column {
		p.ByteColumn = n
	}
	if d.Paragraphs != nil {
		p.Paragraph, p.Start, p.End = p.Line, src.Start-start, src.End-start
	}
	if b.in.Text {
		p.At = &[2]int{s.Start, s.End}
	}
	return p
}

// clamp keeps a span inside its text: a span that a kind got wrong shows up as
// odd evidence, never as a crash of the whole report.
func clamp(s text.Span, in string) text.Span {
	s.Start = min(max(s.Start, 0), len(in))
	s.End = min(max(s.End, s.Start), len(in))
	return s
}

// sentenceOf is the sentence (or sentences) that s stands in, cut around s to
// MaxSentence bytes, and the place of s in it.
func sentenceOf(d *text.Document, s text.Span) (string, *[2]int) {
	whole := s
	if i := d.SentenceAt(s.Start); i >= 0 {
		whole = whole.Cover(d.Sentences()[i].Span)
	}
	if i := d.SentenceAt(s.End - 1); i >= 0 {
		whole = whole.Cover(d.Sentences()[i].Span)
	}
	whole.Start = max(whole.Start, s.Start-MaxSentence/3)
	whole.End = min(whole.End, max(s.End, whole.Start+MaxSentence))
	for whole.Start < s.Start && !utf8.RuneStart(d.Text[whole.Start]) {
		whole.Start++
	}
	for whole.End > s.End && whole.End < len(d.Text) && !utf8.RuneStart(d.Text[whole.End]) {
		whole.End--
	}
	return d.Slice(whole), &[2]int{s.Start - whole.Start, s.End - whole.Start}
}

func itoa(n int) string { return strconv.Itoa(n) }
