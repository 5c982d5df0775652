package figures

import (
	"slices"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/clause/word"
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// figure is how many of a thing there were, as one sentence has it.
type figure struct {
	thing           // of the noun
	noun     string // as written, folded
	kind     string // count, money or measure
	value    claim.Quantity
	span     text.Span // number and noun, with the hedge
	sentence int
	told     []string // what is told of them, classes of acts, sorted
	near     []string // those next to the figure
	more     float64  // how many others of them are counted next to it: "seven rifles, two others"
	bare     bool     // no number was printed: "a boat", "boats"
	joined   bool     // one of a list: "the trust and seven firms"
}

// layer holds the figures of a document that count something as a whole, in the
// order of the text.
var layer = text.Layer[[]figure]{Name: "figures", Read: read}

type reader struct {
	doc    *text.Document
	tokens []text.Token
	info   []word.Info
	out    []figure
}

func read(d *text.Document) []figure {
	r := &reader{doc: d, tokens: d.Tokens(), info: word.Layer.Of(d)}
	listed := -1 // the last noun that is counted
	for _, m := range quantity.Layer.Of(d) {
		if m.Class == quantity.Cardinal && m.Doubt == "" && m.Noun >= m.Last {
			r.counted(&m, listed)
			listed = m.Noun
		}
		if (m.Class == quantity.Money || m.Class == quantity.Measure) && m.Doubt == "" && !m.Value.Vague {
			r.amount(&m)
		}
	}
	for i, s := range d.Sentences() {
		r.unnumbered(i, s)
	}
	slices.SortStableFunc(r.out, func(a, b figure) int { return a.span.Start - b.span.Start })
	return r.out
}

// counted reads the noun behind a number. What is a part of a larger number
// ("two of the boats", "two more boats") tells nothing of the whole. listed is the
// noun that the number before counts.
func (r *reader) counted(m *quantity.Mention, listed int) {
	s := r.doc.SentenceAt(m.Span.Start)
	if s < 0 {
		return
	}
	first, _ := r.doc.TokensIn(m.Hedged)
	for i := m.Last; i < m.Noun; i++ {
		switch r.tokens[i].Lower {
		case "more", "other", "another", "additional", "further":
			r.add(m, first, s)
			return
		case "of":
			if !m.Value.Vague {
				return
			}
		}
	}
	if before := r.doc.Lower(first - 1); before == "of" && first > 1 && r.tokens[first-2].Kind == text.Number || before == "other" || before == "another" {
		return
	}
	f := figure{noun: r.tokens[m.Noun].Lower, kind: "count", value: m.Value, sentence: s, span: m.Hedged.Cover(r.tokens[m.Noun].Span)}
	f.value.Written = r.doc.Slice(f.span)
	f.joined = r.doc.Lower(first-1) == "and" && listed != first-2
	if t, ok := things()[f.noun]; ok {
		f.thing = t
		r.put(f, first, m.Noun+1)
	}
}

// amount reads a sum of money or a measure, whose thing is its unit.
func (r *reader) amount(m *quantity.Mention) {
	s := r.doc.SentenceAt(m.Span.Start)
	if s < 0 {
		return
	}
	f := figure{thing: thing{class: m.Value.Unit}, noun: m.Class.String(), kind: m.Class.String(), value: m.Value, sentence: s, span: m.Hedged}
	f.value.Written = r.doc.Slice(f.span)
	first, last := r.doc.TokensIn(m.Hedged)
	r.put(f, first, last)
}

// add counts others of a thing with those that are counted right before them.
func (r *reader) add(m *quantity.Mention, first, s int) {
	if len(r.out) == 0 || m.Value.Vague {
		return
	}
	f := &r.out[len(r.out)-1]
	if f.sentence == s && f.class == things()[r.doc.Lower(m.Noun)].class && r.doc.TokenAt(f.span.End) >= first-2 {
		f.more += m.Value.N
		f.span = f.span.Cover(m.Hedged.Cover(r.tokens[m.Noun].Span))
		f.value.Written = r.doc.Slice(f.span)
	}
}

// unnumbered reads a listed noun that stands for one or for several without a
// number: "a boat", "on boats".
func (r *reader) unnumbered(n int, s text.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		t, ok := things()[r.tokens[i].Lower]
		if !ok || r.tokens[i].Kind != text.Word || t.both || r.tokens[i].Lower == "shot" {
			continue // a suspect shot by police
		}
		if i+1 < s.Last && r.tokens[i+1].Kind == text.Word && r.info[i+1].Class == 0 && r.tokens[i+1].Lower != "'s" && len(acts()[r.tokens[i+1].Lower]) == 0 {
			continue // a felony weapons charge
		}
		first := r.phrase(i, s.First)
		f := figure{thing: t, noun: r.tokens[i].Lower, kind: "count", sentence: n, bare: true}
		switch {
		case !t.plural && first >= 0 && r.info[first].Is(word.Determiner|word.Possessive) && one(r.doc.Lower(first)):
			f.value = claim.Quantity{N: 1, Step: 1, Digits: 1}
		case t.plural && first < 0 && r.many(i, s):
			first = i
			f.value = claim.Quantity{N: 2, Step: 1, Digits: 1, Hedge: claim.AtLeast}
		default:
			continue
		}
		f.span = r.tokens[first].Span.Cover(r.tokens[i].Span)
		f.value.Written = r.doc.Slice(f.span)
		r.put(f, first, i+1)
	}
}

// phrase is the determiner before the noun at i, three words away at most, or -1.
func (r *reader) phrase(i, least int) int {
	for k := i - 1; k >= max(least, i-4); k-- {
		t := &r.tokens[k]
		if one(t.Lower) {
			return k
		}
		if t.Kind != text.Word || r.info[k].Class&^(word.Past|word.Ing) != 0 {
			return -1
		}
	}
	return -1
}

func one(w string) bool {
	switch w {
	case "a", "an", "its":
		return true
	}
	return false
}

// many reports whether the plural at i stands by itself behind a verb or a
// preposition, and not for a kind of thing.
func (r *reader) many(i int, s text.Sentence) bool {
	if i == s.First {
		return false
	}
	x := r.info[i-1]
	return x.Is(word.Preposition) && r.doc.Lower(i-1) != "of" && r.doc.Lower(i-1) != "as"
}

// put records f, whose words are the tokens [first, last), unless it is denied,
// planned or asked.
func (r *reader) put(f figure, first, last int) {
	if x := clause.At(r.doc, f.span); x.Negated || x.Stance != claim.Reported && x.Stance != claim.Estimated {
		return
	}
	f.told = r.told(first, last, f.sentence, reach)
	f.near = r.told(first, last, f.sentence, beside)
	r.out = append(r.out, f)
}

// reach is how many tokens before and behind a figure say what is told of it;
// beside, how many stand next to it.
const reach, beside = 6, 3

// told are the classes of acts around the tokens [first, last), up to a mark
// that closes the clause.
func (r *reader) told(first, last, s, reach int) []string {
	var out []string
	at := r.doc.Sentences()[s]
	list := acts()
	for i := first - 1; i >= max(first-reach, at.First) && !ends(r.doc.Lower(i)); i-- {
		out = append(out, list[r.doc.Lower(i)]...)
	}
	for i := last; i < min(last+reach, at.Last) && !ends(r.doc.Lower(i)); i++ {
		out = append(out, list[r.doc.Lower(i)]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func ends(w string) bool {
	return w == ";" || w == ":" || w == "“" || w == "”" || w == "\"" || w == "—"
}
