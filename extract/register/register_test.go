package register

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/article"
)

const people = "name,aliases,office,body,from,until,source\r\n" +
	"Anna Doe,Anna B. Doe; A. Doe-Müller,Secretary of Roads,Portville,2024-02-29,,town.example\r\n" +
	"\r\n" +
	"\"Poe, \"\"Jim\"\"\",,\"Chief of\nBridges\",Portville,2011,2015,\r\n" +
	"José al-Ámin,,Roads Secretary,Otherton,,2024-01,"

func TestPeople(t *testing.T) {
	r, err := Parse([]byte(people), "people.csv")
	require.NoError(t, err)
	require.Equal(t, People, r.Kind)
	require.Len(t, r.People, 3)

	anna := r.People[0]
	assert.Equal(t, "Anna Doe", anna.Name)
	assert.Equal(t, []string{"Anna B. Doe", "A. Doe-Müller"}, anna.Aliases)
	assert.Equal(t, Day(20240229), anna.From)
	assert.Zero(t, anna.Until)
	assert.Equal(t, "Anna Doe,Anna B. Doe; A. Doe-Müller,Secretary of Roads,Portville,2024-02-29,,town.example", r.Doc.Slice(anna.Span))

	jim := r.People[1]
	assert.Equal(t, `Poe, "Jim"`, jim.Name)
	assert.Equal(t, "Chief of\nBridges", jim.Office)
	assert.Equal(t, "2011-01-01", jim.From.String(), "a year means its first day where something begins")
	assert.Equal(t, "2015-12-31", jim.Until.String(), "and its last where it ends")
	assert.Equal(t, "\"Poe, \"\"Jim\"\"\",,\"Chief of\nBridges\",Portville,2011,2015,", r.Doc.Slice(jim.Span))

	assert.Equal(t, "José al-Ámin,,Roads Secretary,Otherton,,2024-01,", r.Doc.Slice(r.People[2].Span))
	assert.Equal(t, "register", r.Doc.Role)
	assert.Empty(t, r.Doc.Tokens(), "a register is looked up, not read")
}

func TestLookUp(t *testing.T) {
	r, err := Parse([]byte(people), "people.csv")
	require.NoError(t, err)
	assert.Equal(t, []int{0}, slices.Collect(r.Named("ANNA DOE")))
	assert.Equal(t, []int{0}, slices.Collect(r.Named("Anna B Doe")), "an alias, its full stop dropped")
	assert.Empty(t, slices.Collect(r.Named("Doe")))
	assert.Equal(t, []int{0}, slices.Collect(r.WithWord("doe")), "in name and alias, yet once")
	assert.Equal(t, []int{0}, slices.Collect(r.WithWord("Muller")))
	assert.Equal(t, []int{2}, slices.Collect(r.WithWord("Amin")))
	assert.Equal(t, []int{0, 2}, slices.Collect(r.InOffice("Secretary for Roads")))
	assert.Empty(t, slices.Collect(r.InOffice("Secretary")))
	assert.Empty(t, slices.Collect(r.WithWord("")))
}

func TestHolds(t *testing.T) {
	p := PersonRow{From: 20200102, Until: 20240103}
	assert.True(t, p.Holds(20200102))
	assert.True(t, p.Holds(20240103), "the last day counts")
	assert.False(t, p.Holds(20200101))
	assert.False(t, p.Holds(20240104))
	assert.True(t, p.Holds(0), "of an undated article nothing can be said")
	assert.Equal(t, Day(20240103), DayOf(time.Date(2024, 1, 3, 23, 0, 0, 0, time.UTC)))
	assert.Equal(t, "2024-01-03", Day(20240103).Time().Format(time.DateOnly))
}

