package report

import "strings"

// kinds are the kinds of the result document in the words of a newsroom.
var kinds = map[string]string{
	"name": "name", "office": "office or title", "attendance": "who took part", "duration": "length of time", "clock": "time",
	"date": "date", "weekday": "day of the week", "elapsed": "time since", "age": "age", "count": "number", "money": "sum of money",
	"percent": "percentage", "measure": "measurement", "place": "place", "organisation": "organisation", "relation": "family tie",
	"status": "status", "quote": "quotation", "attribution": "source", "superlative": "rank or record", "vote": "vote or score",
	"event": "what happened", "other": "other",
}

// KindLabel is a kind of the result document in the words of a newsroom; a kind
// that is not known is called by its name.
func KindLabel(kind string) string {
	if kind == "" {
		return kinds["other"]
	}
	if l, ok := kinds[kind]; ok {
		return l
	}
	return strings.ReplaceAll(kind, "-", " ")
}

// Known reports whether kind is one of those that a result document tells apart.
func Known(kind string) bool {
	_, ok := kinds[kind]
	return ok
}

// attributes are those that say more in other words; "" says no more than the
// subject and the kind do.
var attributes = map[string]string{
	"named": "", "name": "", "number": "", "value": "", "time": "", "quotation": "", "measure": "", "address": "", "source": "",
	"superlative": "", "number of things": "how many", "toll": "how many", "part": "how many of one group", "occurrence": "when it happened",
	"start": "when it began", "end": "when it ended", "discovery": "when it was found", "course": "how far it has come",
	"place": "where", "attendees": "who was there", "company": "who was with them", "kin": "how they are related", "health": "how they are",
	"born": "date of birth", "tenure": "how long in office", "sentence": "prison term", "length": "how long", "planned length": "how long, as planned",
	"word": "", "description": "", "told beside": "",
}

// Asks is what a question asks of its subject, in the words of a newsroom; ""
// where subject and kind say it: "how badly people are hurt" asks no more.
func (q *Question) Asks() string {
	first, rest, _ := strings.Cut(q.Subject, " ")
	switch strings.ToLower(first) {
	case "how", "what", "when", "where", "whether", "who", "whom", "why", "as":
		return ""
	case "the":
		if q.SubjectType == "event" && (rest == q.Attribute || strings.HasPrefix(rest, q.Attribute+" ")) {
			return ""
		}
	}
	if q.Attribute == q.Kind {
		return ""
	}
	if l, ok := attributes[q.Attribute]; ok {
		return l
	}
	return q.Attribute
}

// Reading is what an editor sees as e's answer: its value, or the very words
// where the value is a mark for one of a few answers (scene, told, lasting).
func (e *Evidence) Reading() string {
	switch {
	case e.Value == "":
		return e.Quote
	case e.Frame == "register", e.Measure != nil, e.Moment != nil, len(e.Members) > 0, len(e.Quote) > longestReading:
		return e.Value
	case strings.Contains(fold(e.Quote), fold(e.Value)) || strings.Contains(fold(e.Value), fold(e.Quote)):
		return e.Value
	}
	return e.Quote
}

// longestReading is how many bytes of an article's words stand for a value.
const longestReading = 120
