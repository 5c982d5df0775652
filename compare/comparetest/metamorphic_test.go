package comparetest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/compare"
	"factdiff/compare/all"
	"factdiff/extract"
	kinds "factdiff/extract/all"
	"factdiff/extract/article"
	"factdiff/extract/claim"
	"factdiff/extract/extracttest/news"
	"factdiff/extract/register"
	"factdiff/extract/text"
)

// The tests here change a story in a way that changes no fact and hold the
// verdicts against those on the story as it was.

// paper is an article before it is read. Verdicts name it by its path, which
// stays what it is when the article changes its role.
type paper struct {
	meta text.Meta
	raw  string
}

type story struct {
	name      string
	draft     paper
	sources   []paper
	registers []string
}

// stories are those in testdata, one that is full of slips, and those that the
// environment names.
func stories(t *testing.T) []story {
	paths, err := filepath.Glob("../../testdata/*/story.json")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	out := []story{slips()}
	for _, path := range append(paths, news.Stories(t)...) {
		s, err := article.LoadStory(path)
		require.NoError(t, err)
		load := func(m text.Meta) paper {
			raw, err := os.ReadFile(m.Path)
			require.NoError(t, err)
			return paper{m, string(raw)}
		}
		st := story{name: filepath.Base(filepath.Dir(path)), draft: load(s.Drafts[0]), registers: s.Registers}
		for _, m := range s.Sources {
			st.sources = append(st.sources, load(m))
		}
		out = append(out, st)
	}
	return out
}

func slips() story {
	on := func(path string) text.Meta {
		return text.Meta{Path: path, Published: time.Date(2031, 3, 4, 0, 0, 0, 0, time.UTC)}
	}
	return story{name: "slips",
		draft: paper{on("draft.txt"), `Fire destroys a net loft in Ellerby

A fire destroyed a net loft on the quay in Ellerby on Sunday night, killing two people and injuring nine others, the fire chief, Dana Whitcombe, said.

Martin Okafor, 45, the owner of the loft, told the council that the sprinklers had not been tested for a decade.

“We could see the flames from the far end of the harbour before midnight,” Whitcombe said.

The police arrested a man of Ellerby on Monday in connection with the fire. He drove a black Opel Astra, and had been to a boat engine repair course.

“It was a clumsy, heartless trick,” Whitcombe said of the blocked door. Those who saw it may call the Ellerby police at (555) 017-444.
`},
		sources: []paper{{on("wire.txt"), `Net loft burns down in Ellerby

A fire destroyed a net loft on the quay in Ellerby on Sunday night, killing three people and injuring nine others, the fire chief, Dana Whitcombe, said.

Martin Okafor, 47, the owner of the loft, told the council that the sprinklers had been tested.

“We could see the smoke from the far end of the harbour before midnight,” Whitcombe said.

Whitcombe spoke of “a heartless and clumsy thing” at the door. Witnesses may call the Ellerby police at (555) 017-4441.

A blue Opel Astra was found behind the boat engine hire course.
`}, {on("local.txt"), `Two dead in Ellerby fire

Dana Whitcomb, the fire chief of Ellerby, said that two people were killed and nine injured when a net loft on the quay burned down on Sunday night.

The owner of the loft, Martin Okafor, 45, was not there at the time.
`}}}
}

const elsewhere = `Library extends its hours

The reading room of the town library in Mossdale will stay open until nine in the evening from the first of May, the librarian, Petra Lindgren, told the board.

About forty students use the room on a weekday. “Nobody likes to be sent home in the middle of a chapter,” she said.
`

// judged are the findings on s.
func (s story) judged(t *testing.T) []compare.Finding {
	t.Helper()
	in := &compare.Input{}
	read := func(p paper, role, id string) extract.Reading {
		p.meta.Role, p.meta.ID = role, id
		a, err := article.Parse([]byte(p.raw), p.meta)
		require.NoError(t, err)
		r := extract.Run(a.Doc, kinds.Kinds())
		require.Empty(t, r.Errors)
		return r
	}
	in.Drafts = append(in.Drafts, read(s.draft, "draft", "D"))
	for i, p := range s.sources {
		in.Sources = append(in.Sources, read(p, "source", fmt.Sprint("S", i+1)))
	}
	for _, p := range s.registers {
		reg, err := register.Load(p)
		require.NoError(t, err)
		in.Registry = append(in.Registry, reg)
	}
	return compare.Run(in, all.Roads(), all.Checks()).Findings
}