func TestOtherKinds(t *testing.T) {
	r, err := Parse([]byte("date,event\n2021-05-09,the opening of the bridge\n"), "e.csv")
	require.NoError(t, err)
	assert.Equal(t, Events, r.Kind)
	assert.Equal(t, Day(20210509), r.Events[0].Date, "columns may stand in any order")
	assert.Equal(t, []int{0}, slices.Collect(r.WithWord("opening")))

	r, err = Parse([]byte("place,aliases,kind,within,source\nPortville,Port,city,Ohio,\n"), "p.csv")
	require.NoError(t, err)
	assert.Equal(t, Places, r.Kind)
	assert.Equal(t, []int{0}, slices.Collect(r.Named("port")))

	r, err = Parse([]byte("write,not,note\nadviser,advisor;advizor,house style\n"), "h.csv")
	require.NoError(t, err)
	assert.Equal(t, House, r.Kind)
	assert.Equal(t, []int{0}, slices.Collect(r.Named("Advisor")))
	assert.Equal(t, "adviser", r.Name(0))
}

func TestComplaints(t *testing.T) {
	const head = "name,aliases,office,body,from,until,source\n"
	for _, c := range []struct{ name, file, want string }{
		{"date", head + "A,,,,,,\nB,,,,15.8.2025,,\n", `r.csv:3: from: "15.8.2025" is no date; expected 2025-08-15, 2025-08, 2025 or nothing`},
		{"no such day", head + "A,,,,,2023-02-29,\n", `r.csv:2: until: "2023-02-29" is no date; expected 2025-08-15, 2025-08, 2025 or nothing`},
		{"backwards", head + "A,,,,2020-01-02,2020-01-01,\n", "r.csv:2: until: 2020-01-01 is before from, 2020-01-02"},
		{"no name", head + " ,,x,,,,\n", "r.csv:2: name: is empty"},
		{"short row", head + "A,,x\n", "r.csv:2: body: is missing: the row has 3 of the 7 fields of the header (an empty field still has its comma)"},
		{"long row", "write,not\na,b,c\n", "r.csv:2: 3 fields; expected 2: write,not (a comma inside a field needs quotes around it)"},
		{"open quote", head + "A,,,,,,\n\"B,,,\n,,", "r.csv:3: a quote is opened and never closed"},
		{"after the quote", head + "\"A\" x,,,,,,\n", "r.csv:2: text after a closing quote; expected a comma or the end of the line (a quote inside quotes is written twice)"},
		{"after many lines", "write,not,note\na,\"b\nc\",d\ne,\"f\ng\"h,i", "r.csv:5: text after a closing quote; expected a comma or the end of the line (a quote inside quotes is written twice)"},
		{"column", "name,ofice\nA,b\n", "r.csv:1: ofice: unknown column of a register of people; expected name,aliases,office,body,from,until,source"},
		{"column twice", "name,office,office\nA,b,c\n", "r.csv:1: office: the column is there twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse([]byte(c.file), "r.csv")
			var invalid *article.Invalid
			require.ErrorAs(t, err, &invalid)
			assert.Equal(t, c.want, err.Error())
		})
	}
	_, err := Parse([]byte("Anna Doe;Mayor\n"), "r.csv")
	assert.ErrorContains(t, err, "r.csv:1: not the header of a register; expected one of\n  name,aliases,office")
}

func TestUnusableFiles(t *testing.T) {
	problem := func(err error) article.Problem {
		var e *article.Error
		require.True(t, errors.As(err, &e), "%v", err)
		return e.Problem
	}
	_, err := Load(filepath.Join(t.TempDir(), "none.csv"))
	assert.Equal(t, article.Missing, problem(err))
	_, err = Load(t.TempDir())
	assert.Equal(t, article.Unreadable, problem(err))
	_, err = Parse([]byte(" \n\n"), "r.csv")
	assert.Equal(t, article.Empty, problem(err))
	_, err = Parse([]byte("name\x00\n"), "r.csv")
	assert.Equal(t, article.Binary, problem(err))
}

