package parallel

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// titles compares what stands before one name in both sentences: the titles and
// offices that end right before it.
func (p *pass) titles() {
	if p.alike < near {
		return
	}
	for _, s := range p.steps {
		if s.A < 0 || s.B < 0 || p.a.units[s.A].slot != name || p.a.units[s.A].key != p.b.units[s.B].key {
			continue
		}
		a, wa := title(p.a.doc, p.a.units[s.A].first)
		b, wb := title(p.b.doc, p.b.units[s.B].first)
		if len(wa) == 0 || len(wb) == 0 || shortOf(wa, wb) || p.found(a) || whole(p.a.doc, a) != nil || whole(p.b.doc, b) != nil {
			continue
		}
		p.put("office", aTitle, a, b, claim.Name{Whole: p.a.doc.Slice(a)}, claim.Name{Whole: p.b.doc.Slice(b)}, true)
	}
}

var aTitle = &claim.Attribute{Name: "title", One: true, Doc: "The title or office before a name that stands in the same place of two parallel sentences."}

// title is the title segment that ends right before token t, and its words
// without abbreviation.
func title(d *text.Document, t int) (text.Span, []string) {
	segs := proper.Layer.Of(d)
	i, _ := slices.BinarySearchFunc(segs, t, func(g proper.Segment, t int) int { return g.Last - t })
	if i >= len(segs) || segs[i].Last != t || segs[i].Kind != proper.Title {
		return small(d, t)
	}
	first := segs[i].First
	for i > 0 && segs[i-1].Last == first && segs[i-1].Run == segs[i].Run && segs[i-1].Kind != proper.Person {
		i--
		first = segs[i].First
	}
	var out []string
	toks := d.Tokens()
	for k := first; k < t; k++ {
		if w := full(toks[k].Lower); w != "" && toks[k].Kind == text.Word {
			out = append(out, w)
		}
	}
	return text.Span{Start: toks[first].Span.Start, End: toks[t-1].Span.End}, out
}

// small is a title without capitals that ends right before token t, a word for
// an office and what stands before it: chief of staff, press secretary.
func small(d *text.Document, t int) (text.Span, []string) {
	toks := d.Tokens()
	first, office := t, false
	var out []string
	for first > 0 && first > t-4 && toks[first-1].Kind == text.Word && !toks[first-1].Cap && (toks[first-1].Lower == "of" || !light(toks[first-1].Lower)) {
		first--
		w := toks[first].Lower
		office = office || proper.ClassOf(w)&proper.OfficeWord != 0
		if w = full(w); w != "" {
			out = append(out, w)
		}
	}
	if !office {
		return text.Span{}, nil
	}
	return text.Span{Start: toks[first].Span.Start, End: toks[t-1].Span.End}, out
}

// full is a word of a title in full, "" for words that say nothing.
func full(w string) string {
	switch w {
	case "sen.", "sen":
		return "senator"
	case "rep.", "rep", "congressman", "congresswoman", "congressmember":
		return "representative"
	case "gov.", "gov":
		return "governor"
	case "lt.", "lt":
		return "lieutenant"
	case "gen.", "gen":
		return "general"
	case "sgt.", "sgt":
		return "sergeant"
	case "capt.", "capt":
		return "captain"
	case "col.", "col":
		return "colonel"
	case "maj.":
		return "major"
	case "atty.":
		return "attorney"
	case "sec.", "sec":
		return "secretary"
	case "pres.":
		return "president"
	case "prof.":
		return "professor"
	case "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr", "doctor", "the", "of", "'s", "u.s.", "us":
		return ""
	}
	return strings.TrimSuffix(w, "s") // of several people: Officers Aro and Bull
}

// shortOf reports whether one title is the other said more shortly: all its
// words are in it, and what it leaves out does not change the rank.
func shortOf(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	for _, w := range b {
		if ranking(w) && !slices.Contains(a, w) {
			return false
		}
	}
	return true
}

// ranking words make another office of the one they stand before.
func ranking(w string) bool {
	switch w {
	case "deputy", "lieutenant", "vice", "assistant", "acting", "under", "associate", "shadow", "junior":
		return true
	}
	return false
}

// found reports whether a place of the draft was compared already.
func (p *pass) found(s text.Span) bool {
	for _, f := range p.out {
		if f.a.Evidence.Overlaps(s) && f.a.Value.String() != f.b.Value.String() {
			return true
		}
	}
	return false
}
