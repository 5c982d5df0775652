package timex

import (
	"time"

	"factdiff/extract/text"
)

// resolver puts expressions on the calendar, in the order of the text.
type resolver struct {
	doc   *text.Document
	dated bool
	ref   time.Time // the day and, when known, the time of publication: wall time kept as UTC
	clock bool      // ref has a time of day

	last      interval // the date last spoken of, and its grain
	lastGrain string
	lastDay   time.Time // the day last spoken of
	lastSent  int       // the sentence it was spoken of in
	sentence  int

	labels map[int]int // what ambiguous zone labels mean in this article
}

func newResolver(d *text.Document) *resolver {
	r := &resolver{doc: d, dated: d.Dated(), clock: d.HasClock, lastSent: -99, labels: map[int]int{}}
	if r.dated {
		y, m, day := d.Published.Date()
		r.ref = date(y, int(m), day)
		if d.HasClock {
			r.ref = time.Date(y, m, day, d.Published.Hour(), d.Published.Minute(), d.Published.Second(), 0, time.UTC)
		}
	}
	return r
}

// place is a point on the calendar: where it lies, how finely it was said.
type place struct {
	interval
	grain    string
	resolved bool
}

// point finds the place of pt, seen from a clause of tense t.
func (r *resolver) point(pt *point, t tense, alone bool) place {
	if pt.has&(dateFields) == 0 {
		return r.clockOnly(pt)
	}
	pl := r.date(pt, t, alone)
	if !pl.resolved {
		return pl
	}
	pl = narrow(pl, pt.pos)
	if pt.has&(fHour|fPart) != 0 && pl.to.Sub(pl.from) <= 25*time.Hour {
		pl = clockOn(pl, pt)
	}
	return pl
}

// spoken remembers the place as the one last spoken of.
func (r *resolver) spoken(pl place) {
	if !pl.resolved {
		return
	}
	r.last, r.lastGrain = pl.interval, pl.grain
	switch pl.grain {
	case "day", "part", "hour", "minute", "second":
		r.lastDay, r.lastSent = dayOf(pl.from).from, r.sentence
	}
}

// date finds the stretch that the date fields name.
func (r *resolver) date(pt *point, t tense, alone bool) place {
	if pt.open {
		return place{grain: unitGrain(pt.rel)}
	}
	frame, grain, ok := r.frame(pt)
	if ok {
		iv, g, ok := refine(frame, grain, pt)
		return place{iv, g, ok}
	}
	if pt.has&(fRel|fYear|fDecade|fCentury) != 0 || !r.dated {
		return place{grain: grainOf(pt)}
	}
	return r.choose(pt, t, alone)
}

// frame is the stretch the rest of the date lies in: a year, last week, today.
func (r *resolver) frame(pt *point) (interval, string, bool) {
	switch {
	case pt.has&fYear != 0:
		if pt.era < 0 {
			return interval{}, "year", false
		}
		return yearOf(pt.year), "year", true
	case pt.has&fDecade != 0:
		return interval{date(pt.decade*10, 1, 1), date(pt.decade*10+10, 1, 1)}, "decade", true
	case pt.has&fCentury != 0:
		return interval{date(pt.century*100, 1, 1), date(pt.century*100+100, 1, 1)}, "century", true
	case pt.has&fRel != 0:
		base, ok := r.base(pt)
		if !ok {
			return interval{}, unitGrain(pt.rel), false
		}
		iv, ok := stretch(pt.rel, base, pt.n)
		return iv, unitGrain(pt.rel), ok
	}
	return interval{}, "", false
}

// base is the day that a relative stretch is counted from.
func (r *resolver) base(pt *point) (time.Time, bool) {
	if pt.context {
		if pt.rel == dayUnit && !r.lastDay.IsZero() {
			return r.lastDay, true
		}
		if pt.rel != dayUnit && !r.last.from.IsZero() {
			return r.last.from, true
		}
	}
	return r.ref, r.dated
}
