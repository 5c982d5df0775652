// Package geography is the check on what lies where: a town or a country that an
// article sets in a country it does not lie in.
package geography

import (
	_ "embed"
	"fmt"
	"strings"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/place"
	"factdiff/extract/place/gazetteer"
	"factdiff/extract/proper"
	"factdiff/extract/text"
)

//go:embed geography.md
var page string

// Check looks at one article.
var Check = compare.Check{Name: "geography", Doc: page, Article: inside}

// most bounds the findings of one article.
const most = 4

func inside(in *compare.Input, r extract.Reading) (out []compare.Finding) {
	d := r.Doc
	places := place.Layer.Of(d).Mentions
	for i := 1; i < len(places) && len(out) <= most; i++ {
		a, b := &places[i-1], &places[i]
		if inner, outer, ok := said(d, a, b); ok && elsewhere(d, inner, outer) {
			out = append(out, wrong(d, inner, outer))
		}
	}
	return append(in.First(most, out), in.First(most, islands(d))...)
}

// said reads that one of two places, which stand side by side, lies in the other:
// near Lima in Peru; the Peruvian city of Lima; Peru's capital, Lima; Lima, the
// capital of Peru.
func said(d *text.Document, a, b *place.Mention) (inner, outer *place.Mention, ok bool) {
	t := d.Tokens()
	between := make([]string, 0, 4)
	for i := a.Last; i < b.First && len(between) < 5; i++ {
		between = append(between, t[i].Lower)
	}
	switch strings.Join(between, " ") {
	case "in":
		return a, b, b.Kind == place.Country && a.First > 0 && local(a, t[a.First-1].Lower)
	case ", the capital of":
		return a, b, b.Kind == place.Country && a.Kind == place.City
	case "'s capital ,", "'s capital", "'s capital of", "'s capital city ,":
		return b, a, a.Kind == place.Country && b.Kind == place.City
	case "capital", "capital of", "capital ,", "city of", "town of", "port of", "capital city of", "port city of", "resort of", "coastal city of", "border town of":
		return b, a, a.Kind == place.People && (b.Kind == place.City || b.Kind == place.State)
	}
	return nil, nil, false
}

// local reports whether the word before a place shows that its ground is meant
// and not its government: in Moscow, but not against Moscow in Ukraine. A country
// is meant so only where it is a city too.
func local(m *place.Mention, before string) bool {
	switch before {
	case "in", "near", "outside", "towards", "toward", "at", "reached":
		return m.Kind == place.City || town(m.Key)
	case "to", "for", "from", "of", "off":
		return town(m.Key)
	}
	return false
}

// town are countries that are towns as well, or are called like theirs.
func town(key string) bool {
	switch key {
	case "Djibouti", "Singapore", "Monaco", "Luxembourg", "San Marino", "Kuwait", "Bahrain", "Malta", "Hong Kong", "Macau", "Gibraltar":
		return true
	}
	return false
}

// elsewhere reports whether no place of the inner one's name lies in the outer
// one. A name may be that of several, and only those of countries and of what is
// in the gazetteer's countries are judged.
func elsewhere(d *text.Document, inner, outer *place.Mention) bool {
	g := gazetteer.Load()
	at := g.Find(outer.Key)
	if at < 0 || g.Places[at].Kind != gazetteer.Country || outer.Key == inner.Key {
		return false
	}
	name := proper.Fold(d.Slice(inner.Span))
	found := false
	for i := range g.Names {
		n := &g.Names[i]
		if n.People || len(n.Words) != len(name) || !strings.EqualFold(n.Words, name) {
			continue
		}
		p := &g.Places[n.Place]
		if p.Kind == gazetteer.Region || g.Inside(p.Key, outer.Key) {
			return false
		}
		c := country(g, p.Key)
		if copied(c, outer.Key) || twin(name) {
			return false
		}
		found = found || c != ""
	}
	return found
}

