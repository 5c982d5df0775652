package serve

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/extract/article"
	"factdiff/extract/text"
)

// A check that never ends is answered as late, and its slot is given back: the
// next one is checked.
func TestALateCheckGivesItsSlotBack(t *testing.T) {
	s, _ := server(t, func(o *Options) { o.Slots, o.Timeout = 1, 20*time.Millisecond })
	j, err := s.job(&Request{Draft: &Article{Body: seven}})
	require.NoError(t, err)
	stuck := make(chan struct{})
	defer close(stuck)
	c := &j.plan.Comparisons[0]
	slow := check.At("slow.txt")
	slow.Parse = func(text.Meta) (*article.Article, error) { <-stuck; return nil, nil }
	c.Sources = append(c.Sources, slow)
	_, err = s.run(t.Context(), j, false)
	assert.ErrorContains(t, err, "not checked within 20ms")
	s.work.Wait()
	assert.Empty(t, s.gate.slots)
}
