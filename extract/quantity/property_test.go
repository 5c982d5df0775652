package quantity_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// sound checks what must hold of the mentions of any text.
func sound(t interface {
	Errorf(string, ...any)
	FailNow()
}, s string) {
	d, ms := read(s)
	tokens, end := d.Tokens(), 0
	for _, m := range ms {
		ok := m.Span.Start < m.Span.End && m.Hedged.Contains(m.Span) && m.Hedged.Start >= end && m.Hedged.End <= len(s) &&
			0 <= m.First && m.First < m.Last && m.Last <= len(tokens) && m.Noun >= -1 && m.Noun < len(tokens)
		if !ok {
			t.Errorf("%+v is not sound in %q", m, s)
			t.FailNow()
		}
		if m.Value.N != m.Value.N || m.Value.Step < 0 {
			t.Errorf("%+v has no value in %q", m, s)
		}
		end = m.Hedged.End
	}
	for _, tok := range tokens {
		if tok.Kind == text.Number && !covered(ms, tok.Span) && asciiDigit(s[tok.Span.Start:tok.Span.End]) {
			t.Errorf("the number %q is not accounted for in %q", tok.Lower, s)
		}
	}
}

func asciiDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

func covered(ms []quantity.Mention, s text.Span) bool {
	for _, m := range ms {
		if m.Hedged.Overlaps(s) {
			return true
		}
	}
	return false
}

// pieces are what the property composes texts of.
var pieces = strings.Fields(`12 1,234 3.5 .45 2004 7400 555 0147 41/2 1/2 ½ 3:30 21st 1990s $ £ € US % ° - – / ( ) " ' , . : + # ~
	one two five twenty hundred thousand million dozen dozens half quarter third thirds first second couple several a an the and or to of
	between from point minus about over than more less at least up under no fewer some almost pounds dollars cents euros miles feet
	inches km m mph percent points degrees Celsius year years old months hours pm March Flight Boeing Street block magnitude in out Ann
	driver was aged his 40s people votes won 5-4 three-and-a-half-year-old $1.5bn F-22 http://example.org/12`)

func TestAnyTextIsReadSoundly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s strings.Builder
		for _, p := range rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 30).Draw(t, "pieces") {
			s.WriteString(p)
			if rapid.Bool().Draw(t, "space") {
				s.WriteByte(' ')
			}
		}
		sound(t, s.String())
	})
}

func FuzzLayer(f *testing.F) {
	for _, s := range []string{"", "$1.5bn or more", "between 3 and", "a half", "１２ km", "½", "5'10\" - 4/5", "Rs.", "1 234 567,8 °", "minus", "twenty-", "\u202f000"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		sound(t, s)
		toks := tokens(s)
		for i := range toks {
			if _, next, ok := quantity.Number(toks, i); ok {
				assert.Greater(t, next, i)
				assert.LessOrEqual(t, next, len(toks))
			}
			quantity.Leading(toks[i])
			_, first := quantity.HedgeBefore(toks, i)
			assert.LessOrEqual(t, first, i)
			_, next := quantity.HedgeAfter(toks, i)
			assert.GreaterOrEqual(t, next, i)
		}
	})
}

// TestLongSentences: a hostile article costs time in proportion to its length,
// so this ends at once.
func TestLongSentences(t *testing.T) {
	for _, unit := range []string{"1 ", "one and ", "12,", "5-", "half a ", "from 1 to ", "a couple of ", "hundred ", "$", "1/", "(", "(501)"} {
		sound(t, strings.Repeat(unit, 4000))
	}
}

func BenchmarkLayer(b *testing.B) {
	article := strings.Repeat("Officials in the coastal town said on Monday that at least 12 people had died and nearly 300 were hurt when a ferry sank. "+
		"The owner, Ann Roe, 45, said the boat was not overloaded and that her company had always kept to the rules. "+
		"Repairs may cost between $3 million and $5 million, about 12 percent of what the council spends in a year. "+
		"Neighbours who had gathered at the harbour wall spoke of a night they would not forget.\n\n", 200)
	d := text.New(text.Meta{}, article, nil, text.Origin{})
	b.SetBytes(int64(len(article)))
	for b.Loop() {
		quantity.Layer.Read(d)
	}
}
