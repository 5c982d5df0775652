package person

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"factdiff/extract/claim"
)

// What the letters say beforehand is what the whole comparison would say.
func TestApartIsNeverWrong(t *testing.T) {
	family := rapid.StringMatching(`[A-Z][a-z]{1,9}`)
	rapid.Check(t, func(t *rapid.T) {
		a := claim.Name{Given: rapid.SampledFrom([]string{"", "Owen", "Andrei", "Mia"}).Draw(t, "given"), Family: family.Draw(t, "family")}
		b := claim.Name{Given: rapid.SampledFrom([]string{"", "Owen", "Andrey", "Abe"}).Draw(t, "other given"), Family: family.Draw(t, "other family")}
		if rapid.Bool().Draw(t, "edited") { // near names, where it could go wrong
			w := []byte(a.Family)
			for range rapid.IntRange(1, 3).Draw(t, "edits") {
				w[rapid.IntRange(0, len(w)-1).Draw(t, "at")] = byte(rapid.IntRange('a', 'z').Draw(t, "letter"))
			}
			b.Family = string(w)
		}
		if apart(divided(a), divided(b)) {
			assert.Equal(t, Different, compareFamily(a, b).Degree, "%v %v", a, b)
		}
	})
}

func TestMostNamesAreApartByTheirLetters(t *testing.T) {
	for _, c := range [][2]string{{"Marsh", "Pell"}, {"Brook", "Lund"}, {"Kowalski", "Hale"}} {
		assert.True(t, apart(claim.Name{Family: c[0]}, claim.Name{Family: c[1]}), c)
	}
	for _, c := range [][2]string{{"Kendal", "Kendall"}, {"Javon", "Jovan"}, {"Qaddafi", "Gadhafi"}, {"Sanchez", "Sanchez Perez"}, {"Peña", "Pena"}, {"O'Neil", "ONeil"}} {
		assert.False(t, apart(claim.Name{Family: c[0]}, claim.Name{Family: c[1]}), c)
	}
}
