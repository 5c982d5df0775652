package text

import "math"

// Bounds are what is kept of one text, so that no text costs more memory than
// they allow. A field that is 0 sets no bound.
type Bounds struct {
	// Words are tokens. What comes after them is not read.
	Words int
	// Mentions are numbers and capitalised words: what may be a number, a time
	// or a name. They are what costs: a text of dates alone takes some hundred
	// times its size in memory. What comes after the sentence that goes beyond is not read.
	Mentions int
	// Sentence is the tokens of one sentence. A longer one is cut in two, and
	// nothing is left out.
	Sentence int
}

// Defaults are the bounds of [New]: four million words, 400,000 mentions, 500
// words a sentence. Ten megabytes of news have two million words and 320,000
// mentions.
func Defaults() Bounds {
	return Bounds{Words: 4 << 20, Mentions: 400_000, Sentence: 500}
}

// set is b with the largest number for what sets no bound.
func (b Bounds) set() Bounds {
	for _, n := range [...]*int{&b.Words, &b.Mentions, &b.Sentence} {
		if *n <= 0 {
			*n = math.MaxInt
		}
	}
	return b
}

// keep leaves out the sentences from the one on that goes beyond most mentions.
func (d *Document) keep(most int) {
	n := 0
	for i, s := range d.sentences {
		for k := s.First; k < s.Last; k++ {
			if t := &d.tokens[k]; t.Kind == Number || t.Cap {
				n++
			}
		}
		if n > most {
			d.tokens, d.sentences, d.cutShort = d.tokens[:s.First], d.sentences[:i], "mentions"
			return
		}
	}
}
