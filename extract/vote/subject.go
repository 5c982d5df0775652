package vote

import (
	_ "embed"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"factdiff/extract/claim"
	"factdiff/extract/frame"
	"factdiff/extract/person"
	"factdiff/extract/proper"
	"factdiff/extract/text"
	"factdiff/extract/timex"
	"factdiff/extract/wordlist"
)

//go:embed words.txt
var words string

//go:embed frames.txt
var frames string

// anyBody is the key of a vote whose body is not named beside it.
const anyBody = "vote"

// reach is how many words before a tally the body that votes may stand, after
// it ("By a vote of 53-46, the Senate …") behind.
const reach, behind = 16, 4

// lexicon is what words.txt says.
type lexicon struct {
	set             *frame.Set
	chamber, matter map[string]string
}

var lists = sync.OnceValue(func() *lexicon {
	x := &lexicon{chamber: map[string]string{}, matter: map[string]string{}}
	class := frame.Classes{}
	var chambers []string
	for name, rest := range wordlist.Rows(words) {
		key, all, keyed := strings.Cut(rest, ": ")
		switch {
		case !keyed:
			class[name] = frame.WordsOf(strings.Split(rest, "|")...)
		case name == "chamber":
			for _, w := range strings.Split(all, "|") {
				x.chamber[w] = key
				chambers = append(chambers, w)
			}
		default:
			for _, w := range strings.Split(all, "|") {
				x.matter[w] = key
			}
		}
	}
	class["chamber"] = frame.WordsOf(chambers...)
	sources, err := frame.Parse(frames)
	if err != nil {
		panic(err) // embedded at build time
	}
	x.set = frame.Must(class, sources...)
	return x
})

// slots are the pairs of numbers, and the names that may be sides.
func (f *finder) slots() []frame.Slot {
	var out []frame.Slot
	for i, p := range f.pairs {
		kind := "score"
		if p.share {
			kind = "share"
		}
		out = append(out, frame.Slot{Type: kind, Span: p.span, Value: i})
	}
	for i, s := range proper.Layer.Of(f.Doc) {
		if s.Kind != proper.Title && s.Kind != proper.Norp {
			out = append(out, frame.Slot{Type: "team", Value: i, Span: text.Span{Start: f.tokens[s.First].Span.Start, End: f.tokens[s.Last-1].Span.End}})
		}
	}
	people := person.Layer.Of(f.Doc)
	for i := range people.Mentions {
		if m := &people.Mentions[i]; m.Entity >= 0 {
			out = append(out, frame.Slot{Type: "person", Span: m.Span, Value: m.Entity})
		}
	}
	return out
}

// subject is what a match of a frame is about.
func (f *finder) subject(m *frame.Match) (claim.Subject, bool) {
	out := claim.Subject{Type: claim.Event, Entity: -1, Date: f.day(m.First)}
	switch m.Frame.Name {
	case "match":
		out.Key, out.Name = "match", "the match"
		out.People = f.names(m, f.team)
	case "share":
		out.Key, out.Name = "election", "the election"
		out.People = f.names(m, f.candidate)
	case "seats":
		s, _ := m.Capture("s")
		body := f.body(s.First, s.End)
		if body == "" {
			return out, false
		}
		out.Key, out.Name = "majority "+body, "the majority in the "+body
	default:
		s, _ := m.Capture("s")
		body := f.body(s.First, s.End)
		out.Key, out.Name = anyBody, "the vote"
		if body != "" {
			out.Key, out.Name = "vote "+body, "the vote of the "+body
		}
		if w := f.matter(s.First); w != "" {
			out.Words = []string{w}
		}
	}
	return out, true
}

// day is the date that the sentence of token i gives, if it gives but one: it
// keeps the vote of today and that of 1936 apart.
func (f *finder) day(i int) string {
	at := f.Doc.SentenceAt(f.tokens[i].Span.Start)
	all := timex.Layer.Of(f.Doc)
	k := sort.Search(len(all), func(k int) bool { return all[k].Sentence >= at })
	out := ""
	for ; k < len(all) && all[k].Sentence == at; k++ {
		m := &all[k]
		if !m.Resolved || m.Kind != timex.Date && m.Kind != timex.DateTime && m.Kind != timex.DateRange {
			continue
		}
		if out != "" {
			return ""
		}
		switch m.Moment.Grain {
		case "year":
			out = m.Moment.From.Format("2006")
		case "month":
			out = m.Moment.From.Format("2006-01")
		case "day", "part", "hour", "minute":
			out = m.Moment.From.Format(time.DateOnly)
		}
	}
	return out
}

// body is the body that votes: the last that is named before the numbers in
// their sentence, else the first behind them.
func (f *finder) body(first, end int) string {
	st := f.Doc.Sentences()[f.Doc.SentenceAt(f.tokens[first].Span.Start)]
	for i := first - 1; i >= st.First && i >= first-reach; i-- {
		if b := f.chamber(i); b != "" {
			return b
		}
	}
	for i := end; i < st.Last && i < end+behind; i++ {
		if b := f.chamber(i); b != "" {
			return b
		}
	}
	return ""
}

// chamber is the body that token i names; a white house or a court case is none.
func (f *finder) chamber(i int) string {
	b := f.lists.chamber[f.tokens[i].Lower]
	if b == "" || i > 0 && (f.tokens[i-1].Lower == "white" || f.tokens[i-1].Lower == "full") {
		return ""
	}
	if i+1 < len(f.tokens) {
		if next := f.lists.chamber[f.tokens[i+1].Lower]; next != "" {
			return "" // the Senate committee, the House panel
		}
	}
	return b
}

// matter is what is voted on, where it is none of the words for any bill.
func (f *finder) matter(at int) string {
	st := f.Doc.Sentences()[f.Doc.SentenceAt(f.tokens[at].Span.Start)]
	for i := max(st.First, at-reach); i < min(st.Last, at+reach); i++ {
		if w := f.lists.matter[f.tokens[i].Lower]; w != "" {
			return w
		}
	}
	return ""
}

// names are the two sides of a frame, or the one that it tells of, sorted.
func (f *finder) names(m *frame.Match, name func(int) string) []string {
	var out []string
	for _, side := range [...]string{"a", "b"} {
		if i := m.Value(side); i >= 0 {
			out = append(out, name(i))
		}
	}
	slices.Sort(out)
	return out
}

func (f *finder) team(i int) string {
	s := proper.Layer.Of(f.Doc)[i]
	return proper.Fold(f.Doc.Slice(text.Span{Start: f.tokens[s.First].Span.Start, End: f.tokens[s.Last-1].Span.End}))
}

func (f *finder) candidate(i int) string { return person.Layer.Of(f.Doc).Entities[i].Key }
