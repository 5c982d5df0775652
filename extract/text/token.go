package text

// TokenKind is the coarse shape of a token.
type TokenKind uint8

// The kinds of token.
const (
	Word   TokenKind = iota // begins with a letter: O'Malley, U.S., three-hour, F-22; and the possessive 's
	Number                  // begins with a digit: 3, 1,200, 3.5, 3:30, 21st, ½, 4½, .08
	Punct                   // , . ; : ( ) / quotes, dashes; a run of full stops or hyphens is one token
	Symbol                  // $ £ % & @ # and everything else
	Link                    // a web or mail address: https://example.org/a, Amazon.com, desk@example.org
)

// Token is one word, number or mark. How words are cut:
//
//   - 's at the end of a word is a token of its own, a Word with Lower "'s"
//     and no Space, be it possessive or "is": Putin + 's. Other contractions
//     are one word: don't, we've. The bare apostrophe of a plural (soldiers')
//     is Punct "'".
//   - Letters first: hyphens stay inside, so three-hour, ten-year-old,
//     rock-throwing, Jean-Claude and F-22 are one Word each.
//   - Digits first: the number ends where its digits do. 1.5bn is 1.5 + bn,
//     3:30pm is 3:30 + pm, 1990s is 1990 + s, 10-year-old is 10 + - +
//     year-old (the tail is one word, the same as in "10 year-old"), 3-5 is
//     3 + - + 5. Ordinals (21st) stay whole.
//   - Currency signs stand alone: $1.5bn is $ + 1.5 + bn, US$5 is US + $ + 5.
//   - An abbreviation keeps its full stop, at the end of a sentence too: U.S.,
//     a.m., Lt., Inc., No. (before a digit), an initial. U.S.-led is U.S. + - +
//     led.
//   - En and em dashes always divide: Trump–Putin is three tokens.
type Token struct {
	Span Span
	Kind TokenKind
	// Lower is the token folded for look-up: lower case, straight apostrophes
	// and hyphens, no soft hyphens, Latin letters for their doubles of other
	// scripts (Тrump with a Cyrillic Т is trump); "…" for any run of full stops,
	// "—" for any run of hyphens, “ and ” for `` and ''. Other double quotation marks and
	// dashes stay as written. It is not cut to a stem.
	Lower string
	// Sum is of Lower, as [Sum] gives it: many look a token up, and each may turn
	// it away by this number.
	Sum uint32
	// Cap: the first letter is upper case. Caps: all letters are, and there are
	// at least two.
	Cap, Caps bool
	// Space: white space (or the start of a block) comes before the token.
	Space bool
}

// Sum is a number for a folded word by which tables find it quickly. Most of what
// tells words apart is in its lower bits.
func Sum(lower string) uint32 {
	h := uint32(2166136261) // FNV-1a
	for i := 0; i < len(lower); i++ {
		h = (h ^ uint32(lower[i])) * 16777619
	}
	return h ^ h>>16
}

// Sentence is a run of tokens inside one block. A quotation of several
// sentences is several sentences (each says something, and the next may be the
// one that is checked); one that is woven into a sentence, a title say, is
// never cut.
type Sentence struct {
	Span        Span
	Block       int // index in Document.Blocks
	First, Last int // tokens [First, Last)
}