func TestCharset(t *testing.T) {
	raw := "\xef\xbb\xbfname,office\nJosé,Mayor\n"
	r, err := Parse([]byte(raw), "r.csv")
	require.NoError(t, err)
	assert.Equal(t, "José,Mayor", raw[r.Doc.Source(r.People[0].Span).Start:r.Doc.Source(r.People[0].Span).End])

	raw = "name,office\nJos\xe9,Mayor\nAnn,Clerk\n"
	r, err = Parse([]byte(raw), "r.csv")
	require.NoError(t, err)
	assert.Equal(t, "José", r.People[0].Name)
	assert.Equal(t, "windows-1252", r.Charset)
	assert.True(t, r.Assumed)
	s := r.Doc.Source(r.People[1].Span)
	assert.Equal(t, "Ann,Clerk", raw[s.Start:s.End], "places stay bytes of the file")
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Recep Tayyip Erdoğan": "recep tayyip erdogan", "Lech Wałęsa": "lech walesa", "O’Malley": "omalley", "J. R. R. Poe": "j r r poe",
		"U.S.": "us", "  al-Assad ": "al assad", "Weiß": "weiss", "e\u0301": "e",
	} {
		assert.Equal(t, want, Fold(in))
	}
}

func FuzzRegister(f *testing.F) {
	f.Add([]byte(people))
	f.Add([]byte("event,date\n\"a\"\"\",2020\n"))
	f.Add([]byte("write,not\n\"a\n\",b;c\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := Parse(raw, "r.csv")
		if err != nil {
			return
		}
		end := 0
		for i := range r.Len() {
			s := r.Span(i)
			require.GreaterOrEqual(t, s.Start, end, "rows are in order")
			require.LessOrEqual(t, s.End, len(r.Doc.Text))
			require.Less(t, s.Start, s.End)
			end = s.End
			if Fold(r.Name(i)) != "" {
				require.True(t, slices.Contains(slices.Collect(r.Named(r.Name(i))), i), "a row is found by its own name")
			}
		}
	})
}

// A row is found by what its name looks like, and what is odd about it is kept,
// with the line it stands on.
func TestNamesInDisguise(t *testing.T) {
	for _, c := range []struct{ reason, name, why string }{
		{"a Cyrillic letter", "Ann \u0420ell", "letter 1 is U+0420, a Cyrillic letter, and passes for P"},
		{"a blank without width", "Ann Pe\u200bll", "inside the word stands U+200B, which prints nothing"},
		{"a mark of direction", "Ann Pe\u202ell", "inside the word stands U+202E, which turns the direction of writing"},
		{"full width", "Ann Ｐell", "letter 1 is U+FF30, a letter of full width, and passes for P"},
		{"a mark of direction around it", "\u202aAnn Pell\u202c", ""},
		{"a soft hyphen", "Ann Pe\u00adll", ""},
	} {
		t.Run(c.reason, func(t *testing.T) {
			r, err := Parse([]byte("name,office\n\"Ray\nLund\",Mayor\n"+c.name+",Mayor\n"), "r.csv")
			require.NoError(t, err)
			assert.Equal(t, []int{1}, slices.Collect(r.Named("Ann Pell")))
			assert.Equal(t, []int{1}, slices.Collect(r.WithWord("Pell")))
			assert.Equal(t, "Ann Pell", r.Name(1))
			assert.Equal(t, c.name+",Mayor", r.Doc.Slice(r.Span(1)), "the evidence is the bytes of the row")
			if c.why == "" {
				assert.Empty(t, r.Disguised)
				return
			}
			assert.Equal(t, []Disguise{{Row: 1, Line: 4, Column: "name", Plain: "Pell", Why: []string{c.why}}}, r.Disguised)
		})
	}
	r, err := Parse([]byte("name,aliases\nИван Пелл,José Peña;Łódź\n"), "r.csv")
	require.NoError(t, err)
	assert.Empty(t, r.Disguised, "names of one script")
	assert.Equal(t, "Иван Пелл", r.Name(0))
}

func TestDisguisesAreBounded(t *testing.T) {
	r, err := Parse([]byte("name\n"+strings.Repeat("\u0420ell\n", 500)), "r.csv")
	require.NoError(t, err)
	assert.Len(t, r.Disguised, mostDisguises)
	assert.Len(t, slices.Collect(r.Named("Pell")), 500)
}
