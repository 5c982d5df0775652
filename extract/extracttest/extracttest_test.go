package extracttest

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var length = &claim.Attribute{Name: "length", One: true, Doc: "how long it lasted"}

// toy reads "talks … N hours", skips other hours and panics at "boom".
func toy(page string) *extract.Kind {
	return &extract.Kind{Name: "toy", Doc: page, Attributes: []*claim.Attribute{length}, Find: func(p *extract.Pass) {
		tokens := p.Doc.Tokens()
		talks := false
		for i, t := range tokens {
			switch {
			case t.Lower == "boom":
				panic("boom")
			case t.Lower == "talks":
				talks = true
			case t.Lower == "hours" && i > 0 && tokens[i-1].Kind == text.Number:
				n, _ := strconv.ParseFloat(tokens[i-1].Lower, 64)
				s := tokens[i-1].Span.Cover(t.Span)
				if !talks {
					p.Skip(s, "no event")
					continue
				}
				c := claim.Claim{Attribute: length, Frame: "toy frame", Evidence: s, Value: claim.Quantity{N: n * 3600, Unit: "s", Hedge: claim.AtMost},
					Subject: claim.Subject{Type: claim.Event, Key: "talks", Name: "the talks"}}
				if p.Doc.Published.Year() == 2025 {
					c.Stance, c.By.Name = claim.Planned, "the ministry"
				}
				p.Claim(c)
			}
		}
	}}
}

const good = `# toy: how long talks last
Free text, and an example that is none.

## Finds
> A remark.
The talks lasted [3 hours].
= talks length <=3h

The talks lasted [3 hours], then [5
hours].
= the talks length <=3h
= talks length <=5h reported

### Dates
published: 2025-08-15
{headline} Talks last
The \[long\] talks lasted [[4 hours]] or [6 hours].

Or [7 hours].
=2 talks length <=4h planned by the ministry
=3 talks length <=6h planned by the ministry
=4 talks length <=7h planned by the ministry

## Leaves alone
It lasted [3 hours].
= skip: no event

The talks failed after [three hours].
= nothing: it counts from a point in time

## See also
Other kinds.
`

func TestGoodPage(t *testing.T) {
	Page(t, toy(good))
	assert.Empty(t, Check(toy(good)))
}

func TestBadPages(t *testing.T) {
	for _, c := range []struct {
		reason, old, new string
		line             int
		says             string
	}{
		{"no title", "# toy: ", "# top: ", 1, "does not begin with"},
		{"no negative examples", "## Leaves alone", "## Leaves", 32, `no example under "## Leaves alone"`},
		{"no positive examples", "## Finds", "## Found", 32, `no example under "## Finds"`},
		{"another value", "= talks length <=3h\n", "= talks length <=4h\n", 7, "instead = talks length <=3h"},
		{"another subject", "= talks length <=3h\n", "= hearing length <=3h\n", 7, "instead = talks length <=3h"},
		{"another stance", "=2 talks length <=4h planned by", "=2 talks length <=4h denied by", 20, "instead = talks length <=4h planned by the ministry"},
		{"another speaker", "=2 talks length <=4h planned by the ministry", "=2 talks length <=4h planned", 20, "instead"},
		{"other bytes", "The talks lasted [3 hours].", "The talks lasted [3 hours.]", 7, "its evidence is …The talks lasted [3 hours]"},
		{"an unexpected claim", "The talks failed after [three hours]", "The talks failed after [3 hours]", 28, "found and not told of: …The talks failed after [3 hours]"},
		{"a claim too few", "=3 talks length <=6h planned by the ministry\n", "", 16, "read by the frame toy frame"},
		{"another reason to skip", "= skip: no event", "= skip: no subject", 26, "skipped …It lasted [3 hours].…: no event"},
		{"a claim where nothing should be", "= skip: no event", "= talks length <=3h", 26, "belongs under"},
		{"nothing where something should be", "= talks length <=3h\n", "= nothing: no\n", 7, "belongs under"},
		{"no reason", "= nothing: it counts from a point in time", "= nothing:", 29, "claim is found here"},
		{"no such bracket", "=4 talks", "=5 talks", 20, "there is no bracket 5"},
		{"which bracket", "=2 talks", "= talks", 20, "4 brackets, 3 lines"},
		{"an open bracket", "[3 hours].\n= talks", "[3 hours.\n= talks", 6, "not closed"},
		{"a bracket too many", "[3 hours].\n= talks", "[3 hours]].\n= talks", 6, "not opened"},
		{"no bracket", "[3 hours].\n= talks", "3 hours.\n= talks", 7, "not in brackets"},
		{"a claim with no text", "The talks lasted [3 hours].\n", "", 6, "behind a text"},
		{"a bad number", "=2 talks", "=x talks", 20, "behind a text"},
		{"a bad date", "2025-08-15", "15 August", 15, "expected a date"},
		{"a panic", "The talks failed", "The talks boom", 28, "kind toy"},
		{"a text left open", "= nothing: it counts from a point in time", "", 28, "without a line of ="},
	} {
		t.Run(c.reason, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(good, c.old), "the page is changed in one place")
			page := strings.Replace(good, c.old, c.new, 1)
			problems := Check(toy(page))
			require.NotEmpty(t, problems)
			assert.Equal(t, c.line, problems[0].Line, "%s", problems[0].Msg)
			assert.Contains(t, problems[0].Msg, c.says)
		})
	}
}

