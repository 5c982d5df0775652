package compare

import "slices"

// overruled takes the agreements back that lie on the words of a conflict or a
// query of the same kind in both articles: where one road finds a difference,
// that another saw the same words and none is no confirmation.
func (res *Result) overruled() {
	differ := map[string]map[stretch][]int{} // findings by kind, and by where their evidence lies
	for i, f := range res.Findings {
		if f.Level < Query || f.Relation != Disagree {
			continue
		}
		if differ[f.Kind] == nil {
			differ[f.Kind] = map[stretch][]int{}
		}
		for _, s := range stretches(f.Evidence) {
			differ[f.Kind][s] = append(differ[f.Kind][s], i)
		}
	}
	for _, q := range res.Questions {
		if q.Status != "agree" {
			continue
		}
		var near []int
		for _, s := range stretches(q.Claims[:1]) {
			near = append(near, differ[q.Claims[0].Kind][s]...)
		}
		slices.Sort(near)
		for _, i := range near {
			if f := &res.Findings[i]; f.Question != q && on(f, q) {
				q.Status = f.Level.String()
				break
			}
		}
	}
}

// on reports whether every claim of q lies on evidence of f.
func on(f *Finding, q *Question) bool {
	for _, c := range q.Claims {
		if !touches(c, f.Evidence, 1) {
			return false
		}
	}
	return true
}
