// Package reporttest builds the result documents that the writers' tests share:
// an invented story with one of everything, a hostile one, and a very large one.
package reporttest

import (
	"embed"
	"strings"
	"time"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/article"
	"factdiff/extract/claim"
	"factdiff/extract/text"
	"factdiff/report"
)

//go:embed testdata/*
var files embed.FS

// Desk is a story under construction: articles, and what was read in them.
type Desk struct {
	Input    report.Input
	articles map[string]*article.Article
}

// NewDesk is an empty story.
func NewDesk() *Desk {
	return &Desk{Input: report.Input{Tool: report.Tool{Name: "factdiff", Version: "1.0.0-test"},
		Result: &compare.Result{}, Text: true}, articles: map[string]*article.Article{}}
}

// Add puts an article of the given text under an id such as D or S1.
func (d *Desk) Add(id string, meta text.Meta, body string) {
	meta.ID = id
	switch id[0] {
	case 'D':
		meta.Role = "draft"
	case 'R':
		meta.Role = "register"
	default:
		meta.Role = "source"
	}
	a := &article.Article{Meta: meta, Raw: []byte(body), Format: "text", Charset: "utf-8",
		Doc: text.New(meta, body, blocks(body), text.Origin{})}
	d.articles[id] = a
	d.Input.Articles = append(d.Input.Articles, a)
}

// blocks cuts at line ends; a line beginning "# " is the headline, "> " the
// deck, "## " a cross-head and "~ " boilerplate.
func blocks(body string) []text.Block {
	marks := []struct {
		mark string
		kind text.BlockKind
	}{{"# ", text.Headline}, {"> ", text.Deck}, {"## ", text.Heading}, {"~ ", text.Boilerplate}}
	var out []text.Block
	at := 0
	for line := range strings.Lines(body) {
		start, end := at, at+len(strings.TrimRight(line, "\n"))
		at += len(line)
		kind := text.Paragraph
		for _, m := range marks {
			if strings.HasPrefix(line, m.mark) {
				start, kind = start+len(m.mark), m.kind
			}
		}
		if start < end {
			out = append(out, text.Block{Kind: kind, Span: text.Span{Start: start, End: end}})
		}
	}
	return out
}

// Say is a claim: what the article under id says with the words of quote, which
// stand in it (the first time, when several).
func (d *Desk) Say(id, quote string, v claim.Value, more ...func(*claim.Claim)) claim.Claim {
	a := d.articles[id]
	at := strings.Index(a.Doc.Text, quote)
	if at < 0 {
		panic(id + " does not say " + quote)
	}
	c := claim.Claim{Value: v, Doc: a.Doc, Evidence: text.Span{Start: at, End: at + len(quote)}, Frame: "by hand"}
	for _, f := range more {
		f(&c)
	}
	return c
}

// By attributes a claim to a speaker.
func By(name string) func(*claim.Claim) {
	return func(c *claim.Claim) { c.By = claim.Speaker{Name: name, Cue: "said"} }
}

// As gives a claim a stance.
func As(s claim.Stance) func(*claim.Claim) { return func(c *claim.Claim) { c.Stance = s } }

// Ask puts claims together as one question.
func (d *Desk) Ask(kind string, s claim.Subject, attribute, status string, claims ...claim.Claim) *compare.Question {
	a := &claim.Attribute{Name: attribute, One: true}
	for i := range claims {
		claims[i].Kind, claims[i].Attribute = kind, a
		if claims[i].Subject.Name == "" {
			claims[i].Subject = s
		}
	}
	q := &compare.Question{Topic: compare.Topic{Subject: s, Sure: true}, Attribute: a, Claims: claims, Status: status, Road: "frame"}
	d.Input.Result.Questions = append(d.Input.Result.Questions, q)
	return q
}

// Find adds a finding on a question; its evidence is all the question's claims
// unless f names others.
func (d *Desk) Find(q *compare.Question, f compare.Finding) {
	f.Question = q
	if f.Evidence == nil && q != nil {
		f.Evidence = q.Claims
	}
	if f.Kind == "" {
		f.Kind = f.Evidence[0].Kind
	}
	d.Input.Result.Findings = append(d.Input.Result.Findings, f)
}

// Skip records a mention that was left out.
func (d *Desk) Skip(id, quote, kind, reason string) {
	c := d.Say(id, quote, nil)
	d.Input.Result.Skips = append(d.Input.Result.Skips, extract.Skip{Kind: kind, Doc: c.Doc, Span: c.Evidence, Reason: reason})
}

// Report is the story's result document.
func (d *Desk) Report() *report.Report { return report.New(d.Input) }

// Hours is a length of time, as written.
func Hours(n float64, h claim.Hedge, written string) claim.Quantity {
	return claim.Quantity{N: n * 3600, Hedge: h, Unit: "s", Step: 3600, Digits: 1, Written: written}
}

// Count is a number of things, as written.
func Count(n float64, h claim.Hedge, written string) claim.Quantity {
	return claim.Quantity{N: n, Hedge: h, Step: 1, Written: written}
}

// Person is a name, as written.
func Person(given, family, whole string) claim.Name {
	return claim.Name{Given: given, Family: family, Whole: whole}
}

// Clock is a time of day on 12 May 2031 with its zone's offset in minutes.
func Clock(hour, minute, offset int, written string) claim.Moment {
	at := time.Date(2031, 5, 12, hour, minute, 0, 0, time.UTC).Add(-time.Duration(offset) * time.Minute)
	return claim.Moment{From: at, To: at.Add(time.Minute), Grain: "minute", Zoned: true, Offset: offset, Written: written, Weekday: -1}
}

// Day is a date in 2031, as written.
func Day(month time.Month, day int, written string) claim.Moment {
	at := time.Date(2031, month, day, 0, 0, 0, 0, time.UTC)
	return claim.Moment{From: at, To: at.AddDate(0, 0, 1), Grain: "day", Year: true, Written: written, Weekday: -1}
}
