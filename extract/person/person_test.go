package person

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/extract/text"
)

func people(s string) (*text.Document, *People) {
	d := text.New(text.Meta{}, s, nil, text.Origin{})
	return d, Layer.Of(d)
}

// meant gives, for every mention, its words and the name of who is meant.
func meant(s string) []string {
	d, p := people(s)
	var out []string
	for _, m := range p.Mentions {
		who := "?"
		if m.Entity >= 0 {
			who = p.Entities[m.Entity].Name.Whole
		}
		out = append(out, d.Slice(m.Span)+" = "+who)
	}
	return out
}

func TestLinking(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"family name alone", "Ann Dole, 45, spoke. Dole left.", []string{"Ann Dole = Ann Dole", "Dole = Ann Dole"}},
		{"introduced later", "Dole spoke first. Ann Dole, 45, said so.", []string{"Dole = Ann Dole", "Ann Dole = Ann Dole"}},
		{"given name alone", "Tyshaun Dole, 7, was found. Tyshaun was hungry.", []string{"Tyshaun Dole = Tyshaun Dole", "Tyshaun = Tyshaun Dole"}},
		{"fuller and shorter forms", "Bill Dole met Ann. Mr. William K. Dole said no.", []string{"Bill Dole = William K. Dole", "Ann = Ann", "William K. Dole = William K. Dole"}},
		{"two of one family", "Ann Dole, 45, and Peter Dole, 50, were hurt.\n\nPolice said Dole was at home.", []string{"Ann Dole = Ann Dole", "Peter Dole = Peter Dole", "Dole = ?"}},
		{"the one named so far", "Ann Dole, 45, spoke. Dole left.\n\nPeter Dole, 50, stayed.\n\nThere was no sign of Dole.",
			[]string{"Ann Dole = Ann Dole", "Dole = Ann Dole", "Peter Dole = Peter Dole", "Dole = Ann Dole"}},
		{"short form", "Johnathan Dole, 45, spoke. John said so.", []string{"Johnathan Dole = Johnathan Dole", "John = Johnathan Dole"}},
		{"the one last named", "Ann Dole, 45, has a brother.\n\nPeter Dole, 50, was at home, and Dole said so.", []string{"Ann Dole = Ann Dole", "Peter Dole = Peter Dole", "Dole = Peter Dole"}},
		{"Mr. and Ms.", "Mr. Ray Dole and Ms. Ann Dole came.\n\nMs. Dole said no.", []string{"Ray Dole = Ray Dole", "Ann Dole = Ann Dole", "Dole = Ann Dole"}},
		{"father and son", "Ray Dole Sr. called Ray Dole Jr. on Monday.", []string{"Ray Dole Sr. = Ray Dole Sr.", "Ray Dole Jr. = Ray Dole Jr."}},
		{"a slip makes a second person", "Ray Dolan, 40, died. Ray Dollan was 40.", []string{"Ray Dolan = Ray Dolan", "Ray Dollan = Ray Dollan"}},
		{"a child goes by the given name", "Ray Dole, 40, called. Police found 2-year-old Tim Dole.\n\nDole was held.",
			[]string{"Ray Dole = Ray Dole", "Tim Dole = Tim Dole", "Dole = Ray Dole"}},
		{"title alone", "Sheriff Ann Dole spoke. The sheriff said no.", []string{"Ann Dole = Ann Dole", "sheriff = Ann Dole"}},
		{"the governor, far from his name", "New Jersey Gov. Ray Dole spoke.\n\nIt rained.\n\nThe roads were closed.\n\nThe governor said no.",
			[]string{"Ray Dole = Ray Dole", "governor = Ray Dole"}},
		{"a given name that no list has", "Police found Emvarjo Dole, 7, and Ann Dole, 9. The bus had left without Emvarjo before noon.",
			[]string{"Emvarjo Dole = Emvarjo Dole", "Ann Dole = Ann Dole", "Emvarjo = Emvarjo Dole"}},
		{"two of one title", "President Ray Dole met Russian President Igor Petrov. The Russian president left. The president stayed.",
			[]string{"Ray Dole = Ray Dole", "Igor Petrov = Igor Petrov", "Russian president = Igor Petrov", "president = Ray Dole"}},
		{"age alone", "Ray Dole, 45, was held. The 45-year-old said nothing. The 45-year-old truck was sold.",
			[]string{"Ray Dole = Ray Dole", "45-year-old = Ray Dole"}},
		{"a father and a son of one given name", "George A. Dole spoke. George C.B. Dole left.", []string{"George A. Dole = George A. Dole", "George C.B. Dole = George C.B. Dole"}},
		{"the president is not the first lady", "President Dole spoke. First lady Ann Dole left.", []string{"Dole = Dole", "Ann Dole = Ann Dole"}},
		{"a general strike is no general", "Gen. Ray Dole spoke. The general strike went on.", []string{"Ray Dole = Ray Dole"}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, meant(c.text)) })
	}
}

