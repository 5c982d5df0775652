package word

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/text"
)

func TestForms(t *testing.T) {
	for _, c := range []struct {
		word string
		act  Act
		form Form
	}{
		{"says", Say, ThirdS}, {"said", Say, PastForm | Participle}, {"saying", Say, IngForm}, {"say", Say, Base},
		{"wrote", Say, PastForm}, {"written", Say, Participle}, {"writing", Say, IngForm},
		{"admitted", Say, PastForm | Participle | Strict}, {"admitting", Say, IngForm | Strict},
		{"denies", Deny, ThirdS}, {"denied", Deny, PastForm | Participle}, {"denying", Deny, IngForm},
		{"promises", Plan, ThirdS | Noun}, {"teaches", None, 0},
	} {
		i := Of(c.word)
		assert.Equal(t, c.act, i.Act, c.word)
		assert.Equal(t, c.form, i.Form, c.word)
	}
}

func TestShapes(t *testing.T) {
	for w, want := range map[string]Class{
		"walked": Past, "walking": Ing, "slowly": Adverb, "doesn't": Do | Negator, "family": 0, "building": 0, "red": 0, "he's": 0,
	} {
		assert.Equal(t, want, Of(w).Class, w)
	}
}

func TestLayerTellsIsFromOwner(t *testing.T) {
	d := text.New(text.Meta{}, "He's gone and Lee's dog with him.", nil, text.Origin{})
	info := Layer.Of(d)
	assert.Equal(t, Be|Have, info[1].Class)
	assert.Equal(t, Genitive, info[5].Class)
}

// TestLists holds that no line of the lists stands under a class that does not
// exist.
func TestLists(t *testing.T) {
	lines(wordsFile, func(c, w string) { assert.True(t, classes[c] != 0 || c == "plain", "%s: %s", c, w) })
	lines(verbsFile, func(c, w string) { assert.NotZero(t, acts[c], "%s: %s", c, w) })
	lines(stanceFile, func(c, w string) { assert.NotZero(t, hints[c], "%s: %s", c, w) })
}
