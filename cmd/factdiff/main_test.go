package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"factdiff/report"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"factdiff": main})
}

// TestScripts runs the scripts of testdata/script: each is a desk in a folder
// of its own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:   "testdata/script",
		Setup: func(e *testscript.Env) error { e.Setenv("HOME", e.WorkDir); return nil },
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"id":     id,
			"code":   code,
			"binary": binary,
		},
	})
}

// id RESULT NAME sets NAME to the id of the result's first finding.
func id(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: id RESULT NAME")
	}
	var r report.Report
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &r))
	if len(r.Findings) == 0 {
		ts.Fatalf("%s has no finding", args[0])
	}
	ts.Setenv(args[1], r.Findings[0].ID)
}

// code N COMMAND… fails unless the command leaves with N.
func code(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: code N COMMAND…")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("left with %s, not %s", got, args[0])
	}
}

// binary FILE writes a file that is no text.
func binary(ts *testscript.TestScript, _ bool, args []string) {
	raw := make([]byte, 2048)
	for i := range raw {
		raw[i] = byte(i * 7)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), raw, 0o644))
}
