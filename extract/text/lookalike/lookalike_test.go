package lookalike

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestPlain(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"\u0422rump", "Trump", "a Cyrillic capital beside Latin letters"},
		{"P\u0435ll and L\u03bfnd", "Pell and Lond", "each word by itself"},
		{"О’Neil", "O’Neil", "an apostrophe is part of the word"},
		{"Ｐｅｌｌ", "Pell", "full width"},
		{"𝐏𝐞𝐥𝐥 𝘗𝘦𝘭𝘭", "Pell Pell", "letters of mathematics"},
		{"Москва", "Москва", "a word of one script"},
		{"Pell-Москва", "Pell-Москва", "a hyphen parts words"},
		{"α-helix", "α-helix", "so does that of a term"},
		{"NFκB", "NFκB", "small Greek letters that science writes"},
		{"Müller’s Łódź", "Müller’s Łódź", "other letters of the Latin script"},
		{"漢字 Pell", "漢字 Pell", "letters that look like no other"},
		{"", "", "nothing"},
	} {
		assert.Equal(t, c.want, Plain(c.in), c.why)
	}
}

// Plain keeps the number of letters, changes nothing twice and no plain text.
func TestPlainOfAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("aeTР рс-’ ТοＡｂ𝐓é漢"))).Draw(t, "s")
		once := Plain(s)
		assert.Equal(t, utf8.RuneCountInString(s), utf8.RuneCountInString(once))
		assert.Equal(t, once, Plain(once))
	})
}

// Every pair of the table is of two scripts, and the plain one is ASCII.
func TestTable(t *testing.T) {
	assert.NotEmpty(t, table())
	for double, latin := range table() {
		assert.True(t, latin < utf8.RuneSelf && double >= utf8.RuneSelf, "%c %c", latin, double)
		assert.True(t, suspect(string(double)), "%U lies in a block that is looked at", double)
	}
}
