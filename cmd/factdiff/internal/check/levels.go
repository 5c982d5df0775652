package check

import "factdiff/compare"

// Levels are the desk's own levels, by the name of a kind or of a check; what
// is said of a check wins over what is said of a kind.
//
// A level replaces conflict and query, so that "attendance: query" never fails
// a hook and "quote: conflict" always does. A note stays one: it differs for a
// stated harmless reason. Off takes the findings out.
type Levels map[string]compare.Level

func (l Levels) apply(res *compare.Result) {
	if len(l) == 0 {
		return
	}
	kept := res.Findings[:0:0]
	for _, f := range res.Findings {
		level, ok := l[f.Check]
		if !ok {
			level, ok = l[f.Kind]
		}
		switch {
		case !ok:
		case level == compare.Off:
			continue
		case f.Level > compare.Note:
			f.Level = level
			if f.Question != nil {
				f.Question.Status = level.String()
			}
		}
		kept = append(kept, f)
	}
	res.Findings = kept
}
