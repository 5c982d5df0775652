// Package compare lines claims up by what they are about and judges how the
// answers stand to each other.
package compare

import (
	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

// Level says what a finding asks of a person.
type Level uint8

// The levels.
const (
	Off      Level = iota
	Note           // differs for a stated harmless reason
	Query          // a person should look
	Conflict       // both cannot hold
)

var levels = [...]string{"off", "note", "query", "conflict"}

func (l Level) String() string { return levels[l] }

// Relation says how the answers of a question stand to each other.
type Relation string

// The relations.
const (
	Agree         Relation = "agree"
	Disagree      Relation = "conflict"
	PlanVsOutcome Relation = "plan-vs-outcome"
	Update        Relation = "update"
	Rounding      Relation = "rounding"
	UnitOrZone    Relation = "unit-or-zone"
	Scope         Relation = "scope"
	Single        Relation = "single"
)

// Reason is one step of the reasoning, a sentence in newsroom English.
type Reason string

// Topic is what a question is about, and why the subjects of the different
// articles are taken for one.
type Topic struct {
	Subject claim.Subject
	Because []Reason
	// Sure: the match rests on strong evidence; findings on an unsure topic are
	// queries at most.
	Sure bool
}

// Question is all claims of all articles about one attribute of one subject.
type Question struct {
	Topic     Topic
	Attribute *claim.Attribute
	Claims    []claim.Claim
	// Status is set when the question is judged: agree, conflict, query, note,
	// single or [Beside].
	Status string
	// Road is the name of the [Road] that asks.
	Road string
}

// Finding is a judged question, or a slip inside one article, worth a person's
// time.
type Finding struct {
	Check      string
	Kind       string
	Question   *Question
	Level      Level
	Relation   Relation
	Title      string
	Because    []Reason
	Suggestion string
	Evidence   []claim.Claim // in the order they are shown; each span at most 400 bytes
}

// Check judges questions.
type Check struct {
	Name string
	Doc  string // the page
	// Question judges one question; nil when the check looks at articles only.
	Question func(*Question) []Finding
	// Article looks for slips inside one article; nil when it judges questions.
	Article func(*Input, extract.Reading) []Finding
}

// Input is what one run compares.
type Input struct {
	Drafts    []extract.Reading
	Sources   []extract.Reading
	Registers []extract.Reading // register rows read as claims
	// Registry are the same registers to look things up in: a check asks for the
	// rows it needs, so that a million rows cost no more than a hundred.
	Registry []*register.Register

	left []extract.Skip
}

// Result is what came of it.
type Result struct {
	Questions []*Question
	Findings  []Finding
	Skips     []extract.Skip
}

// Documents are all documents of the input: drafts, sources, registers.
func (in *Input) Documents() []*text.Document {
	var out []*text.Document
	for _, list := range [][]extract.Reading{in.Drafts, in.Sources, in.Registers} {
		for _, r := range list {
			out = append(out, r.Doc)
		}
	}
	return out
}

// Road finds questions: all that the articles say on one property of one
// subject. Every check may speak on the questions of every road.
type Road struct {
	Name string
	Doc  string // one sentence
	Ask  func(*Input) []*Question
}

// Run lines up and judges.
func Run(in *Input, roads []*Road, checks []*Check) *Result {
	res := &Result{}
	asked, left := make([][]*Question, len(roads)), make([]Input, len(roads))
	together(len(roads), func(i int) {
		left[i] = *in
		asked[i] = roads[i].Ask(&left[i])
	})
	for i := range asked {
		res.Questions = append(res.Questions, asked[i]...)
		res.Skips = append(res.Skips, left[i].left...)
	}
	for _, q := range res.Questions {
		res.bound(q)
		res.judge(q, checks)
	}
	articles := append(in.Drafts[:len(in.Drafts):len(in.Drafts)], in.Sources...)
	slips, own := make([][]Finding, len(articles)), make([]Input, len(articles))
	together(len(articles), func(i int) {
		own[i] = *in
		slips[i] = inside(&own[i], articles[i], checks)
	})
	for i := range slips {
		res.Findings = append(res.Findings, slips[i]...)
		res.Skips = append(res.Skips, own[i].left...)
	}
	res.fold(true)
	res.settle()
	res.fold(false)
	res.overruled()
	res.repeated()
	res.beside()
	res.skips(in)
	return res
}

// judge lets every check speak on q and sets its status.
func (res *Result) judge(q *Question, checks []*Check) {
	worst := Off
	for _, c := range checks {
		if c.Question == nil {
			continue
		}
		for _, f := range c.Question(q) {
			f.Check, f.Question = c.Name, q
			if f.Kind == "" {
				f.Kind = q.Claims[0].Kind
			}
			worst = max(worst, f.Level)
			res.Findings = append(res.Findings, f)
		}
	}
	switch {
	case worst > Off:
		q.Status = worst.String()
	case q.Status == "" && several(q.Claims):
		q.Status = "agree"
	case q.Status == "":
		q.Status = "single"
	}
}

// several reports whether more than one article answers.
func several(claims []claim.Claim) bool {
	for _, c := range claims {
		if c.Doc != claims[0].Doc {
			return true
		}
	}
	return false
}

// inside are the slips that the checks find in one article.
func inside(in *Input, r extract.Reading, checks []*Check) []Finding {
	var out []Finding
	for _, c := range checks {
		if c.Article == nil {
			continue
		}
		for _, f := range c.Article(in, r) {
			f.Check, f.Because = c.Name, owned(&f, r.Doc)
			out = append(out, f)
		}
	}
	return out
}
