package reporttest

import (
	"strings"

	"factdiff/compare"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
)

// Attacks are passages that must be shown as they stand and never obeyed.
var attacks = []string{
	`<script>document.title="owned"</script>`,
	`</script><script>document.title="owned"</script>`,
	`<img src=x onerror="document.title='owned'">`,
	`"><svg onload=document.title='owned'>`,
	`<a href="javascript:document.title='owned'">press</a>`,
	`<style>body{display:none}</style></style><!--`,
	`]]><!--<script>`,
	`{{.Verdict}} ${document.title} &lt;b&gt; &#x3C;`,
	"\u202egnp.exe\u202c and \u2066isolated\u2069 \u200f.",
	"\x1b[31mred\x1b]0;title\x07",
	"nought\x00byte",
	`https://example.invalid/pixel.gif`,
}

// Attacks are the passages that Hostile holds.
func Attacks() []string { return append([]string{}, attacks...) }

// Hostile is a story whose articles, names, titles and paths attack the report:
// markup, scripts, escapes, direction overrides and a word of 200 kB.
func Hostile() *report.Report {
	d := NewDesk()
	body := strings.Join(attacks, " and five boats.\n") + "\n" + strings.Repeat("Long", 50_000) + " five.\n"
	d.Add("D", text.Meta{Path: `"><script>x</script>.txt`, Outlet: attacks[0], Title: attacks[1]}, body)
	d.Add("S1", text.Meta{Path: "javascript:alert(1)", Outlet: attacks[8], Title: attacks[2]}, strings.ToUpper(body)+body)
	for _, a := range attacks {
		s := claim.Subject{Type: claim.Person, Name: a, Key: a}
		q := d.Ask("name", s, a, "conflict", d.Say("D", a, claim.Name{Whole: a}, By(a)), d.Say("S1", a, claim.Name{Whole: a + " x"}))
		d.Find(q, compare.Finding{Check: "naming", Level: compare.Conflict, Relation: compare.Disagree,
			Title: a, Suggestion: a, Because: []compare.Reason{compare.Reason(a)}})
		d.Skip("D", a, "name", a)
	}
	word := strings.Repeat("Long", 50_000)
	q := d.Ask("name", claim.Subject{Type: claim.Person, Name: word[:4000]}, "name", "single", d.Say("D", word, claim.Name{Whole: word}))
	d.Find(q, compare.Finding{Check: "naming", Level: compare.Query, Title: word[:4000]})
	d.Input.Errors = []report.Error{{Path: attacks[2], Message: attacks[0]}}
	d.Input.Options = []report.Option{{Name: attacks[0], Value: attacks[4]}}
	return d.Report()
}
