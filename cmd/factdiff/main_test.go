package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

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
		Setup: desk,
		Condition: func(c string) (bool, error) {
			switch c {
			case "root": // to whom no folder is closed
				return os.Geteuid() == 0, nil
			case "offline": // a program can be run without any network
				return exec.Command("unshare", "-rn", "true").Run() == nil, nil
			}
			return false, fmt.Errorf("unknown condition %q", c)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"id":     id,
			"code":   code,
			"binary": binary,
			"await":  await,
			"post":   post,

			"docx":     docx,
			"truncate": truncate,
		},
	})
}

// desk gives each script a home, the clients of the service, and a port that
// was free a moment ago.
func desk(e *testscript.Env) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	defer l.Close()
	clients, err := filepath.Abs("testdata/clients")
	if err != nil {
		return err
	}
	action, err := filepath.Abs("../../.github/actions/factdiff")
	if err != nil {
		return err
	}
	e.Setenv("HOME", e.WorkDir)
	e.Setenv("ACTION", action)
	e.Setenv("CLIENTS", clients)
	e.Setenv("SERVICE", l.Addr().String())
	return nil
}

// await URL waits until it answers with 200.
func await(ts *testscript.TestScript, _ bool, args []string) {
	for range 500 {
		if res, err := http.Get(args[0]); err == nil {
			res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
	ts.Fatalf("%s does not answer", args[0])
}

// post URL TYPE FILE OUT sends a file and keeps the answer, its status first.
func post(ts *testscript.TestScript, _ bool, args []string) {
	res, err := http.Post(args[0], args[1], strings.NewReader(strings.TrimSpace(ts.ReadFile(args[2]))))
	ts.Check(err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), append([]byte(res.Status+"\n"), raw...), 0o644))
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
