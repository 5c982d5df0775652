package proper

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/text"
)

// marked shows the segments of a text in it: persons without a letter, t
// title, b body, l place, n norp; other segments are not shown.
func marked(s string) string {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	tokens := d.Tokens()
	var b strings.Builder
	at := 0
	for _, seg := range Layer.Of(d) {
		if seg.Kind == Other {
			continue
		}
		from, to := tokens[seg.First].Span.Start, tokens[seg.Last-1].Span.End
		b.WriteString(s[at:from] + "[" + marks[seg.Kind] + s[from:to] + "]")
		at = to
	}
	return b.String() + s[at:]
}

var marks = [...]string{Person: "", Title: "t ", Body: "b ", Place: "l ", Norp: "n "}

func TestSegments(t *testing.T) {
	for _, want := range []string{
		// names of people
		"Police said [Owen Marsh], 45, was hurt.",
		"A neighbor, [Luz de la Torre], called for help.",
		"It was written by [William \"Bill\" Hale] and [Junho (Jay) Park].",
		"She thanked [Owen Marsh Jr.] and [Peter Hale, III], her uncles.",
		"Talks with [Xi Jinping] and [Kim Jong Un] went on.",
		"[Abdel-Fattah el-Amin] met [Faris al-Hadi] there.",
		"In 1996, [bin Sayed] was free.",
		"Nobody knew [Tyshaun O'Dell-Price].",
		"They include [Ada Marsh], [Ruth Okonjo] and [Ngunda Mbale].",
		"He met [Theresa May] and [Will Young].",
		"The [Rajoy] government fell.",
		"[Adams] regained the seat.",
		// titles and offices
		"[t Police Chief] [Maria Delgado] spoke.",
		"[l US] [t Secretary of State] [Ann Marsh] met [l Russia]'s [t Foreign Minister] [Igor Petrov].",
		"[t Foreign Policy Adviser] [Yuri Antonov] came.",
		"[b Baltic Investment Fund] [t CEO] [Kirill Orlov] left.",
		"[n Republican] [t Sen.] [Tom Hale] voted.",
		"[t Lt. Col.] [Ray Marsh] and [t Pope] [Pius] agreed.",
		"[t Deputy Secretary of Health and Human Services] [Ann Marsh] resigned.",
		// other things
		"The [b Red Cross] told the [b Tarn Times] on Monday that it was over.",
		"The [b White House] said so on Friday.",
		"The plane left [l Fort Worth] for [l Anchorage], [l Alaska].",
		"A man from [l Belview], [l Missouri], died.",
		"Crews from [l Prince George's County] and the [b Marsh County Sheriff's Office] came.",
		"It was the worst since Hurricane Sandy.",
		"They fought the Price-Anderson Act.",
		"The Super Bowl is on Sunday.",
		"Witnesses were asked to call.",
		"He drove an F-150 and took GLP-1s.",
		"In Harper v. Marsh the court ruled.",
		"[b WHO] experts came. Who did not?",
		"Students at the [b University of Harlow] met.",
		"[n Russian] and [n Ukrainian] envoys met.",
		"[l HARLOW], [l Ore.] ([b AP]) — A fire broke out.",
		// what looks like the one and is the other
		"Police named 24-year-old [Ana Orlova Woods] and [Owen Marsh Woods], 19, as victims.",
		"The 12-year-old [l Tarnow] girl was found.",
		"[Owen Durham] called at noon. [Durham] said he saw smoke.",
		"[Owen Durham] drove to [l Durham] on Monday.",
		"Connecticut-based [Owen Marsh] declined to speak.",
		"[Owen Marsh] may be forced out. That will force [Marsh] to speak.",
		"The mayor of Belu Tanah spoke.",
		"A 4-year-old [l Marsh County] boy and a 90-year-old [l Tarnow] airman met.",
		"The [b Department of Children and Families] and the [b Association for the Advancement of Sailing] met.",
		"The [b International Association of Fire Fighters] told [b Prince George's County Police] so.",
		"It was told by [Djono Marsh], [l Norway]'s acting director.",
		"Her sister, Nelara West, had said so in [l Cardiff North].",
		"He told [l Kelly County] [t Sheriff] [Nick Hale] of the [b King County Youth Center].",
		"[l BERNAU], [l Ark.] It was late in the Hawkeye State.",
		"They wrote of it in their State of the Union speech.",
		"[n Republican] lawmakers fear for the [b GOP] [b Senate] majority.",
		"Send a text to TIP411 in a T-shirt, said [t Rep.] [Owen Marsh] (D-N.Y.).",
		"[t Speaker] [Ana Marsh] Ana MarshThe vote begins.",
	} {
		t.Run(want, func(t *testing.T) {
			plain := strings.NewReplacer("[t ", "", "[b ", "", "[l ", "", "[n ", "", "[", "", "]", "").Replace(want)
			assert.Equal(t, want, marked(plain))
		})
	}
}

func TestHeadlinesGiveWhatTheArticleProves(t *testing.T) {
	s := "Police Arrest Marsh After Long Chase On Main Road\n\nOwen Marsh, 45, was arrested. Marsh said nothing."
	assert.Contains(t, marked(s), "Police Arrest [Marsh] After Long Chase")
	assert.NotContains(t, marked("Police Arrest Driver After Long Chase On Main Road"), "[")
	assert.NotContains(t, marked("MAN HELD AFTER LONG CHASE"), "[")
}

func TestFold(t *testing.T) {
	assert.Equal(t, "pena", Fold("Peña"))
	assert.Equal(t, "lukasz", Fold("Łukasz"))
	assert.Equal(t, "o'neil", Fold("O’Neil"))
}

func TestSyllables(t *testing.T) {
	for _, w := range []string{"jinping", "ki-moon", "jong", "dae-jung", "zedong"} {
		assert.True(t, Syllables(w), w)
	}
	for _, w := range []string{"kardashian", "smith", "basinger"} {
		assert.False(t, Syllables(w), w)
	}
}

func TestCommon(t *testing.T) {
	for _, w := range []string{"witnesses", "authorities", "shooting", "stopped", "four-time"} {
		assert.True(t, Common(w), w)
	}
	for _, w := range []string{"delgado", "petrov", ""} {
		assert.False(t, Common(w), w)
	}
}

func FuzzSegments(f *testing.F) {
	f.Add("Lt. Gov. O’Neil's \"Bill\" (J.) de la , Jr. of the University of X & Y's")
	f.Add("UN U.N. Prince George's County Sheriff's Office, Md. (AP) —")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || len(s) > 2000 {
			t.Skip()
		}
		d := text.New(text.Meta{}, s, nil, text.Origin{})
		last := 0
		for _, seg := range Layer.Of(d) {
			if seg.First < last || seg.Last <= seg.First || seg.Last > len(d.Tokens()) {
				t.Fatalf("segment %+v after token %d of %d", seg, last, len(d.Tokens()))
			}
			last = seg.Last
		}
	})
}
