// Package when is the check on when one thing happened, as several articles, or
// one in two places, tell it: the time of an incident, of the call that reported
// it, of its discovery; the date of what happens once; how long ago it was.
package when

import (
	_ "embed"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/clock"
	"factdiff/extract/text"
)

//go:embed when.md
var page string

// Check compares the times that articles give for one thing.
var Check = compare.Check{Name: "when", Doc: page, Question: judge, Article: inside}

// Road lines up the times of an incident.
var Road = compare.Road{
	Name: clock.Incident,
	Doc:  "When the incident that a draft and its sources tell of happened, was reported and was discovered.",
	Ask:  ask,
}

// mostTimes bounds the times of one article that are compared.
const mostTimes = 40

// telling is a time of an article's incident.
type telling struct {
	claim.Claim
	at     window
	family string // incident, landing, takeoff: what cannot be one thing
}

// tellings are the times that an article gives for its incident.
func tellings(in *compare.Input, r extract.Reading) []telling {
	var out []telling
	for _, c := range r.Claims {
		if v, ok := c.Value.(claim.Moment); ok && c.Attribute.Road == clock.Incident {
			if len(out) == mostTimes {
				in.Beyond(r.Doc, c.Evidence, mostTimes, "times of incidents")
				break
			}
			if w := windowOf(v); !remote(r.Doc, w) {
				out = append(out, telling{c, w, family(c.Subject.Key)})
			}
		}
	}
	return out
}

// family is what sort of thing a type of event is: all that befalls people is
// one, for it is called a robbery here and a shooting there.
func family(key string) string {
	if key == "landing" || key == "takeoff" {
		return key
	}
	return "incident"
}

// remote reports whether a time lies so far before the article that it is of
// something else, in the background.
func remote(d *text.Document, w window) bool {
	const week = 8
	return w.dated && d.Dated() && (w.day < dayOf(d.Published)-week || w.day > dayOf(d.Published)+1)
}

// asking collects the questions of one draft.
type asking struct {
	out []*compare.Question
	of  map[text.Span]*compare.Question // by the draft's words
}

func ask(in *compare.Input) []*compare.Question {
	sources := make([][]telling, len(in.Sources))
	for i, s := range in.Sources {
		sources[i] = tellings(in, s)
	}
	var out []*compare.Question
	for _, d := range in.Drafts {
		q := &asking{of: map[text.Span]*compare.Question{}}
		own := tellings(in, d)
		for i, s := range in.Sources {
			if len(own) == 0 || len(sources[i]) == 0 {
				continue
			}
			if why, one := oneIncident(d.Doc, s.Doc); one {
				q.pair(own, sources[i], why)
			}
		}
		for _, t := range own {
			if q.of[t.Evidence] == nil {
				q.out = append(q.out, &compare.Question{Topic: compare.Topic{Subject: t.Subject}, Attribute: t.Attribute, Claims: []claim.Claim{t.Claim}, Road: clock.Incident})
			}
		}
		out = append(out, q.out...)
	}
	return out
}

func oneIncident(a, b *text.Document) (compare.Reason, bool) {
	if why, one := topic.Incident(a, b); one {
		return why, true
	}
	return topic.Story(a, b)
}

// pair asks of the times of a draft and of one source: of each property the two
// tellings that go together best; if none do and each article is at one with
// itself, the first two.
func (q *asking) pair(a, b []telling, why compare.Reason) {
	met := map[string]bool{}
	for _, k := range properties(a) {
		x, y := of(a, k), of(b, k)
		if len(y) == 0 {
			continue
		}
		met[k.family] = true
		best, gap := closest(x, y)
		if gap == 0 || gap <= rounding(best[0].at, best[1].at) || single(x) && single(y) && k.attribute.Name != "discovery" && !far(best[0].at, best[1].at) {
			q.add(best[0], best[1], why)
		}
		if gap == 0 {
			q.zoned(x, y, why)
		}
	}
	for _, k := range properties(a) {
		if met[k.family] {
			continue
		}
		x, y := of(a, k), ofFamily(b, k.family)
		if single(x) && len(y) > 0 && single(y) && disordered(x[0], y[0]) {
			q.add(x[0], y[0], why)
		}
	}
}

// zoned asks of times in two zones, beside others that agree: of "5:41 a.m. local
// time (5:41 p.m. ET)" and "6:41 a.m. Singapore time (5:41 p.m. ET)" the first.
func (q *asking) zoned(a, b []telling, why compare.Reason) {
	for _, x := range a {
		for _, y := range b {
			if zones(x.at, y.at, apart(x.at, y.at)) && !shared(x, b) && !shared(y, a) {
				q.add(x, y, why)
				return
			}
		}
	}
}

// shared reports whether one of the list is the very time of t.
func shared(t telling, list []telling) bool {
	for _, o := range list {
		if o.at.clock && apart(t.at, o.at) == 0 {
			return true
		}
	}
	return false
}

func (q *asking) add(a, b telling, why compare.Reason) {
	have := q.of[a.Evidence]
	if have == nil {
		have = &compare.Question{Topic: compare.Topic{Subject: a.Subject, Because: []compare.Reason{why}}, Attribute: a.Attribute, Claims: []claim.Claim{a.Claim}, Road: clock.Incident}
		q.of[a.Evidence] = have
		q.out = append(q.out, have)
	}
	have.Claims = append(have.Claims, b.Claim)
}
