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
		if (read < 5 || i >= len(p.blocks)-3) && isByline(s) || isDesk(s) {
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
		return isSignature(s)
	}
	who, when := splitByline(rest)
	return (areNames(who) || isAgency(who)) && (when == "" || areNames(when) || isTimestamp(when, true))
}

// isDesk reports the line of a news agency that names all who worked on a
// report: "(Reporting by Jane Roe in Portville; Editing by John Poe)".
// "Reporting by the Post found two cracks" says more than names.
func isDesk(s string) bool {
	s = strings.Trim(s, "() .")
	ok := false
	for _, head := range [...]string{"Reporting by ", "Additional reporting by ", "With reporting by ", "Writing by ", "Editing by ", "Compiled by "} {
		ok = ok || strings.HasPrefix(s, head)
	}
	if !ok || len(s) > 600 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) {
			continue
		}
		switch strings.Trim(strings.ToLower(w), ",;.") {
		case "and", "by", "in", "with", "additional", "reporting", "writing", "editing", "compiled", "the", "of", "for", "from", "de", "van", "al", "el", "bureau", "newsroom":
		default:
			return false
		}
	}
	return true
}

// isSignature reports a writer named with a rank and nothing else: "Jane Roe,
// AP Business Writer".
func isSignature(s string) bool {
	_, rank, ok := strings.Cut(s, ", ")
	if !ok || len(s) > 80 || !areNames(s) {
		return false
	}
	switch rank[strings.LastIndexByte(rank, ' ')+1:] {
	case "Writer", "WRITER", "Correspondent", "Reporter", "Columnist", "Editor", "Press":
		return true
	}
	return false
}

// splitByline parts the names from what follows a bar, dot or dash.
func splitByline(s string) (who, when string) {
	i := strings.IndexAny(s, "|•·–—")
	if j := strings.Index(s, " - "); j >= 0 && (i < 0 || j < i) {
		i = j + 1
	}
	for _, word := range [...]string{" Updated: ", " on "} {
		if j := strings.Index(s, word); j >= 0 && (i < 0 || j < i) {
			return s[:j], s[j+1:]
		}
	}
	if i < 0 {
		return s, ""
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+n:])
}

// areNames reports whether s is a few names and what joins them.
func areNames(s string) bool {
	words, names := 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) {
			names++
			continue
		}
		switch strings.Trim(w, ",") {
		case "and", "for", "of", "the", "in", "at", "with", "de", "van", "von", "der", "al", "el", "la", "&", "-", "":
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
	who, _ := splitByline(rest)
	return strings.Trim(who, " ,")
}