func TestUnreadAttribute(t *testing.T) {
	k := toy(good)
	k.Attributes = append(k.Attributes, &claim.Attribute{Name: "start"})
	assert.Equal(t, []Problem{{Line: 1, Msg: "no example reads the attribute start"}}, Check(k))
}

func TestValues(t *testing.T) {
	at := time.Date(2025, 8, 15, 15, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		value claim.Value
		want  string
	}{
		{claim.Quantity{N: 9000, Unit: "s", Hedge: claim.Almost}, "<~2h30m"},
		{claim.Quantity{N: 3600, Unit: "s", High: 7200, Hedge: claim.Between}, "1h..2h"},
		{claim.Quantity{N: 45, Unit: "s"}, "45s"},
		{claim.Quantity{N: 90, Unit: "s", Hedge: claim.About}, "~1m30s"},
		{claim.Quantity{N: 3 * day, Unit: "s", Hedge: claim.MoreThan}, ">3d"},
		{claim.Quantity{N: 3.5 * year, Unit: "s"}, "3.5y"},
		{claim.Quantity{N: 2 * month, Unit: "s"}, "2mo"},
		{claim.Quantity{N: -3600, Unit: "s"}, "-3600s"},
		{claim.Quantity{N: 0.5, Unit: "s"}, "0.5s"},
		{claim.Quantity{N: 45, Unit: "year", Written: "45"}, "45 year"},
		{claim.Quantity{N: 1.5e9, Unit: "USD", Hedge: claim.AtLeast}, ">=1500000000 USD"},
		{claim.Quantity{N: 3, High: 9, Vague: true}, "vague 3..9"},
		{claim.Quantity{N: 5, Hedge: claim.LessThan}, "<5"},
		{claim.Moment{From: at, Grain: "minute", Clock: true, Zone: "EST"}, "T15:30 EST"},
		{claim.Moment{From: at, Grain: "minute", Zoned: true, Offset: -240, Zone: "EDT"}, "2025-08-15T11:30 EDT"},
		{claim.Moment{From: at, Grain: "day", Hedge: claim.AtLeast}, ">=2025-08-15"},
		{claim.Moment{From: at, Grain: "hour"}, "2025-08-15T15"},
		{claim.Moment{From: at, Grain: "week"}, "2025-W33"},
		{claim.Moment{From: at, Grain: "month"}, "2025-08"},
		{claim.Moment{From: at, Grain: "quarter"}, "2025-Q3"},
		{claim.Moment{From: at, Grain: "year"}, "2025"},
		{claim.Name{Whole: "Ann Pell"}, "Ann Pell"},
		{claim.Set{Members: []claim.Name{{Whole: "Ann Pell"}, {Whole: "Ray Lund"}}, Closed: true}, "only {Ann Pell, Ray Lund}"},
		{claim.Label{Word: "stable", Class: "condition"}, "stable"},
		{claim.Quote{Written: "“worth every cent”"}, "“worth every cent”"},
		{nil, "(no value)"},
	} {
		assert.Equal(t, c.want, Value(c.value))
	}
}
