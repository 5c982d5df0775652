// Package report holds what an editor sees, without markup: the result
// document, version 1. The writers for each format are below it.
package report

import (
	"cmp"
	"strings"
)

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
	// Options are the settings of the run, enough to repeat it.
	Options []Option `json:"options,omitempty"`
	// Notices are what the desk should know of its own files and what does not
	// change the verdict: a waiver that no longer counts, say.
	Notices []Notice `json:"notices,omitempty"`
}

// Notice is one thing to know, and the file and line it is about.
type Notice struct {
	Path    string `json:"path,omitempty"`
	Line    int    `json:"line,omitempty"`
	Message string `json:"message"`
}

// Option is one setting of a run: a flag and its value.
type Option struct {
	Name  string `json:"name"`
	Value string `json:"value"`
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
	// Assumed: the charset was guessed, the file does not say.
	Assumed bool   `json:"assumed,omitempty"`
	Zone    string `json:"zone,omitempty"`
	// Modified is when a container says that it was last saved, ISO 8601, UTC.
	Modified string `json:"modified,omitempty"`
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
//
// Of a container, a Word document, whose bytes are packed, Paragraph is the
// number of the paragraph, from 1, and Line is the same; Start, End and Column
// count in that paragraph's text, and on through those behind it with one byte
// for the end of each.
type Place struct {
	Document  string `json:"document"`
	Paragraph int    `json:"paragraph,omitempty"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	// ByteColumn is Column counted in bytes, where the two differ.
	ByteColumn int     `json:"byte_column,omitempty"`
	Quote      string  `json:"quote"`
	At         *[2]int `json:"at,omitempty"`
}

// Compare orders the places of one document as they stand in it.
func (p Place) Compare(o Place) int {
	return cmp.Or(p.Paragraph-o.Paragraph, p.Start-o.Start)
}

// Evidence is what one article says on a finding's question.
type Evidence struct {
	Place
	Value   string `json:"value"`
	Stance  string `json:"stance"`
	Speaker string `json:"speaker"`
	Frame   string `json:"frame,omitempty"`
	// Sentence is the sentence the evidence stands in, cut to at most
	// [MaxSentence] bytes around it; Mark is the quote's place in it, in bytes.
	Sentence string  `json:"sentence,omitempty"`
	Mark     *[2]int `json:"mark,omitempty"`
	// Measure, Moment and Members are the value in numbers, when it has any.
	Measure *Measure `json:"measure,omitempty"`
	Moment  *Moment  `json:"moment,omitempty"`
	Members []string `json:"members,omitempty"`
	// Closed: the members are all there were, by this text.
	Closed bool `json:"closed,omitempty"`
}

// MaxSentence bounds Evidence.Sentence, in bytes.
const MaxSentence = 1200

// Measure is a quantity: the number as said, and the lowest and highest value
// the words allow (absent where a side is open), in Unit as in claim.Quantity.
type Measure struct {
	N    float64  `json:"n"`
	Low  *float64 `json:"low,omitempty"`
	High *float64 `json:"high,omitempty"`
	Unit string   `json:"unit"`
}

// Moment is a time [From, To): ISO 8601, in UTC with a Z when the zone is
// known, else as the clock on the wall. Clock: only the time of day was said.
type Moment struct {
	From  string `json:"from"`
	To    string `json:"to"`
	Grain string `json:"grain"`
	Clock bool   `json:"clock,omitempty"`
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
	// Decided is a decision that does not waive: fix.
	Decided *Waived `json:"decided,omitempty"`
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
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Subject string `json:"subject"`
	// SubjectType is thing, person, event, office or article.
	SubjectType string     `json:"subject_type,omitempty"`
	Attribute   string     `json:"attribute"`
	Status      string     `json:"status"`
	Because     []string   `json:"because,omitempty"`
	Claims      []Evidence `json:"claims"`
}

// Skipped is a mention that was left out, and why.
type Skipped struct {
	Place
	Kind   string `json:"kind,omitempty"`
	Reason string `json:"reason"`
}

// Checked counts what became of one kind's claims: each is counted once more
// under the status of its question, so the five counts add up to Claims.
type Checked struct {
	Kind     string `json:"kind"`
	Claims   int    `json:"claims"`
	Agree    int    `json:"agree"`
	Conflict int    `json:"conflict"`
	Query    int    `json:"query"`
	Note     int    `json:"note"`
	Single   int    `json:"single"`
}

// Reading is the value one document gives on a finding's question.
type Reading struct {
	Document string `json:"document"`
	Value    string `json:"value"`
}

// Readings are the values of each document, in the order of the evidence;
// several of one document are joined by "; ". A waiver is tied to them.
func (f *Finding) Readings() []Reading {
	var out []Reading
next:
	for _, e := range f.Evidence {
		v := e.Value
		if v == "" {
			v = e.Quote
		}
		for i := range out {
			if out[i].Document == e.Document {
				if !strings.Contains("; "+out[i].Value+"; ", "; "+v+"; ") {
					out[i].Value += "; " + v
				}
				continue next
			}
		}
		out = append(out, Reading{e.Document, v})
	}
	return out
}

// Excerpts is a copy of the report without the articles' texts: it shows only
// the sentences it needs.
func (r *Report) Excerpts() *Report {
	out := *r
	out.Documents = append([]Document{}, r.Documents...)
	for i := range out.Documents {
		out.Documents[i].Text, out.Documents[i].Blocks = "", nil
	}
	out.Findings = append([]Finding{}, r.Findings...)
	for i := range out.Findings {
		out.Findings[i].Evidence = placeless(out.Findings[i].Evidence)
	}
	out.Questions = append([]Question{}, r.Questions...)
	for i := range out.Questions {
		out.Questions[i].Claims = placeless(out.Questions[i].Claims)
	}
	out.Skipped = append([]Skipped{}, r.Skipped...)
	for i := range out.Skipped {
		out.Skipped[i].At = nil
	}
	return &out
}

func placeless(list []Evidence) []Evidence {
	list = append([]Evidence{}, list...)
	for i := range list {
		list[i].At = nil
	}
	return list
}
