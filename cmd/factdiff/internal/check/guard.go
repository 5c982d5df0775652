package check

import (
	"fmt"
	"sync"

	"factdiff/compare"
	"factdiff/compare/all"
	"factdiff/extract"
)

// compared is compare.Run with all roads and checks. One that panics is named
// in errs and the others go on.
func compared(in *compare.Input) (res *compare.Result, errs []error) {
	g := &guard{}
	defer func() {
		if v := recover(); v != nil {
			res, errs = &compare.Result{}, append(g.errs, fmt.Errorf("comparing: %v", v))
		}
	}()
	var roads []*compare.Road
	for _, r := range all.Roads() {
		roads = append(roads, g.road(r))
	}
	var checks []*compare.Check
	for _, c := range all.Checks() {
		checks = append(checks, g.check(c))
	}
	return compare.Run(in, roads, checks), g.errs
}

// guard turns panics into errors, each check's once.
type guard struct {
	mu   sync.Mutex
	said map[string]bool
	errs []error
}

func (g *guard) caught(what string) {
	v := recover()
	if v == nil {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.said[what] {
		if g.said == nil {
			g.said = map[string]bool{}
		}
		g.said[what] = true
		g.errs = append(g.errs, fmt.Errorf("%s failed: %v", what, v))
	}
}

func (g *guard) road(r *compare.Road) *compare.Road {
	safe := *r
	safe.Ask = func(in *compare.Input) (qs []*compare.Question) {
		defer g.caught("road " + r.Name)
		return r.Ask(in)
	}
	return &safe
}

func (g *guard) check(c *compare.Check) *compare.Check {
	safe := *c
	if c.Question != nil {
		safe.Question = func(q *compare.Question) (fs []compare.Finding) {
			defer g.caught("check " + c.Name)
			return c.Question(q)
		}
	}
	if c.Article != nil {
		safe.Article = func(in *compare.Input, r extract.Reading) (fs []compare.Finding) {
			defer g.caught("check " + c.Name)
			return c.Article(in, r)
		}
	}
	return &safe
}
