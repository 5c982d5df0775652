package article

import (
	"html"
	"unicode"
	"unicode/utf8"

	"factdiff/extract/text"
)

const (
	mostHidden = 1000 // of one article that are told
	widestGap  = 64   // bytes of the file that are looked through between two letters
)

// hidden finds what stood between two letters of the text and was left out of
// it because it prints nothing. Soft hyphens are ordinary typography and are
// not told.
func hidden(d *text.Document, raw []byte) (out []text.Hidden) {
	pieces := d.Origin.Pieces
	for i := 1; i < len(pieces) && len(out) < mostHidden; i++ {
		a, b := pieces[i-1], pieces[i]
		from, to := a.Source+a.SourceLen, b.Source
		if a.Text+a.Len != b.Text || from >= to || to > len(raw) || to-from > widestGap {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(d.Text[:b.Text])
		after, _ := utf8.DecodeRuneInString(d.Text[b.Text:])
		if !unicode.IsLetter(before) || !unicode.IsLetter(after) {
			continue
		}
		for _, r := range html.UnescapeString(string(raw[from:to])) {
			if unprinted(r) && r != '\u00ad' {
				out = append(out, text.Hidden{At: b.Text, Rune: r})
				break
			}
		}
	}
	return out
}
