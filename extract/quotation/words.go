package quotation

import (
	"factdiff/extract/quotation/mark"
	"factdiff/extract/text"
)

// spoken are the words of a pair. All share one backing array.
func (r *reader) spoken(p mark.Pair) []string {
	if r.words == nil {
		r.words = make([]string, 0, len(r.toks)/4+16)
	}
	from := len(r.words)
	end := min(p.Close, len(r.toks))
	for i := p.Open + 1; i < end; i++ {
		t := r.toks[i]
		switch {
		case t.Lower == "[":
			if close := r.bracket(i, end); close > 0 {
				r.put(from, r.bracketed(i+1, close))
				i = close
			}
		case t.Lower == "…" || len(t.Lower) > 1 && t.Lower[0] == '.':
			r.put(from, "…")
		case t.Kind != text.Punct:
			r.put(from, t.Lower)
		}
	}
	return r.words[from:len(r.words):len(r.words)]
}

// put appends a word; gaps side by side are one.
func (r *reader) put(from int, w string) {
	if n := len(r.words); n > from && r.words[n-1] == w && (w == "…" || w == "[]") {
		return
	}
	r.words = append(r.words, w)
}

func (r *reader) bracket(i, end int) int {
	for k := i + 1; k < end && k < i+30; k++ {
		if r.toks[k].Lower == "]" {
			return k
		}
	}
	return 0
}

// bracketed is what [i, close) between brackets stands for: [...] leaves words
// out, [the mayor] puts others in.
func (r *reader) bracketed(i, close int) string {
	for ; i < close; i++ {
		if r.toks[i].Kind != text.Punct {
			return "[]"
		}
	}
	return "…"
}

// partial reports whether the pair is a piece of another's sentence: it begins
// small, or stands right behind a word, or ends without a stop while the
// sentence around it goes on.
func (r *reader) partial(p mark.Pair) bool {
	first := r.toks[p.Open+1]
	if p.Left || p.Continued {
		return false
	}
	if !first.Cap && first.Kind == text.Word {
		return true
	}
	switch last := r.toks[p.Close-1].Lower; last {
	case ",", ".", "!", "?", "…", "...", "....", "—", "–", ";":
		return false
	}
	switch after := r.low(p.Closed()); after {
	case ",", ".", "!", "?", "": // the British order: 'We won', she said
		return p.Open > 0 && r.toks[p.Open-1].Kind != text.Punct && !r.starts(p.Open)
	}
	return true
}

func (r *reader) low(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.toks[i].Lower
}

// starts reports whether token i is the first of a sentence.
func (r *reader) starts(i int) bool {
	s := r.d.SentenceAt(r.toks[i].Span.Start)
	return s >= 0 && r.d.Sentences()[s].First == i
}

// use tells somebody's words from titles and from words in scare quotes.
func (r *reader) use(i int) Use {
	q, p := &r.out[i], r.pairs[i]
	if q.Cue.Len() > 0 && (!q.Partial || len(q.Words) > 1) && !r.titled(p) || !q.Partial && len(q.Words) > 3 {
		return Speech
	}
	if q.Outer >= 0 && !q.Partial {
		return Speech
	}
	if r.titled(p) {
		return Title
	}
	if q.Speaker == "" && len(q.Words) <= 3 {
		return Scare
	}
	return Speech
}

// titled reports whether all long words of a pair are capitalised, as in the
// title of a book, and it is no sentence: a comma or stop would close it inside
// the marks of a speaker's words too, so two capitals at least are asked for
// beyond the first word unless it is one word alone.
func (r *reader) titled(p mark.Pair) bool {
	words, caps := 0, 0
	for i := p.Open + 1; i < p.Close && i < len(r.toks); i++ {
		t := r.toks[i]
		if t.Kind != text.Word || t.Lower[0] == '\'' {
			continue
		}
		words++
		if t.Cap {
			caps++
		} else if len(t.Lower) > 4 {
			return false
		}
	}
	if words > 10 || caps == 0 {
		return false
	}
	return caps > 1 && caps*2 > words && words > 1 || words == 1 && caps == 1 && r.toks[p.Close-1].Kind == text.Word
}
