package html

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"factdiff/report"
)

// times is the time line: the instants that each article gives, one row each,
// and the lengths of time side by side.
type times struct {
	Lanes         []lane
	Rows          []timeRow
	Links         []link
	Width, Height int
	LabelX        int
	Lengths       []length
	Left          int // rows beyond what is drawn; the table has them all
	Table         []timeRow
}

type lane struct {
	Doc *doc
	X   int
}

type timeRow struct {
	When, What, Status string
	Y                  int
	Marks              []timeMark

	from, question string
}

type timeMark struct {
	Doc     *doc
	X       int
	Planned bool
	Stance  string
	Written string
}

// link joins the rows of one question whose answers differ.
type link struct {
	Y1, Y2, X int
	Status    string
}

// Measures of the drawing, in its own units, which are pixels at full size.
const (
	rowHeight = 30
	laneWidth = 34
	timeWidth = 170
	maxDrawn  = 60
)

func (b *builder) times() times {
	var t times
	lanes := map[*doc]int{}
	rows := b.timeRows()
	for _, d := range b.p.Docs {
		if slices.ContainsFunc(rows, func(r timeRow) bool {
			return slices.ContainsFunc(r.Marks, func(m timeMark) bool { return m.Doc == d })
		}) {
			lanes[d] = timeWidth + len(t.Lanes)*laneWidth + laneWidth/2
			t.Lanes = append(t.Lanes, lane{d, lanes[d]})
		}
	}
	for i := range rows {
		rows[i].Y = 44 + i*rowHeight
		for j := range rows[i].Marks {
			rows[i].Marks[j].X = lanes[rows[i].Marks[j].Doc]
		}
	}
	t.Table = rows
	t.Rows = rows[:min(len(rows), maxDrawn)]
	t.Left = len(rows) - len(t.Rows)
	t.LabelX = timeWidth + len(t.Lanes)*laneWidth + 34
	t.Width, t.Height = t.LabelX+widest(t.Rows), 44+len(t.Rows)*rowHeight
	t.Links = links(t.Rows, t.LabelX-14)
	t.Lengths = b.lengths()
	return t
}

// widest is room for the longest label.
func widest(rows []timeRow) int {
	n := 0
	for _, r := range rows {
		n = max(n, utf8.RuneCountInString(r.What+r.Marks[0].Written))
	}
	return 60 + n*8
}

// timeRows are the moments of all questions, equal ones of one question in one
// row, in the order of time.
func (b *builder) timeRows() []timeRow {
	var rows []timeRow
	known := map[string]int{}
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		for _, e := range q.Claims {
			d := b.docs[e.Document]
			if d == nil || e.Moment == nil {
				continue
			}
			key := e.Moment.From + "/" + e.Moment.To
			at, ok := known[key+" "+q.ID]
			if !ok {
				at = len(rows)
				known[key+" "+q.ID] = at
				rows = append(rows, timeRow{When: momentName(e.Moment), What: what(q), Status: q.Status, from: key, question: q.ID})
			}
			rows[at].Marks = append(rows[at].Marks, timeMark{Doc: d, Planned: e.Stance != "reported" && e.Stance != "",
				Stance: clip(e.Stance, 40), Written: clip(e.Value, 80)})
		}
	}
	slices.SortStableFunc(rows, func(a, c timeRow) int { return cmp.Compare(a.from, c.from) })
	return rows
}

func what(q *report.Question) string {
	s := clip(q.Subject, 60)
	if a := attributeName(q); a != "" {
		s += ", " + a
	}
	return s
}

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// momentName is a moment as fine as it was said: 12 May 2031, 20:30 UTC.
func momentName(m *report.Moment) string {
	var y, mo, d, h, mi int
	if n, _ := fmt.Sscanf(m.From, "%d-%d-%dT%d:%d", &y, &mo, &d, &h, &mi); n < 5 || mo < 1 || mo > 12 {
		return clip(m.From, 40)
	}
	clock := fmt.Sprintf("%02d:%02d", h, mi)
	if strings.HasSuffix(m.From, "Z") {
		clock += " UTC"
	}
	switch {
	case y <= 1:
		return clock + ", day not said"
	case m.Grain == "year":
		return fmt.Sprint(y)
	case m.Grain == "month", m.Grain == "quarter":
		return fmt.Sprintf("%s %d", months[mo], y)
	case m.Grain == "minute", m.Grain == "hour", m.Grain == "part":
		return fmt.Sprintf("%d %s %d, %s", d, months[mo][:3], y, clock)
	}
	return fmt.Sprintf("%d %s %d", d, months[mo], y)
}

func links(rows []timeRow, x int) []link {
	var out []link
	for i, r := range rows {
		if r.Status == "agree" || r.Status == "beside" || r.Status == "single" {
			continue
		}
		for j := i + 1; j < len(rows); j++ {
			if rows[j].question == r.question {
				out = append(out, link{r.Y, rows[j].Y, x, r.Status})
				break
			}
		}
	}
	return out
}

// length is one question of how long something took, its answers as bars on a
// scale of their own.
type length struct {
	What, Status string
	Height       int
	Bars         []bar
}

type bar struct {
	Doc            *doc
	Y, W           int
	Low, High      int // the bounds the words allow
	Planned, Open  bool
	Stance, Saying string
}

// barWidth is the length of the longest bar; bounds may reach a little beyond.
const barWidth = 330

func (b *builder) lengths() []length {
	var out []length
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		if len(out) == maxDrawn || b.draftAlone(q) || q.Status == "single" {
			continue
		}
		l := length{What: what(q), Status: q.Status}
		longest := 0.0
		for _, e := range q.Claims {
			if timed(e) {
				longest = max(longest, e.Measure.N)
			}
		}
		seen := map[string]bool{}
		for _, e := range q.Claims {
			d := b.docs[e.Document]
			k := e.Document + valueKey(e) + e.Stance
			if d == nil || !timed(e) || longest <= 0 || seen[k] {
				continue
			}
			seen[k] = true
			l.Bars = append(l.Bars, newBar(d, e, len(l.Bars), longest))
		}
		if len(l.Bars) > 0 {
			l.Height = len(l.Bars)*26 + 6
			out = append(out, l)
		}
	}
	return out
}

func timed(e report.Evidence) bool {
	return e.Measure != nil && e.Measure.Unit == "s" && e.Measure.N >= 0
}

func newBar(d *doc, e report.Evidence, i int, longest float64) bar {
	px := func(n float64) int { return int(min(max(n/longest, 0), 1.2) * barWidth) }
	v := bar{Doc: d, Y: i * 26, W: max(px(e.Measure.N), 2), Planned: e.Stance != "reported" && e.Stance != "", Stance: clip(e.Stance, 40), Saying: clip(e.Value, 60)}
	v.Low, v.High = v.W, v.W
	if e.Measure.Low != nil {
		v.Low = px(*e.Measure.Low)
	}
	if e.Measure.High != nil {
		v.High = px(*e.Measure.High)
	} else {
		v.Open = true
		v.High = px(longest * 1.2)
	}
	return v
}
