package when

import (
	_ "embed"
	"slices"
	"sync"

	"factdiff/compare"
	"factdiff/extract/clause/word"
	"factdiff/extract/proper"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

//go:embed acts.txt
var actFile string

// acts are the words that tell of what happens once, and what they tell of.
var acts = sync.OnceValue(func() map[string]string { return table(actFile) })

const (
	// actReach is how many tokens may stand between what happened and its date.
	actReach = 16
	// mostDates bounds the dates of one article that are compared.
	mostDates = 60
	// mostWords bounds how far into a sentence names are looked for.
	mostWords = 200
)

// dated is a date printed with its year, and what happened then.
type dated struct {
	time     *timex.Mention
	act      string // as in acts.txt
	at       int    // its token
	sentence int
	names    []string // capitalised words of the sentence, sorted
	first    string   // the first of them, which is whom it is about
}

// datesOf are the dates of a document that are compared.
func datesOf(in *compare.Input, d *text.Document) []dated {
	all := dates.Of(d)
	if len(all) > mostDates {
		in.Beyond(d, all[mostDates].time.Span, mostDates, "dates of what happened")
		all = all[:mostDates]
	}
	return all
}

// dates are the dates of a document with what happened then, one more than are
// compared at most.
var dates = text.Layer[[]dated]{Name: "dated acts", Read: func(d *text.Document) []dated {
	var out []dated
	times := timex.Layer.Of(d)
	for i := range times {
		m := &times[i]
		if !m.Resolved || !m.Moment.Year || m.Bound != "" || m.Anchor != timex.NoAnchor || m.Position != "" || len(out) > mostDates {
			continue
		}
		if m.Kind != timex.Date && m.Kind != timex.DateRange || m.Moment.Grain != "year" && m.Moment.Grain != "month" && m.Moment.Grain != "day" {
			continue
		}
		if at := actOf(d, m); at >= 0 {
			f := dated{time: m, act: acts()[d.Tokens()[at].Lower], at: at, sentence: m.Sentence}
			f.names, f.first = names(d, d.Sentences()[m.Sentence])
			out = append(out, f)
		}
	}
	return out
}}

// actOf is the token of what happened at m: the verb before it, or the verb
// behind a date that begins its sentence. It is -1 where another verb takes the
// date to itself.
func actOf(d *text.Document, m *timex.Mention) int {
	tokens, info, s := d.Tokens(), word.Layer.Of(d), d.Sentences()[m.Sentence]
	verb := func(i int) (act, stop bool) {
		if _, ok := acts()[tokens[i].Lower]; ok && !tokens[i].Cap {
			return true, true
		}
		x := info[i]
		return false, x.Is(word.Past) && !x.Is(word.Auxiliary) && !(i > 0 && info[i-1].Is(word.Determiner|word.Possessive)) || x.Is(word.Subordinator) || tokens[i].Lower == ";"
	}
	for i := m.First - 1; i >= max(s.First, m.First-actReach); i-- {
		if act, stop := verb(i); act {
			return i
		} else if stop {
			return -1
		}
	}
	if m.First > s.First+1 {
		return -1
	}
	for i := m.Last; i < min(s.Last, m.Last+actReach); i++ {
		if act, stop := verb(i); act {
			return i
		} else if stop {
			return -1
		}
	}
	return -1
}

// about is names, with the first name of the sentence before where this one
// begins with a pronoun.
func about(d *text.Document, sentence int) (out []string, first string) {
	s := d.Sentences()[sentence]
	out, first = names(d, s)
	switch d.Tokens()[s.First].Lower {
	case "he", "she", "his", "her":
		if sentence > 0 {
			if _, f := names(d, d.Sentences()[sentence-1]); f != "" {
				first = f
				out = append(out, f)
			}
		}
	}
	return out, first
}

// names are the capitalised words of a sentence, and the first of them.
func names(d *text.Document, s text.Sentence) (out []string, first string) {
	for i := s.First; i < min(s.Last, s.First+mostWords); i++ {
		t := &d.Tokens()[i]
		if !t.Cap || t.Kind != text.Word || len(t.Lower) < 4 || proper.ClassOf(t.Lower)&proper.Function != 0 || calendarWord(t.Lower) {
			continue
		}
		if first == "" {
			first = t.Lower
		}
		out = append(out, t.Lower)
	}
	slices.Sort(out)
	return slices.Compact(out), first
}

func calendarWord(w string) bool {
	switch w {
	case "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
		"jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}
