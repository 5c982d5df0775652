package report

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"time"

	"factdiff/extract/claim"
)

// describe fills in what e's value is, in words and in numbers.
func describe(e *Evidence, v claim.Value) {
	if v == nil {
		return
	}
	e.Value = v.String()
	switch v := v.(type) {
	case claim.Quantity:
		low, high := v.Bounds()
		if finite(v.N) {
			e.Measure = &Measure{N: v.N, Low: side(low), High: side(high), Unit: v.Unit}
		}
	case claim.Moment:
		e.Moment = &Moment{From: iso(v.From, v.Zoned), To: iso(v.To, v.Zoned), Grain: v.Grain, Clock: v.Clock}
	case claim.Set:
		e.Closed = v.Closed
		for _, m := range v.Members {
			e.Members = append(e.Members, m.Whole)
		}
	}
}

func side(f float64) *float64 {
	if !finite(f) {
		return nil
	}
	return &f
}

func finite(f float64) bool { return !math.IsInf(f, 0) && !math.IsNaN(f) }

func iso(t time.Time, zoned bool) string {
	if zoned {
		return t.UTC().Format("2006-01-02T15:04:05Z")
	}
	return t.Format("2006-01-02T15:04:05")
}

// normal is a value in a form that does not depend on how it was worded: "3
// hours" and "three hours" are one. Finding ids are made of it.
func normal(v claim.Value) string {
	switch v := v.(type) {
	case claim.Quantity:
		high := ""
		if v.Hedge == claim.Between {
			high = "–" + strconv.FormatFloat(v.High, 'g', 12, 64)
		}
		return fmt.Sprintf("%s %s%s %s", v.Hedge, strconv.FormatFloat(v.N, 'g', 12, 64), high, v.Unit)
	case claim.Moment:
		return fmt.Sprintf("%s %s %s %t %s", v.Hedge, iso(v.From, v.Zoned), iso(v.To, v.Zoned), v.Clock, fold(v.Zone))
	case claim.Name:
		return name(v)
	case claim.Set:
		var members []string
		for _, m := range v.Members {
			members = append(members, name(m))
		}
		sort.Strings(members)
		return fmt.Sprintf("%t %s", v.Closed, strings.Join(members, "; "))
	case claim.Label:
		return v.Class + ":" + fold(v.Word)
	case claim.Quote:
		return strings.Join(v.Words, " ")
	case nil:
		return ""
	}
	return fold(v.String())
}

func name(n claim.Name) string {
	if n.Given == "" && n.Family == "" {
		return fold(n.Whole)
	}
	return fold(strings.Join([]string{n.Given, n.Middle, n.Family, n.Suffix}, " "))
}

// fold is lower case with single blanks.
func fold(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }
