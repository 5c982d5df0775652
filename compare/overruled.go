package compare

// overruled takes the agreements back that lie on the words of a conflict or a
// query of the same kind in both articles: where one road finds a difference,
// that another saw the same words and none is no confirmation.
func (res *Result) overruled() {
	differ := map[string][]*Finding{} // by kind
	for i := range res.Findings {
		if f := &res.Findings[i]; f.Level >= Query && f.Relation == Disagree {
			differ[f.Kind] = append(differ[f.Kind], f)
		}
	}
	for _, q := range res.Questions {
		if q.Status != "agree" {
			continue
		}
		for _, f := range differ[q.Claims[0].Kind] {
			if f.Question != q && on(f, q) {
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
