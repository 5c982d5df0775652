package event

import (
	"strings"
	"testing"

	"factdiff/extract/text"
)

// BenchmarkLayer reads events and the people who take part, with the names they
// stand on.
func BenchmarkLayer(b *testing.B) {
	s := strings.Repeat("Talks between Dana Lund and Per Holm lasted three hours on Monday. The two met in Tarn, where a crash had killed five people in May. "+
		"After the meeting Lund addressed reporters, and said that the hearing would begin on Thursday. Nobody was hurt in the fire at the old mill.\n\n", 400)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		b.StartTimer()
		Layer.Of(d)
	}
}
