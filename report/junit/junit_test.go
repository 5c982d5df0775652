package junit_test

import (
	"bytes"
	"encoding/xml"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"factdiff/report"
	"factdiff/report/junit"
	"factdiff/report/reporttest"
)

type suites struct {
	Tests    int `xml:"tests,attr"`
	Failures int `xml:"failures,attr"`
	Errors   int `xml:"errors,attr"`
	Skipped  int `xml:"skipped,attr"`
	Suites   []struct {
		Name  string `xml:"name,attr"`
		Cases []struct {
			Name    string    `xml:"name,attr"`
			Failure *struct{} `xml:"failure"`
			Error   *struct{} `xml:"error"`
			Skipped *struct{} `xml:"skipped"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

func write(t *testing.T, r *report.Report, failOn string) suites {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, junit.Writer.Write(&b, r, report.Style{FailOn: failOn}))
	var s suites
	require.NoError(t, xml.Unmarshal(b.Bytes(), &s))
	return s
}

// What fails is what the exit code counts.
func TestFailuresFollowTheLevel(t *testing.T) {
	r := reporttest.Bergen()
	r.Findings[0].Waived = &report.Waived{Decision: "accept", Reason: "asked"}
	for _, failOn := range report.FailLevels() {
		want := 0
		for i := range r.Findings {
			if r.Findings[i].Fails(failOn) {
				want++
			}
		}
		s := write(t, r, failOn)
		assert.Equal(t, want, s.Failures, failOn)
		assert.Equal(t, 1, s.Skipped, failOn)
		got := 0
		for _, c := range s.Suites[0].Cases {
			if c.Failure != nil {
				got++
			}
		}
		assert.Equal(t, want, got, failOn)
		assert.Equal(t, s.Tests, len(s.Suites[0].Cases))
	}
	assert.Zero(t, write(t, r, "never").Failures)
	assert.NotZero(t, write(t, r, "").Failures, "conflicts fail by default")
}

func TestWhatCouldNotBeReadIsAnError(t *testing.T) {
	s := write(t, report.New(report.Input{Errors: []report.Error{{Path: "late.txt", Message: "no such file"}}}), "")
	assert.Equal(t, 1, s.Errors)
	assert.Equal(t, "late.txt", s.Suites[0].Name)
}
