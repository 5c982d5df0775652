package timex_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// one reads a sentence that holds a single time.
func one(t *testing.T, day, body string) timex.Mention {
	t.Helper()
	ms := times(t, day, body)
	require.Len(t, ms, 1, body)
	return ms[0]
}

func TestMomentKeepsWhatWasPrinted(t *testing.T) {
	m := one(t, "2013-03-22", "The trial opened on Wednesday, March 20, 2013, in Leeds.").Moment
	assert.Equal(t, int(time.Wednesday), m.Weekday)
	assert.True(t, m.Year)
	assert.Equal(t, "day", m.Grain)
	assert.Equal(t, time.Date(2013, 3, 20, 0, 0, 0, 0, time.UTC), m.From)
	assert.Equal(t, time.Date(2013, 3, 21, 0, 0, 0, 0, time.UTC), m.To)

	m = one(t, "2013-03-22", "The trial opened on March 20 in Leeds.").Moment
	assert.Equal(t, -1, m.Weekday, "no weekday printed")
	assert.False(t, m.Year, "the year was guessed")
}

func TestWeekdayThatDoesNotFitIsKept(t *testing.T) {
	m := one(t, "2013-03-22", "The trial opened on Tuesday, March 20, 2013, in Leeds.").Moment
	assert.Equal(t, int(time.Tuesday), m.Weekday, "as printed, although it was a Wednesday")
	assert.Equal(t, 20, m.From.Day())
}

func TestClockMovesToUTC(t *testing.T) {
	for body, want := range map[string]struct {
		label  string
		offset int
		hour   int
	}{
		"The plane left at 3 p.m. EST on Jan. 10, 2013.":                   {"EST", -300, 20},
		"The plane left at 3 p.m. ET on July 10, 2013.":                    {"ET", -240, 19},
		"The plane left at 3 p.m. Eastern time on Jan. 10, 2013.":          {"Eastern time", -300, 20},
		"The plane left at 3 p.m. Eastern on Jan. 10, 2013.":               {"Eastern", -300, 20},
		"The plane left at 15:00 GMT on Jan. 10, 2013.":                    {"GMT", 0, 15},
		"The plane left at 15:00 BST on July 10, 2013.":                    {"BST", 60, 14},
		"The plane left Dhaka at 15:00 BST on July 10, 2013.":              {"BST", 360, 9},
		"The plane left at 15:00 CST on Jan. 10, 2013.":                    {"CST", -360, 21},
		"The plane left Beijing at 15:00 CST on Jan. 10, 2013.":            {"CST", 480, 7},
		"The plane left at 15:00 IST on Jan. 10, 2013.":                    {"IST", 330, 9},
		"The plane left Jerusalem at 15:00 IST on Jan. 10, 2013.":          {"IST", 120, 13},
		"The plane left at 15:00 Moscow time on Jan. 10, 2013.":            {"Moscow time", 240, 11},
		"The plane left at 15:00 UTC+2 on Jan. 10, 2013.":                  {"UTC+2", 120, 13},
		"The plane left at 3 p.m. Pacific Daylight Time on July 10, 2013.": {"Pacific Daylight Time", -420, 22},
	} {
		m := one(t, "2013-07-22", body).Moment
		assert.True(t, m.Zoned, body)
		assert.Equal(t, want.label, m.Zone, body)
		assert.Equal(t, want.offset, m.Offset, body)
		assert.Equal(t, want.hour, m.From.Hour(), body)
	}
}

func TestOutletZoneDecidesAnAmbiguousLabel(t *testing.T) {
	meta := text.Meta{Zone: "Australia/Sydney", Published: time.Date(2013, 7, 10, 0, 0, 0, 0, time.UTC)}
	d := text.New(meta, "The plane left at 3 p.m. EST.", nil, text.Origin{})
	m := timex.Layer.Of(d)[0].Moment
	assert.Equal(t, 600, m.Offset)
}

func TestLocalTimeHasNoOffset(t *testing.T) {
	m := one(t, "2013-07-22", "The quake struck at 3 p.m. local time.").Moment
	assert.Equal(t, "local time", m.Zone)
	assert.False(t, m.Zoned)
	assert.True(t, m.Clock)
}

func TestClockWithoutDateTakesTheDaySpokenOf(t *testing.T) {
	ms := times(t, "2013-03-22", "The quake struck on Tuesday. People were woken at 5:46 a.m. by it.")
	require.Len(t, ms, 2)
	assert.Equal(t, "2013-03-19T05:46", ms[1].Timex)
	assert.True(t, ms[1].Moment.Clock)
}

func TestRelativeToTheTimeSpokenOf(t *testing.T) {
	ms := times(t, "2013-03-22", "He was jailed on Oct. 3, 2012. He escaped two days later. The same day a guard was held. A year earlier nobody had cared.")
	require.Len(t, ms, 4)
	assert.Equal(t, "2012-10-05", ms[1].Timex)
	assert.Equal(t, timex.Later, ms[1].Anchor)
	assert.Equal(t, "2012-10-05", ms[2].Timex)
	assert.Equal(t, timex.Earlier, ms[3].Anchor)
	assert.Equal(t, "2011", ms[3].Timex)
}

