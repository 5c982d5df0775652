package check

import (
	"context"
	"fmt"
	"time"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/article"
)

// Limits bound what one run may cost. What trips one is named in the report,
// which is then incomplete; nothing is left out in silence. A field that is 0
// sets no bound.
type Limits struct {
	article.Limits
	Claims int           // of one article that are compared, the first ones
	Pairs  int           // sentences of one draft times its sources
	Read   time.Duration // for one article, from the opening of the file to its claims
	Check  time.Duration // for the comparison of one draft with all its sources
}

// Defaults are bounds that no article a newsroom prints comes near: those of
// [article.Defaults], 100,000 claims and a minute to read an article, a million
// pairs of a sentence and a source and five minutes to compare a draft.
func Defaults() Limits {
	return Limits{Limits: article.Defaults(), Claims: 100_000, Pairs: 1_000_000, Read: time.Minute, Check: 5 * time.Minute}
}

// within waits for work, at most limit long and until ctx ends. What did not end
// in time is left behind: all that it may cost is bounded by the size of its
// files. work must not panic.
func within[T any](ctx context.Context, limit time.Duration, work func() T) (out T, ok bool) {
	if limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, limit)
		defer cancel()
	}
	done := make(chan T, 1)
	go func() { done <- work() }()
	select {
	case out = <-done:
		return out, true
	case <-ctx.Done():
		return out, false
	}
}

// tripped says which limit was reached, and the flag that sets it.
func tripped(what, flag string, limit any) error {
	return fmt.Errorf("incomplete: %s (limit %v, --limit-%s)", what, limit, flag)
}

// bound leaves out the claims beyond the limit.
func (l Limits) bound(r *read) {
	if l.Claims > 0 && len(r.reading.Claims) > l.Claims {
		r.reading.Claims = r.reading.Claims[:l.Claims:l.Claims]
		r.fail(tripped("not all claims of the article are compared", "claims", l.Claims))
	}
}

// readBounded is readOne within the limits.
func readBounded(ctx context.Context, f *File, o Options) *read {
	limit := o.limits().Read
	r, ok := within(ctx, limit, func() *read { return readOne(f, o) })
	if !ok {
		r = &read{file: f}
		r.fail(tripped("reading took too long", "read", limit))
	}
	if r.article == nil {
		return r
	}
	switch what := r.article.Doc.Truncated(); what {
	case "words":
		r.fail(tripped("the text has more words than are read", what, o.limits().Words))
	case "mentions":
		r.fail(tripped("the text has more numbers and capitalised words than are read", what, o.limits().Mentions))
	}
	return r
}

// compares are the sources that c's drafts are compared with, and those left out
// because sentences and sources make too many pairs. Each sentence of a draft is
// lined up with the few of a source that are most like it.
func (l Limits) compares(c Comparison, of map[*File]*read) (with, left []*File) {
	sentences := 0
	for _, f := range c.Drafts {
		if a := of[f].article; a != nil {
			sentences += len(a.Doc.Sentences())
		}
	}
	if l.Pairs <= 0 || sentences*len(c.Sources) <= l.Pairs {
		return c.Sources, nil
	}
	n := max(1, l.Pairs/sentences)
	return c.Sources[:n], c.Sources[n:]
}

// comparedBounded is compared within the limits.
func comparedBounded(ctx context.Context, in *compare.Input, l Limits) (*compare.Result, []error) {
	type outcome struct {
		res  *compare.Result
		errs []error
	}
	out, ok := within(ctx, l.Check, func() outcome {
		res, errs := compared(in)
		return outcome{res, errs}
	})
	if !ok {
		return &compare.Result{Skips: skipsOf(in)}, []error{tripped("comparing took too long, and nothing of it is shown", "check", l.Check)}
	}
	return out.res, out.errs
}

// skipsOf are the skips of all articles, which stand even where nothing was
// compared.
func skipsOf(in *compare.Input) (out []extract.Skip) {
	for _, list := range [][]extract.Reading{in.Drafts, in.Sources} {
		for _, r := range list {
			out = append(out, r.Skips...)
		}
	}
	return out
}

func (o Options) limits() Limits {
	if o.Limits == (Limits{}) {
		return Defaults()
	}
	return o.Limits
}
