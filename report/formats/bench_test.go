package formats

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/reporttest"
)

// BenchmarkWriters writes a draft, twenty sources and forty findings in every
// format.
func BenchmarkWriters(b *testing.B) {
	r := reporttest.Large(21, 40)
	for _, w := range Writers() {
		b.Run(w.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				require.NoError(b, w.Write(io.Discard, r, report.Style{}))
			}
		})
	}
}
