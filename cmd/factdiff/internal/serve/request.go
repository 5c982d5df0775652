package serve

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"factdiff/cmd/factdiff/internal/check"
	"factdiff/compare"
	"factdiff/compare/waiver"
	"factdiff/compare/yamlfile"
	"factdiff/extract/article"
	"factdiff/extract/text"
	"factdiff/report"
)

// Request is the body of POST /v1/check.
type Request struct {
	Draft     *Article   `json:"draft"`
	Sources   []Article  `json:"sources"`
	Registers []Register `json:"registers"`
	Options   struct {
		FailOn string            `json:"fail_on"`
		Alone  bool              `json:"alone"`
		Levels map[string]string `json:"levels"`
	} `json:"options"`
	Waivers string `json:"waivers"` // a waiver file
}

// Register is a table of names that comes with a request.
type Register struct {
	Name string `json:"name"`
	CSV  string `json:"csv"`
}

// maxSources bounds the sources of one request.
const maxSources = 200

// job is a request made ready to run.
type job struct {
	plan    *check.Plan
	fields  map[*check.File]*joined // of the articles that came with the request
	waivers *waiver.File
	failOn  string
	levels  check.Levels
}

// decode reads a request. Keys it does not know are errors: a source under a
// mistyped key would otherwise read as checked.
func decode(raw []byte) (*Request, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	var r Request
	if err := d.Decode(&r); err != nil {
		var syntax *json.SyntaxError
		var typ *json.UnmarshalTypeError
		switch {
		case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
			return nil, errors.New("not JSON: the body ends too early")
		case errors.As(err, &syntax):
			return nil, fmt.Errorf("not JSON, at byte %d: %w", syntax.Offset, err)
		case errors.As(err, &typ):
			return nil, fmt.Errorf("%s: expected %s, at byte %d", typ.Field, typ.Type, typ.Offset)
		}
		return nil, fmt.Errorf("the body: %s", strings.TrimPrefix(err.Error(), "json: "))
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("the body: expected one JSON object and nothing behind it")
	}
	return &r, nil
}

// job says what r is wrong in, or what is to be run.
func (s *Server) job(r *Request) (*job, error) {
	if r.Draft == nil {
		return nil, errors.New(`draft: is missing; expected {"draft": {"headline": "…", "body": "…"}, "sources": […]}`)
	}
	if len(r.Sources) > maxSources {
		return nil, fmt.Errorf("sources: %d; expected at most %d", len(r.Sources), maxSources)
	}
	j := &job{fields: map[*check.File]*joined{}, failOn: r.Options.FailOn, waivers: s.waivers}
	if j.failOn == "" {
		j.failOn = s.options.FailOn
	}
	if j.failOn != "" && !slices.Contains(report.FailLevels(), j.failOn) {
		return nil, fmt.Errorf("options.fail_on: %q is no level%s", j.failOn, yamlfile.Meant(j.failOn, report.FailLevels()))
	}
	var c check.Comparison
	draft, err := j.file(*r.Draft, "draft")
	if err != nil {
		return nil, fmt.Errorf("draft.%w", err)
	}
	c.Drafts = []*check.File{draft}
	for i, a := range r.Sources {
		f, err := j.file(a, fmt.Sprintf("source-%d", i+1))
		if err != nil {
			return nil, fmt.Errorf("sources[%d].%w", i, err)
		}
		c.Sources = append(c.Sources, f)
	}
	if err := s.registers(&c, r.Registers); err != nil {
		return nil, err
	}
	s.shelf(&c)
	j.plan = &check.Plan{Alone: r.Options.Alone, Comparisons: []check.Comparison{c}}
	if err := j.plan.LoadRegisters(); err != nil {
		return nil, err
	}
	if r.Waivers != "" {
		if j.waivers, err = waiver.Parse("waivers", []byte(r.Waivers)); err != nil {
			return nil, err
		}
	}
	j.levels, err = s.levels(r.Options.Levels)
	return j, err
}

func (j *job) file(a Article, fallback string) (*check.File, error) {
	m, err := a.meta(fallback)
	if err != nil {
		return nil, err
	}
	fields := newJoined(a)
	f := &check.File{Meta: m, Parse: func(m text.Meta) (*article.Article, error) { return fields.article(m) }}
	j.fields[f] = fields
	return f, nil
}

func (s *Server) registers(c *check.Comparison, list []Register) error {
	for i, r := range list {
		f := check.At(r.Name)
		if r.Name == "" {
			f.Path = fmt.Sprintf("register-%d", i+1)
		}
		f.Raw = []byte(r.CSV)
		c.Registers = append(c.Registers, f)
	}
	return nil
}

// shelf adds what the server itself was started with.
func (s *Server) shelf(c *check.Comparison) {
	for _, f := range s.sources {
		c.Sources = append(c.Sources, f.Again())
	}
	for _, f := range s.tables {
		c.Registers = append(c.Registers, f.Again())
	}
}

// levels are the server's, with those of the request on top.
func (s *Server) levels(asked map[string]string) (check.Levels, error) {
	out := check.Levels{}
	maps.Copy(out, s.options.Levels)
	known := []string{"conflict", "query", "note", "off"}
	values := []compare.Level{compare.Conflict, compare.Query, compare.Note, compare.Off}
	for _, name := range slices.Sorted(maps.Keys(asked)) {
		if !slices.Contains(s.options.Names, name) {
			return nil, fmt.Errorf("options.levels: %q is neither a kind nor a check%s", name, yamlfile.Meant(name, s.options.Names))
		}
		i := slices.Index(known, asked[name])
		if i < 0 {
			return nil, fmt.Errorf("options.levels.%s: %q is no level%s", name, asked[name], yamlfile.Meant(asked[name], known))
		}
		out[name] = values[i]
	}
	return out, nil
}

// today is the day on which decisions count, ISO.
func today() string { return time.Now().Format(time.DateOnly) }
