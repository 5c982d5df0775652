package compare

import (
	"path/filepath"
	"slices"
	"strings"

	"factdiff/extract/text"
)

// Call is how reasons speak of a document: the draft, S1 (Coastal Wire), S2
// (b.txt), the register people.csv.
func Call(d *text.Document) string {
	switch {
	case d.Role == "register":
		return "the register " + filepath.Base(d.Path)
	case d.Role == "draft" && (d.ID == "D" || d.ID == ""):
		return "the draft"
	case d.Outlet != "":
		return d.ID + " (" + d.Outlet + ")"
	}
	if d.Path != "" {
		return d.ID + " (" + filepath.Base(d.Path) + ")"
	}
	return d.ID
}

// owned are the reasons of a slip inside d. Where all of it stands in a source
// and no reason calls that by name, one is added: nobody should look for it in
// the draft.
func owned(f *Finding, d *text.Document) []Reason {
	name := Call(d)
	if d.Role != "source" || slices.ContainsFunc(f.Because, func(r Reason) bool { return strings.Contains(string(r), name) }) {
		return f.Because
	}
	for i := range f.Evidence {
		if f.Evidence[i].Doc != d {
			return f.Because
		}
	}
	return append(f.Because[:len(f.Because):len(f.Because)], Reason("it stands in "+name))
}
