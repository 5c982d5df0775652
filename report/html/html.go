// Package html writes the editors' report: one HTML file that asks nothing of
// anyone, with its result document inside it.
//
// Everything an editor needs is there without scripts; scripts add comfort. The
// page carries a content security policy by hash, so that nothing an article
// says can run, load or style anything.
package html

import (
	"bufio"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/hex"
	"html/template"
	"io"
	"io/fs"
	"strings"
	"sync"

	"factdiff/report"
)

// Writer is the html format. A report without the articles' texts, as
// [report.Report.Excerpts] makes it, shows the sentences it needs and says so.
var Writer = report.Writer{Name: "html", Doc: "the editors' report, one file",
	Write: func(w io.Writer, r *report.Report, _ report.Style) error { return Write(w, r) }}

// Write writes the page. The same report gives the same bytes.
func Write(w io.Writer, r *report.Report) error {
	p := newPage(r)
	data, kind, err := embedded(r)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	p.Run = hex.EncodeToString(sum[:8])
	p.Data, p.DataType = template.JS(data), kind
	css := assets().css + filterRules(p)
	p.CSS, p.JS = template.CSS(css), template.JS(assets().js)
	p.Policy = "default-src 'none'; style-src '" + digest(css) + "'; script-src '" + digest(assets().js) +
		"'; base-uri 'none'; form-action 'none'"
	b := bufio.NewWriterSize(w, 1<<16)
	if err := templates().ExecuteTemplate(b, "page", p); err != nil {
		return err
	}
	return b.Flush()
}

// digest is the hash by which a content security policy admits one style or
// script element.
func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

//go:embed templates/*.tmpl static/*
var files embed.FS

var templates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{
		"dict": dict, "signs": sign,
	}).ParseFS(files, "templates/*.tmpl"))
})

type static struct{ css, js string }

var assets = sync.OnceValue(func() static {
	return static{css: tighten(squeeze(joined("css"))), js: "(() => {\n\"use strict\";\n" + squeeze(joined("js")) + "})();\n"}
})

// joined is all embedded files of one ending, in the order of their names.
func joined(ending string) string {
	var b strings.Builder
	names, err := fs.Glob(files, "static/*."+ending)
	if err != nil {
		panic(err) // the pattern is ours
	}
	for _, n := range names {
		raw, err := files.ReadFile(n)
		if err != nil {
			panic(err) // embedded
		}
		b.Write(raw)
	}
	return b.String()
}

// tighten drops the blanks that style rules do not need. Strings in ours hold
// none of the pairs it looks for.
func tighten(css string) string {
	return strings.NewReplacer("\n", "", ": ", ":", "; ", ";", " { ", "{", " {", "{", "{ ", "{", " }", "}", ";}", "}", ", ", ",", " > ", ">").Replace(css)
}

// squeeze drops indentation, blank lines and lines that are only a comment:
// they are for us, not for the mail that carries the page.
func squeeze(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "//") || strings.HasPrefix(line, "/*") && strings.HasSuffix(line, "*/") {
			continue
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}
