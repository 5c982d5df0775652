// Package extracttest runs a kind's page: the Markdown that documents the kind
// is its test, so that no example can be wrong.
//
//	# duration: how long something lasted
//	What is read and why, for people.
//	published: 2025-08-15
//	## Finds
//	The ministry said the hearing might take [up to nine hours].
//	= hearing length <=9h possible by the ministry
//	## Leaves alone
//	The vote came [two hours] after the doors had opened.
//	= nothing: counts from a point in time
//
// The grammar, line by line:
//
//   - The first line is "# name: summary" with the kind's name. What comes
//     before "## Finds" is free text. Both sections must be there, "## Finds"
//     first, with an example each; a later "## " section is free text again.
//   - An example is one or more lines of text, then one or more lines that
//     begin with "=". A blank line inside the text begins a new paragraph of the
//     same article. A line of text may begin with {headline}, {deck},
//     {caption}, {heading} or {item} to be a block of that sort.
//   - Brackets in the text are the evidence, byte by byte; they may be nested
//     and count in the order in which they open. \[ and \] are brackets of the
//     article itself.
//   - "= subject attribute value [stance] [by speaker]" is a claim. Subject is
//     the claim's Subject.Key or its Name, attribute the Attribute.Name, value as
//     told below; the stance is left out when it is reported (or written all
//     the same). "=2 …" is a claim whose evidence is the second bracket. Without
//     a number: where there is one bracket it is the evidence of all lines,
//     else there are as many lines as brackets, in their order.
//   - "= skip: reason" is a skip at the bracket with just that reason.
//   - "= nothing: reason", alone, says that no claim is made; the reason is for
//     people, as is a bracket around what tempts.
//   - In a section, lines that begin with ">" or "###" are free text, and
//     "published: 2025-08-15" (or RFC 3339), "zone: America/New_York" and
//     "outlet: …" hold from there on. They may also stand before "## Finds".
//
// A claim that no line tells of fails as one that is missing does. Skips may
// be more than are told. Every attribute of the kind must be read by an
// example.
//
// Values: a number is in its unit, "45 year", "181.4 kg", "1500000 USD",
// "12 percent", a bare count "5", a duration in units of time "2h30m", "3d",
// "3.5y", "2mo" (a year is 31,556,952 s, a month a twelfth of it). The hedge
// comes before: ~ about, <~ almost, >= <= > <; two numbers are "3..5", and
// "vague 3..9" stand for a word without a number. A moment is as fine as it was
// said: "2025", "2025-08", "2025-Q3", "2025-W33", "2025-08-15", "2025-08-15T15" (hour, part of day),
// "2025-08-15T15:30", and for a time of day alone "T15:30", then its zone as
// printed; the hedge as above. A name is as written. A set is "{A, B}", a closed one "only {A, B}". A label is
// its word. An office is its field and head word, with "former", "acting" and
// "deputy" before them and the body or country in parentheses behind:
// "former foreign minister (Norway)". A quotation stands in “ ”.
package extracttest

import (
	"testing"

	"factdiff/extract"
	"factdiff/extract/extracttest/page"
)

// Page runs every example of the kind's page.
func Page(t *testing.T, kind *extract.Kind) {
	t.Helper()
	for _, p := range Check(kind) {
		t.Errorf("%s.md:%d: %s", kind.Name, p.Line, p.Msg)
	}
}

// Problem is one thing wrong with a page, or with the kind.
type Problem = page.Problem

// Check is Page for those who want to look at the problems themselves.
func Check(kind *extract.Kind) []Problem {
	examples, problems := parse(kind.Doc, kind.Name)
	read := map[string]bool{}
	for _, e := range examples {
		problems = append(problems, run(kind, e, read)...)
	}
	for _, a := range kind.Attributes {
		if !read[a.Name] {
			problems = append(problems, Problem{Line: 1, Msg: "no example reads the attribute " + a.Name})
		}
	}
	return problems
}
