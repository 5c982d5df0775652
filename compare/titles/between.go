package titles

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/office"
)

// judge sets the status of what the articles say of a person's office: forms
// that go together agree; two fields of one office, a deputy and his chief, and
// two offices that nobody holds at a time are worth a look.
func judge(q *compare.Question) []compare.Finding {
	if q.Claims[0].Kind != "office" || q.Road != "frame" {
		return nil
	}
	agreed, why := false, ""
	var apart []claim.Claim
	for i, a := range q.Claims {
		for _, b := range q.Claims[i+1:] {
			if a.Doc == b.Doc {
				continue
			}
			x, y := a.Value.(claim.Post), b.Value.(claim.Post)
			if office.Compare(x, y) <= office.Shorter {
				agreed = agreed || x.Former == y.Former
			} else if w := exclusive(a, b); w != "" && apart == nil {
				apart, why = []claim.Claim{whole(a), whole(b)}, w
			}
		}
	}
	if !agreed {
		q.Status = string(compare.Single)
	}
	if agreed || apart == nil || !q.Topic.Sure {
		return nil
	}
	return []compare.Finding{{Kind: "office", Level: compare.Query, Relation: compare.Disagree, Evidence: apart,
		Title:      fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, apart[0].Value, apart[1].Value),
		Because:    append(q.Topic.Because[:len(q.Topic.Because):len(q.Topic.Because)], compare.Reason(why)),
		Suggestion: "check the office"}}
}

// window is how far apart in days two articles may be and still mean one term
// of office.
const window = 60

// exclusive says why a draft's office and a source's do not go together, or "".
func exclusive(a, b claim.Claim) string {
	x, y := a.Value.(claim.Post), b.Value.(claim.Post)
	if a.Doc.Role != "draft" || x.Former != y.Former {
		return ""
	}
	if a.Doc.Dated() && b.Doc.Dated() {
		if days := a.Doc.Published.Sub(b.Doc.Published).Hours() / 24; days > window || days < -window {
			return ""
		}
	}
	switch chief := y; {
	case office.Compare(x, y) == office.Apart && single(x) && x.Qualifier != "" && y.Qualifier != "" && department(x.Qualifier) != department(y.Qualifier) && x.Country+x.Body == y.Country+y.Body:
		return "one person is given two fields of one office"
	case x.Deputy != y.Deputy:
		chief.Deputy = x.Deputy
		if like := office.Compare(x, chief); like == office.Same && x.Head != "president" {
			return "one article has the deputy, the other the chief"
		}
	case cabinet(x) && cabinet(y) && x.Head != y.Head && (x.Country == y.Country || x.Country == "" || y.Country == "") && x.Body == y.Body:
		return "nobody is both at a time"
	case elected(x.Head) && elected(y.Head) && x.Head != y.Head && x.Qualifier == "" && y.Qualifier == "":
		return "nobody is both at a time"
	}
	return ""
}

// cabinet reports whether an office is the head of one department of a
// government.
func cabinet(p claim.Post) bool {
	return !p.Deputy && (p.Head == "attorney general" || p.Head == "secretary" && department(p.Qualifier) != "")
}

// department is the field of an office under the name of the department, for
// those that are called by a part of it.
func department(field string) string {
	switch field {
	case "human services", "health human services":
		return "health"
	case "urban development", "housing urban development":
		return "housing"
	case "press", "general", "home", "foreign", "communications", "social", "private":
		return ""
	}
	return field
}

// elected are offices of which nobody holds two.
func elected(head string) bool {
	switch head {
	case "senator", "representative", "governor", "mayor", "sheriff", "councilman":
		return true
	}
	return false
}

// single reports whether an office is one that one person holds at a time and
// that has a field.
func single(p claim.Post) bool {
	switch p.Head {
	case "secretary", "minister", "attorney general", "chancellor", "premier", "speaker":
		return true
	}
	return false
}
