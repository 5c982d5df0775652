package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
	"factdiff/extract/text"
)

func TestAnAgreementBesideASlipIsToldWithIt(t *testing.T) {
	d, s := &text.Document{Text: strings.Repeat("Jon Dahl, 21, ", 40)}, &text.Document{Text: strings.Repeat("John Dahl 21, ", 40)}
	at := func(doc *text.Document, start, end int) claim.Claim {
		return claim.Claim{Kind: "x", Doc: doc, Evidence: text.Span{Start: start, End: end}}
	}
	agreement := func(claims ...claim.Claim) *Question { return &Question{Status: "agree", Claims: claims} }
	slip := Finding{Title: "Jon Dahl / John Dahl", Level: Conflict, Relation: Disagree, Evidence: []claim.Claim{at(d, 0, 8), at(s, 0, 9)}}

	ages := agreement(at(d, 10, 12), at(s, 10, 12))
	everywhere := agreement(at(d, 14, 22), at(d, 210, 218), at(s, 14, 23), at(s, 210, 219))
	oneSide := agreement(at(d, 20, 24), at(s, 300, 304))
	away := agreement(at(d, 300, 304), at(s, 300, 304))
	res := &Result{Questions: []*Question{ages, everywhere, oneSide, away}, Findings: []Finding{slip}}
	res.beside()

	var got []string
	for _, q := range res.Questions {
		got = append(got, q.Status)
	}
	assert.Equal(t, []string{Beside, "agree", Beside, "agree", "agree"}, got)
	assert.Equal(t, ages.Claims, res.Questions[0].Claims)
	assert.Equal(t, []claim.Claim{everywhere.Claims[1], everywhere.Claims[3]}, res.Questions[1].Claims, "what stands elsewhere is still confirmed")
	assert.Same(t, oneSide, res.Questions[3], "beside the slip in one article only")
	assert.Same(t, away, res.Questions[4])
	assert.Equal(t, []Reason{`beside it they agree: "21"`}, res.Findings[0].Because)
}

func TestWhatIsToldBesideASlipIsOfOneLine(t *testing.T) {
	d := &text.Document{Text: "Jon Dahl, in serious\ncondition"}
	claims := []claim.Claim{{Doc: d, Evidence: text.Span{Start: 10, End: 30}}, {Doc: &text.Document{}, Evidence: text.Span{Start: 10, End: 30}}}
	slip := Finding{Level: Query, Evidence: []claim.Claim{{Doc: d, Evidence: text.Span{End: 8}}, {Doc: claims[1].Doc, Evidence: text.Span{End: 8}}}}
	res := &Result{Questions: []*Question{{Status: "agree", Claims: claims}}, Findings: []Finding{slip}}
	res.beside()
	assert.Equal(t, []Reason{`beside it they agree: "in serious condition"`}, res.Findings[0].Because)
}

func TestAnAbbreviationIsNotToldBesideASlip(t *testing.T) {
	d, s := &text.Document{Text: "Jon Dahl, Sen. Pell"}, &text.Document{Text: "Jan Dahl, Sen. Pell"}
	at := func(doc *text.Document, start, end int) claim.Claim {
		return claim.Claim{Doc: doc, Evidence: text.Span{Start: start, End: end}}
	}
	office, name := []claim.Claim{at(d, 10, 14), at(s, 10, 14)}, []claim.Claim{at(d, 15, 19), at(s, 15, 19)}
	slip := Finding{Level: Query, Evidence: []claim.Claim{at(d, 0, 8), at(s, 0, 8)}}
	res := &Result{Questions: []*Question{{Status: "agree", Claims: office}, {Status: "agree", Claims: name}}, Findings: []Finding{slip}}
	res.beside()
	assert.Equal(t, []Reason{`beside it they agree: "Pell"`}, res.Findings[0].Because)
}

func TestAnAgreementBesideANoteIsConfirmed(t *testing.T) {
	d, s := &text.Document{Text: "seven"}, &text.Document{Text: "seven"}
	claims := []claim.Claim{{Doc: d, Evidence: text.Span{End: 5}}, {Doc: s, Evidence: text.Span{End: 5}}}
	res := &Result{Questions: []*Question{{Status: "agree", Claims: claims}}, Findings: []Finding{{Level: Note, Evidence: claims}}}
	res.beside()
	assert.Equal(t, "agree", res.Questions[0].Status)
	assert.Empty(t, res.Findings[0].Because)
}
