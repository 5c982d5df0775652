package topic

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// What is looked up of two people's ages is what the two say: of one family name,
// ages a year apart at most, or one age and one given name.
func TestAgedIsLookedUp(t *testing.T) {
	somebody := rapid.Custom(func(t *rapid.T) person.Entity {
		return person.Entity{Key: rapid.SampledFrom([]string{"pell", "lund"}).Draw(t, "key"), Age: rapid.IntRange(0, 4).Draw(t, "age"),
			Name: claim.Name{Given: rapid.SampledFrom([]string{"", "Ann", "Ray"}).Draw(t, "given")}}
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := somebody.Draw(t, "a"), somebody.Draw(t, "b")
		want := false
		switch {
		case a.Key != b.Key || a.Age+b.Age == 0:
		case a.Age > 0 && b.Age > 0:
			want = a.Age-b.Age < 2 && b.Age-a.Age < 2
		default:
			want = a.Name.Given != "" && a.Name.Given == b.Name.Given
		}
		assert.Equal(t, want, aged(agesOf([]person.Entity{a}), &b))
	})
}

// Two articles that share the names and one person whose age is told are of one
// case, however far apart in time; with another person of that name they are not.
func TestCase(t *testing.T) {
	read := func(s string) *text.Document { return text.New(text.Meta{}, s, nil, text.Origin{}) }
	a := read("The trial of Ana Roth, 45, began in Bergen. Her boat, the Kestrel, was found near Holm. In Bergen the crew of the Kestrel spoke.")
	b := read("In Holm the boat was never found. The jury heard that Ana Roth was on the Kestrel. In Bergen nobody saw the Kestrel again.")
	c := read("In Holm the boat was never found. The jury heard that Eva Roth was on the Kestrel. In Bergen nobody saw the Kestrel again.")
	why, one := Case(a, b)
	assert.True(t, one)
	assert.Equal(t, compare.Reason("both articles tell of Ana Roth, whose age is given"), why)
	_, one = Case(a, c)
	assert.False(t, one)
}
