package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

// bylines marks the lines that name the writers. They stand at the head or the
// end of an article; "By Friday the road was open" is none, for its small
// words.
func (p *page) bylines() {
	read := 0
	for i := range p.blocks {
		b := &p.blocks[i]
		if b.Kind == text.Boilerplate {
			continue
		}
		s := p.text[b.Span.Start:b.Span.End]
		if (read < 5 || i >= len(p.blocks)-3) && isByline(s) {
			b.Kind = text.Boilerplate
			if p.author == "" && read < 5 {
				p.author = authorOf(s)
			}
			continue
		}
		read++
	}
}

// isByline reports "By Jane Roe", "By JANE ROE and John Doe, The Daily Post",
// "Jane Roe is a staff writer" not.
func isByline(s string) bool {
	if len(s) > 120 || endsSentence(s) && !strings.HasSuffix(s, "Jr.") {
		return false
	}
	rest, ok := cutBy(s)
	if !ok {
		return false
	}
	words, names := 0, 0
	for w := range strings.FieldsSeq(rest) {
		words++
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) {
			names++
			continue
		}
		switch strings.Trim(w, ",|") {
		case "and", "for", "of", "the", "in", "at", "with", "de", "van", "von", "der", "al", "el", "la", "&", "-", "–", "—", "|", "•", "":
		default:
			if !strings.Contains(w, "@") {
				return false
			}
		}
	}
	return names >= 2 && words <= 16
}

func cutBy(s string) (rest string, ok bool) {
	for _, head := range [...]string{"By ", "BY ", "by ", "By: ", "by: ", "BY: ", "Written by ", "Reported by ", "Posted by ", "Story by "} {
		if rest, ok = strings.CutPrefix(s, head); ok {
			return strings.TrimSpace(rest), true
		}
	}
	return "", false
}

// authorOf is the writers' names in a byline, as written.
func authorOf(s string) string {
	rest, _ := cutBy(s)
	if i := strings.IndexAny(rest, "|•–—"); i > 0 {
		rest = rest[:i]
	}
	return strings.Trim(rest, " ,")
}
