package waiver

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const desk = `# Decisions of the night desk.

- id: FD-2AAA
  decision: accept
  reason: the plan as of noon
  by: AB
  until: 2031-05-02
  readings: {D: "four hours", S1: "almost three hours"}
# Asked the ministry.
- id: FD-7Q2M
  decision: false-alarm
  reason: 'two people'
  by: CD
`

func parse(t *testing.T, raw string) *File {
	t.Helper()
	f, err := Parse("w", []byte(raw))
	require.NoError(t, err)
	return f
}

func TestDecisionsAreReadAsWritten(t *testing.T) {
	f := parse(t, desk)
	require.Len(t, f.Entries, 2)
	e := f.Entries[0]
	assert.Equal(t, "the plan as of noon", e.Reason)
	assert.Equal(t, "2031-05-02", e.Until)
	assert.Equal(t, map[string]string{"D": "four hours", "S1": "almost three hours"}, e.Readings)
	assert.Equal(t, 3, e.Line)
	assert.Equal(t, 10, f.Entries[1].Line)
}

func TestAMissingFileIsEmpty(t *testing.T) {
	f, err := Load(filepath.Join(t.TempDir(), "none"))
	require.NoError(t, err)
	assert.Empty(t, f.Entries)
	assert.Nil(t, f.Find("FD-2AAA", nil))
}

func TestFaultsAreSaidWithTheirPlace(t *testing.T) {
	for _, c := range []struct{ name, change, to, want string }{
		{"no id", "id: FD-7Q2M", "id: 7Q2M", `w:10:7: "7Q2M" is no finding's id; expected one like FD-7Q2M`},
		{"a mistyped decision", "false-alarm", "false_alarm", `w:11:13: "false_alarm" is no decision; did you mean "false-alarm"?`},
		{"a date of no calendar", "2031-05-02", "2031-05-32", `w:7:10: "2031-05-32" is no date; expected one like 2025-08-16`},
		{"an unknown key", "until", "untill", `w:7:3: unknown key "untill"; did you mean "until"?`},
		{"two decisions on one finding", "FD-7Q2M", "FD-2AAA", `w:10: FD-2AAA is decided a second time, and differently from line 3; keep one of the two`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse("w", []byte(strings.Replace(desk, c.change, c.to, 1)))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func TestAMergeThatLeavesAnEntryTwiceIsNoFault(t *testing.T) {
	f := parse(t, desk+desk[strings.Index(desk, "- id: FD-7Q2M"):])
	assert.Len(t, f.Entries, 2)
}

func TestWhatCountsAndWhatDoesNot(t *testing.T) {
	e := Entry{ID: "FD-2AAA", Decision: Accept, Reason: "asked", Until: "2031-05-02"}
	assert.Empty(t, e.Void("2031-05-02"), "the last day counts")
	assert.Equal(t, "its date, 2031-05-02, has passed", e.Void("2031-05-03"))
	e.Reason = " \t"
	assert.Equal(t, "it gives no reason", e.Void("2031-05-01"))
	assert.True(t, Entry{Decision: FalseAlarm}.Waives())
	assert.False(t, Entry{Decision: Fix}.Waives(), "fix never takes a finding out")
}

func TestADecisionIsBoundToWhatWasSaid(t *testing.T) {
	f := parse(t, desk)
	both := []string{"Four  hours", "almost three\nhours"}
	assert.Equal(t, 3, f.Find("FD-2AAA", both).Line, "re-wrapped text keeps it")
	assert.Equal(t, 3, f.Find("FD-2AAAB", both).Line, "an id that grew because another finding begins alike keeps it")
	assert.NotNil(t, f.Find("FD-2AAA", []string{"almost three hours; 170 minutes"}))
	assert.Nil(t, f.Find("FD-2AAA", []string{"nine hours", "ten hours"}), "another finding with the same short id is not covered")
	assert.Nil(t, f.Find("FD-2AAC", both))
	assert.NotNil(t, f.Find("FD-7Q2M", []string{"anything"}), "no readings written down: the id decides")
	assert.Nil(t, f.Find("FD-7Q2MX", []string{"anything"}), "but only the whole id")
}

func TestOneChangeTouchesOneEntry(t *testing.T) {
	f := parse(t, desk)
	assert.Equal(t, desk, string(f.Bytes()))
	assert.False(t, f.Put(Entry{ID: "FD-4444", Decision: Fix, Reason: "ring back", By: "AB", Readings: map[string]string{"S1": "9", "D": `the "old" one`}}))
	added := `- id: FD-4444
  decision: fix
  reason: "ring back"
  by: "AB"
  readings:
    D: "the \"old\" one"
    S1: "9"
`
	assert.Equal(t, strings.Replace(desk, "# Asked", added+"# Asked", 1), string(f.Bytes()))
	dropped := f.Drop(func(e Entry) bool { return e.ID == "FD-4444" })
	assert.Len(t, dropped, 1)
	assert.Equal(t, desk, string(f.Bytes()))
}

func TestMergeCountsWhatIsNew(t *testing.T) {
	f := parse(t, desk)
	added, changed := f.Merge(parse(t, strings.Replace(desk, "two people", "a namesake", 1)+"- {id: FD-9999, decision: fix, reason: x, by: y}\n"))
	assert.Equal(t, [2]int{1, 1}, [2]int{added, changed})
	assert.Contains(t, string(f.Bytes()), "a namesake")
	assert.Len(t, parse(t, string(f.Bytes())).Entries, 3)
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.StringMatching(`FD-[A-Z2-7]{4,8}`)
		f := &File{}
		for _, e := range rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Entry {
			return Entry{ID: id.Draw(t, "id"), Decision: rapid.SampledFrom(Decisions()).Draw(t, "decision"),
				Reason: rapid.String().Draw(t, "reason"), By: rapid.String().Draw(t, "by"),
				Readings: rapid.MapOfN(rapid.StringMatching(`[DSRNY][0-9]?`), rapid.String(), 1, 3).Draw(t, "readings")}
		}), 1, 5).Draw(t, "entries") {
			f.Put(e)
		}
		back, err := Parse("w", f.Bytes())
		if err != nil {
			t.Fatalf("%v\n%s", err, f.Bytes())
		}
		for i, e := range f.Entries {
			b := back.Entries[i]
			assert.Equal(t, []any{e.ID, e.Decision, e.Reason, e.By, e.Readings}, []any{b.ID, b.Decision, b.Reason, b.By, b.Readings})
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(desk))
	f.Add([]byte("- id: FD-AAAA\n  decision: fix\n  reason: |\n    a\n    b\n"))
	f.Add([]byte("[]\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		file, err := Parse("w", raw)
		if err != nil {
			return
		}
		again, err := Parse("w", file.Bytes())
		if err != nil || len(again.Entries) != len(file.Entries) {
			t.Fatalf("written file is not read back: %v\n%s", err, file.Bytes())
		}
	})
}
