package timex

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// timexOf writes a point as TimeML does.
func timexOf(pt *point, pl place) string {
	if !pl.resolved {
		return openTimex(pt)
	}
	switch {
	case pt.fiscal && pl.grain == "year":
		return "FY" + strconv.Itoa(pl.from.Year())
	case pl.from.Year() <= 1 && pt.has&dateFields == 0:
		_, clock, _ := strings.Cut(stamp(pl.from, pl.grain), "T")
		if pt.has&fHour == 0 {
			return "T" + partCode(pt.part)
		}
		return "T" + clock
	case pl.grain == "part":
		return stamp(dayOf(pl.from).from, "day") + "T" + partCode(pt.part)
	case pt.pos != "" && pt.has&fHour == 0:
		return stamp(wide(pt, pl), pl.grain)
	}
	return stamp(pl.from, pl.grain)
}

// wide is a day inside the whole stretch that early, mid and late narrow.
func wide(pt *point, pl place) time.Time {
	if pt.pos == "END" {
		return pl.to.Add(-time.Second)
	}
	return pl.from
}

// stamp writes the stretch of a grain that holds t.
func stamp(t time.Time, grain string) string {
	y, m, _ := t.Date()
	switch grain {
	case "century":
		return fmt.Sprintf("%02d", y/100)
	case "decade":
		return fmt.Sprintf("%03dX", y/10)
	case "year":
		return fmt.Sprintf("%04d", y)
	case "half":
		return fmt.Sprintf("%04d-H%d", y, (int(m)-1)/6+1)
	case "quarter":
		return fmt.Sprintf("%04d-Q%d", y, (int(m)-1)/3+1)
	case "season":
		if m < 3 {
			y--
		}
		return fmt.Sprintf("%04d-%s", y, seasonCodes[int(m)/3%4])
	case "month":
		return t.Format("2006-01")
	case "week", "weekend":
		y, w := t.ISOWeek()
		s := fmt.Sprintf("%04d-W%02d", y, w)
		if grain == "weekend" {
			s += "-WE"
		}
		return s
	case "hour":
		return t.Format("2006-01-02T15")
	case "minute":
		return t.Format("2006-01-02T15:04")
	case "second":
		return t.Format("2006-01-02T15:04:05")
	}
	return t.Format(time.DateOnly)
}

var seasonCodes = [...]string{"WI", "SP", "SU", "FA"}

// partCode is the TIMEX code of a part of day.
func partCode(part string) string {
	switch part {
	case "DA", "EM":
		return "MO"
	case "DU":
		return "EV"
	}
	return part
}

// openTimex writes a point with Xs for what is not known.
func openTimex(pt *point) string {
	if pt.era < 0 {
		return "BC" + fmt.Sprintf("%04d", pt.year)
	}
	day := "XXXX-XX-XX"
	switch {
	case pt.has&fHoliday != 0 && holidays()[pt.holiday].day > 0:
		h := holidays()[pt.holiday]
		day = fmt.Sprintf("XXXX-%02d-%02d", h.month, h.day)
	case pt.has&fMonth != 0 && pt.has&fDom != 0:
		day = fmt.Sprintf("XXXX-%02d-%02d", pt.month, pt.dom)
	case pt.has&fMonth != 0:
		return fmt.Sprintf("XXXX-%02d", pt.month)
	case pt.has&fDom != 0:
		day = fmt.Sprintf("XXXX-XX-%02d", pt.dom)
	case pt.has&fWeekday != 0:
		day = fmt.Sprintf("XXXX-WXX-%d", (pt.weekday+6)%7+1)
	case pt.has&fWeekend != 0:
		return "XXXX-WXX-WE"
	case pt.has&fQuarter != 0:
		return fmt.Sprintf("XXXX-Q%d", pt.quarter)
	case pt.has&fHalf != 0:
		return fmt.Sprintf("XXXX-H%d", pt.half)
	case pt.has&fSeason != 0:
		return "XXXX-" + seasonCodes[pt.season%4]
	case pt.has&fRel != 0 && pt.rel != dayUnit:
		return openUnit(pt.rel)
	}
	switch {
	case pt.has&fHour != 0:
		t := time.Date(1, 1, 1, clockHour(pt), pt.minute, pt.second, 0, time.UTC)
		_, clock, _ := strings.Cut(stamp(t, clockGrain(pt)), "T")
		return day + "T" + clock
	case pt.has&fPart != 0:
		return day + "T" + partCode(pt.part)
	}
	return day
}

func openUnit(u unit) string {
	switch u {
	case week:
		return "XXXX-WXX"
	case weekendUnit:
		return "XXXX-WXX-WE"
	case monthUnit:
		return "XXXX-XX"
	case quarterUnit:
		return "XXXX-QX"
	case decadeUnit:
		return "XXX"
	case centuryUnit:
		return "XX"
	}
	return "XXXX"
}

// setTimex writes a set: the period, or the day that comes round.
func setTimex(e *expr) string {
	if e.at.has == 0 {
		return e.period
	}
	s := openTimex(&e.at)
	if e.at.has&dateFields == 0 && e.period != "" {
		if _, clock, ok := strings.Cut(s, "T"); ok && e.period == "P1D" {
			return "XXXX-XX-XXT" + clock
		}
		return e.period
	}
	return s
}
