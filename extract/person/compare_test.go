package person

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/claim"
)

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Degree
		part Part
		one  bool
	}{
		{"María Peña", "MARIA PENA", Same, WholeName, false},
		{"De’Shaun Cole", "Deshaun Cole", Same, WholeName, false},
		{"T'Kira Steel", "Tkira Steel", Same, WholeName, false},
		{"Ana de la Cruz", "Ana Delacruz", Same, WholeName, false},
		{"Jo Anne Hale", "Joanne Hale", Same, WholeName, false},
		{"Kim Jong Un", "Kim Jong-un", Same, WholeName, false},
		{"Xi Jinping", "Jinping Xi", Same, WholeName, false},
		{"Abdel-Fattah el-Sissi", "Abdel Fattah al-Sissi", Same, WholeName, false},
		{"Russell, Herman", "Herman Russell", Same, WholeName, false},

		{"Owen Marsh", "Owen Marsh Jr.", Extended, WholeName, false},
		{"Owen Marsh", "Owen Lee Marsh", Extended, WholeName, false},
		{"Marsh", "Owen Marsh", Extended, GivenPart, false},
		{"Kysha Edwards-Gray", "Kysha Gray", Extended, FamilyPart, false},
		{"Hector Sanchez Perez", "Hector Sanchez", Extended, FamilyPart, false},
		{"Lee Marsh", "Owen Lee Marsh", Extended, GivenPart, false},
		{"J. Marsh", "Jonah Marsh", Initial, GivenPart, false},
		{"Bill Marsh", "William Marsh", Nickname, GivenPart, false},
		{"Bill Marsh", "Will Marsh", Nickname, GivenPart, false},
		{`Anthony "Duke" Marsh`, "Duke Marsh", Nickname, GivenPart, false},

		{"Andrey Sokolov", "Andrei Sokolov", Transliteration, GivenPart, false},
		{"Sergei Lavrov", "Sergey Lavrov", Transliteration, GivenPart, false},
		{"Volodymyr Zelenskyy", "Volodymyr Zelensky", Transliteration, FamilyPart, false},
		{"Mohammed Aziz", "Muhammad Aziz", Transliteration, GivenPart, false},
		{"Moammar Gadhafi", "Moammar Qaddafi", Transliteration, FamilyPart, false},
		{"Faiz Rahman", "Fayez Rahman", Transliteration, GivenPart, false},

		{"Kendal Marsh", "Kendall Marsh", Slip, GivenPart, true},
		{"Jaime Torres", "Jamie Torres", Slip, GivenPart, true},
		{"Erika Marsh", "Erica Marsh", Slip, GivenPart, true},
		{"Javon Marsh", "Jovan Marsh", Slip, GivenPart, false},
		{"Malaja Marsh", "Malijah Marsh", Slip, GivenPart, false},
		{"Brittney Marsh", "Brittany Marsh", Slip, GivenPart, false},
		{"Malijah Marsh", "Milajha Marsh", Slip, GivenPart, false},
		{"Ann Ulmshneider", "Ann Ulmschneider", Slip, FamilyPart, true},
		{"Samir Battalah", "Samir Batallah", Slip, FamilyPart, false},
		{"Carl Wolstien", "Carl Wolstian", Slip, FamilyPart, true},
		{"Jeffrey Eskenazi", "Jeffrey Eskanazi", Slip, FamilyPart, true},
		{"Larry Marsh", "Laray Marsh", Slip, GivenPart, true},
		{"Netanhayu", "Netanyahu", Slip, FamilyPart, false},
		{"Owen K. Marsh", "Owen R. Marsh", Slip, MiddlePart, true},
		{"Owen KR Marsh", "Owen R. Marsh", Different, MiddlePart, false},
		{"Owen K.R. Marsh", "Owen R. Marsh", Different, MiddlePart, false},

		{"Owen Marsh Jr.", "Owen Marsh Sr.", Different, SuffixPart, false},
		{"Antwone Marsh", "Anthony Marsh", Different, GivenPart, false},
		{"Marilyn Marsh", "Marlon Marsh", Different, GivenPart, false},
		{"Owen Marsh", "Peter Marsh", Different, GivenPart, false},
		{"Owen Marsh", "Owen Hale", Different, FamilyPart, false},
		{"Owen Marsh", "Owin Marsch", Different, WholeName, false},
		{"Li Na", "Lu Na", Different, FamilyPart, true},
	} {
		t.Run(c.a+" / "+c.b, func(t *testing.T) {
			for _, pair := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
				l := Compare(claim.Name{Whole: pair[0]}, claim.Name{Whole: pair[1]})
				assert.Equal(t, c.want.String(), l.Degree.String())
				assert.Equal(t, c.part.String(), l.Part.String())
				assert.Equal(t, c.one, l.OneEdit, "one edit")
				assert.Equal(t, c.want == Different && (c.part == GivenPart || c.part == FamilyPart), l.Why == "", "names that are simply different need no reason")
			}
		})
	}
}

func TestTwoSexesAreTwoPeople(t *testing.T) {
	for _, pair := range [][2]string{{"Eric Hale", "Erica Hale"}, {"Mario Hale", "Maria Hale"}, {"Paul Hale", "Paula Hale"}} {
		l := Compare(claim.Name{Whole: pair[0]}, claim.Name{Whole: pair[1]})
		assert.Equal(t, Slip, l.Degree, pair)
		assert.True(t, l.Sexes, pair)
	}
	assert.False(t, Compare(claim.Name{Whole: "Erika Hale"}, claim.Name{Whole: "Erica Hale"}).Sexes)
}
