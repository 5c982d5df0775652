package check

import (
	"context"

	"factdiff/compare"
	"factdiff/extract"
	"factdiff/extract/all"
	"factdiff/report"
)

// Options say how a plan is run.
type Options struct {
	Version string
	Jobs    int                   // files read at a time; 0: as many as there are cores
	Step    func(done, total int) // told after every file; it may come from any goroutine
	Levels  Levels
	Zone    string // IANA name, for articles that do not say theirs
	Text    bool   // carry the articles' texts into the report
	Limits  Limits // the zero Limits are the defaults
}

// Run reads the files of p and compares them. What could not be read or
// compared is named in the report, which is then not complete; only a cancelled
// ctx is an error.
func Run(ctx context.Context, p *Plan, o Options) (*report.Report, error) {
	reads := readAll(ctx, p.Files(), o)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	of := map[*File]*read{}
	in := report.Input{Tool: report.Tool{Name: "factdiff", Version: o.Version}, Options: p.Options, Text: o.Text}
	for _, r := range reads {
		o.limits().bound(r)
		of[r.file] = r
		in.Errors = append(in.Errors, r.errs...)
		if r.article != nil {
			in.Articles = append(in.Articles, r.article)
		}
	}
	for _, k := range all.Kinds() {
		in.Kinds = append(in.Kinds, k.Name)
	}
	var m merger
	for _, c := range p.Comparisons {
		if len(c.Sources)+len(c.Registers) == 0 && !p.Alone {
			in.Errors = append(in.Errors, report.Error{Path: c.Drafts[0].Path,
				Message: "no source to compare with; --against names one, --alone asks for the checks inside one article"})
		}
		var left []*File
		c.Sources, left = o.limits().compares(c, of)
		for _, f := range left {
			in.Errors = append(in.Errors, report.Error{Path: f.Path, Message: tripped("not compared, the draft has too many sentences and sources", "pairs", o.limits().Pairs).Error()})
		}
		res, errs := comparedBounded(ctx, input(c, of), o.limits())
		for _, err := range errs {
			in.Errors = append(in.Errors, report.Error{Path: c.Drafts[0].Path, Message: err.Error()})
		}
		m.add(res)
	}
	o.Levels.apply(&m.whole)
	in.Result = &m.whole
	return report.New(in), ctx.Err()
}

func input(c Comparison, of map[*File]*read) *compare.Input {
	readings := func(files []*File) (out []extract.Reading) {
		for _, f := range files {
			if r := of[f]; r.article != nil {
				out = append(out, r.reading)
			}
		}
		return out
	}
	in := &compare.Input{Drafts: readings(c.Drafts), Sources: readings(c.Sources), Registers: readings(c.Registers)}
	for _, f := range c.Registers {
		if f.Register != nil {
			in.Registry = append(in.Registry, f.Register)
		}
	}
	return in
}
