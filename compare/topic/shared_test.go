package topic

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/text"
)

// TestShown holds that a reason names people and towns before other words, and
// no street's or police's.
func TestShown(t *testing.T) {
	read := func(s string) *text.Document { return text.New(text.Meta{}, s, nil, text.Origin{}) }
	a := read("In Bergen, Ana Roth spoke to the County Police on Holm Avenue. Roth, 45, and Luc Morel left the Kestrel hall in Bergen.")
	b := read("The County Police on Holm Avenue heard that Luc Morel and Ana Roth came from Bergen. They own the Kestrel hall.")
	words := []string{"avenue", "county", "holm", "kestrel", "police"}
	assert.Equal(t, "Luc Morel, Ana Roth and Bergen", shown(a, b, words))
	assert.Equal(t, "Luc Morel, Ana Roth and Bergen", shown(b, a, words), "in whatever order")

	c := read("The police were on Holm Avenue near the Kestrel hall.")
	assert.Equal(t, "Kestrel and Holm", shown(c, c, words), "the longest of the others")
	assert.Equal(t, "County and Police", shown(c, c, []string{"county", "police"}), "and common ones where there is nothing else")
}
