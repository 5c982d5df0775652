package article

import (
	"strings"

	"golang.org/x/net/html"
)

// entityAt decodes the HTML entity that s begins with, and says how many bytes
// of s it takes; 0 when there is none. As in a browser the semicolon may be
// missing after the old names (&amp, &copy).
func entityAt(s string) (value string, n int) {
	if len(s) < 3 || s[0] != '&' {
		return "", 0
	}
	end := 1
	for end < len(s) && end < maxEntity && (s[end] == '#' && end == 1 || alphanumeric(s[end])) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	whole := html.UnescapeString(s[:end])
	if whole == s[:end] {
		return "", 0
	}
	if s[end-1] == ';' && (s[1] == '#' || !strings.HasSuffix(whole, ";")) {
		return whole, end
	}
	// Only its beginning is an entity ("&notin" without semicolon is "¬in"):
	// find the shortest one that leaves the same rest.
	for n = 3; n < end; n++ {
		if head := html.UnescapeString(s[:n]); head != s[:n] && head+s[n:end] == whole {
			return head, n
		}
	}
	return whole, end
}

// maxEntity is longer than the longest name, CounterClockwiseContourIntegral.
const maxEntity = 40

func alphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
