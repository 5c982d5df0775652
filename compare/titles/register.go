package titles

import (
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/office"
	"factdiff/extract/person"
	"factdiff/extract/register"
)

// office looks one claim up. What the registers do not have is never an alarm.
func (d *desk) office(c claim.Claim) {
	post := c.Value.(claim.Post)
	name := person.Layer.Of(d.r.Doc).Entities[c.Subject.Entity].Name
	if name.Given == "" {
		return
	}
	var own, relatives []row
	for _, w := range d.family(c.Evidence, name.Family) {
		switch like := named(name, w.person()); {
		case like.Degree <= person.Transliteration:
			own = append(own, w)
		case like.Part != person.FamilyPart:
			relatives = append(relatives, w)
		}
	}
	switch {
	case post.Former:
		d.still(c, post, own)
	case post.Head == "secretary" && post.Qualifier == "" && post.Body == "":
		d.incomplete(c, own)
	case len(own) == 0:
		d.misnamed(c, post, name, relatives)
	default:
		d.misplaced(c, post, own)
	}
}

// named is the nearest likeness of a name with the names of a row.
func named(n claim.Name, p *register.PersonRow) person.Likeness {
	best := person.Compare(n, claim.Name{Whole: p.Name})
	for _, a := range p.Aliases {
		if l := person.Compare(n, claim.Name{Whole: a}); l.Degree < best.Degree {
			best = l
		}
	}
	return best
}

// misnamed: the office and the family name are those of a row that holds the
// office now, and the given name is another one.
func (d *desk) misnamed(c claim.Claim, post claim.Post, name claim.Name, relatives []row) {
	var found []row
	for _, w := range relatives {
		like := office.Compare(post, w.post())
		if w.person().Holds(d.day) && (like == office.Same || like == office.Shorter && post.Qualifier != "") {
			found = append(found, w)
		}
	}
	if len(found) == 0 && single(post) && post.Qualifier != "" { // the family name may be the one that is misspelt
		for _, w := range d.holders(c.Evidence, post) {
			if named(name, w.person()).Degree == person.Slip {
				found = append(found, w)
			}
		}
	}
	if len(found) != 1 {
		return
	}
	w := found[0]
	right := w.person()
	f := compare.Finding{Kind: "name", Level: compare.Conflict, Relation: compare.Disagree, Evidence: []claim.Claim{c, w.claim()},
		Title:      fmt.Sprintf("%s: %s / %s", post, name, right.Name),
		Suggestion: right.Name,
		Because:    []compare.Reason{d.since(w), "same office and family name, other given name"}}
	if like := named(name, right); like.Degree == person.Slip {
		f.Because[1] = compare.Reason("same office; " + like.Why)
	}
	if who := d.beside(c, name.Given); who != "" {
		f.Because = append(f.Because, compare.Reason(fmt.Sprintf("“%s” is the given name of %s, who is named next", name.Given, who)))
	}
	d.out = append(d.out, f)
}

// since tells what a row says.
func (d *desk) since(w row) compare.Reason {
	p := w.person()
	out := fmt.Sprintf("%s has %s as %s", compare.Call(w.reg.Doc), p.Name, p.Office)
	if p.Body != "" {
		out += ", " + p.Body
	}
	if p.From != 0 {
		out += fmt.Sprintf(", since %s", p.From)
	}
	if p.Until != 0 {
		out += fmt.Sprintf(" until %s", p.Until)
	}
	return compare.Reason(out)
}

// beside is the person named right before or after c's with this given name.
func (d *desk) beside(c claim.Claim, given string) string {
	people := person.Layer.Of(d.r.Doc)
	for i := range people.Mentions {
		m := &people.Mentions[i]
		if m.Entity != c.Subject.Entity || !c.Evidence.Contains(m.Span) {
			continue
		}
		for _, k := range []int{i - 1, i + 1} {
			if k >= 0 && k < len(people.Mentions) && people.Mentions[k].Entity != m.Entity && strings.EqualFold(people.Mentions[k].Given, given) {
				return people.Mentions[k].Name(d.r.Doc).Whole
			}
		}
	}
	return ""
}

