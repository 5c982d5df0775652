package topic

import (
	"fmt"
	"strings"
	"testing"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Thousands of subjects that bear one name and are told apart by the day are
// not tried each with each: what is left out is named.
func TestSubjectsOfOneNameAreBounded(t *testing.T) {
	attribute := &claim.Attribute{Name: "count"}
	r := extract.Reading{Doc: text.New(text.Meta{}, "It burned.", nil, text.Origin{})}
	for i := range mostAlike + 50 {
		r.Claims = append(r.Claims, claim.Claim{Kind: "count", Doc: r.Doc, Attribute: attribute,
			Subject: claim.Subject{Type: claim.Thing, Key: "fire", Entity: -1, Date: fmt.Sprintf("day %06d", i)}})
	}
	in := &compare.Input{Drafts: []extract.Reading{r}}
	res := compare.Run(in, []*compare.Road{&Road}, nil)
	assert.Len(t, res.Questions, mostAlike)
	require.Len(t, res.Skips, 50)
	assert.Contains(t, res.Skips[0].Reason, "so many subjects of one name")
}

// An article that names more people than are tried for slips says so, once.
func TestPeopleTriedForSlipsAreBounded(t *testing.T) {
	crowded := func() extract.Reading {
		var b strings.Builder
		for i := range mostSlips + 20 {
			fmt.Fprintf(&b, "Mayor %s Pell%s spoke. ", coined(i), coined(i*7+3))
		}
		return extract.Reading{Doc: text.New(text.Meta{}, b.String(), nil, text.Origin{})}
	}
	in := &compare.Input{Drafts: []extract.Reading{crowded()}, Sources: []extract.Reading{crowded()}}
	res := compare.Run(in, []*compare.Road{&Road}, nil)
	require.Len(t, res.Skips, 1)
	assert.Contains(t, res.Skips[0].Reason, "among the first 300 only")
}

// coined is the i-th of some seventeen thousand capitalised words.
func coined(i int) string {
	return string([]byte{'B' + byte(i%20), "aeiou"[i/20%5], 'b' + byte(i/100%20), "aeiou"[i/2000%5], 'n'})
}

// BenchmarkAsk asks a draft's questions of ever more articles on one story: the
// time for one article must not grow with their number.
func BenchmarkAsk(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("1x%d", n), func(b *testing.B) {
			in := &compare.Input{}
			for i := range n + 1 {
				var s strings.Builder
				for k := range 10 {
					fmt.Fprintf(&s, "Mayor %s Pell%s met the guests. ", coined(i%3+20*k), coined(k*7+3))
				}
				r := extract.Reading{Doc: text.New(text.Meta{}, s.String(), nil, text.Origin{})}
				if i == 0 {
					in.Drafts = append(in.Drafts, r)
				} else {
					in.Sources = append(in.Sources, r)
				}
			}
			ask(in) // reads the layers
			for b.Loop() {
				ask(in)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/article")
		})
	}
}

// BenchmarkCase asks whether two articles that name ever more people, with ages
// that do not go together, tell of one case: the time for one of the people must
// not grow with their number.
func BenchmarkCase(b *testing.B) {
	crowd := func(n, age int, told string) *text.Document {
		var s strings.Builder
		for i := range n {
			fmt.Fprintf(&s, told, coined(i), coined(i*7+3), age+i%40)
		}
		return text.New(text.Meta{}, s.String(), nil, text.Origin{})
	}
	for _, n := range []int{80, 320, 1280} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d, s := crowd(n, 20, "It was %s Pell%s, %d, who spoke. "), crowd(n, 22, "Then %s Pell%s, %d, left the town. ")
			Case(d, s) // reads the layers
			for b.Loop() {
				_, one := Case(d, s)
				require.False(b, one)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/person")
		})
	}
}
