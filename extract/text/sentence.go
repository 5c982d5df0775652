package text

import "strings"

// known are abbreviations that carry a full stop and seldom end a sentence.
var known = set(`mr mrs ms dr prof gen col lt maj capt sgt cpl pvt adm cmdr rev hon sen rep gov pres sec
	jr sr st mt ft ave blvd rd vs no nos jan feb mar apr jun jul aug sept sep oct nov dec
	mon tue tues wed thu thur thurs fri sat sun inc corp co ltd bros dept est approx
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
	okla ore pa tenn tex va vt wash wis wyo supt asst det insp sgts lts reps sens gens drs messrs etc al`)

// soft may end a sentence: a capital after them decides.
var soft = set(`inc corp co ltd bros jr sr etc al ave blvd rd st no est u.s u.k u.n d.c a.m p.m b.c a.d
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// cut divides the tokens from first on, all of block b, into sentences.
func (d *Document) cut(b, first int) {
	start := first
	flush := func(end int) {
		if end > start {
			d.sentences = append(d.sentences, Sentence{
				Span:  Span{d.tokens[start].Span.Start, d.tokens[end-1].Span.End},
				Block: b, First: start, Last: end})
			start = end
		}
	}
	for i := first; i < len(d.tokens); i++ {
		if !d.ends(i) {
			continue
		}
		end := i + 1
		for end < len(d.tokens) && closing(d.tokens[end].Lower) && !d.tokens[end].Space {
			end++
		}
		if end < len(d.tokens) && !d.opens(end) {
			continue
		}
		flush(end)
		i = end - 1
	}
	flush(len(d.tokens))
}

// ends reports whether token i can be the last of a sentence.
func (d *Document) ends(i int) bool {
	t := d.tokens[i]
	switch t.Lower {
	case ".", "!", "?", "…", "...", "....":
		return true
	}
	if t.Kind != Word || !strings.HasSuffix(t.Lower, ".") {
		return false
	}
	return soft[strings.TrimSuffix(t.Lower, ".")]
}

// opens reports whether a sentence can begin at token i.
func (d *Document) opens(i int) bool {
	for ; i < len(d.tokens); i++ {
		t := d.tokens[i]
		if t.Kind == Punct {
			if !t.Space && !opening(t.Lower) {
				return false
			}
			continue
		}
		if t.Kind == Word && !t.Cap {
			return false
		}
		prev := d.tokens[i-1]
		if prev.Kind == Word && soft[strings.TrimSuffix(prev.Lower, ".")] {
			return starters[t.Lower]
		}
		return t.Space || prev.Kind == Punct
	}
	return true
}

// starters are words that, capitalised after an abbreviation, show that a new
// sentence has begun.
var starters = set(`the a an he she it they we i but and in on at if this that these those there when while after before his her its their our for as by with from to not no some many most meanwhile however police officials`)

func closing(w string) bool {
	return w == "”" || w == "\"" || w == "'" || w == "’" || w == ")" || w == "]" || w == "»"
}

func opening(w string) bool {
	return w == "“" || w == "\"" || w == "'" || w == "‘" || w == "(" || w == "[" || w == "«"
}
