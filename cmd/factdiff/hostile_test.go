package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plainly is English enough for any text that begins with it to be read.
const plainly = "It was the first time that this had been seen in the town, and the mayor said that it was not to be the last. "

const (
	sevenDead = "Seven people died in a fire in a warehouse on Harbour Street on Sunday, the fire chief said."
	nineDead  = "Nine people died in a fire in a warehouse on Harbour Street on Sunday, the fire chief said."
)

// The whole command on texts that no person wrote: it ends with the code that
// says what was done, and says the same on one core and on eight, whichever
// source is named first.
func TestHostileTexts(t *testing.T) {
	amid := func(s string) string { return plainly + "\n\n" + s + "\n\n" + sevenDead + "\n" }
	const headlines = "Mayor Pell to meet governor for talks on bridge\n\nFerry operator fined $2 million after crash that killed nine\n\nCouncil votes 7-2 to close the old quay\n\nWhat we know about the blast at the mill\n"
	for _, c := range []struct {
		name, file, text string
		register         string
		want             int
		says             string
	}{
		{name: "marks of direction", file: "a.txt", text: amid(strings.Repeat("\u202e\u2066The mayor of the to\u202ewn\u202c spoke.\u2069 ", 50)), want: 1, says: "U+202E"},
		{name: "NUL", file: "a.txt", text: amid("\x00"), want: 2, says: "a binary file"},
		{name: "bytes that are no text", file: "a.txt", text: amid(plainly + "\x80 \xff\xfe"), want: 1},
		{name: "nothing but such bytes", file: "a.txt", text: strings.Repeat("\xff\x80", 1<<12), want: 2},
		{name: "quotes in one another", file: "a.txt", text: amid(strings.Repeat("“‘", 5000) + "he said" + strings.Repeat("’”", 5000)), want: 1},
		{name: "quotes that never end", file: "a.txt", text: amid(strings.Repeat("“‘", 5000)), want: 1},
		{name: "HTML in HTML", file: "a.html", text: "<html><body><p>" + plainly + "</p>" + strings.Repeat("<div>", 300) + "<p>" + sevenDead, want: 1},
		{name: "HTML without end", file: "a.html", text: "<html><body><p>" + plainly + "</p>" + strings.Repeat("<div>", 100_000) + "<p>" + sevenDead, want: 2, says: "nested too deeply"},
		{name: "one line of five megabytes", file: "a.txt", text: plainly + sevenDead + strings.Repeat(" and the river", 5<<20/14), want: 1},
		{name: "200,000 paragraphs", file: "a.txt", text: plainly + "\n\n" + strings.Repeat("Item.\n\n", 200_000), want: 2, says: "too many paragraphs"},
		{name: "a field of a million letters", file: "a.txt", text: amid("Mayor Ann Pell spoke."), register: "name,office\nAnn Pell,Mayor\n" + strings.Repeat("A", 1_000_000) + ",Mayor\n", want: 1},
		{name: "a hundred thousand aliases", file: "a.txt", text: amid("Mayor Ann Pell spoke."), register: "name,aliases\nAnn Pell," + strings.Repeat("Al Pell;", 100_000) + "\n", want: 1},
		{name: "a field without end", file: "a.txt", text: amid("Mayor Ann Pell spoke."), register: "name,office\n\"" + strings.Repeat("Ann Pell,", 100_000), want: 4},
		{name: "headlines alone", file: "a.txt", text: "Seven die in warehouse fire on Harbour Street\n\n" + headlines, want: 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			write := func(name, s string) string {
				path := filepath.Join(dir, name)
				require.NoError(t, os.WriteFile(path, []byte(s), 0o600))
				return path
			}
			args := []string{"check", write(c.file, c.text), "--no-config", "--no-waivers", "--format", "json"}
			if c.register != "" {
				args = append(args, "--register", write("people.csv", c.register))
			}
			sources := []string{write("b.txt", amid(plainly)), write("c.txt", plainly+"\n\n"+nineDead+"\n"), write("d.txt", plainly+"\n\nThe wind blew over the hills.\n")}
			one := checked(t, c.want, 1, against(args, sources))
			assert.Contains(t, one, c.says)
			if c.want == exitInvalid {
				return
			}
			if len(c.text) > 1<<22 { // once more is enough
				require.True(t, one == checked(t, c.want, 8, against(args, sources)), "8 cores say something else")
				return
			}
			for _, cores := range []int{2, 8} {
				require.True(t, one == checked(t, c.want, cores, against(args, sources)), "%d cores say something else", cores)
			}
			slices.Reverse(sources)
			assert.Equal(t, told(t, one), told(t, checked(t, c.want, 2, against(args, sources))), "sources the other way round")
		})
	}
}

func against(args, sources []string) []string {
	out := slices.Clone(args)
	for _, s := range sources {
		out = append(out, "--against", s)
	}
	return out
}

// checked runs the command on so many cores and gives what it says, errors
// included.
func checked(t *testing.T, want, cores int, args []string) string {
	t.Helper()
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
	var out, errs bytes.Buffer
	require.Equal(t, want, run(args, nil, &out, &errs), "%.500s", errs.String())
	return out.String() + errs.String()
}

// told are the findings of a result, without what the sources are called.
func told(t *testing.T, result string) (out []string) {
	t.Helper()
	var doc struct {
		Findings []struct{ Check, Kind, Level, Relation, Title string }
	}
	require.NoError(t, json.Unmarshal([]byte(result), &doc))
	for _, f := range doc.Findings {
		out = append(out, fmt.Sprint(f))
	}
	slices.Sort(out)
	return out
}
