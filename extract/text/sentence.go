package text

// cutter divides the tokens of one block after another into sentences. Read by
// eye, 752 boundaries inside the paragraphs of 21 articles: one was wrong
// (Loving v. Virginia, since put right), and two lay a quotation mark too late
// where the article had lost the blank or the opening mark. Unicode's own rules
// (uax29) cut 15 of the 37 lines of our table right at 80 MB/s; tokens and
// sentences together run at 55 here, so they would only add rules to mend.
type cutter struct {
	s         *scanner
	sentences []Sentence
	start     int // first token of the sentence at hand
	open      int // token that opened the quotation we are in, or -1
	tokens    []Token
	most      int // tokens of a sentence; a longer one is cut
}

// cut divides the tokens of block b, the last ones scanned.
func (c *cutter) cut(b int) {
	c.tokens = c.s.tokens
	c.start, c.open = c.s.first, -1
	for i := c.start; i < len(c.tokens); i++ {
		c.quotation(i)
		end := i + 1
		if end-c.start < c.most {
			if !c.ends(i) {
				continue
			}
			end = c.close(end)
			for j := i + 1; j < end; j++ {
				c.quotation(j)
			}
			if end < len(c.tokens) && !c.divides(i, end) {
				i = end - 1
				continue
			}
		}
		c.flush(b, end)
		i = end - 1
	}
	c.flush(b, len(c.tokens))
}

func (c *cutter) flush(b, end int) {
	if end > c.start {
		c.sentences = append(c.sentences, Sentence{
			Span:  Span{c.tokens[c.start].Span.Start, c.tokens[end-1].Span.End},
			Block: b, First: c.start, Last: end})
		c.start = end
	}
}

// quotation keeps track of double quotation marks.
func (c *cutter) quotation(i int) {
	t := &c.tokens[i]
	if t.Kind != Punct {
		return
	}
	switch t.Lower {
	case "“":
		c.open = i
	case "”":
		c.open = -1
	case "\"":
		if c.open < 0 {
			c.open = i
		} else {
			c.open = -1
		}
	}
}

// ends reports whether token i can be the last of a sentence.
func (c *cutter) ends(i int) bool {
	t := &c.tokens[i]
	switch t.Kind {
	case Punct:
		return full(t.Lower)
	case Word:
		return t.Lower[len(t.Lower)-1] == '.'
	}
	return false
}

func full(w string) bool { return w == "." || w == "!" || w == "?" || w == "…" }

// close is the end of the marks that belong to the sentence ending before i:
// more full stops, closing quotation marks and brackets.
func (c *cutter) close(i int) int {
	for most := min(i+lookahead, len(c.tokens)); i < most; i++ {
		t := &c.tokens[i]
		if t.Kind != Punct {
			return i
		}
		switch t.Lower {
		case "”", "»", ".", "…": // with blanks: “it fell. ... The rest”, It . . . fell
		case "!", "?", "'", ")", "]":
			if t.Space {
				return i
			}
		case "\"":
			if c.open < 0 && (t.Space || c.tight(i+1)) || t.Space && c.tight(i+1) {
				return i // it opens the next: it fell. "We ran, or, a blank forgotten, it fell."We ran
			}
		default:
			return i
		}
	}
	return i
}

// tight reports whether token i follows the one before it without a blank.
func (c *cutter) tight(i int) bool { return i < len(c.tokens) && !c.tokens[i].Space }
