package extracttest

import (
	"fmt"
	"strings"

	"factdiff/extract"
	"factdiff/extract/claim"
	"factdiff/extract/text"
)

// run reads one example with the kind and compares what it found with what
// the page tells. The attributes read are noted.
func run(kind *extract.Kind, e example, attributes map[string]bool) (out []Problem) {
	doc := text.New(e.meta, e.text, e.blocks, text.Origin{})
	got := extract.Run(doc, []*extract.Kind{kind})
	for _, err := range got.Errors {
		out = append(out, Problem{Line: e.line, Msg: err.Error()})
	}
	met := make([]bool, len(got.Claims))
	for i, c := range got.Claims {
		if p := valid(doc, c); p != "" {
			out = append(out, Problem{Line: e.line, Msg: fmt.Sprintf("claim %d, %s: %s", i+1, names(c)[0], p)})
			met[i] = true
		}
	}
	for _, w := range e.want {
		if w.skip != "" {
			out = append(out, skipped(doc, got.Skips, w)...)
		} else if i := find(got.Claims, met, w); i >= 0 {
			met[i] = true
			attributes[got.Claims[i].Attribute.Name] = true
		} else {
			out = append(out, Problem{Line: w.line, Msg: missing(doc, got, met, w)})
		}
	}
	for i, c := range got.Claims {
		if !met[i] {
			out = append(out, Problem{Line: e.line, Msg: "found and not told of: " + bracketed(doc, c.Evidence) + "\n\t= " + names(c)[0] + frameOf(c)})
		}
	}
	return out
}

func frameOf(c claim.Claim) string {
	if c.Frame == "" {
		return ""
	}
	return "\n\tread by the frame " + c.Frame
}

// valid is what is wrong with a claim by itself.
func valid(doc *text.Document, c claim.Claim) string {
	switch {
	case c.Attribute == nil || c.Value == nil:
		return "no attribute or no value"
	case c.Evidence.Start < 0 || c.Evidence.End > len(doc.Text) || c.Evidence.Len() <= 0:
		return "the evidence is not in the text"
	case c.Evidence.Len() > 400:
		return "the evidence is longer than 400 bytes"
	}
	return ""
}

func find(claims []claim.Claim, met []bool, w want) int {
	for i, c := range claims {
		if !met[i] && c.Evidence == w.span && told(c, w.says) {
			return i
		}
	}
	return -1
}

// told reports whether the line says what the claim does.
func told(c claim.Claim, line string) bool {
	line = strings.Replace(line, " reported by ", " by ", 1)
	line = strings.TrimSuffix(line, " reported")
	for _, n := range names(c) {
		if n == line {
			return true
		}
	}
	return false
}

// names are the ways in which a claim may be written: by its subject's key and
// by its name.
func names(c claim.Claim) []string {
	var out []string
	for _, s := range []string{c.Subject.Key, c.Subject.Name} {
		if s != "" && (len(out) == 0 || s != c.Subject.Key) {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		out = []string{"(no subject)"}
	}
	for i := range out {
		if c.Attribute != nil {
			out[i] += " " + c.Attribute.Name
		}
		out[i] += " " + Value(c.Value)
		if c.Stance != claim.Reported {
			out[i] += " " + c.Stance.String()
		}
		if c.By.Name != "" {
			out[i] += " by " + c.By.Name
		}
	}
	return out
}

// missing says what was found in the place of w, so that the page or the kind
// can be put right without a search.
func missing(doc *text.Document, got extract.Reading, met []bool, w want) string {
	msg := "not found: " + bracketed(doc, w.span) + "\n\t= " + w.says
	for i, c := range got.Claims {
		switch {
		case met[i]:
		case c.Evidence == w.span:
			msg += "\n\tinstead = " + names(c)[0]
		case told(c, w.says):
			msg += "\n\tits evidence is " + bracketed(doc, c.Evidence)
		}
	}
	for _, s := range got.Skips {
		if s.Span.Overlaps(w.span) {
			msg += "\n\tskipped " + bracketed(doc, s.Span) + ": " + s.Reason
		}
	}
	return msg
}

func skipped(doc *text.Document, skips []extract.Skip, w want) []Problem {
	msg := "not skipped: " + bracketed(doc, w.span) + "\n\t= skip: " + w.skip
	for _, s := range skips {
		if s.Span == w.span && s.Reason == w.skip {
			return nil
		}
		msg += "\n\tskipped " + bracketed(doc, s.Span) + ": " + s.Reason
	}
	return []Problem{{Line: w.line, Msg: msg}}
}

func bracketed(doc *text.Document, s text.Span) string {
	from, to := max(0, s.Start-30), min(len(doc.Text), s.End+30)
	shown := "…" + doc.Text[from:s.Start] + "[" + doc.Slice(s) + "]" + strings.TrimRight(doc.Text[s.End:to], "\n") + "…"
	return strings.ToValidUTF8(strings.ReplaceAll(shown, "\n", " "), "")
}
