package check

import (
	"errors"
	"slices"

	"factdiff/extract/article"
)

// Expand are the articles that the arguments of a command mean; see
// [article.Collect]. An argument that means none is a File with an Err.
func Expand(args []string) []*File {
	paths, errs := article.Collect(args)
	var out []*File
	for _, p := range paths {
		out = append(out, At(p))
	}
	for _, err := range errs {
		f := At("")
		f.Err = err
		if e := (*article.Error)(nil); errors.As(err, &e) {
			f.Path = e.Path
		}
		out = append(out, f)
	}
	return out
}

// Match is Expand where a folder or a pattern may stand for nothing: there may
// be no draft to check, and a pattern of the settings serves many drafts.
func Match(args []string) []*File {
	return slices.DeleteFunc(Expand(args), func(f *File) bool {
		e := (*article.Error)(nil)
		return errors.As(f.Err, &e) && e.Problem == article.NoneFound
	})
}
