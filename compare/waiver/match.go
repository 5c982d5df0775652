package waiver

import "strings"

// Find is the decision on the finding with that id and those readings, or nil.
//
// Ids are short and grow where two findings of one report begin alike; an id
// therefore also meets the one it is the beginning of. So that no waiver ever
// covers another finding, one of the readings that were written down must still
// be among the finding's. Several readings of one article are joined by "; ".
func (f *File) Find(id string, readings []string) *Entry {
	if f == nil {
		return nil
	}
	for i := range f.Entries {
		e := &f.Entries[i]
		switch {
		case len(e.Readings) == 0 && e.ID == id:
			return e
		case (strings.HasPrefix(e.ID, id) || strings.HasPrefix(id, e.ID)) && e.reads(readings):
			return e
		}
	}
	return nil
}

// reads reports whether one of the entry's readings is among readings.
func (e *Entry) reads(readings []string) bool {
	is := map[string]bool{}
	for _, r := range readings {
		for _, one := range strings.Split(r, "; ") {
			is[fold(one)] = true
		}
	}
	for _, was := range e.Readings {
		for _, one := range strings.Split(was, "; ") {
			if is[fold(one)] {
				return true
			}
		}
	}
	return false
}

// fold leaves what a re-wrapped line keeps.
func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
