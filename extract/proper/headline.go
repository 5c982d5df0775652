package proper

import "factdiff/extract/text"

// inCapitals tells a headline, in which capitals say nothing, from prose: most
// words have capitals, ordinary ones too, and no full stop ends it.
func (r *reader) inCapitals(s int) bool {
	sent := r.doc.Sentences()[s]
	long, caps, all, any := 0, 0, 0, 0 // words of four letters, those with a capital; words in capitals, words
	for i := sent.First; i < sent.Last; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Word || t.Span.Len() < 2 {
			continue
		}
		any++
		if t.Caps {
			all++
		}
		if t.Span.Len() >= 4 {
			long++
			if t.Cap {
				caps++
			}
		}
	}
	if any >= 3 && all*10 >= any*9 {
		return true
	}
	if long < 3 || caps*4 < long*3 || r.tokens[sent.Last-1].Lower == "." {
		return false
	}
	plain := r.plainCaps(sent)
	return plain >= 2 && plain*4 >= caps
}

// plainCaps counts the ordinary words that are written with a capital.
func (r *reader) plainCaps(sent text.Sentence) int {
	n := 0
	for i := sent.First; i < sent.Last; i++ {
		t := &r.tokens[i]
		if t.Kind != text.Word || !t.Cap || t.Span.Len() < 3 {
			continue
		}
		c := r.lex.look(t.Lower).class
		if c&(Given|Courtesy|Office|OrgHead|PlaceHead|phraseHead|OfficeWord) == 0 && (c&Function != 0 || Common(bare(t.Lower))) {
			n++
		}
	}
	return n
}

// headline finds in sentence s the names that the article proves, and given
// names followed by a word that is no ordinary one.
func (r *reader) headline(s int) {
	sent := r.doc.Sentences()[s]
	r.from, r.to = sent.First, sent.Last
	r.run = run{first: sent.First, last: sent.Last, sentence: s}
	r.start = sent.First
	r.ents = r.ents[:0]
	for i := sent.First; i < sent.Last; i++ {
		r.ents = append(r.ents, r.lex.look(r.tokens[i].Lower))
	}
	for i := sent.First; i < sent.Last; {
		n, k := r.headlineName(i)
		if n > 0 {
			r.out = append(r.out, Segment{Kind: k, First: i, Last: i + n, Run: i, Score: enough})
		}
		i += max(n, 1)
	}
}

func (r *reader) headlineName(i int) (int, Kind) {
	t := &r.tokens[i]
	if t.Kind != text.Word || !t.Cap {
		return 0, Other
	}
	if n := r.proven(i); n > 0 {
		return n, Person
	}
	if n, p := r.match(i, r.to); n > 0 {
		return n, p.kind
	}
	if f := r.known[bare(t.Lower)]; f.full && r.class(i)&Function == 0 {
		return 1, Person
	}
	if r.class(i)&Given == 0 || Common(t.Lower) || i+1 >= r.to {
		return 0, Other
	}
	next := &r.tokens[i+1]
	if next.Kind == text.Word && next.Cap && !r.initial(i+1) && r.class(i+1)&^(Clan|Given|Particle) == 0 && !Common(bare(next.Lower)) {
		return 2, Person
	}
	return 0, Other
}

// proven gives the length of a name at i that the article has in full, given
// name first.
func (r *reader) proven(i int) int {
	for n := 2; n <= 4 && i+n <= r.to && r.tokens[i+n-1].Kind == text.Word; n++ {
		for _, g := range r.known[bare(r.tokens[i+n-1].Lower)].given {
			if r.tokens[g].Lower == r.tokens[i].Lower {
				return n
			}
		}
	}
	return 0
}
