package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// all is every command with its flags in place, as the program runs it.
func allCommands() []*cobra.Command {
	c := root()
	c.InitDefaultHelpCmd()
	c.InitDefaultCompletionCmd()
	return every(c)
}

func TestHelpFitsAScreen(t *testing.T) {
	var out bytes.Buffer
	assert.Equal(t, 0, run([]string{"--help"}, nil, &out, &out))
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	assert.LessOrEqual(t, len(lines), 24)
	for _, l := range lines {
		assert.LessOrEqual(t, len([]rune(l)), 80, l)
	}
	for _, want := range []string{"factdiff check draft.md --against", "factdiff claims draft.md", "factdiff explain duration"} {
		assert.Contains(t, out.String(), want)
	}
	for _, c := range root().Commands() {
		if c.IsAvailableCommand() {
			assert.Regexp(t, `\b`+c.Name()+`\b`, out.String())
		}
	}
}

func TestEveryCommandSaysWhatItDoes(t *testing.T) {
	for _, c := range allCommands() {
		assert.NotEmpty(t, c.Short, c.CommandPath())
		assert.NotRegexp(t, `[.]$`, c.Short, c.CommandPath())
		for _, text := range []string{c.Long, c.Example} {
			if strings.HasPrefix(c.CommandPath(), "factdiff completion") {
				continue // cobra's own
			}
			for _, l := range strings.Split(text, "\n") {
				assert.LessOrEqual(t, len([]rune(l)), 110, c.CommandPath())
			}
		}
	}
}

// One name means one thing: a flag has the same shorthand, the same sort of
// value and the same explanation wherever it stands.
func TestAFlagMeansTheSameEverywhere(t *testing.T) {
	type meaning struct{ short, kind, where string }
	seen := map[string]meaning{}
	for _, c := range allCommands() {
		if strings.HasPrefix(c.CommandPath(), "factdiff completion") {
			continue
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			assert.NotEmpty(t, f.Usage, "%s --%s", c.CommandPath(), f.Name)
			assert.Regexp(t, `^[a-z][a-z0-9-]+$`, f.Name)
			if f.Value.Type() != "bool" {
				assert.Contains(t, f.Usage, "`", "%s --%s: what is the value called?", c.CommandPath(), f.Name)
			}
			m := meaning{f.Shorthand, f.Value.Type(), c.CommandPath()}
			if old, ok := seen[f.Name]; ok && f.Name != "kind" {
				assert.Equal(t, [2]string{old.short, old.kind}, [2]string{m.short, m.kind}, "--%s of %s and %s", f.Name, old.where, m.where)
			}
			seen[f.Name] = m
		})
	}
	assert.Contains(t, seen, "fail-on")
}

// Every flag and example in a help text is one that there is.
func TestHelpNamesOnlyWhatThereIs(t *testing.T) {
	known := map[string]bool{"help": true, "version": true}
	for _, c := range allCommands() {
		c.LocalFlags().VisitAll(func(f *pflag.Flag) { known[f.Name] = true })
	}
	flag := regexp.MustCompile(`(?:^|[\s(])--([a-z][a-z-]+)`)
	for _, c := range allCommands() {
		if strings.HasPrefix(c.CommandPath(), "factdiff completion") {
			continue
		}
		for _, m := range flag.FindAllStringSubmatch(c.Long+"\n"+c.Example, -1) {
			assert.True(t, known[m[1]], "%s speaks of --%s", c.CommandPath(), m[1])
		}
		for _, line := range strings.Split(c.Example, "\n") {
			if _, cmd, ok := strings.Cut(line, "factdiff "); ok {
				words := strings.Fields(cmd)
				x, _, err := root().Find(words)
				require.NoError(t, err, line)
				assert.NotEqual(t, "factdiff", x.Name(), line)
			}
		}
	}
}

func TestManPagesAreMadeOfTheDefinitions(t *testing.T) {
	for _, c := range allCommands() {
		var b bytes.Buffer
		require.NoError(t, manPage(&b, c))
		page := b.String()
		assert.True(t, strings.HasPrefix(page, ".TH "), c.CommandPath())
		c.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
			assert.Contains(t, page, strings.ReplaceAll("--"+f.Name, "-", `\-`), c.CommandPath())
		})
		for _, l := range strings.Split(page, "\n") {
			if strings.HasPrefix(l, ".") {
				assert.Regexp(t, `^\.(TH|SH|TP|B|nf|fi)\b`, l, "an unknown macro in %s", c.CommandPath())
			}
		}
	}
}
