package check

import (
	"context"

	"factdiff/compare"
	"factdiff/extract/all"
	"factdiff/extract/claim"
	"factdiff/report"
)

// Claims reads the plan's files and compares nothing: every claim is a question
// of its own, of status single.
func Claims(ctx context.Context, p *Plan, o Options) (*report.Report, error) {
	in := report.Input{Tool: report.Tool{Name: "factdiff", Version: o.Version}, Text: o.Text, Result: &compare.Result{}}
	for _, k := range all.Kinds() {
		in.Kinds = append(in.Kinds, k.Name)
	}
	reads := readAll(ctx, p.Files(), o)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for _, r := range reads {
		in.Errors = append(in.Errors, r.errs...)
		if r.article == nil {
			continue
		}
		in.Articles = append(in.Articles, r.article)
		for _, c := range r.reading.Claims {
			in.Result.Questions = append(in.Result.Questions, &compare.Question{
				Topic: compare.Topic{Subject: c.Subject}, Attribute: c.Attribute, Claims: []claim.Claim{c}, Status: "single"})
		}
		in.Result.Skips = append(in.Result.Skips, r.reading.Skips...)
	}
	return report.New(in), nil
}
