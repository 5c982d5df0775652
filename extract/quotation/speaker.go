package quotation

import (
	"sort"

	"factdiff/extract/clause/attribution"
	"factdiff/extract/clause/word"
)

// reach is how many tokens may lie between a cue and the quotation it opens.
const reach = 60

// cueOf is the attribution that gives pair i its speaker, or -1.
func (r *reader) cueOf(i int) int {
	p := r.pairs[i]
	if a := r.behind(i); a >= 0 {
		return a
	}
	best := -1
	for k := r.firstAfter(p.Open) - 1; k >= 0 && r.atts[k].CueFirst > p.Open-reach; k-- {
		a := &r.atts[k]
		if r.in[k] != p.Outer || a.Name.Len() == 0 {
			continue
		}
		if a.From <= p.Open && p.Open < a.To && r.speaks(a, i) && r.open(a.CueLast, p.Open, i) {
			best = k
			break
		}
	}
	if best < 0 {
		best = r.later(i)
	}
	if best < 0 {
		best = r.colonBefore(i)
	}
	return best
}

// later finds a free attribution further on in the sentence: “We won” the last
// two, she said.
func (r *reader) later(i int) int {
	p := r.pairs[i]
	for k := r.firstAfter(p.Closed()); k < len(r.atts) && r.atts[k].CueFirst < p.Closed()+reach; k++ {
		if a := &r.atts[k]; a.Free && r.in[k] == p.Outer && a.Name.Len() > 0 && a.From <= p.Open && p.Open < a.To {
			return k
		}
	}
	return -1
}

// speaks reports whether an attribution can give words: not "hopes" or "denied"
// far from the mark.
func (r *reader) speaks(a *attribution.Attribution, i int) bool {
	switch a.Act {
	case word.Say, word.Ask, word.Deny:
		return true
	case word.Know:
		return false
	}
	far := r.pairs[i].Open - a.CueLast
	return far <= 3 || far <= 8 && a.Act == word.Speak
}

// open reports whether no other whole quotation ends between the cue and the
// mark with a sentence of its own after it.
func (r *reader) open(from, to, i int) bool {
	s := r.d.SentenceAt(r.toks[to].Span.Start)
	return s >= 0 && (r.d.Sentences()[s].First <= from || r.out[i].Partial)
}

// firstAfter is the first attribution whose cue stands at or behind token t.
func (r *reader) firstAfter(t int) int {
	return sort.Search(len(r.atts), func(k int) bool { return r.atts[k].CueFirst >= t })
}

// behind finds the attribution that follows the closing mark: "…,” she said",
// "…” — said the mayor's aide".
func (r *reader) behind(i int) int {
	p := r.pairs[i]
	end := p.Closed()
	if c := r.low(end); c == "," || c == "." || c == "-" || c == "—" || c == "–" || c == "(" {
		end++
	}
	for k := r.firstAfter(p.Closed()); k < len(r.atts) && r.atts[k].CueFirst < end+reach; k++ {
		a := &r.atts[k]
		if r.in[k] != p.Outer || a.Name.Len() == 0 || a.Noun {
			continue
		}
		if r.d.Sentences()[a.Sentence].Block != p.Block {
			return -1
		}
		first := r.d.TokenAt(a.Source.Start)
		if a.Free && min(first, a.CueFirst) <= end+1 {
			return k
		}
		if min(first, a.CueFirst) > end+1 {
			return -1
		}
	}
	return -1
}

// colonBefore finds "The mayor said:" or "Smith continued:" at the end of the
// sentence before.
func (r *reader) colonBefore(i int) int {
	p := r.pairs[i]
	if p.Open == 0 || p.Outer >= 0 || r.toks[p.Open-1].Lower != ":" {
		return -1
	}
	for k := r.firstAfter(p.Open) - 1; k >= 0 && r.atts[k].CueFirst > p.Open-reach; k-- {
		if a := &r.atts[k]; r.in[k] < 0 && a.Name.Len() > 0 && !a.Noun && r.sentence(a.CueFirst) == r.sentence(p.Open-1) {
			return k
		}
	}
	return -1
}

func (r *reader) sentence(t int) int { return r.d.SentenceAt(r.toks[t].Span.Start) }

// spread gives a speaker to quotations that have none said: continued
// paragraphs, further sentences of the same speaker, whole paragraphs behind a
// quotation.
func (r *reader) spread() {
	for i := len(r.out) - 1; i > 0; i-- { // the speaker named at the last paragraph spoke the first
		if k := r.before(i); r.out[i].Continued && k >= 0 && r.out[k].Speaker == "" {
			r.take(k, i)
		}
	}
	for i := range r.out {
		q := &r.out[i]
		if q.Speaker != "" || q.Outer >= 0 {
			continue
		}
		if a := r.told(i); a >= 0 {
			r.speak(i, &r.atts[a])
			q.Inferred = true
			continue
		}
		k := r.before(i)
		if k < 0 || r.out[k].Speaker == "" {
			continue
		}
		switch same := r.pairs[k].Block == r.pairs[i].Block; {
		case q.Continued:
			r.take(i, k)
		case q.Partial:
		case same && !r.between(k, i), !same && r.next(k, i) && r.whole(i):
			r.take(i, k)
			q.Inferred = true
		}
	}
}

func (r *reader) take(to, from int) {
	r.out[to].Speaker, r.out[to].Name, r.out[to].Cue = r.out[from].Speaker, r.out[from].Name, r.out[from].Cue
}

// before is the last quotation before i that lies in no other.
func (r *reader) before(i int) int {
	for k := i - 1; k >= 0; k-- {
		if r.out[k].Outer < 0 {
			return k
		}
	}
	return -1
}

// between reports whether another source than k's speaks between quotations k
// and i.
func (r *reader) between(k, i int) bool {
	for a := r.firstAfter(r.pairs[k].Closed()); a < len(r.atts) && r.atts[a].CueFirst < r.pairs[i].Open; a++ {
		if r.in[a] < 0 && r.atts[a].Name.Len() > 0 && r.atts[a].Name != r.out[k].Name {
			return true
		}
	}
	return false
}

// next reports whether quotation k is said in the paragraph before that of i.
func (r *reader) next(k, i int) bool {
	return r.pairs[i].Block == r.pairs[k].Block+1
}

// whole reports whether the quotation begins and ends its paragraph.
func (r *reader) whole(i int) bool {
	p := r.pairs[i]
	b := r.d.Blocks[p.Block].Span
	return p.Span.Start == b.Start && p.Span.End == b.End
}

// told finds the speaker of a whole quotation in the sentence before it, in the
// same paragraph: He said the tram did not brake. “We all fell.”
func (r *reader) told(i int) int {
	p := r.pairs[i]
	s := r.sentence(p.Open)
	if r.out[i].Partial || s < 1 || !r.starts(p.Open) || r.d.Sentences()[s-1].Block != p.Block {
		return -1
	}
	for k := r.firstAfter(p.Open) - 1; k >= 0 && r.atts[k].Sentence >= s-1; k-- {
		a := &r.atts[k]
		if a.Sentence == s-1 && r.in[k] < 0 && a.Act == word.Say && !a.Noun && !a.Passive && a.Name.Len() > 0 {
			return k
		}
	}
	return -1
}
