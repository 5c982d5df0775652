package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"factdiff/extract/text"
)

func TestPlainTextBlocks(t *testing.T) {
	assert.Equal(t, []string{
		"headline: Bridge closes after lorry hits pillar",
		"boilerplate: By Jane Roe and JOHN DOE, The Daily Post",
		"paragraph: PORTVILLE, Ohio (AP) — The bridge will stay closed until Friday, the county said.",
		"boilerplate: READ MORE: Five bridges that fell",
		"heading: What comes next",
		"paragraph: Work starts in May, Mayor Anna Doe told reporters.",
		"list item: The deck is lifted in June.",
		"list item: The pillars follow in July.",
		"caption: Mayor Anna Doe at the bridge. (Photo: Jim Poe/AP)",
		"boilerplate: CLICK HERE TO GET THE PORTVILLE APP",
		"boilerplate: DRIVERS FUME AS ANOTHER RIVER BRIDGE SHUTS FOR THE SEASON",
		"paragraph: It was built in 1931.",
		"boilerplate: Photographs",
		"boilerplate: Jim Poe/AFP, County Press Office, Ann Moe/Getty Images",
	}, shape(t, "a.txt", `Bridge closes after lorry hits pillar

By Jane Roe and JOHN DOE, The Daily Post

PORTVILLE, Ohio (AP) — The bridge will stay closed until Friday, the county said.
READ MORE: Five bridges that fell

What comes next
Work starts in May, Mayor Anna Doe told reporters.
• The deck is lifted in June.
• The pillars follow in July.
Mayor Anna Doe at the bridge. (Photo: Jim Poe/AP)

CLICK HERE TO GET THE PORTVILLE APP

DRIVERS FUME AS ANOTHER RIVER BRIDGE SHUTS FOR THE SEASON

It was built in 1931.

Photographs
Jim Poe/AFP, County Press Office, Ann Moe/Getty Images
`))
}

func TestCaptionLabels(t *testing.T) {
	assert.Equal(t, []string{
		"boilerplate: Image copyright Reuters Image caption", "caption: The bridge on Friday",
		"boilerplate: Media playback is unsupported on your device Media caption", "caption: The moment the lorry hits it",
		"paragraph: Image rights were sold for $20 million, the club said.",
	}, shape(t, "a.txt", "Image copyright Reuters Image caption The bridge on Friday\n\nMedia playback is unsupported on your device Media caption The moment the lorry hits it\n\n"+
		"Image rights were sold for $20 million, the club said.\n"))
}

// TestBoilerplate holds both sides: what is printed around an article, and
// sentences of articles that look like it.
func TestBoilerplate(t *testing.T) {
	const before, after = "The bridge is closed, the county said on Friday, and it will not open soon.\n\n", "\n\nIt was built in 1931 and is to be rebuilt."
	for _, in := range []string{
		"Advertisement", "ADVERTISEMENT", "Story continues below advertisement", "Follow us on Twitter", "Sign up for our newsletter", "Read more:",
		"READ MORE: Five bridges that fell", "Related: Who pays for the bridge?", "RELATED | Who pays for the bridge?", "WATCH: Lorry hits bridge",
		"(Photo: Jim Poe)", "Getty Images", "AFP/Getty Images", "AP Photo/Jim Poe", "Photo credit: Jim Poe", "© 2025 The Daily Post",
		"Copyright 2025 The Associated Press. All rights reserved.", "0 Comments", "jroe@example.com", "Contact Jane Roe at jroe@example.com or 555-0100.",
		"Updated at 8:35 p.m. ET Monday", "___", "You must be logged in to comment.", "Jane Roe of the Post contributed to this report.",
		"Don't miss out on the latest news. Join our newsletter.", "TOWN HALL TO PAY FOR NEW BRIDGE", "https://example.com/bridge", "[advertisement]",
		"By Jane Roe | November 18, 2019 at 2:26 PM - Updated November 18 at 4:46 PM", "Jane Roe, AP Business Writer",
		"(Reporting by Jane Roe in Portville and John Poe; Editing by Ann Moe)", "Follow Jane Roe on Twitter: @jroe",
	} {
		got := shape(t, "a.txt", before+in+after)
		require.Len(t, got, 3, in)
		assert.Equal(t, "boilerplate: "+in, got[1])
	}
	for _, in := range []string{
		"“STOP THE WORK NOW!”", "THE SHERIFF SAYS THE ROAD IS OPEN.", "DETROIT -", "Photos of the bridge showed a crack.", "Watch for ice: two cars slid off the road.",
		"By Friday the road was open again.", "On Twitter, the mayor said she was glad.", "Follow the river for two miles, the guide says.",
		"Sign up for the race by Friday, the club says.", "Related charges against the driver were dropped.", "Advertisement for the bridge began in 1931.",
		"Get the latest from the town hall, the mayor told them.", "March 3, 2010 - May 5, 2014", "UPDATE: Two men died in the crash.",
		"The Associated Press reported that two died.", "Copyright law was changed in 2010.", "Reuters said the bridge was closed.", "Read: the book has sold 2,000 copies.",
		"Reporting by the Post found two cracks in the bridge.", "Copyright law overhaul passes", "© Jim Poe, 24, was hurt in a crash on Friday.", "Reach of Facebook grows to 2 billion users in May.",
		"Contact with the bridge on Facebook Live broke the pole.", "Listen to the people who live there, she said: “We were not asked.”", "Video from the scene shows the lorry.",
	} {
		got := shape(t, "a.txt", before+in+after)
		require.Len(t, got, 3, in)
		assert.NotContains(t, got[1], "boilerplate", in)
	}
}

