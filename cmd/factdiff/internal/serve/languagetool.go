package serve

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"factdiff/report"
)

// The answer of POST /v2/check, in the shape that clients of a LanguageTool
// server read.
type ltResponse struct {
	Software ltSoftware `json:"software"`
	Warnings ltWarnings `json:"warnings"`
	Language ltLanguage `json:"language"`
	Matches  []ltMatch  `json:"matches"`
}

type ltSoftware struct {
	Name       string `json:"name"`
	Version    string `json:"version"`
	APIVersion int    `json:"apiVersion"`
	Premium    bool   `json:"premium"`
	Status     string `json:"status"`
}

type ltWarnings struct {
	Incomplete bool   `json:"incompleteResults"`
	Reason     string `json:"incompleteResultsReason,omitempty"`
}

type ltLanguage struct {
	Name     string      `json:"name"`
	Code     string      `json:"code"`
	Detected *ltLanguage `json:"detectedLanguage,omitempty"`
}

type ltMatch struct {
	Message      string          `json:"message"`
	Short        string          `json:"shortMessage"`
	Replacements []ltReplacement `json:"replacements"`
	Offset       int             `json:"offset"` // UTF-16 code units, as Length
	Length       int             `json:"length"`
	Context      ltContext       `json:"context"`
	Sentence     string          `json:"sentence"`
	Type         ltType          `json:"type"`
	Rule         ltRule          `json:"rule"`
}

type ltReplacement struct {
	Value string `json:"value"`
}

type ltContext struct {
	Text   string `json:"text"`
	Offset int    `json:"offset"`
	Length int    `json:"length"`
}

type ltType struct {
	Name string `json:"typeName"`
}

type ltRule struct {
	ID          string     `json:"id"`
	Description string     `json:"description"`
	IssueType   string     `json:"issueType"`
	Category    ltCategory `json:"category"`
}

type ltCategory struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// v2 answers POST /v2/check. Such a client sends a text and no sources: it is
// compared with those that the server was started with, and checked inside.
func (s *Server) v2(w http.ResponseWriter, r *http.Request) error {
	if t := r.Header.Get("Content-Type"); t != "" && !strings.HasPrefix(t, "application/x-www-form-urlencoded") {
		return &status{http.StatusUnsupportedMediaType, fmt.Errorf("Content-Type %q: expected application/x-www-form-urlencoded", t)}
	}
	raw, done, err := s.body(w, r)
	if err != nil {
		return err
	}
	defer done()
	form, err := url.ParseQuery(string(raw))
	if err != nil {
		return &status{http.StatusBadRequest, err}
	}
	if !s.allowed(r, form.Get("apiKey")) {
		return s.refused()
	}
	language, err := english(form.Get("language"))
	if err != nil {
		return &status{http.StatusBadRequest, err}
	}
	text, html, err := formText(form)
	if err != nil {
		return &status{http.StatusBadRequest, err}
	}
	req := &Request{Draft: &Article{ID: "text", Body: text, Format: html}}
	req.Options.Alone = true
	j, err := s.job(req)
	if err != nil {
		return &status{http.StatusUnprocessableEntity, err}
	}
	result, err := s.run(r.Context(), j, false)
	if err != nil {
		return err
	}
	s.counted(result, verdict(result, j.failOn))
	return answer(w, s.matches(j, result, language))
}

// english is the language that a client asks for; of others nothing is known,
// and an empty answer would read as checked.
func english(code string) (ltLanguage, error) {
	lower := strings.ToLower(code)
	switch {
	case code == "":
		return ltLanguage{}, errors.New("missing 'language' parameter, for example language=en-US or language=auto")
	case lower == "auto":
		code = "en-US"
	case lower != "en" && !strings.HasPrefix(lower, "en-"):
		return ltLanguage{}, fmt.Errorf("'%s' is not a language that factdiff reads; it reads English", code)
	}
	l := ltLanguage{Name: "English", Code: code}
	l.Detected = &ltLanguage{Name: "English", Code: code}
	return l, nil
}

