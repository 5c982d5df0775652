package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// tokensOf are the tokens of s, one block, with a blank between them.
func tokensOf(s string) string {
	d := New(Meta{}, s, []Block{{Kind: Paragraph, Span: Span{0, len(s)}}}, Origin{})
	var out []string
	for _, t := range d.Tokens() {
		out = append(out, d.Slice(t.Span))
	}
	return strings.Join(out, " ")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Pell's and Pell’s, PELL'S", "Pell 's and Pell ’s , PELL 'S"},
		{"It's the soldiers’ 'own'", "It 's the soldiers ’ ' own '"},
		{"don’t we've O'Malley driver's-side", "don’t we've O'Malley driver's-side"},
		{"“Hamlet”’s end, the U.S.'s side", "“ Hamlet ” ’s end , the U.S. 's side"},
		{"three-hour ten-year-old rock-throwing F-22 COVID-19", "three-hour ten-year-old rock-throwing F-22 COVID-19"},
		{"a 10-year-old's 18th-century 3-5 2019–20", "a 10 - year-old 's 18th - century 3 - 5 2019 – 20"},
		{"$1.5bn US$5 £320m €3", "$ 1.5 bn US $ 5 £ 320 m € 3"},
		{"3:30pm 5 p.m. 4.15am 3:30p.m.", "3:30 pm 5 p.m. 4.15 am 3:30 p.m."},
		{"1,200.5 21st 1990s '90s 50% 4½ ½ .08 x.08", "1,200.5 21st 1990 s ' 90 s 50 % 4½ ½ .08 x . 08"},
		{"No. 5, no. Nos. 3 and 4", "No. 5 , no . Nos. 3 and 4"},
		{"U.S.-led D-S.C. R-Fla. Ph.D. J.K. J.K.Marsh a.m.", "U.S. - led D-S.C. R-Fla. Ph.D. J.K. J.K. Marsh a.m."},
		{"Lt. Tony, St. Paul, Main St.", "Lt. Tony , St. Paul , Main St."},
		{"AT&T R&B Hale&Sons and/or", "AT&T R&B Hale & Sons and / or"},
		{"Trump–Putin a—b c--d e...f g…", "Trump – Putin a — b c -- d e ... f g …"},
		{"see https://example.org/a.b?c=(d), www.example.org.", "see https://example.org/a.b?c=(d ) , www.example.org ."},
		{"desk@example.org, Amazon.com's node.js x.com/a.", "desk@example.org , Amazon.com 's node . js x.com/a ."},
		{"@pell #vote ann_pell", "@ pell # vote ann_pell"},
		{"``So'' said", "`` So '' said"},
		{"co\u00adoperate\u200bnow 12°C km²", "co\u00adoperate now 12 ° C km²"},
		{"Łódź Müller-Lüdenscheidt Владимир", "Łódź Müller-Lüdenscheidt Владимир"},
		{"", ""}, {"'", "'"}, {".", "."}, {"-", "-"}, {"\xff\xfe", "\xff \xfe"},
	} {
		assert.Equal(t, c.want, tokensOf(c.in), "of %s", c.in)
	}
}

func TestNoTokenHasNoWord(t *testing.T) {
	d := New(Meta{}, "The Ferry", []Block{{Kind: Paragraph, Span: Span{0, 9}}}, Origin{})
	for i, want := range map[int]string{-1: "", 0: "the", 1: "ferry", 2: ""} {
		assert.Equal(t, want, d.Lower(i), i)
	}
}

func TestFolding(t *testing.T) {
	d := New(Meta{}, "PELL’s CO\u00adOP three‑hour “x” ``y'' -- ... ‘z’ Élan mcKay", nil, Origin{})
	var lower, shapes []string
	for _, tok := range d.Tokens() {
		lower = append(lower, tok.Lower)
		switch {
		case tok.Caps:
			shapes = append(shapes, d.Slice(tok.Span)+" caps")
		case tok.Cap:
			shapes = append(shapes, d.Slice(tok.Span)+" cap")
		}
	}
	assert.Equal(t, "pell 's coop three-hour “ x ” “ y ” — … ' z ' élan mckay", strings.Join(lower, " "))
	assert.Equal(t, []string{"PELL caps", "CO\u00adOP caps", "Élan cap"}, shapes)
}

func TestLowerCaseIsNotCopied(t *testing.T) {
	s := strings.Repeat("nothing here is written with a capital. ", 200)
	few := testing.AllocsPerRun(10, func() { New(Meta{}, s[:len(s)/20], nil, Origin{}) })
	many := testing.AllocsPerRun(10, func() { New(Meta{}, s, nil, Origin{}) })
	assert.Equal(t, few, many, "a longer text costs no more allocations")
}

// pieces are what articles and attackers are made of.
var pieces = []string{"Pell", "’s", "'s", " ", "\n", "\u00a0", ".", "...", "…", "“", "”", "\"", "'", "-", "--", "–", "U.S.", "No.", " 5", "3:30", "pm", "$",
	"€", "½", "²", "www.", "http://", "x.com", "@", "a.m.", "Dr.", "é", "e\u0301", "\u00ad", "\u200b", "😀", "漢", "\xff", "ab", "Inc.", "R-Fla.", "(", ")", "?", "!", "&", "_", "Ⅷ", "ª", "٣"}

func TestNoByteIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		check(t, New(Meta{}, s, []Block{{Kind: Paragraph, Span: Span{0, len(s)}}}, Origin{}))
	})
}
