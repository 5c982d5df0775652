package article

import (
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeUTF16 reads UTF-16 with its byte order mark. A half pair and an odd
// last byte become U+FFFD.
func decodeUTF16(raw []byte, big bool) Decoded {
	order, name := binary.ByteOrder(binary.LittleEndian), "utf-16le"
	if big {
		order, name = binary.BigEndian, "utf-16be"
	}
	var b builder
	b.Grow(len(raw) / 2)
	for at := 2; at < len(raw); {
		if at+1 == len(raw) {
			b.decoded(string(utf8.RuneError), at, 1)
			break
		}
		r, n := rune(order.Uint16(raw[at:])), 2
		if utf16.IsSurrogate(r) {
			low := rune(0)
			if at+3 < len(raw) {
				low = rune(order.Uint16(raw[at+2:]))
			}
			if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
				n = 4
			}
		}
		b.decoded(string(r), at, n)
		at += n
	}
	return Decoded{Text: b.String(), Origin: b.origin(), Charset: name}
}
