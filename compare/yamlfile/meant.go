package yamlfile

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Meant is `; did you mean "x"?` with the word of known that is likely meant
// by word, or, when none is near, what there is.
func Meant(word string, known []string) string {
	best, least := "", 1+len(word)/3
	for _, k := range known {
		if d := levenshtein.ComputeDistance(strings.ToLower(word), k); d <= least && d < len(k) {
			best, least = k, d-1
		}
	}
	if best != "" {
		return fmt.Sprintf("; did you mean %q?", best)
	}
	if len(known) == 0 {
		return ""
	}
	return "; expected one of " + strings.Join(known, ", ")
}

// keys are the yaml names of all fields that v points to, at any depth.
func keys(v any) []string {
	var out []string
	var walk func(t reflect.Type)
	walk = func(t reflect.Type) {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice:
			walk(t.Elem())
		case reflect.Struct:
			for i := range t.NumField() {
				name, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
				if name != "" && name != "-" {
					out = append(out, name)
				}
				walk(t.Field(i).Type)
			}
		}
	}
	if v != nil {
		walk(reflect.TypeOf(v))
	}
	slices.Sort(out)
	return slices.Compact(out)
}