func TestOffices(t *testing.T) {
	for _, c := range []struct {
		text string
		want Office
	}{
		{"US Secretary of State Ann Dole spoke.", Office{Head: "secretary", Qualifier: "state", Country: "United States"}},
		{"Secretary of Commerce Ann Dole spoke.", Office{Head: "secretary", Qualifier: "commerce"}},
		{"They met Commerce Secretary Ann Dole.", Office{Head: "secretary", Qualifier: "commerce"}},
		{"Ann Dole, the commerce secretary, spoke.", Office{Head: "secretary", Qualifier: "commerce"}},
		{"The commerce secretary, Ann Dole, spoke.", Office{Head: "secretary", Qualifier: "commerce"}},
		{"Russia's Foreign Minister Igor Petrov spoke.", Office{Head: "minister", Qualifier: "foreign", Country: "Russia"}},
		{"Igor Petrov, Russia's foreign minister, spoke.", Office{Head: "minister", Qualifier: "foreign", Country: "Russia"}},
		{"Minister of Foreign Affairs Igor Petrov spoke.", Office{Head: "minister", Qualifier: "foreign"}},
		{"Baltic Investment Fund CEO Igor Petrov spoke.", Office{Head: "ceo", Body: "Baltic Investment Fund"}},
		{"Igor Petrov, chief executive of the Baltic Investment Fund, spoke.", Office{Head: "ceo", Body: "Baltic Investment Fund"}},
		{"Ann Dole, the deputy district chief of Harlow, spoke.", Office{Head: "chief", Qualifier: "district", Deputy: true, Country: "Harlow"}},
		{"Special Envoy Ann Dole spoke.", Office{Head: "envoy", Qualifier: "special"}},
		{"Foreign Policy Adviser Igor Petrov spoke.", Office{Head: "adviser", Qualifier: "foreign policy"}},
		{"Former Deputy Attorney General Ann Dole spoke.", Office{Head: "attorney general", Former: true, Deputy: true}},
		{"Acting Gov. Ann Dole spoke.", Office{Head: "governor", Acting: true}},
		{"Vice President Ann Dole spoke.", Office{Head: "president", Qualifier: "vice", Deputy: true}},
		{"The prime minister Igor Petrov spoke.", Office{Head: "minister", Qualifier: "prime"}},
		{"He wrote to then-President Ann Dole.", Office{Head: "president", Former: true}},
		{"Arkansas Sen. Tom Dole (R-AR) spoke.", Office{Head: "senator", Country: "Arkansas"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			_, p := people(c.text)
			require.Len(t, p.Mentions, 1)
			require.NotNil(t, p.Mentions[0].Office)
			got := *p.Mentions[0].Office
			got.Span = text.Span{}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestNoOffice(t *testing.T) {
	for _, s := range []string{
		"Ann Dole, wrote to a Harbor Board executive in May.",
		"Ann Dole, 45, of Harlow, met the mayor.",
		"Ann Dole said the president was late.",
		"Ann Dole, 71, heads the harbor board.",
		"Noor Dole, the head doctor in Harlow, spoke.",
		"They opposed Ann Dole, and attacked President Ortega.",
		"Ann Dole, the aide added, is away.",
	} {
		_, p := people(s)
		require.NotEmpty(t, p.Mentions, s)
		assert.Nil(t, p.Mentions[0].Office, s)
	}
}

func TestParts(t *testing.T) {
	for _, c := range []struct{ name, given, middle, family, suffix, nick string }{
		{"Owen Lee Marsh Jr.", "Owen", "Lee", "Marsh", "Jr.", ""},
		{"Luz de la Torre", "Luz", "", "de la Torre", "", ""},
		{"Jan Van Der Berg", "Jan", "", "Van Der Berg", "", ""},
		{`William "Bill" Hale`, "William", "", "Hale", "", "Bill"},
		{"Xi Jinping", "Jinping", "", "Xi", "", ""},
		{"Kim Jong Un", "Jong Un", "", "Kim", "", ""},
		{"Kim Hale", "Kim", "", "Hale", "", ""},
		{"J. Edgar Hale", "J.", "Edgar", "Hale", "", ""},
		{"Dwight E. Tarn", "Dwight", "E.", "Tarn", "", ""},
		{"Abdel Fattah al-Amin", "Abdel Fattah", "", "al-Amin", "", ""},
		{"Marsh Jr, Owen L", "Owen", "L", "Marsh", "Jr", ""},
		{"Dr. Ann Lee Hale, MD", "Ann", "Lee", "Hale", "MD", ""},
	} {
		n := Parse(c.name)
		assert.Equal(t, []string{c.given, c.middle, c.family, c.suffix}, []string{n.Given, n.Middle, n.Family, n.Suffix}, c.name)
		assert.Equal(t, c.nick, quoted(c.name), c.name)
	}
}

func TestAges(t *testing.T) {
	d, p := people("Owen Marsh, 45, and Ann Dole, 7, left. Peter Hale, 1998 champion, stayed.")
	require.Len(t, p.Mentions, 3)
	assert.Equal(t, "45", d.Tokens()[p.Mentions[0].AgeToken].Lower)
	assert.Equal(t, "7", d.Tokens()[p.Mentions[1].AgeToken].Lower)
	assert.Equal(t, -1, p.Mentions[2].AgeToken)
	assert.Equal(t, 45, p.Entities[0].Age)
}

func TestReaderKeepsToNames(t *testing.T) {
	d, _ := people("Sheriff Ann Dole spoke. The sheriff said no.")
	found := Reader.Read(d)
	require.Len(t, found, 1)
	assert.Equal(t, "Ann Dole", d.Slice(found[0].Span))
}

func FuzzPeople(f *testing.F) {
	f.Add("Lt. Gov. O’Neil \"Bill\" (J.) de la Cruz, Jr., 45, the president of the University of X. The 45-year-old, Mr. Cruz")
	f.Add("Russell, Herman")
	f.Add(strings.Repeat("Ann Dole, the ", 20))
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || len(s) > 2000 {
			t.Skip()
		}
		d, p := people(s)
		at := 0
		for i, m := range p.Mentions {
			if m.Span.Start < at || m.Span.End <= m.Span.Start || m.Span.End > len(d.Text) || m.Entity >= len(p.Entities) {
				t.Fatalf("mention %d %+v after byte %d of %d, %d entities", i, m, at, len(d.Text), len(p.Entities))
			}
			at = m.Span.End
		}
	})
}

// Behind an office, or in capitals, a name is no short form of another's given
// name.
func TestNoShortFormBehindAnOffice(t *testing.T) {
	for in, want := range map[string]string{
		"Clint Holm made the film. Former President Clinton spoke at noon.": "Clinton",
		"Charles Lund came. Funding CHIP is cheap next to it.":              "CHIP",
		"William Holm came late. At noon Bill spoke.":                       "William Holm",
	} {
		_, p := people(in)
		last := p.Mentions[len(p.Mentions)-1]
		assert.Equal(t, want, p.Entities[last.Entity].Name.Whole, in)
	}
}

// A name and an office that go over two lines of a paragraph are those of one.
func TestWrappedNames(t *testing.T) {
	_, p := people("The talks were led by Treasury\nSecretary Karl van\nder Berg of Vaasa.")
	require.Len(t, p.Entities, 1)
	assert.Equal(t, "Karl van der Berg", p.Entities[0].Name.Whole)
	assert.NotContains(t, p.Entities[0].Name.Family, "\n")
	for _, o := range p.Entities[0].Offices {
		assert.NotContains(t, o.Head+o.Body, "\n")
	}
}
