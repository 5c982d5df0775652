package profile

import (
	_ "embed"
	"strings"
	"sync"

	"factdiff/extract/person"
	"factdiff/extract/wordlist"
)

//go:embed bodies.txt
var bodyFile string

// agency is a department or a body that people speak for.
type agency struct{ name, within string }

var agencies = sync.OnceValue(func() map[string]agency {
	out := map[string]agency{}
	for head, list := range wordlist.Rows(bodyFile) {
		name, within, _ := strings.Cut(head, " < ")
		for form := range strings.SplitSeq(list, ";") {
			out[strings.TrimSpace(form)] = agency{name, within}
		}
	}
	return out
})

// rankOf is the rank that a title before a name is short for, or "".
func rankOf(title string) string {
	switch w := strings.TrimSuffix(title, "."); w {
	case "private", "corporal", "sergeant", "lieutenant", "captain", "major", "colonel", "general", "admiral":
		return w
	case "pvt":
		return "private"
	case "cpl":
		return "corporal"
	case "sgt":
		return "sergeant"
	case "lt":
		return "lieutenant"
	case "capt":
		return "captain"
	case "maj":
		return "major"
	case "col":
		return "colonel"
	case "gen":
		return "general"
	case "adm":
		return "admiral"
	}
	return ""
}

// service reads the rank before a name and the body that somebody speaks for.
func (r *reader) service(m *person.Mention) {
	if len(m.Titles) == 1 && m.First > 0 {
		if v := rankOf(r.doc.Lower(m.First - 1)); v != "" && r.tokens[m.First-1].Cap && rankOf(r.doc.Lower(m.First-2)) == "" {
			r.add(rank, v, m.First-1, m.First)
		}
	}
	if o := m.Office; o != nil && o.Head == "spokesman" && o.Body != "" {
		if a, ok := agencies()[strings.ToLower(o.Body)]; ok {
			first, last := r.doc.TokensIn(o.Span)
			r.add(body, a.name, first, last)
		}
	}
}
