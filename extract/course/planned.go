package course

import (
	"strings"

	"factdiff/extract/claim"
	"factdiff/extract/clause"
	"factdiff/extract/text"
)

// purpose reads "came to Bergen for talks and a working lunch": what somebody
// travels or gathers for is planned.
func (f *finder) purpose(i int) {
	e := &f.events.Mentions[i]
	at := f.governor(i)
	tokens := f.Doc.Tokens()
	if at < 1 || tokens[at].Lower != "for" || strings.HasSuffix(tokens[at-1].Lower, "ing") && !travels(tokens[at-1].Lower) {
		return // "they went on without waiting for the ceremony"
	}
	for k := at - 1; k >= f.Doc.Sentences()[e.Sentence].First && k > at-25; k-- {
		if !travels(tokens[k].Lower) {
			continue
		}
		span := text.Span{Start: tokens[at].Span.Start, End: e.Span.End}
		x := clause.At(f.Doc, tokens[k].Span)
		if x.Negated || span.Len() > 200 {
			return
		}
		if x.Stance == claim.Reported {
			x.Stance = claim.Planned
		}
		f.claim(i, "held", "travelled for it", span, x)
		return
	}
}

// governor is the preposition that mention i hangs on, through quotation marks
// and through an "and" from the mention before; -1 when there is none.
func (f *finder) governor(i int) int {
	tokens := f.Doc.Tokens()
	for ; i >= 0; i-- {
		e := &f.events.Mentions[i]
		k := e.Phrase - 1
		for k >= 0 && quotes(tokens[k].Lower) {
			k--
		}
		if k < f.Doc.Sentences()[e.Sentence].First {
			return -1
		}
		if tokens[k].Lower != "and" || i == 0 || f.events.Mentions[i-1].Last != k {
			return k
		}
	}
	return -1
}

func quotes(w string) bool {
	switch w {
	case "“", "”", "\"", "'", "‘", "’", "a", "an":
		return true
	}
	return false
}

func travels(w string) bool {
	switch w {
	case "journey", "trip", "flight", "travel", "travels", "traveled", "travelled", "traveling", "travelling", "flew", "fly", "flying", "flown", "arrive", "arrived", "arrives", "arriving",
		"came", "come", "comes", "coming", "landed", "gather", "gathered", "gathering", "invited", "welcomed", "visiting", "return", "returned", "went":
		return true
	}
	return false
}
