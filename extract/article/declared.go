package article

import (
	"bytes"
	"strings"
)

// declared is the charset that an HTML page names in its first bytes, in lower
// case; "" when it names none or the format has no place for it.
func declared(format string, raw []byte) string {
	if format != "html" {
		return ""
	}
	head := bytes.ToLower(raw[:min(len(raw), 2048)])
	for _, key := range []string{"charset", "encoding"} { // <meta charset=…>, <?xml encoding="…"?>
		for rest := head; ; {
			i := bytes.Index(rest, []byte(key))
			if i < 0 {
				break
			}
			rest = rest[i+len(key):]
			value, ok := bytes.CutPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("="))
			if !ok {
				continue
			}
			value = bytes.TrimLeft(value, " \t\r\n\"'")
			if end := bytes.IndexAny(value, " \t\r\n\"';/>?"); end > 0 {
				return strings.TrimSpace(string(value[:end]))
			}
		}
	}
	return ""
}
