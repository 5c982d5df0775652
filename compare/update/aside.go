package update

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/parallel"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/place"
	"factdiff/extract/text"
)

// otherwise is a toll that two articles tell in words or at times that keep it
// from being held against each other for certain.
var otherwise = &claim.Attribute{Name: "toll told otherwise", Road: road, Doc: "Tolls of one matter that are counted in other words, by another measure, or of the past."}

// asides brings together the tolls of one draft and one source that are worth a
// glance although the road of tolls does not line them up.
func asides(in *compare.Input, d, s extract.Reading) []*compare.Question {
	mine, theirs := tolls(in, d), tolls(in, s)
	if len(mine) == 0 || len(theirs) == 0 {
		return nil
	}
	_, one := topic.Incident(d.Doc, s.Doc)
	var out []*compare.Question
	if q := hospitals(d, s); one && q != nil {
		out = append(out, q)
	}
	all := parallel.Beside(d.Doc, s.Doc, 0.1, 4)
	slices.SortStableFunc(all, func(p, q parallel.Passage) int {
		return cmp.Or(cmp.Compare(q.Alike, p.Alike), cmp.Compare(p.A+p.B, q.A+q.B))
	})
	asked := map[toll]bool{}
	for _, p := range all {
		for _, a := range mine[p.A] {
			for _, b := range theirs[p.B] {
				why := reason(a, b, one, p.Shared)
				x, y := tollOf(a), tollOf(b)
				if why == "" || asked[x] || asked[y] || met(a, theirs) || met(b, mine) {
					continue
				}
				asked[x], asked[y] = true, true
				out = append(out, &compare.Question{Attribute: otherwise, Road: road, Claims: []claim.Claim{a, b},
					Topic: compare.Topic{Subject: a.Subject, Because: []compare.Reason{why}}})
			}
		}
	}
	return out
}

// toll is one answer of one article.
type toll struct {
	doc         *text.Document
	harm, value string
}

func tollOf(c claim.Claim) toll { return toll{c.Doc, c.Subject.Key, c.Value.String()} }

// mostTolls bounds the tolls of one article that are looked at.
const mostTolls = 64

// tolls are the first tolls of an article by sentence.
func tolls(in *compare.Input, r extract.Reading) map[int][]claim.Claim {
	out := map[int][]claim.Claim{}
	n := 0
	for _, c := range r.Claims {
		if q, ok := c.Value.(claim.Quantity); ok && c.Attribute.Name == "toll" && c.Attribute.Road == road && !q.Vague && c.Subject.Key != aboard &&
			(c.Stance == claim.Reported || c.Stance == claim.Estimated) {
			if n == mostTolls {
				in.Beyond(r.Doc, c.Evidence, mostTolls, "tolls")
				break
			}
			s := r.Doc.SentenceAt(c.Evidence.Start)
			out[s] = append(out[s], c)
			n++
		}
	}
	return out
}

// reason says what two tolls have in common that are not both of one incident
// for certain, "" when that is too little.
func reason(a, b claim.Claim, incident bool, shared []string) compare.Reason {
	x, y := a.Subject, b.Subject
	if x.Key != y.Key || !slices.Equal(x.Words, y.Words) || x.Date != y.Date || x.Place != y.Place && x.Place != "" && y.Place != "" {
		return ""
	}
	named := sameTown(a, b)
	words := telling(shared, places(a)+places(b))
	switch {
	case len(words) < 2 || far(number(a), number(b)):
	case len(x.Date) == len("2004"):
		return compare.Reason(fmt.Sprintf("both tell of %s, and share %s", x.Date, strings.Join(words[:2], " and ")))
	case named == "":
	case x.Date != "" && incident, x.Date == "" && x.Place == "" && !incident && near(a.Doc, b.Doc):
		return compare.Reason(fmt.Sprintf("both tell of %s, and share %s", named, strings.Join(words[:2], " and ")))
	}
	return ""
}

// far reports whether one count is so many times the other that they are hardly
// of one thing.
func far(x, y claim.Quantity) bool { return max(x.N, y.N) > 4*min(x.N, y.N) }

const injured, hospitalised = "injured", "hospitalised"

