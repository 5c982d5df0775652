package quantity_test

import (
	"encoding/json"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

func TestReaderShowsWhatWasPrinted(t *testing.T) {
	for s, want := range map[string]string{
		"More than 300 seats":             `number {"n":300,"mod":"more"}`,
		"He counted 3 to 5 boats":         `range {"min":3,"max":5}`,
		"the third man":                   `ordinal {"n":3}`,
		"It fell 5 to 7 percent":          `percent {"min":5,"max":7}`,
		"It fell three percentage points": `percent {"n":3,"unit":"percentage point"}`,
		"It cost about $1.5bn":            `money {"n":1500000000,"unit":"USD","mod":"approx"}`,
		"It cost 15 cents":                `money {"n":15,"unit":"cent"}`,
		"It is ten miles away":            `quantity {"n":10,"unit":"mile"}`,
		"It was 20 degrees Celsius":       `temperature {"n":20,"unit":"degree celsius"}`,
		"A 10-month-old boy":              `age {"n":10,"unit":"month"}`,
		"Hundreds of homes":               `number {"min":200}`,
		"He saw a couple of homes":        `number {"n":2}`,
	} {
		d, _ := read(s)
		ms := quantity.Reader.Read(d)
		require.Len(t, ms, 1, s)
		out, err := json.Marshal(ms[0].Out)
		require.NoError(t, err)
		assert.Equal(t, want, ms[0].Type+" "+string(out), s)
	}
}

func TestReaderKeepsNamesAndTimesToItself(t *testing.T) {
	for _, s := range []string{"Flight 370 left", "It began in 2004", "They waited four hours", "Several men left", "They won 54-46",
		"the 7400 block of Elm Street", "Call 555-0147", "It is 3:30 now", "No one left"} {
		d, ms := read(s)
		assert.NotEmpty(t, ms, s)
		assert.Empty(t, quantity.Reader.Read(d), s)
	}
}

// TestNouns holds the guess of what is counted to phrases of news.
func TestNouns(t *testing.T) {
	for s, want := range map[string]string{
		"twelve more people left": "people", "four police officers left": "officers", "a third of all voters left": "voters",
		"five dead in the flood": "dead", "20 missile launches followed": "launches", "two short-range rocket launches": "launches",
		"one person wants it": "person", "a 12-member jury sat": "member", "the four wanted to": "", "dozens of the homes burned": "homes",
		"killed 12, police said": "", "seven were hurt": "", "10,000 refugees and migrants": "refugees",
	} {
		d, ms := read(s)
		require.NotEmpty(t, ms, s)
		got := ""
		if n := ms[0].Noun; n >= 0 {
			got = d.Tokens()[n].Lower
		}
		assert.Equal(t, want, got, s)
	}
}

// TestOneReadingForManyReaders: the lists are shared by all goroutines.
func TestOneReadingForManyReaders(t *testing.T) {
	const s = "At least 12 people paid $5 million, or 4 percent, for the 10-mile road."
	_, want := read(s)
	require.Len(t, want, 4)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			d := text.New(text.Meta{}, s, nil, text.Origin{})
			assert.Equal(t, want, quantity.Layer.Of(d))
		})
	}
	wg.Wait()
}
