package json

// The densest results hold an element of a list in sixty bytes or more; some are
// let through in any.
const (
	bytesAnElement = 32
	fewElements    = 10_000
	mostNested     = 64 // a result has lists and objects in one another to a depth of 8
)

// plausible reports whether raw has no more elements in its lists than a result
// of its length: a finding of no words, "0,", would take 300 bytes in memory.
func plausible(raw []byte) bool {
	var lists [mostNested]bool
	depth, elements := 0, 0
	for i := 0; i < len(raw); i++ {
		switch c := raw[i]; c {
		case '"':
			i = endOfString(raw, i+1)
		case '[', '{':
			if depth == mostNested {
				return false
			}
			lists[depth] = c == '['
			depth++
		case ']', '}':
			depth = max(depth-1, 0)
		case ',':
			if depth > 0 && lists[depth-1] {
				elements++
			}
		}
	}
	return elements <= fewElements+len(raw)/bytesAnElement
}

// endOfString is the place of the quotation mark that ends the string at i.
func endOfString(raw []byte, i int) int {
	for ; i < len(raw) && raw[i] != '"'; i++ {
		if raw[i] == '\\' {
			i++
		}
	}
	return i
}
