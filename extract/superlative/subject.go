package superlative

import (
	"sort"

	"factdiff/extract/claim"
	"factdiff/extract/clause/word"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// subject is what a phrase is said of: something named right before it, the
// event of an article, or what goes up and down.
func (r *reader) subject(f *phrase) (claim.Subject, bool) {
	noun := r.t[f.noun].Lower
	out := claim.Subject{Type: claim.Event, Name: noun, Key: noun, Words: f.mods, Entity: -1}
	who := r.named(f.det)
	if who == "" {
		who = r.apposed(f.last)
	}
	if who != "" {
		out.Key += " named"
		out.Name, out.People = who, []string{who}
		return out, true
	}
	if f.finite || f.degree.class == "order" && f.act == "" && f.since == nil {
		return out, false // "the first fire in the state": of many
	}
	if r.lists.event[noun] {
		out.Name = "the " + noun
		return out, true
	}
	if r.lists.moved[noun] {
		for i := f.first - 1; i >= f.st.First; i-- {
			if w := r.t[i].Lower; r.lists.measured[w] {
				out.Key, out.Name, out.Words = w+" "+noun, w, nil
				return out, true
			}
		}
	}
	return out, false
}

// named is the one named before the article at token det, with nothing but a
// comma or a verb of being between: "Dana Lund, the first", "Tarn is the largest".
func (r *reader) named(det int) string {
	info := word.Layer.Of(r.Doc)
	k := det - 1
	switch {
	case k < 0:
		return ""
	case r.t[k].Lower == "," || r.t[k].Lower == "—" || r.t[k].Lower == "–":
	case info[k].Is(word.Be) || becomes(r.t[k].Lower):
		for k > 0 && (info[k-1].Is(word.Adverb|word.Have) || info[k-1].Is(word.Be)) {
			k--
		}
	default:
		return ""
	}
	if m := r.ending(k); m != nil { // "Tarn on Monday became"
		if k = m.First; k > 0 && info[k-1].Is(word.Preposition) {
			k--
		}
	}
	all := proper.Layer.Of(r.Doc)
	i := sort.Search(len(all), func(i int) bool { return all[i].Last >= k })
	if i == len(all) || all[i].Last != k || all[i].Kind == proper.Title || all[i].Kind == proper.Norp {
		return ""
	}
	if i > 0 && all[i].First > 1 && r.t[all[i].First-1].Lower == "and" {
		return "" // of two
	}
	return r.who(all[i].First, k)
}

// apposed is the one named behind a phrase, between commas: "the country's
// largest bank, Tarn Trust,".
func (r *reader) apposed(k int) string {
	if k >= len(r.t) || r.t[k].Lower != "," {
		return ""
	}
	if k++; k < len(r.t) && r.t[k].Lower == "the" {
		k++
	}
	all := proper.Layer.Of(r.Doc)
	i := sort.Search(len(all), func(i int) bool { return all[i].First >= k })
	if i == len(all) || all[i].First != k || all[i].Kind == proper.Title || all[i].Kind == proper.Norp || all[i].Last >= len(r.t) {
		return ""
	}
	if w := r.t[all[i].Last].Lower; w != "," && w != "." {
		return ""
	}
	return r.who(k, all[i].Last)
}

// who is the person or the thing named by tokens [first, last), folded.
func (r *reader) who(first, last int) string {
	span := text.Span{Start: r.t[first].Span.Start, End: r.t[last-1].Span.End}
	people := person.Layer.Of(r.Doc)
	j := sort.Search(len(people.Mentions), func(j int) bool { return people.Mentions[j].Span.End > span.Start })
	if j < len(people.Mentions) && people.Mentions[j].Span.Overlaps(span) {
		if e := people.Mentions[j].Entity; e >= 0 {
			return people.Entities[e].Key
		}
	}
	return proper.Fold(r.Doc.Slice(span))
}

func becomes(w string) bool {
	switch w {
	case "became", "becomes", "become", "remains", "remained":
		return true
	}
	return false
}
