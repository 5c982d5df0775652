package update

import (
	"slices"
	"strings"

	"factdiff/compare"
	"factdiff/compare/topic"
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/person"
	"factdiff/extract/text"
)

// answer is what one article says of one toll: all claims of it.
type answer struct {
	key    string
	claims []claim.Claim
	used   bool
}

// ask makes a question of every toll of a draft, with the sources that tell of
// the same incident; what is left over stands alone.
func ask(in *compare.Input) []*compare.Question {
	var out []*compare.Question
	sources := make([][]*answer, len(in.Sources))
	theirs := make([]told, len(in.Sources))
	for i, r := range in.Sources {
		sources[i] = answers(r)
		theirs[i] = told{doc: r.Doc, answers: map[string]*answer{}}
		for _, a := range sources[i] {
			theirs[i].answers[a.key] = a
		}
	}
	for _, d := range in.Drafts {
		for i := range theirs {
			theirs[i].asked = false
		}
		for _, a := range answers(d) {
			out = append(out, a.beside(d, theirs))
		}
		for _, s := range in.Sources {
			out = append(out, asides(in, d, s)...)
		}
	}
	for _, list := range sources {
		for _, a := range list {
			if !a.used {
				out = append(out, &compare.Question{Topic: compare.Topic{Subject: a.claims[0].Subject}, Attribute: a.claims[0].Attribute, Claims: a.claims, Road: road, Status: "single"})
			}
		}
	}
	return out
}

// told is what a source tells, and how it stands to the draft that is asked
// about: the same for all its tolls.
type told struct {
	doc     *text.Document
	answers map[string]*answer // by key

	asked, one, weak bool
	why              compare.Reason
}

// story reports whether the draft and the source tell of one incident, and
// whether that is less than sure.
func (t *told) story(draft *text.Document) (one, weak bool) {
	if !t.asked {
		t.asked, t.weak = true, false
		if t.why, t.one = topic.Incident(draft, t.doc); !t.one {
			if t.why, t.one = topic.Story(draft, t.doc); t.one {
				t.one, t.weak = acquainted(draft, t.doc), true
			}
		}
	}
	return t.one, t.weak
}

// listed reports whether a number counts those whose names are told, who need
// not be all: "the identities of three victims killed".
func listed(c claim.Claim) bool {
	tokens := c.Doc.Tokens()
	first, _ := c.Doc.TokensIn(c.Evidence)
	for i := first - 1; i >= max(0, first-3); i-- {
		switch tokens[i].Lower {
		case "of", "the":
		case "identities", "names", "photos", "pictures":
			return true
		default:
			return false
		}
	}
	return false
}

// answers gathers what an article counts, by whom and what befell them, and by
// the time and place it is of.
func answers(r extract.Reading) []*answer {
	var out []*answer
	at := map[string]*answer{}
	for _, c := range r.Claims {
		if c.Attribute.Road != road {
			continue
		}
		key := strings.Join([]string{c.Subject.Key, strings.Join(c.Subject.Words, " "), c.Subject.Date, c.Subject.Place}, "\x00")
		if c.Stance != claim.Reported && c.Stance != claim.Estimated {
			key += "\x00" + c.Stance.String()
		}
		if listed(c) {
			key += "\x00listed"
		}
		a := at[key]
		if a == nil {
			a = &answer{key: key}
			at[key] = a
			out = append(out, a)
		}
		a.claims = append(a.claims, c)
	}
	return out
}

// placed reports whether it is known of what an answer is: of the article's own
// incident, or of one in another place that is named. What an article comes to
// late is background more often than not.
func (a *answer) placed() bool {
	c := a.claims[0]
	return (c.Evidence.Start < late || c.Subject.Key == aboard) && (c.Subject.Date == "" || c.Subject.Place != "") && (c.Stance == claim.Reported || c.Stance == claim.Estimated)
}

// beside makes the question of a draft's answer: its lead and those of the
// sources, or, of a source that has the draft's number anywhere, that.
func (a *answer) beside(d extract.Reading, sources []told) *compare.Question {
	lead := a.lead()
	q := &compare.Question{Topic: compare.Topic{Subject: lead.Subject}, Attribute: lead.Attribute, Road: road, Claims: like(a.claims, lead)}
	if !a.placed() {
		return q
	}
	weak := false
	for i := range sources {
		s := &sources[i]
		b := s.answers[a.key]
		if b == nil || !b.placed() {
			continue
		}
		one, unsure := s.story(d.Doc)
		if !one {
			continue
		}
		weak = weak || unsure
		theirs := b.lead()
		other, here := meeting(b.claims, lead)
		_, there := meeting(a.claims, theirs)
		switch {
		case lead.Subject.Key == aboard && !there: // it does not grow, and the other article has another one too
		case here:
			theirs = other
		case there && lead.Subject.Key != aboard:
			continue // the toll grew within the draft, and it has both numbers
		}
		b.used = true
		if s.why != "" && len(q.Topic.Because) == 0 {
			q.Topic.Because = append(q.Topic.Because, s.why)
		}
		q.Claims = append(q.Claims, like(b.claims, theirs)...)
	}
	q.Topic.Sure = !weak
	return q
}

// acquainted reports whether two articles name one person: two quakes share
// their island, and nobody.
func acquainted(a, b *text.Document) bool {
	theirs := map[string]bool{}
	for _, p := range person.Layer.Of(b).Entities {
		theirs[p.Key] = true
	}
	return slices.ContainsFunc(person.Layer.Of(a).Entities, func(p person.Entity) bool { return theirs[p.Key] })
}

func number(c claim.Claim) claim.Quantity {
	q, _ := c.Value.(claim.Quantity)
	return q
}

// aboard is the key of those on board: a number that does not grow.
const aboard = "aboard"

// opening is how many bytes of an article tell its news; late is where its own
// tolls have been told.
const opening, late = 1200, 3000

// lead is the answer that an article gives: the highest in its opening, else its
// first. What it tells further down may be of a part or of another day.
func (a *answer) lead() claim.Claim {
	best := a.claims[0]
	for _, c := range a.claims[1:] {
		if c.Evidence.Start < opening && !number(c).Vague && (number(c).N > number(best).N || number(best).Vague) {
			best = c
		}
	}
	return best
}

// like are the first claims that say the number of c, c's own hedge aside.
func like(claims []claim.Claim, c claim.Claim) []claim.Claim {
	var out []claim.Claim
	for _, o := range claims {
		if number(o).N == number(c).N && len(out) < most {
			out = append(out, o)
		}
	}
	return out
}

// meeting is the first claim that agrees with c.
func meeting(claims []claim.Claim, c claim.Claim) (claim.Claim, bool) {
	for _, o := range claims {
		if agree(number(o), number(c)) {
			return o, true
		}
	}
	return claim.Claim{}, false
}