// formText is what is to be checked: text as it is, or data, a text that comes
// in pieces with its markup. Offsets count all of it.
func formText(form url.Values) (text, format string, err error) {
	if t := form.Get("text"); t != "" {
		return t, "text", nil
	}
	data := form.Get("data")
	if data == "" {
		return "", "", errors.New("missing 'text' or 'data' parameter")
	}
	var d struct {
		Text       string `json:"text"`
		Annotation []struct {
			Text        string `json:"text"`
			Markup      string `json:"markup"`
			InterpretAs string `json:"interpretAs"`
		} `json:"annotation"`
	}
	if err := json.Unmarshal([]byte(data), &d); err != nil {
		return "", "", fmt.Errorf("'data' is not JSON: %w", err)
	}
	if d.Text != "" {
		return d.Text, "text", nil
	}
	var b strings.Builder
	format = "text"
	for _, a := range d.Annotation {
		if a.Markup != "" {
			format = "html"
		}
		b.WriteString(a.Text + a.Markup)
	}
	return b.String(), format, nil
}

func (s *Server) matches(j *job, r *report.Report, language ltLanguage) *ltResponse {
	out := &ltResponse{Software: ltSoftware{Name: "factdiff", Version: s.options.Version, APIVersion: 1}, Language: language, Matches: []ltMatch{}}
	if !r.Complete {
		out.Warnings = ltWarnings{true, r.Errors[0].Message}
	}
	fields := j.fields[j.plan.Comparisons[0].Drafts[0]]
	for i := range r.Findings {
		f := &r.Findings[i]
		main, _ := r.Main(f)
		if f.Waived != nil || r.Document(main.Document).Role != "draft" {
			continue
		}
		_, raw, start, end := fields.at(main.Start, main.End)
		out.Matches = append(out.Matches, match(r, f, main, raw, start, end))
	}
	return out
}

func match(r *report.Report, f *report.Finding, main report.Evidence, raw string, start, end int) ltMatch {
	issue := "other" // clients show few types; these two they all do
	if f.Level == "conflict" {
		issue = "grammar"
	}
	from, to := onRune(raw, max(start-40, 0)), onRune(raw, min(end+40, len(raw)))
	m := ltMatch{Message: r.Message(f, "\n"), Short: report.Clean(f.Title), Replacements: []ltReplacement{},
		Offset: utf16At(raw, start), Length: utf16At(raw[start:], end-start), Sentence: main.Sentence,
		Context: ltContext{raw[from:to], utf16At(raw[from:], start-from), utf16At(raw[start:], end-start)},
		Type:    ltType{"Other"},
		Rule: ltRule{ID: "FACTDIFF_" + strings.ToUpper(f.Check), Description: f.Level + ": " + f.Check, IssueType: issue,
			Category: ltCategory{"FACTDIFF", "Facts"}}}
	if fix := replacement(f, main); fix != "" {
		m.Replacements = append(m.Replacements, ltReplacement{fix})
	}
	return m
}

// replacement is the quote with the right name in it, when the finding is about
// a name that the quote holds word for word; other suggestions are for people
// to read and not to click.
func replacement(f *report.Finding, main report.Evidence) string {
	if f.Kind != "name" || f.Check != "naming" || f.Suggestion == "" || main.Value == "" ||
		strings.ContainsAny(f.Suggestion, ":;,") || strings.Count(main.Quote, main.Value) != 1 {
		return ""
	}
	return strings.Replace(main.Quote, main.Value, f.Suggestion, 1)
}

// languages answers GET /v2/languages.
func (s *Server) languages(w http.ResponseWriter, _ *http.Request) error {
	type language struct {
		Name string `json:"name"`
		Code string `json:"code"`
		Long string `json:"longCode"`
	}
	return answer(w, []language{{"English", "en", "en"}, {"English (GB)", "en", "en-GB"}, {"English (US)", "en", "en-US"}})
}
