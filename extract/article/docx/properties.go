package docx

import (
	"strings"
	"time"
)

// properties takes in what whoever saved the document said of it.
func (a *archive) properties(d *Document) error {
	rels, err := a.relations("")
	part := rels["core-properties"]
	if err != nil || part == "" || !a.has(part) {
		return err
	}
	return a.read(part, func(x *reader) error {
		return x.each(func(e element) error {
			switch e.Name.Local {
			case "title", "creator", "modified":
			default:
				return nil
			}
			s, err := x.words()
			if err != nil {
				return err
			}
			switch s = strings.Join(strings.Fields(s), " "); e.Name.Local {
			case "title":
				d.Title = s
			case "creator":
				d.Author = s
			case "modified":
				if t, err := time.Parse(time.RFC3339, s); err == nil {
					d.Modified = t.UTC()
				}
			}
			return nil
		})
	})
}
