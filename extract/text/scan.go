package text

import (
	"unicode"
	"unicode/utf8"
)

// Bounds on what is made of hostile input; see [Bounds] for those that a caller
// may set.
const (
	maxWord    = 256  // bytes; a longer run of letters is cut
	maxLink    = 2048 // bytes
	softHyphen = '\u00ad'
)

// scanner cuts one block after another into tokens.
type scanner struct {
	text   string
	limit  int // end of the block
	first  int // first token of the block
	most   int // tokens
	tokens []Token
	known  map[string]class
	fold   folder
}

// shapes gives the shape of every ASCII byte: space, digit, lower, upper,
// punctuation, symbol (y).
const shapes = "yyyyyyyyysssssyy" + "yyyyyyyyyyyyyyyy" + "sppyyyyppp" + "yypppp" +
	"ddddddddddppyyyp" + "yuuuuuuuuuuuuuuu" + "uuuuuuuuuuupppyp" + "plllllllllllllll" + "lllllllllllpypyy"

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// block cuts the bytes of s into tokens.
func (s *scanner) block(b Span) {
	s.limit, s.first = b.End, len(s.tokens)
	space := true
	for at := b.Start; at < s.limit && len(s.tokens) < s.most; {
		sh, r, n := s.at(at)
		if sh == 's' {
			space = true
			at += n
			continue
		}
		t := Token{Space: space}
		t.Span = Span{at, 0}
		switch sh {
		case 'l', 'u':
			t.Span.End, t.Kind = s.word(at)
		case 'd':
			t.Span.End, t.Kind = s.number(at), Number
		case 'p':
			t.Span.End, t.Kind = s.mark(at, r, n, space)
		default:
			t.Span.End, t.Kind = at+n, Symbol
		}
		s.shape(&t)
		s.tokens = append(s.tokens, t)
		space = false
		at = t.Span.End
	}
}

// at is the shape of the rune at i, the rune and its length.
func (s *scanner) at(i int) (byte, rune, int) {
	if c := s.text[i]; c < utf8.RuneSelf {
		return shapes[c], rune(c), 1
	}
	r, n := utf8.DecodeRuneInString(s.text[i:s.limit])
	return wideShape(r), r, n
}

func wideShape(r rune) byte {
	switch {
	case unicode.IsLower(r):
		return 'l'
	case unicode.IsLetter(r):
		return 'u'
	case unicode.IsNumber(r):
		return 'd'
	case unicode.IsPunct(r):
		return 'p'
	case unicode.IsSpace(r), r == '\u200b', r == '\ufeff', r == '\u2060', r == '\u200e', r == '\u200f':
		return 's' // marks of no width are white space too
	}
	return 'y'
}

// letter reports whether a word goes on with the rune at i, and its length.
func (s *scanner) letter(i int) (bool, int) {
	if i >= s.limit {
		return false, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return isAlnum(c), 1
	}
	r, n := utf8.DecodeRuneInString(s.text[i:s.limit])
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || r == softHyphen, n
}

func (s *scanner) shape(t *Token) {
	s.folded(t)
	t.Sum = Sum(t.Lower)
}

func (s *scanner) folded(t *Token) {
	w := s.text[t.Span.Start:t.Span.End]
	if t.Kind == Punct {
		t.Lower = foldMark(w)
		return
	}
	sh := look(w)
	t.Cap, t.Caps = sh.first, sh.all
	if t.Lower = w; !sh.folded {
		if t.Lower = s.fold.fold(w); t.Lower == "" {
			t.Lower = w // nothing but soft hyphens
		}
	}
}
