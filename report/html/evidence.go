package html

import (
	"slices"
	"strings"
	"unicode/utf8"

	"factdiff/compare/wording"
	"factdiff/report"
)

// mark is a run of words: del where the other side lacks them, ins where the
// draft does.
type mark struct{ Text, Kind string }

// maxQuote is the longest quotation in a column, in bytes.
const maxQuote = 700

// marks are the words of e, and in them those that set it off from the other
// side.
func (b *builder) marks(d *doc, e report.Evidence, quote string, against *report.Evidence) []mark {
	if len(quote) <= maxQuote && against != nil && against.Document != e.Document {
		if o := b.docs[against.Document]; o != nil && o.Role == "register" { // a row is no sentence: the values are held together
			return within(quote, e.Value, against.Value)
		}
		kind := wording.Insert
		a, c := against.Quote, quote
		if d.Role == "draft" {
			kind, a, c = wording.Delete, quote, against.Quote
		}
		if m := differing(a, c, kind); m != nil {
			return m
		}
	}
	return []mark{{Text: clip(quote, maxQuote)}}
}

// within marks, in the words of a quote, where the value in it differs from the
// other.
func within(quote, value, other string) []mark {
	at := strings.Index(quote, value)
	if m := differing(value, other, wording.Delete); at >= 0 && value != "" && m != nil {
		return slices.Concat([]mark{{Text: shown(quote[:at])}}, m, []mark{{Text: shown(quote[at+len(value):])}})
	}
	return []mark{{Text: shown(quote)}}
}

// readAs is what e was read as, where that is not what it says.
func readAs(e report.Evidence, quote string) string {
	v := clip(e.Value, 200)
	if strings.Contains(strings.ToLower(quote), strings.ToLower(v)) {
		return ""
	}
	return "read as " + v
}

// around is the evidence with the rest of its sentence: as stored, or from the
// article's text, a little to each side.
func (b *builder) around(d *doc, e report.Evidence) (before, quote, after string) {
	if m := e.Mark; m != nil && 0 <= m[0] && m[0] <= m[1] && m[1] <= len(e.Sentence) {
		return e.Sentence[:m[0]], e.Sentence[m[0]:m[1]], e.Sentence[m[1]:]
	}
	if at := e.At; at != nil && 0 <= at[0] && at[0] <= at[1] && at[1] <= len(d.Text) {
		return tail(line(d.Text[:at[0]], true)), d.Text[at[0]:at[1]], head(line(d.Text[at[1]:], false))
	}
	return "", e.Quote, ""
}

// line is s as far as its last, or first, line goes.
func line(s string, last bool) string {
	if last {
		return s[strings.LastIndexByte(s, '\n')+1:]
	}
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return s[:i]
	}
	return s
}

const around = 120 // bytes

func tail(s string) string {
	if len(s) <= around {
		return s
	}
	i := len(s) - around
	for i < len(s) && (!utf8.RuneStart(s[i]) || s[i] != ' ' && i < len(s)-around/2) {
		i++
	}
	return "…" + s[i:]
}

func head(s string) string {
	if len(s) <= around {
		return s
	}
	i := around
	for i > 0 && (!utf8.RuneStart(s[i]) || s[i] != ' ' && i > around/2) {
		i--
	}
	return s[:i] + "…"
}

// differing marks the words of one side that the other lacks; nil where the two
// have too little in common for the marks to tell anything.
func differing(a, b string, side wording.Kind) []mark {
	var out []mark
	text, at, same, all := b, 0, 0, 0
	if side == wording.Delete {
		text = a
	}
	for _, op := range wording.Words(a, b) {
		span := op.B
		if side == wording.Delete {
			span = op.A
		}
		all += max(op.A.Len(), op.B.Len())
		switch op.Kind {
		case wording.Equal:
			same += span.Len()
		case side:
			if at < span.Start {
				out = append(out, mark{Text: shown(text[at:span.Start])})
			}
			kind := "ins"
			if side == wording.Delete {
				kind = "del"
			}
			out = append(out, mark{shown(text[span.Start:span.End]), kind})
			at = span.End
		}
	}
	if same*4 < all {
		return nil
	}
	if at < len(text) {
		out = append(out, mark{Text: shown(text[at:])})
	}
	return out
}

// voice names speaker and stance.
func voice(e report.Evidence) string {
	speaker := clip(e.Speaker, 120)
	stance := clip(e.Stance, 40)
	switch {
	case speaker == "" && (stance == "reported" || stance == ""):
		return "reported"
	case speaker == "":
		return stance
	case stance == "reported" || stance == "":
		return "reported, by " + speaker
	}
	return stance + ", by " + speaker
}
