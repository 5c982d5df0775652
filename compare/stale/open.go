package stale

import (
	"factdiff/extract/clause/word"
	"factdiff/extract/text"
)

// sort is how a sentence leaves something open.
type sort uint8

const (
	asked   sort = iota // it is unclear whether …
	number              // … did not say how many …
	undone              // … has not been charged
	lasts               // … remains closed
	ahead               // … is expected to speak
	awaited             // the verdict is expected
)

// open is something that an article leaves open.
type open struct {
	sort     sort
	sentence int
	span     text.Span
	keys     []string // what it is about, without verb
	verb     string   // what has not been done, or is to be; the state that lasts
}

// mostOpen bounds what is looked at of one article.
const mostOpen = 60

// opens are what an article leaves open, in the order of the text.
var opens = &text.Layer[[]open]{Name: "left open", Read: func(d *text.Document) (out []open) {
	t := d.Tokens()
	for n, s := range d.Sentences() {
		if len(out) == mostOpen {
			break
		}
		if k := d.Blocks[s.Block].Kind; k != text.Paragraph && k != text.Deck {
			continue
		}
		r := reader{d: d, t: t, s: s, n: n}
		for i := s.First; i < s.Last; i++ {
			if o, ok := r.at(i); ok {
				out = append(out, o)
				break
			}
		}
	}
	return out
}}

// reader reads one sentence.
type reader struct {
	d *text.Document
	t []text.Token
	s text.Sentence
	n int
}

func (r *reader) low(i int) string {
	if i < r.s.First || i >= r.s.Last {
		return ""
	}
	return r.t[i].Lower
}

// at reads what is left open from token i on.
func (r *reader) at(i int) (open, bool) {
	if words().come[r.low(i)] != nil {
		return r.awaits(i)
	}
	switch w := r.low(i); w {
	case "unclear", "unknown", "uncertain", "undisclosed":
		return r.question(i, i+1)
	case "not", "didn't", "don't", "doesn't", "wouldn't", "couldn't", "haven't", "hasn't", "declined", "wasn't", "isn't", "cannot", "can't":
		if o, ok := r.question(i, r.verb(i)); ok {
			return o, true
		}
		for k := i + 1; k < i+5; k++ { // has not entered a plea
			if words().come[r.low(k)] != nil {
				return r.awaits(k)
			}
		}
		return r.notDone(i)
	case "nobody", "no":
		return r.notDone(i)
	case "remains", "remained", "remain", "still":
		return r.lasting(i)
	case "expected", "scheduled", "due", "set", "slated":
		return r.planned(i)
	}
	return open{}, false
}

// awaits reads what has not come yet: a verdict is expected, the cause is not
// known, has not entered a plea.
func (r *reader) awaits(i int) (open, bool) {
	o := open{sort: awaited, sentence: r.n, verb: r.low(i)}
	for k := i + 1; k < i+9; k++ {
		switch r.low(k) {
		case "unknown", "unclear", "undetermined", "pending", "awaited", "expected", "investigation", "not", "hasn't", "wasn't", "due":
			o.span = text.Span{Start: r.t[i].Span.Start, End: r.t[k].Span.End}
			return o, true
		case ",", ";", "was", "were", "had", "that":
			if r.low(k+1) != "not" {
				return o, false
			}
		}
	}
	for k := i - 1; k >= i-5; k-- {
		switch r.low(k) {
		case "not", "hasn't", "haven't", "investigating", "awaiting", "await", "determine", "awaits":
			o.span = text.Span{Start: r.t[k].Span.Start, End: r.t[i].Span.End}
			return o, true
		case ",", ";":
			return o, false
		}
	}
	return o, false
}

// verb is the token behind a verb of knowing or telling that "not" at i denies: not
// immediately clear, did not say, declined to say. It is i when there is none.
func (r *reader) verb(i int) int {
	for k := i + 1; k < i+5; k++ {
		switch r.low(k) {
		case "clear", "known", "know", "say", "said", "saying", "disclose", "disclosed", "reveal", "revealed", "determined", "determine", "specify", "specified", "sure", "established", "confirm", "elaborate", "explain", "detail", "clarify":
			return k + 1
		case "immediately", "yet", "been", "be", "to", "publicly", "entirely", "completely", "fully", "initially", "so", "far", "otherwise":
		default:
			return i
		}
	}
	return i
}

// question reads the question that follows at k: whether the captain was on the
// bridge.
func (r *reader) question(i, k int) (open, bool) {
	if k == i {
		return open{}, false
	}
	o := open{sort: asked, sentence: r.n}
	for n := 0; n < 3; n++ {
		switch r.low(k) {
		case "whether", "if":
			return r.about(o, i, k+1)
		case "how":
			if w := r.low(k + 1); w == "many" {
				o.sort = number
				return r.about(o, i, k+2)
			}
			return open{}, false
		case ",", "exactly", "immediately", "to", "on", "at", "this", "point", "yet":
			k++
		default:
			return open{}, false
		}
	}
	return open{}, false
}

// clauseLong is how many tokens of what is left open are read.
const clauseLong = 14