// hospitals is the question of those whom one article counts as injured and the
// other one as taken to a hospital, each with its first number; nil when both
// articles have one of the two counts.
func hospitals(d, s extract.Reading) *compare.Question {
	hurt, brought := first(d, injured), first(s, hospitalised)
	if hurt == nil || brought == nil {
		hurt, brought = first(s, injured), first(d, hospitalised)
	}
	if hurt == nil || brought == nil || first(hurt.reading, hospitalised) != nil || first(brought.reading, injured) != nil || agree(number(hurt.claim), number(brought.claim)) {
		return nil
	}
	q := &compare.Question{Attribute: otherwise, Road: road, Claims: []claim.Claim{hurt.claim, brought.claim},
		Topic: compare.Topic{Subject: hurt.claim.Subject, Because: []compare.Reason{"one counts the injured, the other those who were taken to a hospital"}}}
	if hurt.claim.Doc != d.Doc {
		q.Claims[0], q.Claims[1] = brought.claim, hurt.claim
	}
	return q
}

type read struct {
	claim   claim.Claim
	reading extract.Reading
}

// first is the first toll of an article's own incident that is of a harm, with
// a number, or nil.
func first(r extract.Reading, harm string) *read {
	for _, c := range r.Claims {
		if q, ok := c.Value.(claim.Quantity); ok && c.Attribute.Name == "toll" && c.Attribute.Road == road && c.Subject.Key == harm && len(c.Subject.Words) == 0 &&
			c.Subject.Date == "" && c.Subject.Place == "" && !q.Vague && c.Evidence.Start < late {
			return &read{c, r}
		}
	}
	return nil
}

// places are the names of the towns in the sentence of c, folded.
func places(c claim.Claim) string {
	var b strings.Builder
	for _, m := range towns(c) {
		b.WriteString(strings.ToLower(c.Doc.Slice(m.Span)) + " ")
	}
	return b.String()
}

// telling leaves out the words of towns and those that reports of different
// incidents share.
func telling(shared []string, towns string) []string {
	var out []string
	for _, w := range shared {
		if strings.Contains(towns, w) {
			continue
		}
		switch w {
		case "people", "killed", "killing", "kills", "dead", "died", "injured", "injuring", "wounded", "wounding", "hurt", "shooting", "shot", "attack", "blast", "bomb", "bombing", "explosion",
			"crash", "fire", "quake", "earthquake", "magnitude", "struck", "shook", "storm", "flood", "floods", "police", "officials", "authorities", "city", "country", "state", "near", "around", "late", "least", "others", "incident", "accident":
		default:
			out = append(out, w)
		}
	}
	return out
}

// season is how many days two articles on one incident lie apart at most when
// one looks back at it.
const season = 60

func near(a, b *text.Document) bool {
	return !a.Dated() || !b.Dated() || math.Abs(a.Published.Sub(b.Published).Hours()) < season*24
}

// sameTown is a town that the sentences of both claims name, as written.
func sameTown(a, b claim.Claim) string {
	theirs := towns(b)
	for _, m := range towns(a) {
		if slices.ContainsFunc(theirs, func(o place.Mention) bool { return o.Key == m.Key }) {
			return a.Doc.Slice(m.Span)
		}
	}
	return ""
}

func towns(c claim.Claim) []place.Mention {
	s := c.Doc.Sentences()[c.Doc.SentenceAt(c.Evidence.Start)].Span
	var out []place.Mention
	for _, m := range place.Layer.Of(c.Doc).Mentions {
		if s.Contains(m.Span) && (m.Kind == place.City || m.Kind == place.Other || m.Kind == place.Facility) {
			out = append(out, m)
		}
	}
	return out
}

// met reports whether another article has the number of c somewhere.
func met(c claim.Claim, others map[int][]claim.Claim) bool {
	for _, list := range others {
		for _, o := range list {
			if o.Subject.Key == c.Subject.Key && agree(number(o), number(c)) {
				return true
			}
		}
	}
	return false
}

// glance is the note on a toll told otherwise.
func glance(q *compare.Question) []compare.Finding {
	a, b := q.Claims[0], q.Claims[1]
	f := compare.Finding{Kind: "count", Level: compare.Note, Relation: compare.Scope, Evidence: q.Claims,
		Title: fmt.Sprintf("%s: %s / %s", q.Topic.Subject.Name, a.Value, b.Value)}
	f.Because = append(slices.Clone(q.Topic.Because), compare.Reason(fmt.Sprintf("%s has %s, %s has %s: do both count the same, and at one time?",
		compare.Call(a.Doc), a.Value, compare.Call(b.Doc), b.Value)))
	return []compare.Finding{f}
}
