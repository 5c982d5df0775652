package wordlist

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRows(t *testing.T) {
	var got []string
	for name, body := range Rows("# ours: a list\nboats: ship vessel | row_boat\n\nno row\n cars: van: blue \n") {
		got = append(got, name+"="+body)
	}
	assert.Equal(t, []string{"boats=ship vessel | row_boat", "cars=van: blue"}, got)
}

func TestMembers(t *testing.T) {
	var got []string
	for word, first := range Members("ship vessel | row_boat  dinghy") {
		got = append(got, word+"="+first)
	}
	assert.Equal(t, []string{"ship=ship", "vessel=ship", "row boat=row boat", "dinghy=row boat"}, got)
	for word := range Members("ship vessel | boat") {
		assert.Equal(t, "ship", word, "stops where it is told to")
		break
	}
}
