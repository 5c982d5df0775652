package course

import (
	"slices"
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/frame"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// purposes are the wordings that say what an event is for.
func purposes() []frame.Source {
	return []frame.Source{
		{Name: "for", Pattern: `<e:event> (aimed at|"in" pursuit of|"with" the aim of|"with" the goal of|intended to|designed to|meant to|"in" an effort to|"in" an attempt to|"in" a bid to) <w={word}>`},
	}
}

// mostWords bounds the words of a purpose.
const mostWords = 12

// aim reads what an event is for, up to the end of the clause. The telling words
// are part of the subject: two purposes are two questions, since an event may
// have several.
func (f *finder) aim(m *frame.Match) {
	w, _ := m.Capture("w")
	e := m.Value("e")
	tokens := f.Doc.Tokens()
	last := w.First
	var words []string
	for s := f.Doc.Sentences()[m.Sentence]; last < s.Last && last < w.First+mostWords; last++ {
		t := &tokens[last]
		if t.Kind == text.Punct && t.Lower != "-" || t.Lower == "and" || t.Lower == "but" || t.Lower == "which" {
			break
		}
		if t.Kind == text.Word && t.Lower != "'s" && proper.ClassOf(t.Lower)&proper.Function == 0 {
			words = append(words, stem(proper.Fold(t.Lower)))
		}
	}
	if len(words) < 2 {
		return
	}
	slices.Sort(words)
	words = slices.Compact(words)
	span := text.Span{Start: tokens[f.events.Mentions[e].Last].Span.Start, End: tokens[last-1].Span.End}
	x := clause.At(f.Doc, span)
	s := f.events.ClaimSubject(f.Doc, e)
	s.Words = words
	f.Claim(claim.Claim{Attribute: purpose, Value: claim.Quote{Words: words, Written: f.Doc.Slice(text.Span{Start: tokens[w.First].Span.Start, End: span.End})},
		Evidence: span, Stance: x.Stance, By: x.Speaker, Frame: "what an event is for", Subject: s})
}

// stem takes the endings off that one purpose may be told with in two ways:
// "ending", "to end".
func stem(w string) string {
	for _, end := range []string{"ing", "ed", "s"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) > 2 && !strings.HasSuffix(s, "s") {
			return s
		}
	}
	return w
}
