package wording

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

//go:embed common.txt
var commonFile string

// common are the words of any remark.
var common = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(commonFile) {
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				out[stem(w)] = true
			}
		}
	}
	return out
})

// stem cuts a word to what its forms have in common, roughly.
func stem(w string) string {
	for _, end := range [...]string{"ing", "ed", "es", "s", "ly"} {
		if rest, ok := strings.CutSuffix(w, end); ok && len(rest) > 3 {
			w = rest
			break
		}
	}
	return strings.TrimSuffix(w, "e")
}

// remark is a sentence of a quotation, or the piece of one that is quoted.
type remark struct {
	of   *saying
	ws   []word
	rare []string // stems of its words that are not in every remark
}

const (
	mostRemarks = 200 // of one article
	mostHints   = 2   // notes on one source
	longRemark  = 40  // words
)

// remarksOf are the remarks of d that are compared.
func remarksOf(in *compare.Input, d *text.Document) []remark {
	all := remarks.Of(d)
	if len(all) > mostRemarks {
		in.Beyond(d, all[mostRemarks].ws[0].span, mostRemarks, "remarks")
		all = all[:mostRemarks]
	}
	return all
}

// remarks are one more than are compared at most.
var remarks = text.Layer[[]remark]{Name: "remarks", Read: func(d *text.Document) (out []remark) {
	all := sayings.Of(d)
	for i := range all {
		s := &all[i]
		for from := 0; from < len(s.words) && len(out) <= mostRemarks; {
			to := from + 1
			at := d.SentenceAt(s.words[from].span.Start)
			for to < len(s.words) && d.SentenceAt(s.words[to].span.Start) == at {
				to++
			}
			r := remark{of: s, ws: s.words[from:to]}
			for _, w := range r.ws {
				if k := stem(w.key); w.key != left && w.key[0] != '#' && !d.Tokens()[d.TokenAt(w.span.Start)].Cap && !light(w.key) && !common()[k] && !slices.Contains(r.rare, k) && len(k) > 3 {
					r.rare = append(r.rare, k)
				}
			}
			if len(r.ws) > 3 && len(r.ws) <= longRemark && len(r.rare) > 0 {
				out = append(out, r)
			}
			from = to
		}
	}
	return out
}}

// retold notes remarks of a draft that a source may have in quite other words:
// one speaker, and words that are not in every remark.
func retold(in *compare.Input, r extract.Reading) (out []compare.Finding) {
	if r.Doc.Role != "draft" {
		return nil
	}
	for _, s := range in.Sources {
		n := 0
		for _, l := range alike(in, r.Doc, s.Doc) {
			if n == mostHints || told(l.a, s) || told(l.b, r) || !oneSpeaker(speakers(claimOn(l.a.of, r), claimOn(l.b.of, s)), l.shared) {
				continue
			}
			n++
			out = hint(out, hinted{claimOn(l.a.of, r), l.a, claimOn(l.b.of, s), l.b, written(r.Doc, l.a, l.b.rare)})
		}
	}
	return out
}

// often counts how often an article has each stem. A word that it has again and
// again is what the story is about, and in every second remark.
var often = text.Layer[map[string]int]{Name: "stems", Read: func(d *text.Document) map[string]int {
	out := map[string]int{}
	for _, t := range d.Tokens() {
		if t.Kind == text.Word {
			out[stem(variety(t.Lower))]++
		}
	}
	return out
}}

// mostOften is how often an article may have a word that is still rare in it.
const mostOften = 2

// hinted is a remark beside another, with the words they share.
type hinted struct {
	ca    claim.Claim
	a     remark
	cb    claim.Claim
	b     remark
	words []string
}

// hint adds a note to out, or its evidence to one that says the same of another
// source.
func hint(out []compare.Finding, h hinted) []compare.Finding {
	a, b := place(h.ca, h.a.ws, 0, len(h.a.ws)), place(h.cb, h.b.ws, 0, len(h.b.ws))
	title := fmt.Sprintf("perhaps one remark, told in two ways: “%s” / “%s”", a.Value, b.Value)
	for i := range out {
		if out[i].Title == title && len(out[i].Evidence) < 6 {
			out[i].Evidence = append(out[i].Evidence, b)
			return out
		}
	}
	return append(out, compare.Finding{Kind: "quote", Level: compare.Note, Relation: compare.Disagree, Evidence: []claim.Claim{a, b}, Title: title,
		Because:    []compare.Reason{compare.Reason("both quote " + strings.Join(h.words, ", ") + ", and nobody else is named as the speaker")},
		Suggestion: "check whether these were two remarks"})
}

// oneSpeaker reports whether two remarks that share n rare words may be one
// speaker's: where only one of the speakers is named, more is asked.
func oneSpeaker(who, n int) bool { return who == one || who == unsaid && n > 1 }

// liked is a remark of one article beside one of another, and how many rare words
// they share.
type liked struct {
	a, b   remark
	shared int
}

// alike pairs the remarks of two articles by the rare words that they share, those
// that share most first, each once at most.
func alike(in *compare.Input, x, y *text.Document) []liked {
	var all, out []liked
	theirs := remarksOf(in, y)
	for _, a := range remarksOf(in, x) {
		for _, b := range theirs {
			n := 0
			for _, k := range a.rare {
				if slices.Contains(b.rare, k) && often.Of(x)[k] <= mostOften && often.Of(y)[k] <= mostOften {
					n++
				}
			}
			if n > 0 && likeRemarks(a, b, n) {
				all = append(all, liked{a, b, n})
			}
		}
	}
	slices.SortStableFunc(all, func(p, q liked) int {
		return cmp.Or(cmp.Compare(q.shared, p.shared), cmp.Compare(p.a.at()+p.b.at(), q.a.at()+q.b.at()))
	})
	for _, l := range all {
		if !slices.ContainsFunc(out, func(o liked) bool { return o.a.at() == l.a.at() || o.b.at() == l.b.at() }) {
			out = append(out, l)
		}
	}
	return out
}

// at is where a remark begins.
func (r remark) at() int { return r.ws[0].span.Start }

// likeRemarks reports whether the n rare words that two remarks share are enough
// of them: two, and half of the shorter's; or one, beside the same word in both.
func likeRemarks(a, b remark, n int) bool {
	least := min(len(a.rare), len(b.rare))
	return n >= 2 && 2*n >= least || n == 1 && least <= 2 && beside(a, b)
}

// beside reports whether both have two words side by side of which one is rare.
func beside(a, b remark) bool {
	rare := func(w word) bool { return slices.Contains(a.rare, stem(w.key)) || slices.Contains(b.rare, stem(w.key)) }
	for i := 1; i < len(a.ws); i++ {
		if !rare(a.ws[i]) && !rare(a.ws[i-1]) {
			continue
		}
		for j := 1; j < len(b.ws); j++ {
			if a.ws[i].key == b.ws[j].key && a.ws[i-1].key == b.ws[j-1].key {
				return true
			}
		}
	}
	return false
}

// written are the words of a whose stems are among stems, as they stand in d.
func written(d *text.Document, a remark, stems []string) (out []string) {
	for _, w := range a.ws {
		if s := d.Slice(w.span); slices.Contains(stems, stem(w.key)) && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// told reports whether another article has the remark nearly word for word.
func told(a remark, other extract.Reading) bool {
	for _, o := range pairIndexes.Of(other.Doc).near(a.of) {
		if l := liken(a.ws, o.words); l.same() || l.part() || l.likely() {
			return true
		}
	}
	return false
}
