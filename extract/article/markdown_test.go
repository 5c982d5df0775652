package article

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

const draft = `---
title: 'Bridge shut for days'
deck: "Lorry cracks a pillar \u2014 again"
outlet: The Daily Post   # the print edition
author: [Jane Roe, John Poe]
published: 2025-03-04 18:30
zone: America/New_York
tags:
  - roads
---

# Bridge shut for days

The **bridge** over the [river](http://a.example/river_(old)) will stay
closed until Friday, said a 40-year-
old engineer \*on duty\*, R&amp;D.

![The bridge on Tuesday](b.jpg "title")

> “It was loud,” she said.

## What comes next

- Work starts in May.
- It lasts *six* weeks,
  the county said.

| Year | Cars |
|------|-----:|
| 1931 | 400  |

<div class="box"><p>Tolls rise &eacute;ach year.</p><script>no()</script></div>

READ MORE: Five bridges that fell
`

func TestMarkdown(t *testing.T) {
	a, err := Parse([]byte(draft), text.Meta{Path: "a.md"})
	require.NoError(t, err)
	assert.Equal(t, "markdown", a.Format)
	assert.Equal(t, "Bridge shut for days", a.Title)
	assert.Equal(t, "The Daily Post", a.Outlet)
	assert.Equal(t, "Jane Roe, John Poe", a.Author)
	assert.Equal(t, "2025-03-04T18:30:00-05:00", a.Published.Format(time.RFC3339))

	assert.Equal(t, []string{
		"deck: Lorry cracks a pillar — again",
		"headline: Bridge shut for days",
		"paragraph: The bridge over the river will stay closed until Friday, said a 40-year-old engineer *on duty*, R&D.",
		"caption: The bridge on Tuesday",
		"paragraph: “It was loud,” she said.",
		"heading: What comes next",
		"list item: Work starts in May.",
		"list item: It lasts six weeks, the county said.",
		"list item: Year | Cars",
		"list item: 1931 | 400",
		"paragraph: Tolls rise éach year.",
		"boilerplate: READ MORE: Five bridges that fell",
	}, shape(t, "a.md", draft))

	for _, w := range [][2]string{{"*on duty*, R&D", `\*on duty\*, R&amp;D`}, {"40-year-old", "40-year-\nold"}, {"éach", "&eacute;ach"}, {"pillar — again", `pillar \u2014 again`}} {
		at := strings.Index(a.Doc.Text, w[0])
		require.GreaterOrEqual(t, at, 0, w[0])
		s := a.Doc.Source(text.Span{Start: at, End: at + len(w[0])})
		assert.Contains(t, draft[s.Start:s.End], w[1])
	}
}

func TestMarkdownWithoutHeadings(t *testing.T) {
	assert.Equal(t, []string{"headline: Bridge shut for days", "paragraph: The bridge will stay closed until Friday, the county said."},
		shape(t, "a.md", "Bridge shut for days\n\nThe bridge will stay closed until Friday,\nthe county said.\n"))
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ why, in, first string }{
		{"a rule is none", "---\n\nThe bridge is closed.\n\n---\n\nIt was shut.\n", "paragraph: The bridge is closed."},
		{"broken YAML is text", "---\na: b: c: [\n---\n\nThe bridge is closed.\n", ""},
		{"never closed", "---\ntitle: x\n\nThe bridge is closed.\n", ""},
		{"of no interest", "---\nlayout: post\n---\nThe bridge is closed.\n", "paragraph: The bridge is closed."},
	} {
		a, err := Parse([]byte(c.in), text.Meta{Path: "a.md"})
		require.NoError(t, err, c.why)
		assert.Contains(t, a.Doc.Text, "The bridge is closed.", c.why)
		if c.first != "" {
			assert.Equal(t, c.first, shape(t, "a.md", c.in)[0], c.why)
		}
	}
	a, err := Parse([]byte("---\nTitle: Bridge: the end\nsource: http://a.example\ndate: 4 March 2025\nauthor:\n  name: Jane Roe\n---\nThe bridge is closed.\n"), text.Meta{Path: "a.md"})
	require.NoError(t, err)
	assert.Empty(t, a.Outlet, "an address is no outlet's name")
	_, err = Parse([]byte("---\ndate: 4 March 2025\nauthor:\n  name: Jane Roe\n---\nThe bridge is closed.\n"), text.Meta{Path: "a.md"})
	require.NoError(t, err)
}

func TestHostileMarkdown(t *testing.T) {
	for why, in := range map[string]string{
		"brackets":   strings.Repeat("[a](", 3000),
		"quotations": strings.Repeat(">", 5000) + " a",
		"references": strings.Repeat("[a]: b\n", 3000),
	} {
		_, err := Parse([]byte(in), text.Meta{Path: "a.md"})
		var e *Error
		require.ErrorAs(t, err, &e, why)
		assert.Equal(t, TooLarge, e.Problem, why)
	}
}

func BenchmarkMarkdown(b *testing.B) {
	benchmark(b, "a.md", draft+strings.Repeat(draft[strings.Index(draft, "The **"):], 60))
}
