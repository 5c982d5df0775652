package waiver

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Put adds e, or replaces the entry of its id, and reports whether there was
// one.
func (f *File) Put(e Entry) (replaced bool) {
	e.block, e.Line = "", 0
	i, found := slices.BinarySearchFunc(f.Entries, e.ID, func(x Entry, id string) int { return strings.Compare(x.ID, id) })
	if found {
		f.Entries[i] = e
	} else {
		f.Entries = slices.Insert(f.Entries, i, e)
	}
	return found
}

// Merge takes over the entries of o, the ones on the same finding included, and
// counts those that were new and those that changed.
func (f *File) Merge(o *File) (added, changed int) {
	for _, e := range o.Entries {
		old := f.get(e.ID)
		switch {
		case old == nil:
			added++
		case !old.same(e):
			changed++
		default:
			continue
		}
		f.Put(e)
	}
	return added, changed
}

func (f *File) get(id string) *Entry {
	for i := range f.Entries {
		if f.Entries[i].ID == id {
			return &f.Entries[i]
		}
	}
	return nil
}

// Drop removes the entries that out names and returns them.
func (f *File) Drop(out func(Entry) bool) (dropped []Entry) {
	f.Entries = slices.DeleteFunc(f.Entries, func(e Entry) bool {
		if !out(e) {
			return false
		}
		dropped = append(dropped, e)
		return true
	})
	return dropped
}

// Bytes is the file as it is written: sorted by id, entries that were not
// touched byte for byte as they were, comments included, so that two desks'
// changes merge line by line.
func (f *File) Bytes() []byte {
	var b strings.Builder
	b.WriteString(f.head)
	for _, e := range f.Entries {
		if e.block != "" {
			b.WriteString(e.block)
		} else {
			e.write(&b)
		}
	}
	return []byte(b.String())
}

func (e Entry) write(b *strings.Builder) {
	fmt.Fprintf(b, "- id: %s\n  decision: %s\n  reason: %s\n  by: %s\n", e.ID, e.Decision, quoted(e.Reason), quoted(e.By))
	if e.Until != "" {
		fmt.Fprintf(b, "  until: %s\n", e.Until)
	}
	if len(e.Readings) == 0 {
		return
	}
	b.WriteString("  readings:\n")
	names := make([]string, 0, len(e.Readings))
	for n := range e.Readings {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		fmt.Fprintf(b, "    %s: %s\n", quotedKey(n), quoted(e.Readings[n]))
	}
}

// quoted is s as a YAML string that holds every character. JSON's escapes are
// YAML's, but for those of control characters that Go writes in its own way.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range strings.ToValidUTF8(s, "\uFFFD") {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ' || r == 0x7F:
			fmt.Fprintf(&b, `\x%02X`, r)
		case !strconv.IsPrint(r) && r < 0x10000:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// quotedKey leaves D, S1 and R2 as they are.
func quotedKey(s string) string {
	for _, c := range []byte(s) {
		if (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return quoted(s)
		}
	}
	if s == "" || s == "N" || s == "Y" {
		return quoted(s)
	}
	return s
}

// keepBlocks remembers how each entry is written. Where the file is not a plain
// list, one entry below the other, it is written anew as a whole.
func (f *File) keepBlocks(raw string) {
	if len(f.Entries) == 0 {
		f.head = strings.ReplaceAll(raw, "\r\n", "\n")
		if strings.Contains(f.head, "[") {
			f.head = "" // an empty list in brackets
		}
		return
	}
	lines := strings.SplitAfter(strings.ReplaceAll(raw, "\r\n", "\n"), "\n")
	var starts []int
	for i, l := range lines {
		if strings.HasPrefix(l, "- ") {
			from := i
			for from > 0 && strings.HasPrefix(lines[from-1], "#") {
				from-- // comments right above belong to the entry
			}
			starts = append(starts, from)
		}
	}
	if len(starts) != len(f.Entries) {
		return
	}
	for i := range f.Entries {
		end := len(lines)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		if i == 0 && starts[0] > 0 {
			f.head = strings.Join(lines[:starts[0]], "")
		}
		block := strings.Join(lines[starts[i]:end], "")
		if !strings.HasSuffix(block, "\n") {
			block += "\n"
		}
		f.Entries[i].block = block
	}
}