// copied reports whether towns of the two countries often bear one name: settlers
// took names along (Birmingham, Alabama), saints have towns wherever Spanish or
// Portuguese is spoken.
func copied(a, b string) bool {
	return settled(a) || settled(b) || iberian(a) && iberian(b)
}

func settled(country string) bool {
	switch country {
	case "United States", "Canada", "Australia", "New Zealand", "South Africa":
		return true
	}
	return false
}

func iberian(country string) bool {
	switch country {
	case "Spain", "Portugal", "Mexico", "Guatemala", "Honduras", "El Salvador", "Nicaragua", "Costa Rica", "Panama", "Cuba", "Dominican Republic",
		"Colombia", "Venezuela", "Ecuador", "Peru", "Bolivia", "Paraguay", "Chile", "Argentina", "Uruguay", "Brazil", "Philippines", "Puerto Rico", "Angola", "Mozambique":
		return true
	}
	return false
}

// twin are names of a second town that news knows, in another country.
func twin(name string) bool {
	switch name {
	case "tripoli", "hyderabad", "alexandria", "georgetown", "victoria", "kingston", "hamilton", "granada", "brest", "frankfurt", "valletta", "male", "nice", "salem":
		return true
	}
	return false
}

// country is the country that a place lies in, or "".
func country(g *gazetteer.Table, key string) string {
	for depth := 0; key != "" && depth < 8; depth++ {
		i := g.Find(key)
		if i < 0 {
			return ""
		}
		if g.Places[i].Kind == gazetteer.Country {
			return key
		}
		key = g.Places[i].Within
	}
	return ""
}

func wrong(d *text.Document, inner, outer *place.Mention) compare.Finding {
	name, key := d.Slice(inner.Span), outer.Key
	why := fmt.Sprintf("%s does not lie in %s", name, key)
	if c := country(gazetteer.Load(), inner.Key); c != "" && c != inner.Key {
		why += " but in " + c
	}
	s := text.Span{Start: min(inner.Span.Start, outer.Span.Start), End: max(inner.Span.End, outer.Span.End)}
	return finding(d, s, name+" / "+key, why+", if the best known place of that name is meant")
}

// islands finds a part of an island that is called one: the island of North Sumatra.
func islands(d *text.Document) (out []compare.Finding) {
	t := d.Tokens()
	for i := 0; i+3 < len(t) && len(out) <= most; i++ {
		if t[i].Lower != "island" || t[i+1].Lower != "of" || !t[i+2].Cap || !compass(t[i+2].Lower) || !divided(t[i+3].Lower) {
			continue
		}
		s := text.Span{Start: t[i].Span.Start, End: t[i+3].Span.End}
		name := d.Slice(t[i+3].Span)
		out = append(out, finding(d, s, d.Slice(s), fmt.Sprintf("%s %s is a part of the island of %s", d.Slice(t[i+2].Span), name, name)))
	}
	return out
}

func compass(w string) bool {
	switch w {
	case "east", "west", "north", "south", "central", "northern", "southern", "eastern", "western":
		return true
	}
	return false
}

// divided are islands whose parts are provinces or states of their own.
func divided(w string) bool {
	switch w {
	case "java", "sumatra", "kalimantan", "borneo", "sulawesi", "papua", "maluku", "luzon", "mindanao", "honshu", "ireland", "timor", "iceland", "hispaniola", "cuba":
		return true
	}
	return false
}

func finding(d *text.Document, s text.Span, title, why string) compare.Finding {
	c := claim.Claim{Kind: "place", Doc: d, Evidence: s, Value: claim.Name{Whole: d.Slice(s)}, Frame: "a place in another",
		Subject: claim.Subject{Type: claim.Thing, Name: d.Slice(s), Entity: -1}}
	return compare.Finding{Kind: "place", Level: compare.Query, Relation: compare.Disagree, Title: title,
		Because: []compare.Reason{compare.Reason(why)}, Suggestion: "look the place up", Evidence: []claim.Claim{c}}
}