// verdicts are the findings in a form that knows no role, order or line break.
func verdicts(fs []compare.Finding) []string {
	var out []string
	for _, f := range fs {
		var evidence []string
		for _, e := range f.Evidence {
			words := strings.Join(strings.Fields(e.Doc.Slice(e.Evidence)), " ")
			evidence = append(evidence, filepath.Base(e.Doc.Path)+" ["+words+"]")
		}
		slices.Sort(evidence)
		out = append(out, fmt.Sprintf("%s %s %s/%s %s", f.Level, f.Relation, f.Check, f.Kind, strings.Join(evidence, " ")))
	}
	slices.Sort(out)
	return out
}

// each runs test over all stories with their verdicts. Of those in testdata all
// but one have findings.
func each(t *testing.T, test func(t *testing.T, s story, want []string)) {
	met := 0
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			want := verdicts(s.judged(t))
			met += len(want)
			test(t, s, want)
		})
	}
	assert.Greater(t, met, 20, "verdicts that could change")
}

func TestTheOrderOfSourcesChangesNoVerdict(t *testing.T) {
	each(t, func(t *testing.T, s story, want []string) {
		slices.Reverse(s.sources)
		assert.Equal(t, want, verdicts(s.judged(t)))
	})
}

func TestAnUnrelatedArticleChangesNoVerdict(t *testing.T) {
	each(t, func(t *testing.T, s story, want []string) {
		other := paper{text.Meta{Path: "library.txt", Published: s.draft.meta.Published}, elsewhere}
		s.sources = append([]paper{other}, s.sources...)
		assert.Equal(t, want, verdicts(s.judged(t)))
	})
}

// TestACopyAddsNoFinding: the same wire story in a second paper may add evidence
// to a finding, and makes none. A slip of its own that both papers have is only
// noted: they do not disagree.
func TestACopyAddsNoFinding(t *testing.T) {
	ownSlip := func(f compare.Finding) bool { return f.Check == "spelling" && f.Evidence[0].Doc.Role == "source" }
	each(t, func(t *testing.T, s story, _ []string) {
		want := verdicts(slices.DeleteFunc(s.judged(t), ownSlip))
		copied := s.sources[0]
		copied.meta.Path = "copy.txt"
		s.sources = append(s.sources[:len(s.sources):len(s.sources)], copied)
		fs := slices.DeleteFunc(s.judged(t), ownSlip)
		for i := range fs {
			fs[i].Evidence = slices.DeleteFunc(slices.Clone(fs[i].Evidence), func(c claim.Claim) bool { return c.Doc.Path == "copy.txt" })
		}
		assert.Equal(t, want, verdicts(fs))
	})
}

func TestLineBreaksChangeNoVerdict(t *testing.T) {
	each(t, func(t *testing.T, s story, want []string) {
		s.draft.raw = wrapped(s.draft.raw)
		for i := range s.sources {
			s.sources[i].raw = wrapped(s.sources[i].raw)
		}
		assert.Equal(t, want, verdicts(s.judged(t)))
	})
}

// wrapped breaks the paragraphs of s into lines of at most 72 bytes, or of one
// word; what stands above the first paragraph of body text stays as it is.
func wrapped(s string) string {
	blocks := strings.Split(s, "\n\n")
	for i, b := range blocks {
		if len(b) < 80 || strings.HasPrefix(b, "---") || strings.Contains(strings.TrimSpace(b), "\n") {
			continue
		}
		var out strings.Builder
		at := 0 // bytes in this line
		for _, w := range strings.Fields(b) {
			switch {
			case at == 0:
			case at+1+len(w) > 72:
				out.WriteByte('\n')
				at = 0
			default:
				out.WriteByte(' ')
				at++
			}
			out.WriteString(w)
			at += len(w)
		}
		blocks[i] = out.String()
	}
	return strings.Join(blocks, "\n\n")
}
