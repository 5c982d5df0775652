package all

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"factdiff/compare"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/text"
)

// coined is the i-th of some seventeen thousand capitalised words.
func coined(i int) string {
	return string([]byte{'B' + byte(i%20), "aeiou"[i/20%5], 'b' + byte(i/100%20), "aeiou"[i/2000%5], 'n', 'd'})
}

// Whatever an article has more of than is compared, what is left out is named,
// once; of an article that has few nothing is.
func TestEveryCutIsTold(t *testing.T) {
	for reason, sentence := range map[string]func(i int) string{
		"so many addresses stand here that the first 50 only":         func(i int) string { return fmt.Sprintf("He lives at %d %s Street. ", 100+i, coined(i)) },
		"so many telephone numbers stand here that the first 40 only": func(i int) string { return fmt.Sprintf("Call the office at 555-017-%04d. ", i) },
		"so many times of incidents stand here that the first 40 only": func(i int) string {
			return fmt.Sprintf("The shooting happened at %d:%02d p.m. on Monday. ", 1+i%11, i%60)
		},
		"so many dates of what happened stand here that the first 60 only": func(i int) string { return fmt.Sprintf("%s was born on May %d, 19%02d. ", coined(i), 1+i%28, i%100) },
		"so many lengths of time stand here that the first 40 only":        func(i int) string { return fmt.Sprintf("%s died %d years ago. ", coined(i), 2+i) },
		"so many tolls stand here that the first 64 only":                  func(i int) string { return fmt.Sprintf("A fire in %s killed %d people on Monday. ", coined(i), 2+i) },
		"so many remarks stand here that the first 200 only": func(i int) string {
			return fmt.Sprintf("“The %s harbour is a marvellous %s place,” said Ann Pell. ", strings.ToLower(coined(i)), strings.ToLower(coined(i+7)))
		},
		"so many words for vehicles, weapons and the like stand here": func(i int) string { return fmt.Sprintf("It was a %s trawler. ", []string{"red", "blue", "green"}[i%3]) },
		"so many names of bodies stand here that the first 200 only":  func(i int) string { return fmt.Sprintf("It went to the %s %s Institute. ", coined(i), coined(i+3)) },
		"so many figures stand here that the first 60 only":           func(i int) string { return fmt.Sprintf("The town has %d ferries. ", 20+i) },
		"so many numbers, days, places and names stand here that the first 600 only": func(i int) string {
			return fmt.Sprintf("The town of %s has %d tents, %d wells and %d hens. ", coined(i), 20+i, 30+i, 40+i)
		},
		"so many parties, states, homes and ranks of people stand here that the first 150 only": func(i int) string {
			return fmt.Sprintf("Sen. %s %s, a Texas Democrat, spoke. ", coined(i), coined(i*3+5))
		},
		"so many people are named that their spellings": func(i int) string {
			return fmt.Sprintf("It was %s %s, of the town, who spoke. ", coined(i), coined(i*3+5))
		},
	} {
		t.Run(reason, func(t *testing.T) {
			told := func(n int) (out []extract.Skip) {
				var b strings.Builder
				for i := range n {
					b.WriteString(sentence(i))
				}
				read := func(id, role string) []extract.Reading {
					return []extract.Reading{kinds.Read(text.New(text.Meta{ID: id, Role: role, Path: id}, b.String(), nil, text.Origin{}))}
				}
				in := &compare.Input{Drafts: read("D", "draft"), Sources: append(read("S1", "source"), read("S2", "source")...)}
				for _, s := range compare.Run(in, Roads(), Checks()).Skips {
					if strings.HasPrefix(s.Reason, reason) && s.Doc == in.Drafts[0].Doc {
						out = append(out, s)
					}
				}
				return out
			}
			assert.Empty(t, told(10))
			many := told(210)
			assert.NotEmpty(t, many)
			assert.LessOrEqual(t, len(many), 2, "by a road and by a check at most")
		})
	}
}
