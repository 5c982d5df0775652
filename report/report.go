// Package report holds what an editor sees, without markup: the result
// document, version 1. The writers for each format are below it.
package report

// Report is the result document, version 1. Fields are only ever added.
type Report struct {
	Version   int        `json:"version"`
	Tool      Tool       `json:"tool"`
	Complete  bool       `json:"complete"`
	Errors    []Error    `json:"errors"`
	Documents []Document `json:"documents"`
	Findings  []Finding  `json:"findings"`
	Questions []Question `json:"questions"`
	Skipped   []Skipped  `json:"skipped"`
	Checked   []Checked  `json:"checked"`
}

// Tool names the program that made the report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Error is something that could not be read or compared.
type Error struct {
	Path    string `json:"path,omitempty"`
	Message string `json:"message"`
}

// Document is one article or register that was read.
type Document struct {
	ID        string `json:"id"`
	Role      string `json:"role"`
	Path      string `json:"path"`
	SHA256    string `json:"sha256"`
	Outlet    string `json:"outlet,omitempty"`
	Title     string `json:"title,omitempty"`
	Published string `json:"published,omitempty"`
	Bytes     int    `json:"bytes"`
	Format    string `json:"format,omitempty"`
	Charset   string `json:"charset,omitempty"`
	// Text and Blocks are for reports that show the articles; they are left out
	// of results that need only the findings.
	Text   string  `json:"text,omitempty"`
	Blocks []Block `json:"blocks,omitempty"`
}

// Block is a part of Document.Text, in bytes of it.
type Block struct {
	Kind  string `json:"kind"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// Place is where something stands: Start and End are bytes of the file as
// given; Line and Column (in characters) count from 1; At, when the document
// carries its Text, is the same place in it.
type Place struct {
	Document string  `json:"document"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Line     int     `json:"line"`
	Column   int     `json:"column"`
	Quote    string  `json:"quote"`
	At       *[2]int `json:"at,omitempty"`
}

// Evidence is what one article says on a finding's question.
type Evidence struct {
	Place
	Value   string `json:"value"`
	Stance  string `json:"stance"`
	Speaker string `json:"speaker"`
	Frame   string `json:"frame,omitempty"`
	// Sentence is the whole sentence the evidence stands in.
	Sentence string `json:"sentence,omitempty"`
}

// Finding is what a person should look at.
type Finding struct {
	ID         string     `json:"id"`
	Check      string     `json:"check"`
	Kind       string     `json:"kind"`
	Level      string     `json:"level"`
	Relation   string     `json:"relation"`
	Title      string     `json:"title"`
	Why        []string   `json:"why"`
	Suggestion string     `json:"suggestion"`
	Question   string     `json:"question,omitempty"`
	Evidence   []Evidence `json:"evidence"`
	Waived     *Waived    `json:"waived"`
}

// Waived says who decided what on a finding.
type Waived struct {
	Decision string `json:"decision"`
	Reason   string `json:"reason"`
	By       string `json:"by"`
	Until    string `json:"until,omitempty"`
}

// Question is all that the articles say on one attribute of one subject.
type Question struct {
	ID        string     `json:"id"`
	Kind      string     `json:"kind"`
	Subject   string     `json:"subject"`
	Attribute string     `json:"attribute"`
	Status    string     `json:"status"`
	Because   []string   `json:"because,omitempty"`
	Claims    []Evidence `json:"claims"`
}

// Skipped is a mention that was left out, and why.
type Skipped struct {
	Place
	Kind   string `json:"kind,omitempty"`
	Reason string `json:"reason"`
}

// Checked counts what became of one kind's claims.
type Checked struct {
	Kind     string `json:"kind"`
	Claims   int    `json:"claims"`
	Agree    int    `json:"agree"`
	Conflict int    `json:"conflict"`
	Query    int    `json:"query"`
	Note     int    `json:"note"`
	Single   int    `json:"single"`
}
