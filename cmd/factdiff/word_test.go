package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"

	"factdiff/extract/article/docx/docxtest"
)

// docx DOCUMENT TEXT writes a Word document with a paragraph for each line; one
// that begins with "~" is hidden.
func docx(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o755))
	var body strings.Builder
	for line := range strings.Lines(ts.ReadFile(args[1])) {
		words, hidden := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "~")
		p := docxtest.P("", words)
		if hidden {
			p = strings.Replace(p, "<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", 1)
		}
		body.WriteString(p)
	}
	ts.Check(os.WriteFile(path, docxtest.Document(body.String()), 0o644))
}

// truncate SHORT FILE writes the first half of a file.
func truncate(ts *testscript.TestScript, _ bool, args []string) {
	whole := ts.ReadFile(args[1])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(whole[:len(whole)/2]), 0o644))
}
