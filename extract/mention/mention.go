// Package mention is the form in which readers hand out what they found in a
// text: a span with a type and a normalised value.
package mention

import (
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// Mention is a normalised thing found in a text.
type Mention struct {
	Span  text.Span
	Type  string      // number ordinal percent money quantity temperature age range date time datetime daterange timerange datetimerange duration set timezone person organization location gpe norp facility attr_source attr_cue attr_content
	Value claim.Value // nil when there is none
	Out   Value       // the same for the world outside: what `factdiff mentions` prints
}

// Value is a mention's value as `factdiff mentions` prints it. Give what is known.
type Value struct {
	N            *float64 `json:"n,omitempty"`
	Unit         string   `json:"unit,omitempty"` // ISO 4217 for money, unit word or symbol
	Min          *float64 `json:"min,omitempty"`
	Max          *float64 `json:"max,omitempty"`
	Seconds      *float64 `json:"seconds,omitempty"`
	Timex        string   `json:"timex,omitempty"` // PT4H, 2013-03-22, T15:30, XXXX-WXX-5 …
	At           string   `json:"at,omitempty"`
	Start        string   `json:"start,omitempty"` // intervals, End exclusive
	End          string   `json:"end,omitempty"`
	UTCOffsetMin *int     `json:"utc_offset_min,omitempty"`
	Mod          string   `json:"mod,omitempty"` // approx more less before after since until start mid end
	// The parts of a person's name, as written.
	First    string `json:"first,omitempty"`
	Middle   string `json:"middle,omitempty"`
	Last     string `json:"last,omitempty"`
	Title    string `json:"title,omitempty"`
	Suffix   string `json:"suffix,omitempty"`
	Nickname string `json:"nickname,omitempty"`
}

// Reader finds mentions of some types.
type Reader struct {
	Name string
	Read func(*text.Document) []Mention
}
