package timex_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// seeds are pieces of time expressions in odd company.
var seeds = []string{
	"", " ", "between and", "from to", "the the the", "3 to", "to 3 p.m.", "1/2/3/4/5", "2013-13-45T99:99:99", "99999999999999999999 years ago",
	"last last last Friday", "the end of the end of the end of March", "every every Monday", "9-9-9-9", "12:60", "a a a year", "½½½ hours",
	"1e9 hours", "9999999 decades ago", "Feb. 30, 2013", "the 99th of May", "utc+99", "3 p.m. UTC-99:99", "March\nApril\nMay", "\xff\xfe May 3",
	"May May May 2013 2013", "Eastern Eastern Time Time", "from Monday to Friday to Monday", "100000 centuries later", "BC 2014 BC", "'90s '", "T25:61",
	"the first 99999 months of 2010", "0 o'clock", "24:00 on Dec. 31, 9999", "Dec. 31, 9999 two days later", "the week of the week of May 3",
}

func FuzzTimes(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Add("He left at 3 p.m. EST on Friday, March 22, 2013, two days after Christmas.")
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			t.Skip("long inputs add nothing but time")
		}
		s = strings.ToValidUTF8(s, "?")
		for _, meta := range []text.Meta{{}, {Published: time.Date(2013, 3, 22, 9, 0, 0, 0, time.UTC), HasClock: true}} {
			check(t, text.New(meta, s, nil, text.Origin{}))
		}
	})
}

func TestOddInputs(t *testing.T) {
	for _, s := range seeds {
		check(t, text.New(text.Meta{Published: time.Date(2013, 3, 22, 0, 0, 0, 0, time.UTC)}, strings.ToValidUTF8(s, "?"), nil, text.Origin{}))
	}
	check(t, text.New(text.Meta{}, strings.Repeat(strings.Join(seeds, " "), 50), nil, text.Origin{}))
}

// check demands what holds of every document: spans in order inside the text,
// tokens that cover them, stretches that end after they begin.
func check(t *testing.T, d *text.Document) {
	t.Helper()
	last := 0
	for _, m := range timex.Layer.Of(d) {
		assert.GreaterOrEqual(t, m.Span.Start, last, "overlap in %q", d.Text)
		assert.Less(t, m.Span.Start, m.Span.End)
		assert.LessOrEqual(t, m.Span.End, len(d.Text))
		assert.Less(t, m.First, m.Last)
		if m.Resolved {
			assert.True(t, m.Moment.To.After(m.Moment.From), "%q: %v to %v", d.Slice(m.Span), m.Moment.From, m.Moment.To)
		}
		last = m.Span.End
	}
	for _, m := range timex.Reader.Read(d) {
		assert.NotEmpty(t, m.Type)
	}
}

func TestSameArticleSameTimes(t *testing.T) {
	body := strings.Join(lines(t, "testdata/examples.txt"), "\n\n")
	first := timex.Layer.Of(on(t, "2013-03-22", body))
	assert.NotEmpty(t, first)
	for range 3 {
		assert.Equal(t, first, timex.Layer.Of(on(t, "2013-03-22", body)))
	}
}

func TestReaderValues(t *testing.T) {
	got := map[string]string{}
	for _, m := range timex.Reader.Read(on(t, "2013-03-22", "They met on Friday for almost three hours, two years ago, from 3 to 5 p.m. EST, since 2010.")) {
		v := m.Out
		got[m.Type] = strings.Join([]string{v.Timex, v.At, v.Start, v.End, v.Mod}, "|")
	}
	assert.Equal(t, map[string]string{
		"date":      "2013-03-22||||",
		"duration":  "PT3H||||less",
		"daterange": "2010||||since",
		"timerange": "||2013-03-22T15:00:00|2013-03-22T17:00:00|",
	}, map[string]string{"date": got["date"], "duration": got["duration"], "daterange": got["daterange"], "timerange": got["timerange"]})
}

// news is prose with the density of times that a report has.
const news = `The harbour of Oban was closed on Tuesday after a tanker ran aground at 4:10 a.m., the coastguard said. Tugs will try to
free the ship on Thursday, when the tide is at its highest since 2009. The captain, who took command in May 2011, was questioned for almost three
hours. Residents said that they had warned the council for years about the lights on the pier, which failed twice last winter. The port handles
three ferries a day and some forty boats; it has been run by the same family since the 1920s. Officials declined to say how much oil had been lost.
The owner of the ship, a firm from Bergen, said it would pay for the clean-up and thanked the crews of the tugs for their work in heavy seas.
`

func BenchmarkNews(b *testing.B) {
	meta := text.Meta{Published: time.Date(2013, 3, 20, 0, 0, 0, 0, time.UTC)}
	docs := make([]*text.Document, 64)
	b.SetBytes(int64(len(news) * len(docs)))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		for i := range docs {
			docs[i] = text.New(meta, news, nil, text.Origin{})
		}
		b.StartTimer()
		for _, d := range docs {
			timex.Layer.Of(d)
		}
	}
}
