package compare

import (
	"fmt"
	"slices"
	"strings"

	"factdiff/extract/claim"
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
		switch i, again := at[key]; {
		case ok && again && !kept[i].knows(&f):
			kept[i].more(&f)
			continue
		case ok && !again:
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

// knows reports whether f shows a source of g: what one article has twice are two
// places to mend.
func (f *Finding) knows(g *Finding) bool {
	return slices.ContainsFunc(g.Evidence, func(c claim.Claim) bool {
		return c.Doc.Role == "source" && slices.ContainsFunc(f.Evidence, func(o claim.Claim) bool { return o.Doc == c.Doc })
	})
}

// more adds the sources of g, which says the same.
func (f *Finding) more(g *Finding) {
	f.Because, f.Evidence = slices.Clip(f.Because), slices.Clip(f.Evidence)
	var last *text.Document
	for _, c := range g.Evidence {
		if c.Doc.Role != "source" {
			continue
		}
		if last != c.Doc {
			last = c.Doc
			f.Because = append(f.Because, Reason(Call(c.Doc)+" has the same"))
		}
		if len(f.Evidence) < mostEvidence {
			f.Evidence = append(f.Evidence, c)
		}
	}
}
