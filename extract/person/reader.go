package person

import (
	"strings"

	"factdiff/extract/mention"
	"factdiff/extract/text"
)

// Reader hands out the names of persons; those meant by a title alone are
// left to [Layer].
var Reader = mention.Reader{Name: "person", Read: func(d *text.Document) []mention.Mention {
	p := Layer.Of(d)
	out := make([]mention.Mention, 0, len(p.Mentions))
	for i := range p.Mentions {
		if m := &p.Mentions[i]; m.Partial != TitleOnly {
			out = append(out, mention.Mention{Span: m.Span, Type: "person", Value: m.Name(d), Out: mention.Value{
				First: m.Given, Middle: m.Middle, Last: m.Family, Suffix: strings.Trim(m.Suffix, ", "), Nickname: m.Nick, Title: strings.Join(m.Titles, " ")}})
		}
	}
	return out
}}
