package check

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"sync"

	"factdiff/compare"
	allchecks "factdiff/compare/all"
	"factdiff/extract"
	"factdiff/extract/all"
	"factdiff/extract/article"
	"factdiff/report"
)

// Options say how a plan is run.
type Options struct {
	Version string
	Jobs    int                   // files read at a time; 0: as many as there are cores
	Step    func(done, total int) // told after every file; it may come from any goroutine
}

// read is one file and what was read in it.
type read struct {
	file    *File
	article *article.Article
	reading extract.Reading
	errs    []error
}

// Run reads the files of p and compares them. What could not be read or
// compared is named in the report, which is then not complete; only a cancelled
// ctx is an error.
func Run(ctx context.Context, p *Plan, o Options) (*report.Report, error) {
	files := p.Files()
	reads := readAll(ctx, files, o)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	of := map[*File]*read{}
	var errs []report.Error
	for _, r := range reads {
		of[r.file] = r
		for _, err := range r.errs {
			errs = append(errs, report.Error{Path: r.file.Path, Message: err.Error()})
		}
	}
	var whole compare.Result
	for _, c := range p.Comparisons {
		in := input(c, of)
		if len(c.Sources)+len(c.Registers) == 0 && !p.Alone {
			errs = append(errs, report.Error{Path: c.Drafts[0].Path,
				Message: "no source to compare with; --against names one, --alone asks for the checks inside one article"})
		}
		res, err := compared(in)
		if err != nil {
			errs = append(errs, report.Error{Path: c.Drafts[0].Path, Message: err.Error()})
			continue
		}
		whole.Questions = append(whole.Questions, res.Questions...)
		whole.Findings = append(whole.Findings, res.Findings...)
		whole.Skips = append(whole.Skips, res.Skips...)
	}
	return build(reads, &whole, errs, o.Version), ctx.Err()
}

func readAll(ctx context.Context, files []*File, o Options) []*read {
	jobs := o.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	out := make([]*read, len(files))
	next := make(chan int)
	var wg sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for range min(jobs, len(files)) {
		wg.Go(func() {
			for i := range next {
				out[i] = readOne(files[i])
				mu.Lock()
				done++
				if o.Step != nil {
					o.Step(done, len(files))
				}
				mu.Unlock()
			}
		})
	}
	for i := range files {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// readOne loads and reads one file; a panic while loading is an error of that
// file alone.
func readOne(f *File) (r *read) {
	r = &read{file: f}
	defer func() {
		if v := recover(); v != nil {
			r.errs = append(r.errs, fmt.Errorf("reading: %v", v))
		}
	}()
	raw, err := f.Bytes()
	if err != nil {
		r.errs = append(r.errs, reason(err))
		return r
	}
	a, err := article.Parse(raw, f.Meta)
	if err != nil {
		r.errs = append(r.errs, err)
		return r
	}
	r.article = a
	if f.Role != "register" {
		r.reading = extract.Run(a.Doc, all.Kinds())
		r.errs = append(r.errs, r.reading.Errors...)
	}
	return r
}

// reason is what went wrong without the path, which is named beside it.
func reason(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
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
	return &compare.Input{Drafts: readings(c.Drafts), Sources: readings(c.Sources), Registers: readings(c.Registers)}
}

// compared is compare.Run with a panic turned into an error.
func compared(in *compare.Input) (res *compare.Result, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("comparing: %v", v)
		}
	}()
	return compare.Run(in, allchecks.Checks()), nil
}
