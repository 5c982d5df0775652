package main

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/formats"
)

var update = flag.Bool("update", false, "write what the program prints into README")

func readme(t *testing.T) string {
	t.Helper()
	raw, err := os.ReadFile(top + "/README.md")
	require.NoError(t, err)
	return string(raw)
}

// excerpt is the first findings of out and its summary.
func excerpt(out string) string {
	const most = 3
	parts := strings.Split(out, "\n\n")
	if len(parts) > most+1 {
		parts = append(append(parts[:most:most], "…"), parts[len(parts)-1])
	}
	return strings.Join(parts, "\n\n")
}

// The example in README is the beginning of what the program prints, and the end.
func TestTheExampleInREADMEIsReal(t *testing.T) {
	text := readme(t)
	place := regexp.MustCompile(`(?s)<!-- example: factdiff ([^\n]*) -->\n(.*)<!-- end of example -->`)
	at := place.FindStringSubmatchIndex(text)
	require.NotNil(t, at, "the place of the example is marked")
	t.Chdir(top)
	var out, errs bytes.Buffer
	code := run(strings.Fields(text[at[2]:at[3]]), nil, &out, &errs)
	require.Contains(t, []int{exitClean, exitFindings}, code, errs.String())
	want := "\n```\n$ factdiff " + text[at[2]:at[3]] + "\n" + excerpt(out.String()) + "```\n\n"
	if *update {
		require.NoError(t, os.WriteFile("README.md", []byte(text[:at[4]]+want+text[at[5]:]), 0o644))
		return
	}
	if at[4] == at[5] {
		t.Skip("README has no example yet: -update writes it")
	}
	assert.Equal(t, want, text[at[4]:at[5]], "-update writes it anew")
}

func TestTheCommandsInREADMEAreReal(t *testing.T) {
	text := readme(t)
	for _, m := range regexp.MustCompile("(?m)^    factdiff (.*)$").FindAllStringSubmatch(text, -1) {
		accepted(t, "factdiff "+m[1])
	}
	for _, m := range regexp.MustCompile("`factdiff ([^`]*)`").FindAllStringSubmatch(text, -1) {
		accepted(t, "factdiff "+m[1])
	}
	for _, w := range formats.Writers() {
		assert.Contains(t, text, "`"+w.Name+"`", "the formats are all named")
	}
	for _, l := range report.FailLevels() {
		assert.Contains(t, text, l)
	}
	for _, m := range regexp.MustCompile(`\]\(([^):]+)\)`).FindAllStringSubmatch(text, -1) {
		assert.FileExists(t, top+"/"+m[1])
	}
}
