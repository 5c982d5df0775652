package article

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

//go:embed agencies.txt
var agenciesText string

var knownAgencies = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for l := range strings.Lines(agenciesText) {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			m[l] = true
		}
	}
	return m
})

// isAgency reports whether s names a picture agency, alone or in a chain
// ("AFP/Getty Images", "Reuters via AP").
func isAgency(s string) bool {
	if len(s) > 60 {
		return false
	}
	s = strings.Trim(strings.ToLower(s), " .,;()[]©")
	m := knownAgencies()
	if m[s] {
		return true
	}
	for _, sep := range [...]string{"/", " via ", ", ", "-"} {
		if a, b, ok := strings.Cut(s, sep); ok && m[a] && isAgency(b) {
			return true
		}
	}
	return false
}

// creditHeads begin a line of picture credits.
var creditHeads = [...]string{"photographs", "photograph", "photos", "photo", "photo credit", "photo credits",
	"picture credit", "picture credits", "pictures", "picture", "image credit", "image credits", "images", "image",
	"image source", "photo courtesy of", "courtesy of", "courtesy", "source", "credit", "credits", "photo by", "photos by", "photograph by", "photography by", "video by", "getty images"}

// isCredit reports whether a block is nothing but a credit for pictures:
// "Photo: Jane Roe/Reuters", "(AP Photo/Jane Roe)", "Getty Images", or a list
// of such names.
func isCredit(s string) bool {
	if len(s) > 400 {
		return false
	}
	s = strings.Trim(s, "()[] .,;")
	if isAgency(s) {
		return true
	}
	if rest, ok := cutCreditHead(s); ok {
		return len(rest) <= 120 && !strings.Contains(rest, ". ") && namesOnly(rest)
	}
	return namesOnly(s) && creditList(s)
}

// cutCreditHead takes "photo:" or "photo by" off the front.
func cutCreditHead(s string) (rest string, ok bool) {
	if s == "" || !strings.ContainsRune("PpIiCcSsVvGg", rune(s[0])) {
		return "", false // none of the heads
	}
	for _, h := range creditHeads {
		if len(s) < len(h) || !strings.EqualFold(s[:len(h)], h) {
			continue
		}
		r := s[len(h):]
		t := strings.TrimLeft(r, " ")
		if strings.HasPrefix(t, ":") || strings.HasPrefix(t, "©") {
			return strings.TrimLeft(t, ":© "), true
		}
		if (strings.HasSuffix(h, " by") || strings.HasSuffix(h, " of")) && len(t) < len(r) {
			return t, true
		}
	}
	return "", false
}

// creditList reports whether s, which holds names only, is a list of "Name/Agency" in which nearly
// every item names an agency.
func creditList(s string) bool {
	items, credited := 0, 0
	for item := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '|' }) {
		items++
		if _, after, ok := strings.Cut(item, "/"); ok && isAgency(after) || isAgency(item) {
			credited++
			continue
		}
		if before, _, ok := strings.Cut(item, "/"); ok && isAgency(before) {
			credited++
		}
	}
	return credited > 0 && 3*credited >= 2*items
}

// namesOnly reports whether s holds names and no sentence: words of lower case
// are only those that join names.
func namesOnly(s string) bool {
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLower(r) {
			continue
		}
		switch strings.ToLower(strings.Trim(w, ",.;:()")) {
		case "and", "for", "via", "of", "the", "by", "file", "with", "de", "van", "von", "der", "la", "al", "handout",
			"family", "photo", "provided", "courtesy", "from", "at", "images", "gofundme.com", "contributed", "submitted":
		default:
			return false
		}
	}
	return true
}

// isPhotoNote reports the note in brackets after a caption: "WXYZ Photo / Jane
// Roe", "Published Friday, Jan. 6, 2017".
func isPhotoNote(s string) bool {
	low := strings.ToLower(s)
	if strings.HasPrefix(low, "published ") {
		return isTimestamp(s, true)
	}
	return len(s) < 80 && namesOnly(s) && (strings.Contains(low, " photo") || strings.HasPrefix(low, "photo ") || strings.HasPrefix(low, "credit "))
}

// credited reports whether a block ends in a picture credit and is therefore a
// caption: "… leaves court on Monday. (Photo: Jane Roe/AP)".
func credited(s string) bool {
	if len(s) > 700 {
		return false
	}
	s = strings.TrimRight(s, " .")
	if strings.HasSuffix(s, ")") || strings.HasSuffix(s, "]") {
		open := strings.LastIndexAny(s, "([")
		return open > 0 && (isCredit(s[open:]) || isPhotoNote(s[open+1:len(s)-1]))
	}
	i := strings.LastIndexAny(s, ".|)”\"’")
	tail := s[i+1:]
	return i > 0 && strings.Contains(tail, "/") && isCredit(tail)
}

// splitCaptions parts a caption from the labels that copying a page leaves in
// front of it: "Image copyright Reuters Image caption The bridge on Friday",
// "Media playback is unsupported on your device Media caption The moment …".
func (p *page) splitCaptions() {
	p.part(func(s string) int {
		if len(s) < 1000 && (strings.HasPrefix(s, "Image c") || strings.HasPrefix(s, "Image source") || strings.HasPrefix(s, "Media ")) {
			if at := strings.Index(s[:min(len(s), 160)], " caption "); at >= 0 {
				return at + len(" caption ")
			}
		}
		return 0
	}, func(head, tail *text.Block) { head.Kind, tail.Kind = text.Boilerplate, text.Caption })
}

// part divides blocks in two: at says where, or 0.
func (p *page) part(at func(string) int, kinds func(head, tail *text.Block)) {
	var out []text.Block
	for i, b := range p.blocks {
		n := at(p.slice(b))
		if n > 0 && out == nil {
			out = append(out, p.blocks[:i]...)
		}
		switch {
		case n > 0:
			head, tail := b, b
			head.Span = trim(p.text, text.Span{Start: b.Span.Start, End: b.Span.Start + n})
			tail.Span = trim(p.text, text.Span{Start: b.Span.Start + n, End: b.Span.End})
			kinds(&head, &tail)
			out = append(out, head)
			if tail.Span.Len() > 0 {
				out = append(out, tail)
			}
		case out != nil:
			out = append(out, b)
		}
	}
	if out != nil {
		p.blocks = out
	}
}
