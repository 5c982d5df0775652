package event

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"factdiff/extract/frame"
)

//go:embed data/*.txt
var data embed.FS

// lexicon is what the data files say.
type lexicon struct {
	frames  *frame.Set
	careful map[string]bool // types whose nouns are verbs as well
	befalls map[string]bool // types that an article calls the incident, too
	apart   map[string]bool
	subject map[string]bool // verbs whose subject takes part in what follows
	both    map[string]bool // and whose object does too
}

var words = sync.OnceValue(func() *lexicon {
	x := &lexicon{careful: map[string]bool{}, befalls: map[string]bool{}, subject: map[string]bool{}, both: map[string]bool{}, apart: map[string]bool{}}
	var types strings.Builder
	for line := range strings.Lines(file("types.txt")) {
		bare := strings.TrimLeft(line, "*+")
		flags, name := line[:len(line)-len(bare)], strings.SplitN(bare, ":", 2)[0]
		x.careful[name] = x.careful[name] || strings.Contains(flags, "*")
		x.befalls[name] = x.befalls[name] || strings.Contains(flags, "+")
		types.WriteString(bare)
	}
	sources, err := frame.Parse(types.String())
	if err != nil {
		panic(fmt.Sprintf("types.txt: %v", err))
	}
	x.frames = frame.Must(nil, sources...)
	for line := range strings.Lines(file("apart.txt")) {
		if !strings.HasPrefix(line, "#") {
			x.apart[strings.TrimSpace(line)] = true
		}
	}
	list := x.subject
	for line := range strings.Lines(file("joint.txt")) {
		if strings.HasPrefix(line, "# both") {
			list = x.both
		}
		if !strings.HasPrefix(line, "#") {
			for _, w := range strings.Fields(line) {
				list[w] = true
			}
		}
	}
	return x
})

func file(name string) string {
	b, err := data.ReadFile("data/" + name)
	if err != nil {
		panic(err) // embedded at build time
	}
	return string(b)
}
