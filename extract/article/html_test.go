package article

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

// body is the paragraphs of a page in our own words, long enough to be taken
// for an article.
const body = `<p>The bridge over the river will stay closed until Friday, the county said on Tuesday, after a lorry hit its northern pillar and the
	engineers found a crack.</p>
<h2>What comes next</h2>
<p>Work on the pillar starts in May, Mayor Anna O&#8217;Doe told reporters, and it is to last for six weeks. She said that <a href="/x">the town</a> had not been asked.</p>
<p>It was built in 1931 &amp; widened in 1964, when the railway was moved to the other bank of the river, and it carries 9,000 cars a day.</p>`

const wholePage = `<!doctype html><html><head><meta charset="utf-8"><title>Bridge shut - The Daily Post</title>
<meta property="og:site_name" content="The Daily Post &amp; Mail"><meta property="og:title" content="Bridge shut for days">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Bridge shut for days",
"datePublished":"2025-03-04T18:30:00-05:00","author":[{"@type":"Person","name":"Jane Roe"},{"name":"John Poe"}]}]}</script></head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
<article><h1>Bridge shut <em>for days</em></h1><p class="article__standfirst">Lorry cracks a pillar of the old bridge over the river</p>
<div class="byline">By Jane Roe and John Poe</div><time datetime="2025-03-05">5 March</time>
<figure><img src="b.jpg"><figcaption>The bridge on Tuesday. (Photo: Jim Poe/AP)</figcaption></figure>` + body + `
<div class="newsletter"><p>Sign up for our newsletter</p></div></article>
<footer>© 2025 The Daily Post</footer><script>var a = "<p>no text</p>";</script></body></html>`

func TestPage(t *testing.T) {
	a, err := Parse([]byte(wholePage), text.Meta{Path: "a.html", Zone: "America/Chicago"})
	require.NoError(t, err)
	assert.Equal(t, "html", a.Format)
	assert.Equal(t, "Bridge shut for days", a.Title)
	assert.Equal(t, "The Daily Post & Mail", a.Outlet)
	assert.Equal(t, "Jane Roe, John Poe", a.Author)
	assert.Equal(t, "2025-03-04T17:30:00-06:00", a.Published.Format(time.RFC3339), "the moment, in the outlet's zone")
	assert.True(t, a.HasClock)

	var got []string
	for _, b := range a.Doc.Blocks {
		if b.Kind != text.Boilerplate {
			got = append(got, b.Kind.String()+": "+a.Doc.Slice(b.Span))
		}
	}
	assert.Equal(t, []string{
		"headline: Bridge shut for days",
		"deck: Lorry cracks a pillar of the old bridge over the river",
		"caption: The bridge on Tuesday. (Photo: Jim Poe/AP)",
		"paragraph: The bridge over the river will stay closed until Friday, the county said on Tuesday, after a lorry hit its northern pillar and the engineers found a crack.",
		"heading: What comes next",
		"paragraph: Work on the pillar starts in May, Mayor Anna O’Doe told reporters, and it is to last for six weeks. She said that the town had not been asked.",
		"paragraph: It was built in 1931 & widened in 1964, when the railway was moved to the other bank of the river, and it carries 9,000 cars a day.",
	}, got)

	at := strings.Index(a.Doc.Text, "O’Doe")
	s := a.Doc.Source(text.Span{Start: at, End: at + len("O’Doe")})
	assert.Equal(t, "O&#8217;Doe", wholePage[s.Start:s.End])
}

func TestGivenMetaWins(t *testing.T) {
	given := time.Date(2020, 1, 2, 0, 0, 0, 0, time.UTC)
	a, err := Parse([]byte(wholePage), text.Meta{Path: "a.html", Outlet: "Wire", Title: "Known", Published: given})
	require.NoError(t, err)
	assert.Equal(t, "Wire", a.Outlet)
	assert.Equal(t, "Known", a.Title)
	assert.Equal(t, given, a.Published)
	assert.False(t, a.HasClock)
}

