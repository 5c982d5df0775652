package compare

// overruled takes the agreements back that lie on the words of a difference of
// the same kind in two articles, a conflict or a query: where one road finds a difference, that
// another saw the same words and none is no confirmation.
func (res *Result) overruled() {
	for _, q := range res.Questions {
		if q.Status != "agree" {
			continue
		}
		for i := range res.Findings {
			if f := &res.Findings[i]; f.Level >= Query && f.Relation == Disagree && f.Kind == q.Claims[0].Kind && f.Question != q && on(f, q) {
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
