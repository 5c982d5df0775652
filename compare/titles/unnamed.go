package titles

import (
	"fmt"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/office"
	"factdiff/extract/person"
)

// unnamed looks for people whom the draft never gives a first name, where
// another article does: same family name, and offices that go together.
func (d *desk) unnamed() {
	people := person.Layer.Of(d.r.Doc)
	for _, c := range d.r.Claims {
		if c.Kind != "office" || len(d.out) >= 50 {
			continue
		}
		e := &people.Entities[c.Subject.Entity]
		if e.Name.Given != "" || known(c.Value.(claim.Post).Head) || people.Mentions[e.Mentions[0]].Office == nil {
			continue
		}
		if full, ok := d.fuller(c); ok {
			d.out = append(d.out, compare.Finding{Kind: "name", Level: compare.Note, Relation: compare.Scope, Evidence: []claim.Claim{whole(c), whole(full)},
				Title:      fmt.Sprintf("%s %s: no first name", c.Value, e.Name.Whole),
				Suggestion: full.Subject.Name,
				Because:    []compare.Reason{compare.Reason(fmt.Sprintf("the draft gives no first name; %s has %s", compare.Call(full.Doc), full.Subject.Name))}})
		}
	}
}

// known are holders of offices whom house styles name by the family name alone.
func known(head string) bool {
	switch head {
	case "president", "pope", "king", "queen", "prince", "princess", "emperor", "duke", "duchess":
		return true
	}
	return false
}

// fuller is what a source says of the same holder with a first name; a register
// will do too.
func (d *desk) fuller(c claim.Claim) (claim.Claim, bool) {
	for _, s := range d.in.Sources {
		for _, o := range s.Claims {
			if o.Kind == "office" && o.Subject.Key == c.Subject.Key && given(s, o) && office.Compare(c.Value.(claim.Post), o.Value.(claim.Post)) <= office.Shorter {
				return o, true
			}
		}
	}
	return claim.Claim{}, false
}

func given(r extract.Reading, c claim.Claim) bool {
	return person.Layer.Of(r.Doc).Entities[c.Subject.Entity].Name.Given != ""
}