func TestPageDates(t *testing.T) {
	const rest = "</head><body><article>" + body + "</article></body></html>"
	for _, c := range []struct{ why, head, want string }{
		{"OpenGraph", `<meta property="article:published_time" content="2024-05-06T07:08:09Z"><meta name="date" content="2020-01-01">`, "2024-05-06T07:08:09Z"},
		{"a meta name", `<meta name="pubdate" content="May 6, 2024 7:08 AM EDT">`, "2024-05-06T07:08:00-04:00"},
		{"the <time> that says it is the publication", `</head><time datetime="2020-01-01">x</time><time class="published" datetime="2024-05-06">y</time>`, "2024-05-06T00:00:00Z"},
		{"the first <time>", `</head><time datetime="2024-05-06T07:00">x</time><time datetime="2020-01-01">x</time>`, "2024-05-06T07:00:00Z"},
		{"JSON-LD with line ends in its strings", "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"headline\":\"a\nb\",\"datePublished\":\"2024-05-06\"}</script>", "2024-05-06T00:00:00Z"},
		{"nothing", "", "0001-01-01T00:00:00Z"},
		{"a date that means two days", `<meta name="date" content="5/6/2024">`, "0001-01-01T00:00:00Z"},
	} {
		a, err := Parse([]byte("<html><head>"+c.head+rest), text.Meta{Path: "a.html"})
		require.NoError(t, err, c.why)
		assert.Equal(t, c.want, a.Published.Format(time.RFC3339), c.why)
	}
}

// TestBodyInJSONLD reads a page whose text is put there by a script.
func TestBodyInJSONLD(t *testing.T) {
	const said = `The mayor said \u201cno\u201d on Friday \ud83d\ude00 and the council of the town was told of it by post.\n` +
		`It had been asked for \"clear words\" by those who live on the other side of the river &amp; use it, and it will meet again in May to vote on the plan for the bridge.`
	source := `<html><script type="application/ld+json">{"@type":"NewsArticle","articleBody" : "` + said + `"}</script><body><div id="app">Loading the page of the day</div></body></html>`
	a, err := Parse([]byte(source), text.Meta{Path: "a.html"})
	require.NoError(t, err)
	require.Len(t, a.Doc.Blocks, 2)
	assert.Equal(t, "The mayor said “no” on Friday 😀 and the council of the town was told of it by post.", a.Doc.Slice(a.Doc.Blocks[0].Span))
	for _, w := range [][2]string{{"“no”", `\u201cno\u201d`}, {"😀", `\ud83d\ude00`}, {`"clear words"`, `\"clear words\"`}, {"& use", "&amp; use"}} {
		at := strings.Index(a.Doc.Text, w[0])
		require.GreaterOrEqual(t, at, 0, w[0])
		s := a.Doc.Source(text.Span{Start: at, End: at + len(w[0])})
		assert.Equal(t, w[1], source[s.Start:s.End])
	}
}

func TestPageWithoutText(t *testing.T) {
	for _, source := range []string{"<html><body><script>x</script></body></html>", "<html><body><p> &nbsp; </p></body></html>"} {
		_, err := Parse([]byte(source), text.Meta{Path: "a.html"})
		assert.EqualError(t, err, "a.html: holds no text")
	}
}

func TestPagesNobodyWrote(t *testing.T) {
	for why, source := range map[string]string{
		"nested":     strings.Repeat("<div>", 2000) + "<p>the end of it",
		"formatting": strings.Repeat("<b id=x>", 300) + strings.Repeat("<p>the end of it", 20_000),
	} {
		_, err := Parse([]byte(source), text.Meta{Path: "a.html"})
		var e *Error
		require.ErrorAs(t, err, &e, why)
		assert.Equal(t, TooLarge, e.Problem, why)
	}
}

func TestEntityAt(t *testing.T) {
	for _, c := range []struct {
		in, value string
		n         int
	}{
		{"&amp; x", "&", 5}, {"&ampx", "&", 4}, {"&#8217;s", "’", 7}, {"&#8217s", "’", 6}, {"&#x2019;", "’", 8}, {"&notin;", "∉", 7},
		{"&notit;", "¬", 4}, {"& amp", "", 0}, {"&;", "", 0}, {"&nosuch;", "", 0}, {"&CounterClockwiseContourIntegral;", "∳", 33}, {"&", "", 0},
	} {
		value, n := entityAt(c.in)
		assert.Equal(t, c.value, value, c.in)
		assert.Equal(t, c.n, n, c.in)
	}
}

func BenchmarkHTML(b *testing.B) {
	benchmark(b, "a.html", strings.Replace(wholePage, body, strings.Repeat(body, 60), 1))
}
