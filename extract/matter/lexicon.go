package matter

import (
	_ "embed" // the word lists
	"slices"
	"strings"
	"sync"

	"factdiff/extract/claim"
	"factdiff/extract/frame"
	"factdiff/extract/wordlist"
)

var (
	//go:embed data/matters.txt
	mattersFile string
	//go:embed data/classes.txt
	classesFile string
	//go:embed data/crime.txt
	crimeFile string
	//go:embed data/harm.txt
	harmFile string
	//go:embed data/deed.txt
	deedFile string
	//go:embed data/public.txt
	publicFile string
	//go:embed data/hedges.txt
	hedgesFile string
)

// Form is how the answers to a matter stand to each other.
type Form string

// The forms. Of a ladder an article tells the highest rung it knows; of a choice
// one answer shuts the others out; of a strict one, an answer that only one
// article has is worth a glance even beside one that both have.
const (
	Ladder Form = "ladder"
	Choice Form = "choice"
	Strict Form = "strict"
)

// Matter is something that news tells again and again, with its few answers.
type Matter struct {
	Name    string
	Kind    string // of its claims: status, event, place, attribution
	Form    Form
	Sure    bool   // whether it is told as a fact bears on it
	Ask     bool   // two answers are worth a question, not a note
	Inside  bool   // one article that gives two answers is worth a glance
	Person  bool   // it is of one person, and two people have two answers
	Victim  bool   // it is of those who are hurt, who may be several; Person is set too
	Named   bool   // an answer that only one article has counts where one name stands beside both
	Ever    bool   // it is read of earlier years as well: a criminal record
	Linked  bool   // it is compared where one name or one age stands beside both answers
	Sole    bool   // what is told of several people is not compared
	Mortal  bool   // an article in which any word of death stands knows of the death
	Secret  bool   // what is told is a name: one that the other article has as well is no secret to it
	Stale   bool   // an article that leaves it open and tells it has grown stale
	Call    string // how it is called: "what the call was about"
	Why     string // why two answers are worth a glance
	Answers []Answer
}

// Answer is one answer, how it is shown, and its rung, from 0; states of one
// weight share one.
type Answer struct {
	Word, Show string
	Rung       int
	With       []string // answers that may hold beside it
	Under      []string // lower answers that stand for what holds where both are told: at large, of one who is charged
}

// Unknown is the answer of an article that leaves a matter open.
const Unknown = "unknown"

// Answer is the answer that a claim gives.
func (m *Matter) Answer(c claim.Claim) Answer {
	l, _ := c.Value.(claim.Label)
	for _, a := range m.Answers {
		if a.Word == l.Word {
			return a
		}
	}
	return Answer{Word: l.Word, Show: l.Word, Rung: -1}
}

// catalogue is what matters.txt says.
type catalogue struct {
	matters    []*Matter
	attributes map[string]*claim.Attribute // by the matter's name
	of         map[*claim.Attribute]*Matter
}

var matters = sync.OnceValue(func() *catalogue {
	x := &catalogue{attributes: map[string]*claim.Attribute{}, of: map[*claim.Attribute]*Matter{}}
	x.matters = parse(mattersFile)
	for _, m := range x.matters {
		a := &claim.Attribute{Name: m.Name, Road: Road, Doc: "What is told of " + m.Call + "."}
		x.attributes[m.Name], x.of[a] = a, m
	}
	return x
})

// lexicon is what the other files say: the wordings, and the words that leave an
// answer open.
type lexicon struct {
	frames *frame.Set
	hedges map[string]bool
	death  *frame.Words
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{hedges: map[string]bool{}}
	classes := frame.Classes{}
	for name, body := range wordlist.Rows(classesFile) {
		classes[name] = frame.WordsOf(strings.Split(body, ";")...)
	}
	var sources []frame.Source
	for _, file := range [...]string{crimeFile, harmFile, deedFile, publicFile} {
		more, err := frame.Parse(file)
		if err != nil {
			panic(err) // embedded at build time
		}
		sources = append(sources, more...)
	}
	x.frames, x.death = frame.Must(classes, sources...), classes["death"]
	for line := range strings.Lines(hedgesFile) {
		for _, w := range strings.Fields(line) {
			x.hedges[w] = !strings.HasPrefix(line, "#")
		}
	}
	return x
})

// parse reads matters.txt: a line of five fields for a matter, and a line with a
// blank before it for each of its answers.
func parse(s string) []*Matter {
	var out []*Matter
	for line := range strings.Lines(s) {
		body := strings.TrimSpace(line)
		switch {
		case body == "" || line[0] == '#':
		case line[0] == ' ':
			body, with, _ := strings.Cut(body, " + ")
			word, show, _ := strings.Cut(body, " ")
			m, a := out[len(out)-1], Answer{Word: word}
			for _, w := range strings.Fields(with) {
				if under, ok := strings.CutSuffix(w, "*"); ok {
					a.Under = append(a.Under, under)
				} else {
					a.With = append(a.With, w)
				}
			}
			if n := len(m.Answers); n > 0 {
				a.Rung = m.Answers[n-1].Rung + 1
			}
			if a.Show = strings.TrimSpace(show); a.Show[0] == '~' {
				a.Show = strings.TrimSpace(a.Show[1:])
				a.Rung--
			}
			m.Answers = append(m.Answers, a)
		default:
			f := strings.Split(body, " | ")
			form := strings.Fields(f[2])
			out = append(out, &Matter{Name: f[0], Kind: f[1], Form: Form(form[0]), Sure: slices.Contains(form, "sure"), Ask: slices.Contains(form, "ask"),
				Stale: slices.Contains(form, "stale"), Named: slices.Contains(form, "named"), Secret: slices.Contains(form, "secret"), Mortal: slices.Contains(form, "mortal"), Linked: slices.Contains(form, "linked"), Ever: slices.Contains(form, "ever"), Sole: slices.Contains(form, "sole"),
				Inside: slices.Contains(form, "inside"),
				Person: slices.Contains(form, "person") || slices.Contains(form, "victim"), Victim: slices.Contains(form, "victim"),
				Call: f[3], Why: f[4]})
		}
	}
	return out
}
