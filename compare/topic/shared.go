package topic

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"factdiff/extract/person"
	"factdiff/extract/place"
	"factdiff/extract/text"
)

//go:embed common.txt
var commonWords string

// commons are the capitalised words that say nothing of an incident: street,
// county, police. They are shared, and no reason to show.
var commons = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(commonWords) {
		for _, w := range strings.Fields(line) {
			out[w] = !strings.HasPrefix(line, "#")
		}
	}
	return out
})

// mostShown is how many names a reason gives.
const mostShown = 3

// shown says in words what two articles both name, at most three: people under
// their full names, then towns and houses, then, of the other words that both
// capitalise, the longest.
func shown(a, b *text.Document, words []string) string {
	out := people(a, b)
	for _, key := range Both(towns.Of(a), towns.Of(b)) {
		out = append(out, capital([]string{key})[0])
	}
	if len(out) < mostShown {
		out = further(out, words)
	}
	if out = out[:min(len(out), mostShown)]; len(out) > 1 {
		return strings.Join(out[:len(out)-1], ", ") + " and " + out[len(out)-1]
	}
	return strings.Join(out, "")
}

// further adds to what is shown the longest of the words that are not in it yet.
func further(out, words []string) []string {
	rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return commons()[w] || strings.ContainsAny(w, "0123456789") })
	if len(rest) == 0 && len(out) == 0 {
		rest = slices.Clone(words)
	}
	longestFirst(rest)
	for _, w := range rest {
		if len(out) == mostShown {
			break
		}
		if !slices.ContainsFunc(out, func(s string) bool { return strings.Contains(strings.ToLower(s), w) }) {
			out = append(out, capital([]string{w})[0])
		}
	}
	return out
}

// people are the people whom both articles name in full, the longest name first.
func people(a, b *text.Document) []string {
	var out []string
	theirs := full.Of(b)
	for _, x := range person.Layer.Of(a).Entities {
		if x.Name.Given != "" && !commons()[x.Key] && theirs[fullName{x.Key, x.Name.Given}] {
			out = append(out, x.Name.Given+" "+x.Name.Family)
		}
	}
	longestFirst(out)
	return slices.Compact(out)
}

// fullName is a folded family name and a given name as it is written.
type fullName struct{ key, given string }

// full are the names of all people of an article.
var full = text.Layer[map[fullName]bool]{Name: "full names", Read: func(d *text.Document) map[fullName]bool {
	out := map[fullName]bool{}
	for _, e := range person.Layer.Of(d).Entities {
		out[fullName{e.Key, e.Name.Given}] = true
	}
	return out
}}

// towns are the towns and facilities of an article, sorted, without what lies
// around them.
var towns = text.Layer[[]string]{Name: "towns", Read: func(d *text.Document) []string {
	var out []string
	for _, p := range place.Layer.Of(d).Mentions {
		if p.Kind == place.City || p.Kind == place.Facility {
			key, _, _ := strings.Cut(p.Key, " (")
			key, _, _ = strings.Cut(key, ",")
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}}

// longestFirst sorts by length, and those of one length by the alphabet.
func longestFirst(list []string) {
	slices.SortFunc(list, func(x, y string) int {
		if len(x) != len(y) {
			return len(y) - len(x)
		}
		return strings.Compare(x, y)
	})
}
