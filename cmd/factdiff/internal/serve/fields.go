package serve

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"factdiff/extract/article"
	"factdiff/extract/text"
)

// Article is a draft or a source as a CMS sends it: its fields.
type Article struct {
	ID        string   `json:"id"`
	Outlet    string   `json:"outlet"`
	Published string   `json:"published"`
	Zone      string   `json:"zone"`
	Format    string   `json:"format"` // of body: text (the default), html or markdown
	Headline  string   `json:"headline"`
	Deck      string   `json:"deck"`
	Body      string   `json:"body"`
	Captions  []string `json:"captions"`
}

// field is one field and its place in the joined article: bytes from From on.
type field struct {
	name string
	raw  string
	from int
}

// joined is an article made of fields. Positions in it are bytes of the fields,
// one behind the other with a line end between.
type joined struct {
	fields []field
	source Article
}

// meta is what the CMS says of the article. Its path is its id.
func (a *Article) meta(fallback string) (text.Meta, error) {
	m := text.Meta{Path: a.ID, Outlet: a.Outlet, Title: strings.TrimSpace(a.Headline), Zone: a.Zone}
	if m.Path == "" {
		m.Path = fallback
	}
	if a.Zone != "" {
		if _, err := time.LoadLocation(a.Zone); err != nil || strings.EqualFold(a.Zone, "local") {
			return m, fmt.Errorf("zone: %q is no time zone; expected an IANA name such as Europe/London", a.Zone)
		}
	}
	if a.Published != "" && !article.Publish(&m, a.Published) {
		return m, fmt.Errorf("published: %q is no date; expected 2025-08-15 or 2025-08-15T18:30:00Z", a.Published)
	}
	if _, ok := endings()[a.Format]; !ok {
		return m, fmt.Errorf("format: %q; expected text, html or markdown", a.Format)
	}
	return m, nil
}

// endings are the file endings that the formats are told by.
func endings() map[string]string {
	return map[string]string{"": ".txt", "text": ".txt", "html": ".html", "markdown": ".md"}
}

func newJoined(a Article) *joined {
	j := &joined{source: a}
	add := func(name, raw string) {
		from := 0
		if n := len(j.fields); n > 0 {
			last := j.fields[n-1]
			from = last.from + len(last.raw) + 1
		}
		j.fields = append(j.fields, field{name, raw, from})
	}
	add("headline", a.Headline)
	add("deck", a.Deck)
	add("body", a.Body)
	for i, c := range a.Captions {
		add(fmt.Sprintf("captions/%d", i), c)
	}
	return j
}

// at is the field that the bytes [start, end) of the joined article stand in,
// and their place in it.
func (j *joined) at(start, end int) (name string, raw string, from, to int) {
	for i := len(j.fields) - 1; i >= 0; i-- {
		if f := j.fields[i]; f.from <= start {
			n := len(f.raw)
			return f.name, f.raw, min(start-f.from, n), min(max(end-f.from, 0), n)
		}
	}
	return "", "", 0, 0
}

// The body is read inside an article element, so that nothing of it is taken
// for the furniture of a page.
const (
	before = "<!doctype html><html><body><article>"
	after  = "</article></body></html>"
)

// article reads the fields, each by itself, and puts them together: a name in
// the headline and one in a caption are in one article.
func (j *joined) article(m text.Meta) (*article.Article, error) {
	out := &article.Article{Meta: m, Format: "fields", Charset: "utf-8"}
	var body strings.Builder
	var raw strings.Builder
	var blocks []text.Block
	var origin text.Origin
	for i, f := range j.fields {
		if i > 0 {
			raw.WriteByte('\n')
		}
		raw.WriteString(f.raw)
		a, shift, err := j.part(f, m)
		if err != nil {
			return nil, err
		}
		if a == nil {
			continue
		}
		if body.Len() > 0 {
			body.WriteString("\n\n")
		}
		at := body.Len()
		body.WriteString(a.Doc.Text)
		for _, b := range a.Doc.Blocks {
			blocks = append(blocks, text.Block{Kind: kindOf(f.name, b.Kind), Span: text.Span{Start: at + b.Span.Start, End: at + b.Span.End}})
		}
		pieces := a.Doc.Origin.Pieces
		if len(pieces) == 0 {
			pieces = []text.Piece{{Len: len(a.Doc.Text), SourceLen: len(a.Doc.Text)}}
		}
		for _, p := range pieces {
			p.Text, p.Source = p.Text+at, p.Source+f.from-shift
			origin.Pieces = append(origin.Pieces, p)
		}
	}
	if len(blocks) == 0 {
		return nil, &article.Error{Path: m.Path, Problem: article.Empty}
	}
	out.Raw = []byte(raw.String())
	out.Doc = text.New(m, body.String(), blocks, origin)
	return out, nil
}

// part reads one field; shift is how many bytes were put before it. It is nil
// for a field that says nothing.
func (j *joined) part(f field, m text.Meta) (a *article.Article, shift int, err error) {
	raw, format := f.raw, "text"
	if f.name == "body" {
		format = j.source.Format
		if format == "html" {
			raw, shift = before+f.raw+after, len(before)
		}
	}
	if strings.TrimSpace(f.raw) == "" {
		return nil, 0, nil
	}
	m.Path = f.name + endings()[format]
	a, err = article.Parse([]byte(raw), m)
	if err == nil && a.Paragraphs != nil { // a file in a field: places in it would be none of the field's
		return nil, 0, &article.Error{Path: f.name, Problem: article.Binary, Detail: "a field holds text"}
	}
	var e *article.Error
	if errors.As(err, &e) {
		if e.Problem == article.Empty {
			return nil, 0, nil
		}
		bare := *e
		bare.Path = f.name
		err = &bare
	}
	return a, shift, err
}

func kindOf(field string, kind text.BlockKind) text.BlockKind {
	switch {
	case field == "headline":
		return text.Headline
	case field == "deck":
		return text.Deck
	case strings.HasPrefix(field, "captions/"):
		return text.Caption
	}
	return kind
}
