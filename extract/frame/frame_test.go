package frame

import (
	"strings"
	"testing"

	"factdiff/extract/extracttest/news"
	"factdiff/extract/mention"
	"factdiff/extract/text"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestErrorsNameTheirPlace(t *testing.T) {
	for _, c := range []struct {
		pattern string
		column  int
		says    string
	}{
		{"", 1, "expected a word"},
		{"talks |", 7, "closes nothing"},
		{"talks )", 7, "closes nothing"},
		{"(talks", 7, "expected | or ) for the ( at column 1"},
		{"talks (lasted|)", 15, "expected a word"},
		{"talks {nowhere}", 8, "no class nowhere; there are cap, event, lower, number, word"},
		{"talks {event", 13, "expected }"},
		{"{}", 2, "expected the name of a class"},
		{"<d>", 3, "expected :type or =row after <d"},
		{"<d:>", 4, "expected the name of a type of mention"},
		{"<d:duration", 12, "expected > for the < at column 1"},
		{"<d={event} lasted", 18, "expected >"},
		{"talks ..x", 9, "expected a number of tokens from 1 to 30"},
		{"talks ..31 x", 9, "expected a number of tokens"},
		{"talks ..3?", 10, "needs no token"},
		{"talks ? x", 7, "write \"?\""},
		{"é ?", 3, "write \"?\""},
		{"\"open", 1, "closing"},
		{"!(<d:x>) talks", 3, "a capture inside"},
		{"~(peace talks) x", 1, "~ looks back at one token, this has 2 to 2"},
		{"x ~{event} x", 3, "this has 1 to 2"},
		{"talks? {cap} ..3", 1, "not optional"},
		{strings.Repeat("(", 40) + "x", 21, "levels deep"},
		{strings.Repeat("x", 3000), 1, "longer than 2000 bytes"},
		{"<a=x> <b=x> <c=x> <d=x> <e=x> <f=x> <g=x> <h=x> <i=x>", 49, "more than 8 captures"},
	} {
		_, err := Compile(Classes{"event": WordsOf("talks", "peace talks")}, Source{"example", c.pattern})
		var e *Error
		require.ErrorAs(t, err, &e, "%q", c.pattern)
		assert.Contains(t, e.Msg, c.says, "%q", c.pattern)
		assert.Equal(t, c.column, len([]rune(c.pattern[:e.At]))+1, "column of %q: %s", c.pattern, e.Msg)
	}
	_, err := Compile(nil, Source{"lasted", "a )"})
	assert.EqualError(t, err, "frame lasted: column 3: \")\" closes nothing\n\ta )\n\t  ^")
	assert.Panics(t, func() { Must(nil, Source{"x", ""}) })
}

func TestParse(t *testing.T) {
	got, err := Parse("# how long\n\nlasted: {event} lasted <d:duration>\n   {event} of <d:duration>\nafter: after <d:duration>\n")
	require.NoError(t, err)
	assert.Equal(t, []Source{{"lasted", "{event} lasted <d:duration>"}, {"lasted", "{event} of <d:duration>"}, {"after", "after <d:duration>"}}, got)
	_, err = Parse("lasted\n")
	assert.EqualError(t, err, `line 1: expected "name: pattern"`)
	_, err = Parse("  x y\n")
	assert.Error(t, err)
}

func plain(s string) *text.Document {
	return text.New(text.Meta{}, s, []text.Block{{Span: text.Span{End: len(s)}}}, text.Origin{})
}

func TestOrderAndOverlap(t *testing.T) {
	set := Must(nil, Source{"two", "a .,1 b"}, Source{"one", "b"}, Source{"never", "z"})
	var got []string
	doc := plain("a b a, b b. B a x y b.")
	see := func(m *Match) { got = append(got, m.Frame.Name+" "+doc.Slice(m.Span())) }
	set.Each(doc, nil, see)
	assert.Equal(t, []string{"two a b", "two a, b", "one b", "one b", "one b", "one B", "one b"}, got)
}

// Rows of one word are one step, and rows are tried in their order all the same.
func TestChoices(t *testing.T) {
	for _, c := range []struct{ pattern, text, want string }{
		{"(led|headed|run|led by) <who={word}>", "a club led by Pell", "led by"},
		{"(led by|led|headed|run) <who={word}>", "a club led by Pell", "led by Pell"},
		{"(run|led by|headed|led) <who={word}>", "a club headed Pell", "headed Pell"},
		{"(ran|run|runs)", "a club runs", "runs"},
		{"(ran|run|runs) (away|off)", "a club runs out", ""},
		{"!(ran|run) (runs|run) off", "they run off", ""},
		{"!(ran|run) (runs|run) off", "he runs off", "runs off"},
		{"(a|(b|c|d e)|f) z", "d e z", "d e z"},
	} {
		doc := plain(c.text)
		got := ""
		Must(nil, Source{"x", c.pattern}).Each(doc, nil, func(m *Match) { got = doc.Slice(m.Span()) })
		assert.Equal(t, c.want, got, "%q in %q", c.pattern, c.text)
	}
}

// A class fires for each frame that names it, and a word that is in it for its
// own frames besides.
func TestTriggersAreShared(t *testing.T) {
	class := Classes{"boat": WordsOf("ship", "ferry", "rowing boat")}
	set := Must(class, Source{"sank", "{boat} sank"}, Source{"old", "old {boat}"}, Source{"ferry", "ferry (sank|rusts)"}, Source{"either", "(ferry|ship) sank"})
	var got []string
	doc := plain("An old ferry sank. A rowing boat sank. The ship rusts.")
	set.Each(doc, nil, func(m *Match) { got = append(got, m.Frame.Name+": "+doc.Slice(m.Span())) })
	assert.Equal(t, []string{"sank: ferry sank", "old: old ferry", "ferry: ferry sank", "either: ferry sank", "sank: rowing boat sank"}, got)
}

func TestSlots(t *testing.T) {
	doc := plain("Ann Pell met Ray.")
	slots := MentionSlots(doc, []mention.Mention{
		{Type: "person", Span: text.Span{Start: 0, End: 8}}, {Type: "person", Span: text.Span{Start: 0, End: 3}},
		{Type: "person", Span: text.Span{Start: 13, End: 16}}, {Type: "person", Span: text.Span{Start: 1, End: 3}}, {Type: "place", Span: text.Span{Start: 4, End: 8}}})
	set := Must(nil, Source{"met", "<a:person> met <b:person>"}, Source{"pair", "<a:person> <b:place>"}, Source{"all", "<a:person>"})
	var got [][3]int
	set.Each(doc, slots, func(m *Match) { got = append(got, [3]int{m.First, m.Value("a"), m.Value("b")}) })
	assert.Equal(t, [][3]int{{0, 0, 2}, {0, 1, 4}, {0, 0, -1}, {3, 2, -1}}, got, "the longest first, a shorter one where it must be")
	assert.Equal(t, "slots: person, place", slots.String())
}

func TestMatchSaysWhatIsMissing(t *testing.T) {
	doc := plain("b")
	Must(nil, Source{"x", "<a=a>? <b=b>"}).Each(doc, nil, func(m *Match) {
		_, ok := m.Capture("a")
		assert.False(t, ok)
		_, ok = m.SpanOf("nowhere")
		assert.False(t, ok)
		assert.Equal(t, -1, m.Value("b"))
	})
}

func TestHostileSentencesAreBounded(t *testing.T) {
	set := Must(nil, Source{"x", "a? a? .,30 a .,30 a .,30 a .,30 a .,30 z"})
	doc := plain(strings.Repeat("a ", 3000))
	set.Each(doc, nil, func(*Match) { assert.Fail(t, "there is no z") })
	set = Must(nil, Source{"x", ".,30 a .,30 a .,30 a .,30 a .,30 a z"})
	set.Each(doc, nil, func(*Match) { assert.Fail(t, "there is no z") })
}

// twenty frames such as kinds have.
var twenty = []Source{
	{"lasted", "<e={event}> .,4 {last} .,3 <d:duration> !(ago|later)"}, {"of", "<d:duration> of .,2 <e={event}>"}, {"long", "<d:duration> long <e={event}>"},
	{"took", "<e={event}> took .,2 <d:duration>"}, {"age", "<p:person> , <a:age> &,"}, {"aged", "<p:person> , aged <a:age>"},
	{"killed", "killed (at least|about)? <n:number> {people}"}, {"dead", "<n:number> {people}? were killed"}, {"chief", "police chief <p:person>"},
	{"met", "<p:person> met .,3 <q:person>"}, {"with", "talks with <p:person>"}, {"sum", "\"$\" <n:number> (fine|deal|loan)"}, {"start", "<e={event}> (began|begin|start) at <c:time>"},
	{"end", "<e={event}> (ended|closed) at <c:time>"}, {"held", "held .,3 <e={event}>"}, {"before", "before the <e={event}>"}, {"quake", "magnitude <n:number>"},
	{"vote", "vote of <n:number> to <m:number>"}, {"rose", "rose <n:percent>"}, {"fell", "fell <n:percent>"},
}

var classes = Classes{"event": WordsOf("talks", "meeting", "hearing", "summit", "match", "peace talks"), "last": WordsOf("lasted", "ran", "last"), "people": WordsOf("people", "men", "women")}

func TestNothingFoundCostsNothing(t *testing.T) {
	if racing {
		t.Skip("the race detector allocates on its own account")
	}
	set := Must(classes, twenty...)
	doc := plain(strings.Repeat("The river rose by the old bridge, and nobody went out. ", 50))
	set.Each(doc, nil, func(*Match) {})
	n := testing.AllocsPerRun(20, func() { set.Each(doc, nil, func(*Match) {}) })
	assert.Zero(t, n)
}

// bulk is published news, where it is at hand, with every number a slot of some
// type.
func bulk(b *testing.B) (*text.Document, *Slots) {
	raw := news.Text(b)
	if raw == "" {
		b.Skip("FACTDIFF_NEWS names no news")
	}
	doc := text.New(text.Meta{}, raw, nil, text.Origin{})
	var list []Slot
	kinds := []string{"duration", "age", "number", "percent", "time"}
	for i, t := range doc.Tokens() {
		if t.Kind == text.Number {
			list = append(list, Slot{kinds[i%len(kinds)], t.Span, i})
		} else if t.Cap && i%3 == 0 {
			list = append(list, Slot{"person", t.Span, i})
		}
	}
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	return doc, NewSlots(doc, list)
}

func BenchmarkEach(b *testing.B) {
	doc, slots := bulk(b)
	set := Must(classes, twenty...)
	n := 0
	for b.Loop() {
		set.Each(doc, slots, func(*Match) { n++ })
	}
	b.ReportMetric(float64(n)/float64(b.N), "matches/op")
}

func FuzzCompile(f *testing.F) {
	for _, s := range twenty {
		f.Add(s.Pattern)
	}
	for _, s := range []string{"^ !x &y ~z (a|b c)? {cap} ..3 .,2 \"(\" <a:x> <b=y z>", "((((", "<<", "..", "!", "~{event}", "\"\"\""} {
		f.Add(s)
	}
	doc := plain("“The talks with Ann Pell lasted three hours,” she said (later). a b a b z x y")
	slots := NewSlots(doc, []Slot{{"duration", text.Span{Start: 37, End: 48}, 0}, {"person", text.Span{Start: 18, End: 26}, 1}})
	f.Fuzz(func(t *testing.T, pattern string) {
		set, err := Compile(classes, Source{"x", pattern})
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		set.Each(doc, slots, func(m *Match) {
			require.True(t, m.First < m.End && m.End <= len(doc.Tokens()))
			for _, n := range m.Frame.names {
				if c, ok := m.Capture(n); ok {
					require.True(t, m.First <= c.First && c.End <= m.End, "capture %s outside of the match", n)
				}
			}
		})
	})
}
