package age

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/person"
)

// near is how many days apart two articles may be published for a birthday
// between them to be no likelier than a slip.
const near = 3

// levelOf says how much two ages that differ mean.
func levelOf(q *compare.Question, a, b claim.Claim) (compare.Level, compare.Relation, compare.Reason) {
	low, high, days := passed(a, b)
	grown := years(b) - years(a)
	fixed := ""
	if grown*grown == 1 && dead(a) && dead(b) {
		fixed = ", who died of that age"
		low, high, days = 0, 0, 0
	}
	switch {
	case a.Subject.Type == claim.Event:
		// Who is not named is as old as on the day of the incident, in every report.
	case days > near && low*high > 0 && grown >= low && grown <= high:
		return compare.Off, compare.Agree, ""
	case days > near && grown >= low && grown <= high:
		return compare.Query, compare.Update, compare.Reason(fmt.Sprintf("the articles lie %d days apart: a birthday may lie between %g and %g", days, years(a), years(b)))
	case fixed == "" && (!a.Doc.Dated() || !b.Doc.Dated()) && grown*grown == 1:
		return compare.Query, compare.Disagree, compare.Reason(fmt.Sprintf("an article is undated: a birthday may lie between %g and %g", years(a), years(b)))
	case q.Topic.Sure:
		return compare.Conflict, compare.Disagree, compare.Reason(fmt.Sprintf("one person cannot be %s and %s%s", a.Value, b.Value, fixed))
	}
	return compare.Query, compare.Disagree, compare.Reason(fmt.Sprintf("%s and %s cannot both be right, if one person is meant", a.Value, b.Value))
}

// passed is by how many years, at least and at most, somebody is older in b
// than in a, and the days between the two. Undated articles count as of one day.
func passed(a, b claim.Claim) (low, high float64, days int) {
	if !a.Doc.Dated() || !b.Doc.Dated() {
		return 0, 0, 0
	}
	days = int(b.Doc.Published.Sub(a.Doc.Published).Hours() / 24)
	back := days < 0
	if back {
		days = -days
	}
	low = float64(days / 366)
	high = low + 1
	if days == 0 {
		high = 0
	}
	if back {
		low, high = -high, -low
	}
	return low, high, days
}

// suffix is what tells namesakes of two generations apart: Jr., III.
func suffix(c claim.Claim) string {
	people := person.Layer.Of(c.Doc)
	if e := c.Subject.Entity; e >= 0 && e < len(people.Entities) {
		return people.Entities[e].Name.Suffix
	}
	return ""
}
