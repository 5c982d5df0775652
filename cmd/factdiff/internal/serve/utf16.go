package serve

import "unicode/utf8"

// utf16At is the number of UTF-16 code units before byte at of s, which is how
// browsers and LanguageTool count.
func utf16At(s string, at int) int {
	n := 0
	for i, r := range s {
		if i >= at {
			break
		}
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// onRune moves at back to the beginning of the rune it is in.
func onRune(s string, at int) int {
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return at
}