// incomplete: "Secretary" alone is no office; the register tells which one.
func (d *desk) incomplete(c claim.Claim, own []row) {
	if d.later(c) {
		return
	}
	for _, w := range own {
		p := w.post()
		if p.Head != "secretary" || p.Qualifier == "" || !w.person().Holds(d.day) {
			continue
		}
		title := w.person().Office
		if field, ok := strings.CutPrefix(title, "Secretary of "); ok && field != "State" {
			title = strings.TrimPrefix(field, "the ") + " Secretary"
		}
		d.out = append(d.out, compare.Finding{Kind: "office", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{c, w.claim()},
			Title:      fmt.Sprintf("%s %s: which department", c.Value, c.Subject.Name),
			Suggestion: title + " " + c.Subject.Name,
			Because:    []compare.Reason{alone, d.since(w)}})
		return
	}
	if len(own) == 0 {
		d.elsewhere(c)
	}
}

// elsewhere is what a source says of the person's department.
func (d *desk) elsewhere(c claim.Claim) {
	for _, s := range d.in.Sources {
		for _, o := range s.Claims {
			if o.Kind != "office" || o.Subject.Key != c.Subject.Key || !given(s, o) {
				continue
			}
			p := o.Value.(claim.Post)
			if person.Compare(claim.Name{Whole: c.Subject.Name}, claim.Name{Whole: o.Subject.Name}).Degree > person.Transliteration ||
				p.Head != "secretary" || p.Qualifier == "" || p.Qualifier == "press" || p.Former {
				continue
			}
			d.out = append(d.out, compare.Finding{Kind: "office", Level: compare.Query, Relation: compare.Disagree, Evidence: []claim.Claim{c, whole(o)},
				Title:      fmt.Sprintf("%s %s: which department", c.Value, c.Subject.Name),
				Suggestion: fmt.Sprintf("%s %s", p, o.Subject.Name),
				Because: []compare.Reason{alone,
					compare.Reason(fmt.Sprintf("%s has %s as %s", compare.Call(o.Doc), o.Subject.Name, p))}})
			return
		}
	}
}

const alone = "“Secretary” alone is no office, and the article does not give the department"

// later reports whether the article gives the person a full office elsewhere.
func (d *desk) later(c claim.Claim) bool {
	for _, o := range d.r.Claims {
		if o.Kind == "office" && o.Subject.Entity == c.Subject.Entity {
			if p := o.Value.(claim.Post); p.Head == "secretary" && p.Qualifier != "" {
				return true
			}
		}
	}
	return false
}

// misplaced: the register has the person in another office on that day and
// somebody else in this one, or the person's term was over.
func (d *desk) misplaced(c claim.Claim, post claim.Post, own []row) {
	var mine, past *row
	for i, w := range own {
		like, holds := office.Compare(post, w.post()), w.person().Holds(d.day)
		switch {
		case like <= office.Shorter && holds:
			return
		case like <= office.Shorter:
			past = &own[i]
		case like == office.Apart && holds:
			mine = &own[i]
		}
	}
	if d.day == 0 || len(d.in.Registry) == 0 {
		return
	}
	if past != nil {
		d.over(c, post, *past)
		return
	}
	if mine == nil || !single(post) || post.Qualifier == "" {
		return
	}
	others := d.holders(c.Evidence, post)
	if len(others) != 1 {
		return
	}
	d.out = append(d.out, compare.Finding{Kind: "office", Level: compare.Conflict, Relation: compare.Disagree,
		Evidence:   []claim.Claim{c, mine.claim(), others[0].claim()},
		Title:      fmt.Sprintf("%s: %s / %s", c.Subject.Name, post, mine.person().Office),
		Suggestion: mine.person().Office + " " + mine.person().Name,
		Because:    []compare.Reason{d.since(*mine), d.since(others[0])}})
}
