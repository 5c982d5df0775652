package html

import (
	"html/template"
	"path"
	"strings"

	"factdiff/report"
)

// page is all that the templates show. Every string in it that came from an
// article has gone through shown.
type page struct {
	Title, Verdict string
	State          string // hold, look, clear: how the verdict is coloured
	Story          string // what was checked, in one line
	Run            string // names this very result, for the browser's memory
	Policy         string
	CSS            template.CSS
	JS             template.JS
	Data           template.JS
	DataType       string

	Tool     report.Tool
	Errors   []report.Error
	Notices  []report.Notice
	Options  []report.Option
	Counts   []count
	Docs     []*doc
	Articles []*doc // without registers
	Columns  []*doc // the articles, and the registers that say something
	HasText  bool
	Many     bool // more articles than get a column each

	Findings []*finding
	Open     int // findings that nobody has decided away
	Facts    facts
	Alone    []*alone
	AloneN   int // facts in them
	People   people
	Times    times
	Panes    []*pane
	Sources  []*pane // the panes that are not drafts
	Checked  []report.Checked
	Skips    []skips
	Skipped  int
}

type count struct {
	N              int
	One, Many, Key string
}

// maxColumns is the number of articles up to which each has a column of its own;
// beyond it identical readings are shown together.
const maxColumns = 6

// doc is a document as the page names it.
type doc struct {
	report.Document
	Index int
	Name  string // the outlet, or the file's name
	Role  string
	When  string
	Saved string
}

func newPage(r *report.Report) *page {
	p := &page{Tool: report.Tool{Name: shown(r.Tool.Name), Version: shown(r.Tool.Version)}, Checked: checkedRows(r.Checked)}
	for i, d := range r.Documents {
		v := newDoc(i, d)
		p.Docs = append(p.Docs, v)
		if v.Role != "register" {
			p.Articles = append(p.Articles, v)
		}
		p.HasText = p.HasText || d.Text != ""
	}
	p.Many = len(p.Articles) > maxColumns
	for _, e := range r.Errors {
		p.Errors = append(p.Errors, report.Error{Path: clip(e.Path, 300), Message: clip(e.Message, 600)})
	}
	for _, n := range r.Notices {
		p.Notices = append(p.Notices, report.Notice{Path: clip(n.Path, 300), Line: n.Line, Message: clip(n.Message, 600)})
	}
	for _, o := range r.Options {
		p.Options = append(p.Options, report.Option{Name: clip(o.Name, 100), Value: clip(o.Value, 300)})
	}
	b := newBuilder(r, p)
	p.Columns = b.speaking()
	p.Findings = b.findings()
	p.Facts = b.facts()
	p.Alone, p.AloneN = b.alone()
	p.People = b.people()
	p.Times = b.times()
	b.panes()
	p.Skips, p.Skipped = b.skips(), len(r.Skipped)
	p.verdict(r)
	return p
}

func newDoc(i int, d report.Document) *doc {
	v := &doc{Document: d, Index: i, Role: d.Role}
	v.ID, v.Path, v.SHA256 = clip(d.ID, 20), clip(d.Path, 300), clip(d.SHA256, 64)
	v.Outlet, v.Title, v.When = clip(d.Outlet, 120), clip(d.Title, 300), clip(when(d.Published), 40)
	v.Format, v.Charset, v.Zone = clip(d.Format, 40), clip(d.Charset, 40), clip(d.Zone, 60)
	v.Saved = clip(when(d.Modified), 40)
	v.Name = v.Outlet
	if v.Name == "" {
		v.Name = clip(path.Base(strings.ReplaceAll(d.Path, "\\", "/")), 60)
	}
	return v
}

// when is an ISO time as it is read: the day, and the time of day when known.
func when(iso string) string {
	if len(iso) < len("2006-01-02T15:04") || iso[10] != 'T' {
		return iso
	}
	return iso[:10] + " " + iso[11:16] + zone(iso[min(len(iso), 19):])
}

func zone(offset string) string {
	if offset == "Z" {
		return " UTC"
	}
	if len(offset) == 6 {
		return " UTC" + strings.ReplaceAll(offset, "-", "−")
	}
	return ""
}

func checkedRows(list []report.Checked) []report.Checked {
	out := append([]report.Checked{}, list...)
	for i := range out {
		out[i].Kind = kindName(clip(out[i].Kind, 60))
	}
	return out
}
