package text

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func tagged(d *Document, sentence int) string {
	var out []string
	s := d.Sentences()[sentence]
	for i, tag := range d.Tags(sentence) {
		out = append(out, d.Slice(d.Tokens()[s.First+i].Span)+"/"+tag)
	}
	return strings.Join(out, " ")
}

func TestTags(t *testing.T) {
	d := New(Meta{}, "The mayor’s aides didn’t meet. “We’ve won,” she said.", nil, Origin{})
	assert.Equal(t, "The/DT mayor/NN ’s/POS aides/NNS didn’t/VBD meet/VB ./.", tagged(d, 0))
	assert.Equal(t, "“/`` We’ve/PRP won/VBN ,/, ”/'' she/PRP said/VBD ./.", tagged(d, 1))
}

func TestTagsAlign(t *testing.T) {
	d := New(Meta{}, report+strings.Repeat(" !", 5000)+" ȺȾn't İ’ll 'd x’t", nil, Origin{})
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for i, s := range d.Sentences() {
				assert.Len(t, d.Tags(i), s.Last-s.First)
			}
		})
	}
	wait.Wait()
	for i := range d.Sentences() {
		for _, tag := range d.Tags(i) {
			assert.NotEmpty(t, tag)
		}
	}
}
