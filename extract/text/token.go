package text

// TokenKind is the coarse shape of a token.
type TokenKind uint8

// The kinds of token.
const (
	Word   TokenKind = iota // letters, with inner apostrophes, hyphens and full stops of abbreviations: O'Malley, U.S., three-hour
	Number                  // digits first: 3, 1,200, 3.5, 3:30, 21st, 5pm is split into 5 and pm
	Punct                   // , . ; : ( ) quotes, dashes
	Symbol                  // $ £ % & and everything else
)

// Token is one word, number or mark.
type Token struct {
	Span Span
	Kind TokenKind
	// Lower is the token folded for look-up: lower case, straight apostrophes
	// and hyphens. It is not cut to a stem.
	Lower string
	// Cap: the first letter is upper case. Caps: all letters are, and there are
	// at least two.
	Cap, Caps bool
	// Space: white space (or the start of a block) comes before the token.
	Space bool
}

// Sentence is a run of tokens inside one block.
type Sentence struct {
	Span        Span
	Block       int // index in Document.Blocks
	First, Last int // tokens [First, Last)
}
