package wording

import (
	"sort"
	"strconv"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/quantity"
	"factdiff/extract/quotation"
	"factdiff/extract/quote"
	"factdiff/extract/text"
)

// saying is one quotation with the words it is compared by.
type saying struct {
	*quotation.Quotation
	evidence text.Span
	words    []word
}

// left stands where the writer left words out or put words in brackets.
const left = "…"

// mostSaid bounds the words of one quotation that are compared.
const mostSaid = MaxWords

// sayings are the quotations of a document, in the order of the text.
var sayings = text.Layer[[]saying]{Name: "words of quotations", Read: func(d *text.Document) []saying {
	qs := quotation.Layer.Of(d)
	var out []saying
	for i := range qs {
		if q := &qs[i]; q.Outer < 0 && q.Use == quotation.Speech {
			out = append(out, saying{q, quote.Evidence(d, q), said(d, q.Inner)})
		}
	}
	return out
}}

// sayingOf is the quotation that a claim was read from, or nil.
func sayingOf(c claim.Claim) *saying {
	all := sayings.Of(c.Doc)
	i := sort.Search(len(all), func(i int) bool { return all[i].evidence.Start >= c.Evidence.Start })
	if i == len(all) || all[i].evidence != c.Evidence {
		return nil
	}
	return &all[i]
}

// said are the words of s in the form in which quotations are compared:
// contractions written out, numbers by their value, compounds divided, marks
// left out.
func said(d *text.Document, s text.Span) []word {
	toks := d.Tokens()
	var out []word
	put := func(span text.Span, keys ...string) {
		for _, k := range keys {
			if k != "" && len(out) < mostSaid && !(k == left && len(out) > 0 && out[len(out)-1].key == left) {
				out = append(out, word{span, k})
			}
		}
	}
	for i := d.TokenAt(s.Start); i < len(toks) && toks[i].Span.Start < s.End; i++ {
		t := toks[i]
		if t.Lower == "[" || t.Lower == "(" {
			if to := closing(toks, i, s.End); to > 0 {
				put(t.Span.Cover(toks[to].Span), left)
				i = to
			}
			continue
		}
		if n, next, ok := quantity.Number(toks, i); ok && toks[next-1].Span.End <= s.End && t.Lower != "one" && t.Lower != "a" {
			put(t.Span.Cover(toks[next-1].Span), number(n))
			i = next - 1
			continue
		}
		if n, rest, ok := quantity.Leading(t); ok && t.Kind == text.Word {
			put(t.Span, append([]string{number(n)}, plain(strings.TrimPrefix(rest, "-"))...)...)
			continue
		}
		switch {
		case t.Lower == "per" && i+1 < len(toks) && toks[i+1].Lower == "cent":
			put(t.Span.Cover(toks[i+1].Span), "percent")
			i++
		case t.Lower == "…":
			put(t.Span, left)
		case t.Kind == text.Symbol && (t.Lower == "%" || t.Lower == "&"):
			put(t.Span, sign(t.Lower))
		case t.Kind == text.Word || t.Kind == text.Number || t.Kind == text.Link:
			put(t.Span, plain(t.Lower)...)
		}
	}
	return out
}

func number(n float64) string { return "#" + strconv.FormatFloat(n, 'g', -1, 64) }

func sign(s string) string {
	if s == "%" {
		return "percent"
	}
	return "and"
}

// closing is the bracket that closes the one at token i, within thirty tokens,
// or 0.
func closing(toks []text.Token, i, end int) int {
	for k := i + 1; k < len(toks) && k < i+30 && toks[k].Span.End <= end; k++ {
		if toks[k].Lower == "]" || toks[k].Lower == ")" {
			return k
		}
	}
	return 0
}

// plain writes a folded word out: contractions in full, compounds divided,
// British spelling as American.
func plain(w string) []string {
	switch w {
	case "can't", "cannot":
		return []string{"can", "not"}
	case "won't":
		return []string{"will", "not"}
	case "shan't":
		return []string{"shall", "not"}
	case "ain't":
		return []string{"is", "not"}
	case "gonna":
		return []string{"going", "to"}
	case "wanna":
		return []string{"want", "to"}
	case "gotta":
		return []string{"got", "to"}
	case "'em":
		return []string{"them"}
	case "'cause", "cos", "cuz":
		return []string{"because"}
	case "'s":
		return []string{"is"}
	case "ok":
		return []string{"okay"}
	}
	if stem, ok := strings.CutSuffix(w, "n't"); ok {
		return []string{stem, "not"}
	}
	for _, c := range [...][2]string{{"'re", "are"}, {"'ve", "have"}, {"'ll", "will"}, {"'d", "would"}, {"'m", "am"}} {
		if stem, ok := strings.CutSuffix(w, c[0]); ok && stem != "" {
			return []string{stem, c[1]}
		}
	}
	if strings.Contains(w, "-") {
		var out []string
		for _, p := range strings.Split(w, "-") {
			out = append(out, variety(p))
		}
		return out
	}
	return []string{variety(w)}
}

// variety writes a word the American way, the same for both sides: it is a key,
// and need be no word.
func variety(w string) string {
	if i := strings.IndexByte(w, '.'); i >= 0 && i < len(w)-1 { // U.S., US; Sept. stays an abbreviation
		w = strings.ReplaceAll(w, ".", "")
	}
	if len(w) < 5 {
		if w == "grey" {
			return "gray"
		}
		return w
	}
	if !varies(w) {
		return w
	}
	for _, v := range [...][2]string{{"isation", "ization"}, {"ise", "ize"}, {"ising", "izing"}, {"yse", "yze"}, {"ogue", "og"},
		{"tre", "ter"}, {"ence", "ense"}, {"ll", "l"}, {"aeo", "eo"}, {"wards", "ward"}, {"amongst", "among"}, {"whilst", "while"}} {
		w = strings.ReplaceAll(w, v[0], v[1])
	}
	if len(w) > 5 {
		w = strings.ReplaceAll(w, "our", "or")
	}
	return w
}

// varies reports whether one of the endings and letters of variety may be in w,
// by their first two letters: most words have none.
func varies(w string) bool {
	for i := 1; i < len(w); i++ {
		switch w[i] {
		case 's':
			if w[i-1] == 'i' || w[i-1] == 'y' {
				return true
			}
		case 'g', 'u':
			if w[i-1] == 'o' {
				return true
			}
		case 'r':
			if w[i-1] == 't' {
				return true
			}
		case 'n':
			if w[i-1] == 'e' {
				return true
			}
		case 'l':
			if w[i-1] == 'l' {
				return true
			}
		case 'e', 'm':
			if w[i-1] == 'a' {
				return true
			}
		case 'a', 'h':
			if w[i-1] == 'w' {
				return true
			}
		}
	}
	return false
}
