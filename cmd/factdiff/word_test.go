package main

import (
	"os"
	"path/filepath"

	"github.com/rogpeppe/go-internal/testscript"

	"factdiff/extract/article/docx/docxtest"
)

// docx DOCUMENT TEXT writes a Word document with a paragraph for each line.
func docx(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o755))
	ts.Check(os.WriteFile(path, docxtest.Text(ts.ReadFile(args[1])), 0o644))
}

// truncate SHORT FILE writes the first half of a file.
func truncate(ts *testscript.TestScript, _ bool, args []string) {
	whole := ts.ReadFile(args[1])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(whole[:len(whole)/2]), 0o644))
}