func TestCapitals(t *testing.T) {
	got := shape(t, "a.txt", "BRIDGE SHUT FOR DAYS\n\nThe bridge is closed, the county said.\n\nHe wrote:\n\nSHAME ON ALL OF THEM\n\nREACTION\n\nIt was built in 1931, and the town paid for it.")
	assert.Equal(t, []string{
		"headline: BRIDGE SHUT FOR DAYS", "paragraph: The bridge is closed, the county said.", "paragraph: He wrote:", "paragraph: SHAME ON ALL OF THEM",
		"heading: REACTION", "paragraph: It was built in 1931, and the town paid for it.",
	}, got)

	script := "GOOD EVENING. THE BRIDGE IS SHUT\n\nTHE MAYOR SAYS SO\n\nTHE TOWN PAID FOR IT"
	for _, b := range shape(t, "a.txt", script) {
		assert.NotContains(t, b, "boilerplate", "a text set in capitals is read")
	}
}

func TestOneParagraphALine(t *testing.T) {
	short := "The bridge is closed, the county said.\nIt was built in 1931.\nNobody was hurt in the crash on Friday, police said.\nThe driver is in hospital.\n"
	assert.Len(t, shape(t, "a.txt", short), 4)
	long := strings.Repeat("The bridge over the river is closed until the county has found out why the lorry left the road and hit the pillar, the county said.\n", 3)
	assert.Len(t, shape(t, "a.txt", long), 3)
	list := "The dead are:\nAnna Doe, 23, of Portville\nJim Poe, 45, of Otherton\nAnn Moe, 7, of Otherton\n"
	assert.Len(t, shape(t, "a.txt", list), 4)
}

func TestDoubleSpaced(t *testing.T) {
	lines := strings.Split(wrap("The bridge over the river is closed until the county has found out why the lorry left the road. The driver, a man of 45, is in hospital, and nobody else was hurt in the crash on Friday, police said late at night.", 45), "\n")
	require.GreaterOrEqual(t, len(lines), 5)
	more := append(lines, strings.Split(wrap("It was built in 1931 by the town, and widened twice since then, at a cost that nobody now remembers, for the wood was sold and the books were lost.", 45), "\n")...)
	got := shape(t, "a.txt", strings.Join(more, "\n\n"))
	assert.Less(t, len(got), 4, "the blank lines part nothing")
	for _, b := range got {
		assert.True(t, strings.HasSuffix(b, "."), "a paragraph ends with its sentence: %s", b)
	}
}

// wrap breaks s at width, as an editor does.
func wrap(s string, width int) string {
	var b strings.Builder
	n := 0
	for _, w := range strings.Fields(s) {
		size := len([]rune(w))
		switch {
		case n == 0:
		case n+1+size > width:
			b.WriteByte('\n')
			n = 0
		default:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(w)
		n += size
	}
	return b.String()
}

// TestWrapping: a text says the same wrapped and unwrapped, whatever the
// column, with and without blank lines between its paragraphs.
func TestWrapping(t *testing.T) {
	vocabulary := strings.Fields("the bridge over river stays closed until Friday a 20-year-old driver said mayor Anna Doe and “nobody” was hurt in crash, which counts 1,200 cars")
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(50, 100).Draw(t, "width")
		end := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "end")
		var flat, wrapped []string
		for range rapid.IntRange(2, 6).Draw(t, "paragraphs") {
			words := rapid.SliceOfN(rapid.SampledFrom(vocabulary), 45, 90).Draw(t, "words")
			p := "So " + strings.Join(words, " ") + " it is."
			flat = append(flat, p)
			wrapped = append(wrapped, strings.ReplaceAll(wrap(p, width), "\n", end))
		}
		want := blocksOf(t, strings.Join(flat, end+end))
		require.Len(t, want, len(flat))
		assert.Equal(t, want, blocksOf(t, strings.Join(flat, end)))
		assert.Equal(t, want, blocksOf(t, strings.Join(wrapped, end+end)))
	})
}

func blocksOf(t *rapid.T, s string) (out []string) {
	a, err := Parse([]byte(s), text.Meta{Path: "a.txt"})
	require.NoError(t, err)
	for _, b := range a.Doc.Blocks {
		out = append(out, b.Kind.String()+": "+strings.Join(strings.Fields(a.Doc.Slice(b.Span)), " "))
	}
	return out
}

func TestAStampBehindTheTextIsNoneOfIt(t *testing.T) {
	assert.Equal(t, []string{
		"paragraph: Divers search the weir.", "boilerplate: (Published Monday, July 7, 2014)",
		"paragraph: The report (published Monday, July 7, 2014) names the diver.",
		"paragraph: Nobody saw the boat (Posted by the harbour on July 7, 2014)",
	}, shape(t, "a.txt", "Divers search the weir. (Published Monday, July 7, 2014)\n\nThe report (published Monday, July 7, 2014) names the diver.\n\nNobody saw the boat (Posted by the harbour on July 7, 2014)\n"))
}

func TestAStampBeforeTheTextIsNoneOfIt(t *testing.T) {
	assert.Equal(t, []string{
		"boilerplate: Update at 12:20 p.m. ET.", "paragraph: The bridge is open again, the county said.",
		"paragraph: Update on the bridge: it is open. Nobody was hurt.",
	}, shape(t, "a.txt", "Update at 12:20 p.m. ET. The bridge is open again, the county said.\n\nUpdate on the bridge: it is open. Nobody was hurt.\n"))
}
