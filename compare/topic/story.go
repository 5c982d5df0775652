package topic

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/extract/event"
	"factdiff/extract/person"
	"factdiff/extract/place"
	"factdiff/extract/text"
)

// cast is who and where an article is about: what tells whether two articles
// tell one story.
type cast struct {
	people []string // folded family names, sorted
	places []string // keys of towns, facilities and the like, sorted; no countries
	event  string   // type of the main event, "" when there is none
	main   []string // folded family names of its participants, sorted
}

var casts = text.Layer[*cast]{Name: "cast", Read: func(d *text.Document) *cast {
	c := &cast{}
	entities := person.Layer.Of(d).Entities
	for i := range entities {
		c.people = append(c.people, entities[i].Key)
	}
	for _, p := range place.Layer.Of(d).Mentions {
		if p.Kind == place.City || p.Kind == place.Facility || p.Kind == place.Street || p.Kind == place.Address || p.Kind == place.Other {
			c.places = append(c.places, p.Key)
		}
	}
	events := event.Layer.Of(d)
	if g := events.Main(); g >= 0 {
		c.event = events.Groups[g].Type
		for _, p := range events.Groups[g].People {
			c.main = append(c.main, entities[p].Key)
		}
	}
	for _, l := range []*[]string{&c.people, &c.places, &c.main} {
		slices.Sort(*l)
		*l = slices.Compact(*l)
	}
	return c
}}

// window is how many days two articles on one story may lie apart.
const window = 10

// Story reports whether two articles tell one story, and why: the same main
// event with the same people, or several people or places in common within ten
// days. It is weak evidence, for events whose participants are not named.
func Story(a, b *text.Document) (compare.Reason, bool) {
	if a == b {
		return "", true
	}
	if a.Dated() && b.Dated() {
		if days := a.Published.Sub(b.Published).Hours() / 24; days > window || days < -window {
			return "", false
		}
	}
	x, y := casts.Of(a), casts.Of(b)
	people, places := Both(x.people, y.people), Both(x.places, y.places)
	switch both := Both(x.main, y.main); {
	case x.event != "" && x.event == y.event && len(both) > 1:
		return compare.Reason("both articles are about the " + x.event + " of " + strings.Join(capital(both), " and ")), true
	case len(people) > 2:
		return compare.Reason("both articles name " + shown(a, b, people)), true
	case len(people) > 0 && len(places) > 0:
		return compare.Reason("both articles name " + shown(a, b, slices.Concat(people, places))), true
	case len(places) > 1:
		return compare.Reason("both articles name " + strings.Join(capital(places[:2]), " and ")), true
	}
	return "", false
}
