package html

import (
	"slices"
	"strings"

	"factdiff/report"
)

// pane is one article's text with its claims marked.
type pane struct {
	Doc    *doc
	First  bool // the source that is shown at first
	Blocks []block
	Heat   []heat
	Claims int
}

type block struct {
	Class  string
	Unread bool
	Segs   []seg
}

// seg is a run of text under one set of claims. Class is the worst status among
// them, "" where there is none.
type seg struct {
	Text, Class, Href, ID string
	Goes, Comes           bool // the claim goes on in the next run, or comes from the one before
}

// heat is a stretch of the strip beside a text, in strokes.
type heat struct {
	Y, H  int
	Class string
}

// claimed is a place of a text with what became of it.
type claimed struct {
	start, end  int
	status      string
	href        string
	fromFinding bool
}

func (b *builder) panes() {
	for _, d := range b.p.Docs {
		if d.Text == "" || d.Role == "register" {
			continue
		}
		p := &pane{Doc: d}
		claims := b.claimed(d)
		p.Claims = len(claims)
		blocks := d.Blocks
		if blocks == nil {
			blocks = []report.Block{{Kind: "paragraph", End: len(d.Text)}}
		}
		anchored := map[int]bool{}
		for _, blk := range blocks {
			start, end := min(max(blk.Start, 0), len(d.Text)), min(max(blk.End, 0), len(d.Text))
			if start >= end {
				continue
			}
			held := inside(claims, start, end)
			v := block{Class: blockClass(blk.Kind), Segs: segments(d, start, end, held, anchored)}
			if v.Unread = blk.Kind == "boilerplate" || blk.Kind == "heading" && len(held) == 0; v.Unread {
				v.Class = strings.TrimSpace(v.Class + " unread")
			}
			p.Blocks = append(p.Blocks, v)
		}
		p.Heat = heatOf(claims, len(d.Text))
		b.p.Panes = append(b.p.Panes, p)
		if d.Role != "draft" {
			p.First = len(b.p.Sources) == 0
			b.p.Sources = append(b.p.Sources, p)
		}
	}
}

func blockClass(kind string) string {
	switch kind {
	case "headline", "deck", "heading", "caption":
		return "b-" + kind
	case "list item":
		return "b-item"
	}
	return ""
}

// claimed are the places of d that were read as claims, and those that findings
// point to, by their start; of the same place the worst comes first.
func (b *builder) claimed(d *doc) []claimed {
	var out []claimed
	add := func(e report.Evidence, c claimed) {
		if at := e.At; b.docs[e.Document] == d && at != nil && 0 <= at[0] && at[0] < at[1] && at[1] <= len(d.Text) {
			c.start, c.end = at[0], at[1]
			out = append(out, c)
		}
	}
	for _, f := range b.r.Findings {
		for _, e := range f.Evidence {
			add(e, claimed{status: f.Level, href: "#" + clip(f.ID, 80), fromFinding: true})
		}
	}
	for i := range b.r.Questions {
		q := &b.r.Questions[i]
		c := claimed{status: q.Status, href: "#" + clip(q.ID, 40)}
		for _, e := range q.Claims {
			add(e, c)
		}
	}
	slices.SortStableFunc(out, func(a, c claimed) int {
		if a.start != c.start {
			return a.start - c.start
		}
		return severity(a.status) - severity(c.status)
	})
	return out
}

func inside(list []claimed, start, end int) []claimed {
	var out []claimed
	for _, c := range list {
		if c.start >= end {
			break
		}
		if c.end > start {
			out = append(out, c)
		}
	}
	return out
}

// segments cuts [start, end) of a text at the ends of the claims in it. claims
// are in the order of their start.
func segments(d *doc, start, end int, claims []claimed, anchored map[int]bool) []seg {
	cuts := []int{start, end}
	for _, c := range claims {
		cuts = append(cuts, max(c.start, start), min(c.end, end))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []seg
	var open []claimed
	var last claimed
	next := 0
	for i := 0; i+1 < len(cuts); i++ {
		from, to := cuts[i], cuts[i+1]
		open = slices.DeleteFunc(open, func(c claimed) bool { return c.end <= from })
		for ; next < len(claims) && claims[next].start <= from; next++ {
			if claims[next].end > from {
				open = append(open, claims[next])
			}
		}
		s, decides := seg{Text: shown(d.Text[from:to])}, claimed{}
		if len(open) > 0 {
			decides = slices.MinFunc(open, rankClaims)
			s.Class, s.Href = decides.status, decides.href
			s.Comes, s.Goes = decides.start < from, decides.end > to
		}
		if !anchored[from] && slices.ContainsFunc(open, func(c claimed) bool { return c.start == from }) {
			anchored[from] = true
			s.ID = anchor(d, from)
		}
		if n := len(out) - 1; n >= 0 && s.ID == "" && decides == last {
			out[n].Text += s.Text
			out[n].Goes = s.Goes
			continue
		}
		out, last = append(out, s), decides
	}
	return out
}

// rankClaims puts the one first that decides how a place is marked: the worst,
// and of equals a finding's before a question's, the shorter before the longer.
func rankClaims(a, b claimed) int {
	if x, y := severity(a.status), severity(b.status); x != y {
		return x - y
	}
	if a.fromFinding != b.fromFinding {
		if a.fromFinding {
			return -1
		}
		return 1
	}
	return (a.end - a.start) - (b.end - b.start)
}

// strokes is how many strokes a strip has room for.
const strokes = 200

// heatOf draws the worst that is claimed in each stroke's share of the text;
// neighbours alike are one.
func heatOf(list []claimed, size int) []heat {
	worst := make([]string, strokes)
	for _, c := range list {
		from, to := c.start*strokes/size, (c.end-1)*strokes/size
		for i := from; i <= min(to, strokes-1); i++ {
			if worst[i] == "" || severity(c.status) < severity(worst[i]) {
				worst[i] = c.status
			}
		}
	}
	var out []heat
	for i, class := range worst {
		if n := len(out) - 1; n >= 0 && out[n].Class == class && out[n].Y+out[n].H == i {
			out[n].H++
		} else if class != "" {
			out = append(out, heat{Y: i, H: 1, Class: class})
		}
	}
	return out
}
