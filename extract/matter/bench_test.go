package matter

import (
	"strings"
	"testing"

	"factdiff/extract"
	"factdiff/extract/text"
)

// BenchmarkFind reads an article a hundred times over, once it is divided into
// sentences and clauses.
func BenchmarkFind(b *testing.B) {
	s := strings.Repeat("The two men fled on foot, and officers were called to a fight at the mill. The cook was taken to hospital with minor injuries, Ana Roth said on Monday. The hall stood empty for a week.\n\n", 100)
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	kinds := []*extract.Kind{&Kind}
	extract.Run(d, kinds)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		extract.Run(d, kinds)
	}
}