func TestUndatedArticlesKeepRelativeTimesOpen(t *testing.T) {
	for body, want := range map[string]string{
		"It happened yesterday.":            "XXXX-XX-XX",
		"It happened on Friday.":            "XXXX-WXX-5",
		"It happened last week.":            "XXXX-WXX",
		"It happened on March 3.":           "XXXX-03-03",
		"It happened in March.":             "XXXX-03",
		"It happened last year.":            "XXXX",
		"It happened at Christmas.":         "XXXX-12-25",
		"It happened on Friday at 3:15 pm.": "XXXX-WXX-5T15:15",
	} {
		m := one(t, "", body)
		assert.Equal(t, want, m.Timex, body)
		assert.True(t, m.Undated, body)
		assert.False(t, m.Resolved, body)
		assert.True(t, m.Moment.From.IsZero(), body)
	}
	m := one(t, "", "It happened on March 3, 2013.")
	assert.False(t, m.Undated)
	assert.True(t, m.Resolved)
}

func TestDatelineInTheTextDatesTheArticle(t *testing.T) {
	d := text.New(text.Meta{}, "Ferry sinks off Crete\n\nMay 4, 2011\n\nA ferry sank yesterday.", nil, text.Origin{})
	ms := timex.Layer.Of(d)
	require.Len(t, ms, 2)
	assert.Equal(t, "2011-05-03", ms[1].Timex)
}

func TestDurationQuantity(t *testing.T) {
	for body, want := range map[string]claim.Quantity{
		"They talked for four hours.":                      {N: 14400, Step: 3600, Digits: 1, Written: "four hours"},
		"They talked for almost three hours.":              {N: 10800, Step: 3600, Digits: 1, Written: "three hours", Hedge: claim.Almost},
		"They may talk for up to seven hours.":             {N: 25200, Step: 3600, Digits: 1, Written: "seven hours", Hedge: claim.AtMost},
		"They talked for at least 90 minutes.":             {N: 5400, Step: 60, Digits: 1, Written: "90 minutes", Hedge: claim.AtLeast},
		"They talked for two hours and 40 minutes.":        {N: 9600, Step: 60, Digits: 1, Written: "two hours and 40 minutes"},
		"They talked for three-and-a-half hours.":          {N: 12600, Step: 1800, Digits: 2, Written: "three-and-a-half hours"},
		"They talked for 8.5 hours.":                       {N: 30600, Step: 360, Digits: 2, Written: "8.5 hours"},
		"They talked for 60 to 90 minutes.":                {N: 3600, High: 5400, Step: 60, Digits: 1, Written: "60 to 90 minutes", Hedge: claim.Between},
		"The funds were spread over three years to save.":  {N: 3 * 31536000, Step: 31536000, Digits: 1, Written: "three years"},
		"They have talked for over three years to no end.": {N: 3 * 31536000, Step: 31536000, Digits: 1, Written: "three years", Hedge: claim.MoreThan},
	} {
		want.Unit = "s"
		q := one(t, "2013-03-22", body).Quantity
		assert.InDelta(t, want.Step, q.Step, 1e-6, body)
		q.Step = want.Step
		assert.Equal(t, want, q, body)
	}
}

func TestMonthsOfCalendarDurations(t *testing.T) {
	for body, want := range map[string]float64{
		"It took a year.":               12,
		"It took 18 months.":            18,
		"It took a decade.":             120,
		"It took two and a half years.": 30,
		"It took 41/2 months.":          4.5,
		"It took 1/2 year.":             6,
		"It took three weeks.":          0,
	} {
		assert.InDelta(t, want, one(t, "2013-03-22", body).Months, 1e-9, body)
	}
}

func TestAnchors(t *testing.T) {
	for body, want := range map[string]timex.Anchor{
		"It sank three weeks ago.":                  timex.Ago,
		"It will sink in three weeks.":              timex.FromNow,
		"It will sink three weeks from now.":        timex.FromNow,
		"It sank within the past three weeks.":      timex.Past,
		"It will sink over the next three weeks.":   timex.Next,
		"It sank three weeks after the storm.":      timex.After,
		"It sank three weeks before the storm.":     timex.Before,
		"It had been three weeks since the storm.":  timex.Since,
		"It sank in the first three weeks of 2012.": timex.Of,
		"It sank for three weeks.":                  timex.NoAnchor,
		"It was the third to sink in three weeks.":  timex.NoAnchor,
		"It was three weeks before Christmas 2012.": timex.Before,
	} {
		assert.Equal(t, want.String(), one(t, "2013-03-22", body).Anchor.String(), body)
	}
}

func TestTokensCoverTheSpan(t *testing.T) {
	d := on(t, "2013-03-22", "He paid on the 3rd of May 2012, a two-week delay, at 3:30pm.")
	toks := d.Tokens()
	for _, m := range timex.Layer.Of(d) {
		require.Less(t, m.First, m.Last)
		assert.LessOrEqual(t, toks[m.First].Span.Start, m.Span.Start)
		assert.GreaterOrEqual(t, toks[m.Last-1].Span.End, m.Span.End)
	}
}

// A time that is wrapped over two lines of a paragraph is one; elsewhere a line
// end parts two.
func TestWrappedLines(t *testing.T) {
	const s = "The ferry sank in the harbour of Ellerby on Thursday\nMorning swims are off on Friday"
	for wrapped, want := range map[bool][]string{
		true:  {"Thursday\nMorning", "Friday"},
		false: {"Thursday", "Morning", "Friday"},
	} {
		d := text.New(text.Meta{}, s, []text.Block{{Span: text.Span{End: len(s)}, Wrapped: wrapped}}, text.Origin{})
		var got []string
		for _, m := range timex.Layer.Of(d) {
			got = append(got, d.Slice(m.Span))
		}
		assert.Equal(t, want, got)
	}
}
