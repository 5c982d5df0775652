package person

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/proper"
)

//go:embed data/nicknames.txt
var nicknameList string

// nicknames maps a given name to the groups it belongs to: each line of the
// list is a group.
var nicknames = sync.OnceValue(func() map[string][]int16 {
	m := map[string][]int16{}
	group := int16(0)
	for line := range strings.Lines(nicknameList) {
		full, short, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || line[0] == '#' {
			continue
		}
		m[full] = append(m[full], group)
		for _, s := range strings.Fields(short) {
			m[proper.Fold(s)] = append(m[proper.Fold(s)], -group-1)
		}
		group++
	}
	return m
})

// Nicknames reports whether one of two given names, folded, is a usual short
// form of the other, or both of a third.
func Nicknames(a, b string) bool {
	m := nicknames()
	for _, x := range m[a] {
		for _, y := range m[b] {
			if x == y || x == -y-1 {
				return true
			}
		}
	}
	return false
}