// about gathers what is left open from token k on.
func (r *reader) about(o open, i, k int) (open, bool) {
	last := k
	for n := k; n < min(r.s.Last, k+clauseLong); n++ {
		t := &r.t[n]
		if t.Kind == text.Punct && t.Lower != "'" {
			break
		}
		if t.Lower == "or" || t.Lower == "but" || t.Lower == "because" {
			break
		}
		last = n + 1
		if telling(t) {
			o.keys = append(o.keys, key(t.Lower))
		}
	}
	if last == k || len(o.keys) == 0 {
		return o, false
	}
	o.span = text.Span{Start: r.t[i].Span.Start, End: r.t[last-1].Span.End}
	return o, true
}

// notDone reads what has not happened: Pell has not been charged, nobody has been
// charged, no weapon has been found.
func (r *reader) notDone(i int) (open, bool) {
	o := open{sort: undone, sentence: r.n}
	k, first := i+1, i
	switch w := r.low(i); w {
	case "no", "nobody":
		for ; k < i+4 && !word.Of(r.low(k)).Is(word.Have|word.Be); k++ {
			if w == "no" && telling(&r.t[min(k, len(r.t)-1)]) && r.low(k) != "one" {
				o.keys = append(o.keys, key(r.low(k)))
			}
		}
		if !word.Of(r.low(k)).Is(word.Have) {
			return o, false
		}
		k++
	default:
		if have := w == "hasn't" || w == "haven't" || word.Of(r.low(i-1)).Is(word.Have) && r.low(i-1) != "had"; !have {
			return o, false
		}
		for n := i - 1; n >= max(r.s.First, i-5); n-- {
			if t := &r.t[n]; t.Kind == text.Punct {
				break
			} else if telling(t) && !word.Of(t.Lower).Is(word.Have) {
				o.keys = append(o.keys, key(t.Lower))
				first = n
				break
			}
		}
		if len(o.keys) == 0 {
			return o, false
		}
	}
	for r.low(k) == "been" || r.low(k) == "yet" || r.low(k) == "immediately" || r.low(k) == "publicly" || r.low(k) == "formally" || r.low(k) == "officially" {
		k++
	}
	w := r.low(k)
	if !word.Of(w).Is(word.Past) && word.Of(w).Form&(word.Participle|word.PastForm) == 0 || len(w) < 4 || common(w) {
		return o, false
	}
	o.verb = key(w)
	if n := r.object(k + 1); n != "" {
		o.keys = append(o.keys, n)
	}
	o.span = text.Span{Start: r.t[first].Span.Start, End: r.t[k].Span.End}
	return o, true
}

// object is the key of the noun that a verb at k-1 acts on: entered a plea.
func (r *reader) object(k int) string {
	switch r.low(k) {
	case "a", "an", "the", "any", "his", "her", "its", "their":
		if k+1 < r.s.Last && telling(&r.t[k+1]) {
			return key(r.low(k + 1))
		}
	}
	return ""
}

// common are verbs too many things are done by.
func common(w string) bool {
	switch w {
	case "been", "said", "made", "seen", "done", "given", "taken", "come", "gone", "had", "happened", "changed", "responded", "returned", "commented", "felt", "known", "told", "used", "able", "shown", "found", "heard":
		return true
	}
	return false
}

// lasting reads a state: the harbour remains closed.
func (r *reader) lasting(i int) (open, bool) {
	for k := i + 1; k < i+4; k++ {
		w := r.low(k)
		if words().ends[w] == nil {
			continue
		}
		o := open{sort: lasts, sentence: r.n, verb: w}
		for n := i - 1; n >= max(r.s.First, i-7); n-- {
			t := &r.t[n]
			if t.Kind == text.Punct {
				break
			}
			if telling(t) && !word.Of(t.Lower).Is(word.Be|word.Have|word.Do) {
				o.keys = append(o.keys, key(t.Lower))
				o.span.Start = t.Span.Start
				break
			}
		}
		if w == "searching" || w == "hunting" || w == "seeking" {
			o.keys = nil
			for n := k + 1; n < min(r.s.Last, k+6); n++ {
				if t := &r.t[n]; telling(t) {
					o.keys, o.span.Start = []string{key(t.Lower)}, r.t[i].Span.Start
					k = n
					break
				}
			}
		}
		if len(o.keys) == 0 {
			return o, false
		}
		o.span.End = r.t[k].Span.End
		return o, true
	}
	return open{}, false
}

// planned reads what is to be done: the mayor is expected to speak.
func (r *reader) planned(i int) (open, bool) {
	if r.low(i+1) != "to" || !word.Of(r.low(i-1)).Is(word.Be) || r.low(i-1) == "were" || r.low(i-1) == "was" {
		return open{}, false
	}
	k := i + 2
	w := r.low(k)
	if len(w) < 4 || word.Of(w).Is(word.Be|word.Have|word.Do) || common(w) {
		return open{}, false
	}
	o := open{sort: ahead, sentence: r.n, verb: key(w)}
	for n := i - 2; n >= max(r.s.First, i-6); n-- {
		t := &r.t[n]
		if t.Kind == text.Punct {
			break
		}
		if telling(t) {
			o.keys = append(o.keys, key(t.Lower))
			o.span.Start = t.Span.Start
			break
		}
	}
	if len(o.keys) == 0 {
		return o, false
	}
	if n := r.object(k + 1); n != "" {
		o.keys = append(o.keys, n)
	}
	o.span.End = r.t[k].Span.End
	return o, true
}
