package compare

import (
	"fmt"
	"strings"

	"factdiff/extract/text"
)

// fold makes one finding of those that hold the same words of a draft against
// the same answer of several sources, or, where drafts is false, of those on one
// slip that several sources have: an agency's story in five papers counts once.
func (res *Result) fold(drafts bool) {
	at := map[string]int{}
	kept := res.Findings[:0]
	for _, f := range res.Findings {
		key, ok := f.said(drafts)
		if i, again := at[key]; ok && again {
			kept[i].more(&f)
			continue
		}
		if ok {
			at[key] = len(kept)
		}
		kept = append(kept, f)
	}
	res.Findings = kept
}

// said is what a finding says, and of which words of a draft; false where it is
// on no source, or has no draft and is to have one, or the other way round.
func (f *Finding) said(drafts bool) (key string, ok bool) {
	var draft, source strings.Builder
	for _, c := range f.Evidence {
		if c.Doc.Role == "draft" {
			fmt.Fprintf(&draft, "%s %d-%d ", c.Doc.ID, c.Evidence.Start, c.Evidence.End)
		} else {
			fmt.Fprintf(&source, "\x00%s %s", c.Doc.Role, strings.Join(strings.Fields(c.Value.String()), " "))
		}
	}
	return fmt.Sprintf("%s %s %d %s %s%s", f.Check, f.Kind, f.Level, f.Relation, &draft, &source), source.Len() > 0 && drafts == (draft.Len() > 0)
}

// mostEvidence bounds the places that a finding on several sources shows.
const mostEvidence = 8

// more adds the sources of g, which says the same.
func (f *Finding) more(g *Finding) {
	var last *text.Document
	for _, c := range g.Evidence {
		if c.Doc.Role == "draft" || shows(f, c.Doc) && c.Doc != last {
			continue
		}
		if last != c.Doc {
			last = c.Doc
			f.Because = append(f.Because[:len(f.Because):len(f.Because)], Reason(Call(c.Doc)+" has the same"))
		}
		if len(f.Evidence) < mostEvidence {
			f.Evidence = append(f.Evidence[:len(f.Evidence):len(f.Evidence)], c)
		}
	}
}

// shows reports whether f has evidence in d.
func shows(f *Finding, d *text.Document) bool {
	for i := range f.Evidence {
		if f.Evidence[i].Doc == d {
			return true
		}
	}
	return false
}
