package compare

import (
	"path/filepath"

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
