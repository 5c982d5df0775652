package quotation

import (
	"strings"
	"testing"

	"factdiff/extract/text"
)

// BenchmarkLayer reads quotations and who speaks them, with the attributions
// they stand on.
func BenchmarkLayer(b *testing.B) {
	s := strings.Repeat("“We have the people we were looking for,” Dana Lund told reporters on Monday. “Nobody else is being sought.” The mayor, who "+
		"was away, called the fire “a loss to the whole town”. It took two hours to put it out, and the street was closed until noon.\n\n", 400)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		b.StartTimer()
		Layer.Of(d)
	}
}
