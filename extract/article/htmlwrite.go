package article

import (
	"strings"

	"factdiff/extract/text"
)

// verdict says what becomes of a run of text.
type verdict uint8

const (
	drop verdict = iota
	keep         // as what its element says
	asHeadline
	asDeck
	asCaption
	asFurniture
)

// html writes the runs of an outline that the verdicts keep, or all when there
// are none; the source of the outline stands at base.
func (w *writer) html(o *outline, base int, verdicts []verdict) {
	kind, group := text.Paragraph, -1
	for i, r := range o.runs {
		v := keep
		if verdicts != nil {
			v = verdicts[i]
		}
		if r.group != group {
			w.end(kind)
			group, kind = r.group, text.Paragraph
		}
		switch {
		case r.blank || v == drop:
			w.blank(base+r.at, min(r.end-r.at, 0))
			continue
		case v == asHeadline:
			kind = text.Headline
		case v == asDeck:
			kind = text.Deck
		case v == asCaption:
			kind = text.Caption
		case v == asFurniture:
			kind = text.Boilerplate
		case w.Len() == w.start:
			kind = r.kind
		}
		w.unescape(o.source[r.at:r.end], base+r.at)
	}
	w.end(kind)
}

// unescape writes text in which entities stand for characters.
func (w *writer) unescape(s string, at int) {
	from := 0
	for i := 0; ; {
		next := strings.IndexByte(s[i:], '&')
		if next < 0 {
			break
		}
		i += next
		value, n := entityAt(s[i:])
		if n == 0 {
			i++
			continue
		}
		w.text(s[from:i], at+from)
		w.entity(value, at+i, n)
		i += n
		from = i
	}
	w.text(s[from:], at+from)
}
