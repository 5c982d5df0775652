package wording_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"factdiff/compare/wording"
)

// script writes a comparison as text: [-gone-] {+come+}.
func script(a, b string) string {
	var out []string
	for _, op := range wording.Words(a, b) {
		switch op.Kind {
		case wording.Equal:
			out = append(out, a[op.A.Start:op.A.End])
		case wording.Delete:
			out = append(out, "[-"+a[op.A.Start:op.A.End]+"-]")
		case wording.Insert:
			out = append(out, "{+"+b[op.B.Start:op.B.End]+"+}")
		}
	}
	return strings.Join(out, " ")
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ reason, a, b, want string }{
		{"one word for another", "we will not sign in a hurry", "we will not sign in haste", "we will not sign in [-a hurry-] {+haste+}"},
		{"words, not letters", "two boats sank", "ten boats sank", "[-two-] {+ten+} boats sank"},
		{"a mark is a word", "They left.", "They left", "They left [-.-]"},
		{"curly and straight are one", "“It isn’t”", `"It isn't"`, "“It isn’t”"},
		{"case does not count", "The talks", "the talks", "The talks"},
		{"two encodings of one accent", "Bodø café", "Bodø cafe\u0301", "Bodø café"},
		{"a number keeps its comma", "1,500 boats", "1,480 boats", "[-1,500-] {+1,480+} boats"},
		{"put in", "told reporters", "told the reporters", "told {+the+} reporters"},
		{"nothing in common", "a b", "c d", "[-a b-] {+c d+}"},
		{"one side empty", "", "c d", "{+c d+}"},
		{"both empty", " ", "", ""},
	} {
		assert.Equal(t, c.want, script(c.a, c.b), c.reason)
	}
}

func TestLongTextsAreComparedAtTheirEnds(t *testing.T) {
	middle := strings.Repeat("x y ", wording.MaxWords)
	assert.Equal(t, "one [-"+strings.TrimSpace(middle)+"-] {+z+} two", script("one "+middle+"two", "one z two"))
}

// Whatever the texts, each side can be read back from the runs.
func TestRunsCoverBothTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gen := rapid.StringMatching(`([abé’\-\x{301}.,] ?){0,40}|.{0,30}`)
		a, b := gen.Draw(t, "a"), gen.Draw(t, "b")
		var left, right strings.Builder
		last := wording.Kind(255)
		for _, op := range wording.Words(a, b) {
			if op.Kind == last {
				t.Fatal("two runs of one kind are neighbours")
			}
			last = op.Kind
			left.WriteString(a[op.A.Start:op.A.End])
			right.WriteString(b[op.B.Start:op.B.End])
		}
		if squeeze(left.String()) != squeeze(a) || squeeze(right.String()) != squeeze(b) {
			t.Fatalf("lost words: %q %q", left.String(), right.String())
		}
	})
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
