package extracttest

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"factdiff/extract/claim"
)

// Value is a value as pages write it.
func Value(v claim.Value) string {
	switch v := v.(type) {
	case nil:
		return "(no value)"
	case claim.Quantity:
		return quantity(v)
	case claim.Moment:
		return moment(v)
	case claim.Name:
		return v.Whole
	case claim.Set:
		var names []string
		for _, m := range v.Members {
			names = append(names, m.Whole)
		}
		set := "{" + strings.Join(names, ", ") + "}"
		if v.Closed {
			return "only " + set
		}
		return set
	case claim.Label:
		return v.Word
	case claim.Post:
		return post(v)
	case claim.Quote:
		return "“" + strings.Trim(v.Written, "“”\"") + "”"
	}
	return v.String()
}

// post is an office as pages write it: "former foreign minister (Norway)".
func post(p claim.Post) string {
	var words []string
	for _, w := range []struct {
		is   bool
		word string
	}{{p.Former, "former"}, {p.Acting, "acting"}, {p.Deputy, "deputy"}, {p.Qualifier != "", p.Qualifier}, {true, p.Head}} {
		if w.is {
			words = append(words, w.word)
		}
	}
	of := p.Body
	if of == "" {
		of = p.Country
	}
	if of != "" {
		words = append(words, "("+of+")")
	}
	return strings.Join(words, " ")
}

// sign is how a hedge is written before a value.
func sign(h claim.Hedge) string {
	return [...]string{claim.Exact: "", claim.About: "~", claim.Almost: "<~", claim.AtLeast: ">=", claim.AtMost: "<=",
		claim.MoreThan: ">", claim.LessThan: "<", claim.Between: ""}[h]
}

func quantity(q claim.Quantity) string {
	low, high := amount(q.N, q.Unit), ""
	if q.Vague || q.Hedge == claim.Between {
		high = ".." + amount(q.High, q.Unit)
	}
	out := sign(q.Hedge) + low + high
	if q.Unit != "" && q.Unit != "s" {
		out += " " + q.Unit
	}
	if q.Vague {
		out = "vague " + out
	}
	return out
}

// Lengths of time as readers count them.
const (
	year  = 31556952
	month = year / 12
	day   = 86400
)

func amount(n float64, unit string) string {
	number := func(n float64) string { return strconv.FormatFloat(math.Round(n*1e6)/1e6, 'f', -1, 64) }
	whole := func(n, unit float64) bool { return n != 0 && math.Mod(n, unit) == 0 }
	switch {
	case unit != "s":
		return number(n)
	case whole(n, year/2):
		return number(n/year) + "y"
	case whole(n, month):
		return number(n/month) + "mo"
	case whole(n, day/2) && n >= day:
		return number(n/day) + "d"
	case n != math.Trunc(n) || n <= 0 || n >= 100*day:
		return number(n) + "s"
	}
	d := time.Duration(n) * time.Second
	out := d.String()
	if strings.HasSuffix(out, "m0s") { // 2h30m0s
		out = strings.TrimSuffix(out, "0s")
	}
	if strings.HasSuffix(out, "h0m") {
		out = strings.TrimSuffix(out, "0m")
	}
	return out
}

func moment(m claim.Moment) string {
	if m.From.IsZero() && m.To.IsZero() && m.Timex != "" {
		return sign(m.Hedge) + m.Timex // not on the calendar
	}
	at := m.From
	if m.Zoned {
		at = at.Add(time.Duration(m.Offset) * time.Minute)
	}
	var out string
	switch m.Grain {
	case "year":
		out = at.Format("2006")
	case "quarter":
		out = fmt.Sprintf("%d-Q%d", at.Year(), (int(at.Month())+2)/3)
	case "month":
		out = at.Format("2006-01")
	case "week":
		y, w := at.ISOWeek()
		out = fmt.Sprintf("%d-W%02d", y, w)
	case "hour", "part":
		out = at.Format("2006-01-02T15")
	case "minute", "second":
		out = at.Format("2006-01-02T15:04")
	default:
		out = at.Format(time.DateOnly)
	}
	if m.Clock {
		_, out, _ = strings.Cut(out, "T")
		out = "T" + out
	}
	if m.Zone != "" {
		out += " " + m.Zone
	}
	return sign(m.Hedge) + out
}
