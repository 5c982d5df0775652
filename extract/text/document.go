package text

import (
	"sync"
	"sync/atomic"
	"time"
)

// BlockKind says what part of an article a block is.
type BlockKind uint8

// The kinds of block. Boilerplate (promo lines, photo credits, newsletter
// boxes, all-caps cross-heads that advertise another story) is kept and never
// read.
const (
	Paragraph BlockKind = iota
	Headline
	Deck
	Heading
	Caption
	ListItem
	Boilerplate
)

var blockNames = [...]string{"paragraph", "headline", "deck", "heading", "caption", "list item", "boilerplate"}

func (k BlockKind) String() string { return blockNames[k] }

// Block is one piece of an article that reads by itself; a sentence never
// crosses from one block into the next.
type Block struct {
	Kind BlockKind
	Span Span // in Document.Text
	// Wrapped: the paragraph goes over several lines, the ends of which are blanks.
	Wrapped bool
}

// Meta is what is known of an article besides its words.
type Meta struct {
	ID        string // D, D1, S1, R1 … as in the result document
	Role      string // draft, source or register
	Path      string
	Outlet    string
	Title     string
	Published time.Time // zero when undated; midnight in Zone (or UTC) when only the day is known
	HasClock  bool      // Published carries a time of day
	Zone      string    // IANA name of the outlet's zone, or ""
}

// Dated reports whether the day of publication is known.
func (m Meta) Dated() bool { return !m.Published.IsZero() }

// Hidden is a character that was left out of a text between two letters: a
// blank without width, a mark that turns the direction of writing. At is the
// byte in the text that it stood before.
type Hidden struct {
	At   int
	Rune rune
}

// Document is one article made ready to be read. It is immutable once made,
// and safe for use by several goroutines.
type Document struct {
	Meta
	Text   string // decoded, UTF-8; curly quotes and dashes as written
	Blocks []Block
	Origin Origin
	// Hidden are characters that stand inside words of the file and print
	// nothing; Text is without them. The loader sets it, in the order of the text.
	Hidden []Hidden

	tokens    []Token
	sentences []Sentence
	near      []nearby // by stretch of the text
	cutShort  string

	mu     sync.Mutex
	layers map[any]*cell
	tags   []atomic.Pointer[[]string] // a cell for each sentence, made at the first call of Tags
}

// New makes a document of a text and its blocks (in order, not overlapping),
// and divides it into sentences and tokens. With no blocks, the text is cut at
// blank lines.
func New(meta Meta, text string, blocks []Block, origin Origin) *Document {
	return NewWithin(Defaults(), meta, text, blocks, origin)
}

// NewWithin is [New] within other bounds.
func NewWithin(b Bounds, meta Meta, text string, blocks []Block, origin Origin) *Document {
	if blocks == nil {
		blocks = paragraphs(text)
	}
	d := &Document{Meta: meta, Text: text, Blocks: blocks, Origin: origin, layers: map[any]*cell{}}
	d.segment(b)
	return d
}

// Slice is the text at s.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// Source is the bytes of the file that s came from.
func (d *Document) Source(s Span) Span { return d.Origin.Source(s) }

// Tokens are all tokens outside boilerplate, in order.
func (d *Document) Tokens() []Token { return d.tokens }

// Lower is the folded token i, "" where there is none.
func (d *Document) Lower(i int) string {
	if i < 0 || i >= len(d.tokens) {
		return ""
	}
	return d.tokens[i].Lower
}

// Sentences are all sentences outside boilerplate, in order.
func (d *Document) Sentences() []Sentence { return d.sentences }

// Truncated says which of the bounds the text went beyond: "words", "mentions"
// or "". What comes after the last sentence that is kept was not read.
func (d *Document) Truncated() string { return d.cutShort }

// stretch is the length of text, as a power of two in bytes, for which one
// entry of near is kept: a dozen tokens.
const stretch = 6

// nearby are the first token and the first sentence that end after the
// beginning of a stretch.
type nearby struct{ token, sentence int32 }

// mark fills near.
func (d *Document) mark() {
	d.near = make([]nearby, len(d.Text)>>stretch+2)
	t, s := 0, 0
	for i := range d.near {
		for t < len(d.tokens) && d.tokens[t].Span.End <= i<<stretch {
			t++
		}
		for s < len(d.sentences) && d.sentences[s].Span.End <= i<<stretch {
			s++
		}
		d.near[i] = nearby{int32(t), int32(s)}
	}
}

// by is where to begin looking for what ends after the byte at.
func (d *Document) by(at int) nearby {
	if i := at >> stretch; i < len(d.near) {
		return d.near[max(i, 0)]
	}
	return nearby{int32(len(d.tokens)), int32(len(d.sentences))}
}

// SentenceAt is the index of the sentence that holds the byte at, or -1.
func (d *Document) SentenceAt(at int) int {
	s := int(d.by(at).sentence)
	for s < len(d.sentences) && d.sentences[s].Span.End <= at {
		s++
	}
	if s < len(d.sentences) && d.sentences[s].Span.Start <= at {
		return s
	}
	return -1
}

// TokenAt is the index of the first token that ends after the byte at, or
// len(Tokens()).
func (d *Document) TokenAt(at int) int {
	t := int(d.by(at).token)
	for t < len(d.tokens) && d.tokens[t].Span.End <= at {
		t++
	}
	return t
}

// TokensIn are the indexes [first, end) of the tokens that lie in s.
func (d *Document) TokensIn(s Span) (first, end int) {
	first = d.TokenAt(s.Start)
	for end = first; end < len(d.tokens) && d.tokens[end].Span.Start < s.End; end++ {
	}
	return first, end
}

// Layer is something read from a document once and shared by all who ask: the
// quantities in it, say. Layers are package-level values and hold no state.
type Layer[T any] struct {
	Name string
	Read func(*Document) T
}

type cell struct {
	once  sync.Once
	value any
}

// Of returns the layer of d, reading it at the first call. It is safe for
// several goroutines; a layer may ask for other layers while it is read.
func (l *Layer[T]) Of(d *Document) T {
	d.mu.Lock()
	c := d.layers[l]
	if c == nil {
		c = &cell{}
		d.layers[l] = c
	}
	d.mu.Unlock()
	c.once.Do(func() { c.value = l.Read(d) })
	v, _ := c.value.(T)
	return v
}
