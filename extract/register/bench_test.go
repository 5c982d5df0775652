package register

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// table is a register of people with n rows.
func table(n int) []byte {
	var b strings.Builder
	b.WriteString("name,aliases,office,body,from,until,source\n")
	for i := range n {
		fmt.Fprintf(&b, "Anna%d Doe%d,,Secretary of Roads,County %d,2019-01-02,,roads.example\n", i%977, i, i%3000)
	}
	return []byte(b.String())
}

func BenchmarkParse(b *testing.B) {
	for _, n := range []int{100, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			raw := table(n)
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				_, err := Parse(raw, "r.csv")
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkLookUp(b *testing.B) {
	for _, n := range []int{100, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			r, err := Parse(table(n), "r.csv")
			require.NoError(b, err)
			b.ReportAllocs()
			for b.Loop() {
				for i := range r.WithWord("Doe77") {
					require.Equal(b, 77, i)
				}
			}
		})
	}
}
