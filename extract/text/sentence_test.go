package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// sentencesOf are the sentences of s, one block.
func sentencesOf(s string) []string {
	d := New(Meta{}, s, []Block{{Kind: Paragraph, Span: Span{0, len(s)}}}, Origin{})
	var out []string
	for _, st := range d.Sentences() {
		out = append(out, d.Slice(st.Span))
	}
	return out
}

// In each line | marks a boundary. The reason says what could mislead.
var boundaries = []struct{ reason, text string }{
	{"plain", "The bridge fell. | Nobody was hurt. | Why did it fall? | Nobody knows!"},
	{"titles", "Lt. Ana Brook spoke to Gov. Ray Lund and Dr. Wu. | Mrs. Pell left."},
	{"initials", "It was George W. Marsh who paid. | J. R. Hale and J.R. Hale are one man."},
	{"an initial may end a sentence", "They chose plan B. | The mayor agreed."},
	{"the pronoun I is no initial", "She is older than I. | Smith is younger."},
	{"names with initials", "Aide to Ray W. Marsh, said Pell. | J.J. Hale said so. | Ann J. Pell said no."},
	{"bracketed states", "The (Dover, Del.) Herald and the Hale (Ore.) News ran it."},
	{"parties", "Sen. Ann Pell (R-Fla.) Tuesday met Rep. Ray Lund, D-S.C., at noon. | Sen. Hale (D-Ore.) Monday fell."},
	{"the rest was left out", "“It fell. ... | The rest ran,” he said. | “It fell. … | Ours ran. . . . | Theirs stood.”"},
	{"states and owners", "She went to Salem, Ore. | Marsh's car stood there."},
	{"he asked for more", "“Why now?” | He said he knew. | “Who?” | The mayor asked again."},
	{"stray marks", "She left (at last! ). | It fell.” “"},
	{"attribution after a full stop", "“It is so.” Hale said. | “It is so.” | Hale said he knew."},
	{"countries", "The U.S. Army left the U.S. base. | It stayed in the U.S. | The talks went on in the U.K. | However, they failed."},
	{"times of day", "It began at 3 p.m. EST on Friday. | It ended at 5 p.m. | Hale slept. | By 6 a.m. Monday it was 9 a.m. Moscow time."},
	{"states", "He lives in Dover, Del. | The town is small. | Gov. Lund of Mobile, Ala., came. | In Salem, Ore. Marsh Street runs. | In Salem, Ore. | Marsh said no."},
	{"companies", "Acme Inc. sold Bolt Corp. shares. | He left Acme Inc. | The firm is sad. | Robert Hale Jr. won."},
	{"months and days", "On Jan. 5 and Sat., Feb. 6, it rained. | He sat. | It stopped in Aug. | Then came the sun. | He slept."},
	{"numbers", "See No. 5 on p. 6, Apt. 7. | It was Loving v. Virginia. | The answer is no. | Five people ran vs. Hull. | It weighs 5 lbs. | It cost $1.5 million."},
	{"words that look like states or days", "That was a near miss. | It fell en masse, ill and in wash. | The sun shone."},
	{"quotations close with the sentence", "“It fell.” | “Who saw it?” | He ran (fast.) | She left."},
	{"straight quotes", `"It fell." | "We ran," he said. | "Why?" he asked.`},
	{"who asked", "“Why now?” Mayor Ann Pell asked. | “Never!” said Hale. | “Who knows?” | Pell went home."},
	{"quotations of several sentences", "“It fell. | We ran,” he said. | He said: “I saw it. | It fell.”"},
	{"a title is not cut", "The film “Who Won? Nobody” ran for a week. | The band “Go! Go! Now” played."},
	{"ellipses", "It was … Marsh who fell. | He waited… | Nobody came. | “I … I ran,” he said. | Well ... | The end."},
	{"spaced ellipses", "He waited . . . Marsh came."},
	{"names with a cry", "Yahoo! Inc. and Yahoo! News grew. | Stop! | Go home."},
	{"decimals", "It rose 3.5 percent to 1,200.50. | It fell .08 percent."},
	{"dots inside of words", "Use node.js now. | It rose 3.5 percent."},
	{"list numbers", "1. The door was open. | It closed."},
	{"St. and Main St.", "On Main St. in St. Louis it rained. | He lives on Oak St. | The rain stopped."},
	{"lower-case names", "He bought it. | iPhone sales fell."},
	{"addresses", "See www.example.org. | Write to desk@example.org. | Amazon.com sells it. | Read https://example.org/a.b?c=d. | Then go."},
	{"degrees", "Ann Pell, Ph.D., and Ray Lund, M.D., spoke. | She has a Ph.D. | The mayor has none."},
	{"a dash goes on", "“Stop!” — that was all. | He left."},
	{"a quoted word at the end of an abbreviation", "He loves the U.S. | “We are one,” he said."},
}

func TestForgottenBlanks(t *testing.T) {
	assert.Equal(t, []string{"She came home.", "He slept."}, sentencesOf("She came home.He slept."))
	assert.Equal(t, []string{`It was "sad."`, `"We ran," he said.`, `"Twice."`, "He left."}, sentencesOf(`It was "sad."  "We ran," he said."Twice."He left.`))
	assert.Equal(t, []string{"It fell.", "“We ran,” he said."}, sentencesOf("It fell.“We ran,” he said."))
}

func TestSentences(t *testing.T) {
	for _, c := range boundaries {
		t.Run(c.reason, func(t *testing.T) {
			want := strings.Split(c.text, " | ")
			in := strings.Join(want, " ")
			assert.Equal(t, want, sentencesOf(in))
		})
	}
}
