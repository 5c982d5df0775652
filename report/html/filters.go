package html

import (
	"fmt"
	"strings"
)

// filterRules are the style rules of the filters, which work without scripts: a
// box that is not ticked hides its rows.
func filterRules(p *page) string {
	var b strings.Builder
	for _, k := range p.Facts.Kinds {
		fmt.Fprintf(&b, "#facts:has(#fk%d:not(:checked)) tr.k%d,", k.Index, k.Index)
	}
	for _, s := range p.Facts.Statuses {
		fmt.Fprintf(&b, "#facts:has(#fs-%s:not(:checked)) tr.%s:not(:target),", s.Key, s.Key)
	}
	for _, d := range p.Columns {
		fmt.Fprintf(&b, "#facts:has(#fm%d:checked) tbody tr:not(.m%d),", d.Index, d.Index)
	}
	b.WriteString("#facts .never{display:none}\n")
	for _, s := range p.Sources {
		fmt.Fprintf(&b, "#texts:has(#show%d:checked) #pane%d,", s.Doc.Index, s.Doc.Index)
	}
	b.WriteString("#texts .never{display:block}\n")
	return b.String()
}
