package roster

import (
	"fmt"
	"slices"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
)

// unsettled looks at a draft that leaves open whether somebody was there, when
// a source has the list: of the same event and, where it has one list for each
// side, of the side that the person belongs to.
func unsettled(in *compare.Input, r extract.Reading) []compare.Finding {
	if r.Doc.Role != "draft" {
		return nil
	}
	var out []compare.Finding
	for _, c := range r.Claims {
		if c.Kind != "attendance" || !open(c) || len(c.Value.(claim.Set).Members) != 1 {
			continue
		}
		for _, s := range in.Sources {
			if f, ok := settled(c, s); ok {
				out = append(out, f)
				break
			}
		}
	}
	return out
}

func settled(c claim.Claim, s extract.Reading) (compare.Finding, bool) {
	var list *claim.Claim
	for i := range s.Claims {
		o := &s.Claims[i]
		if o.Kind != "attendance" || o.Stance != claim.Reported || o.Subject.Key != c.Subject.Key || !shared(o.Subject.People, c.Subject.People) {
			continue
		}
		who := c.Value.(claim.Set)
		if len(missing(o.Value.(claim.Set), who)) == 0 {
			return finding(c, *o, compare.Query, fmt.Sprintf("%s leaves open whether %s was there; %s has the name on its list", compare.Call(c.Doc), who, compare.Call(o.Doc))), true
		}
		if list == nil && (o.Attribute.Name == "attendees" || oneSide(c, *o)) {
			list = o
		}
	}
	if list == nil {
		return compare.Finding{}, false
	}
	why := "%s leaves open whether %s was there; the list in %s does not have the name, but is not said to be complete"
	if list.Value.(claim.Set).Closed {
		why = "%s leaves open whether %s was there; the list in %s is closed and does not have the name"
	}
	return finding(c, *list, compare.Note, fmt.Sprintf(why, compare.Call(c.Doc), c.Value, compare.Call(list.Doc))), true
}

func finding(c, list claim.Claim, level compare.Level, why string) compare.Finding {
	return compare.Finding{Kind: "attendance", Level: level, Relation: compare.Update, Evidence: []claim.Claim{c, list},
		Title:      fmt.Sprintf("whether %s was at %s: open / %s", c.Value, c.Subject.Name, list.Value),
		Because:    []compare.Reason{compare.Reason(why)},
		Suggestion: "settle it or leave it out"}
}

func shared(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// oneSide reports whether the person of c holds an office of a country that
// somebody in the evidence of list serves.
func oneSide(c, list claim.Claim) bool {
	mine := countries(c)
	return slices.ContainsFunc(countries(list), func(s string) bool { return slices.Contains(mine, s) })
}

// countries are those that the people named in a claim's evidence, or meant by
// its value, serve.
func countries(c claim.Claim) (out []string) {
	people := person.Layer.Of(c.Doc)
	for i := range people.Entities {
		e := &people.Entities[i]
		named := slices.ContainsFunc(c.Value.(claim.Set).Members, func(n claim.Name) bool { return n.Whole == e.Name.Whole })
		for _, o := range e.Offices {
			if named && o.Country != "" && !slices.Contains(out, o.Country) {
				out = append(out, o.Country)
			}
		}
	}
	return out
}
