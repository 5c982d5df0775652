package check

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"factdiff/extract"
	"factdiff/extract/all"
	"factdiff/extract/article"
	"factdiff/report"
)

// read is one file and what was read in it.
type read struct {
	file    *File
	article *article.Article // nil when it could not be had
	reading extract.Reading
	errs    []report.Error
}

// readAll reads files, several at a time; the order of the result is that of
// files, whichever was done first.
func readAll(ctx context.Context, files []*File, o Options) []*read {
	jobs := o.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	go all.Load()
	out := make([]*read, len(files))
	next := make(chan int)
	var wg sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for range min(jobs, len(files)) {
		wg.Go(func() {
			for i := range next {
				out[i] = readBounded(ctx, files[i], o)
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

// readOne loads and reads one file. A panic while it is loaded is an error of
// that file alone, as one inside a kind is of that kind.
func readOne(f *File, o Options) (r *read) {
	r = &read{file: f}
	defer func() {
		if v := recover(); v != nil {
			r.fail(fmt.Errorf("reading: %v", v))
		}
	}()
	if f.done != nil {
		return f.done.as(f)
	}
	if f.Register != nil {
		m := f.Register.Doc.Meta
		m.ID, m.Role = f.ID, f.Role
		r.article = &article.Article{Meta: m, Raw: f.Raw, Format: "csv", Charset: f.Register.Charset,
			Assumed: f.Register.Assumed, Doc: f.Register.Doc}
		r.reading = extract.Reading{Doc: f.Register.Doc}
		return r
	}
	a, err := load(f, o)
	if err != nil {
		r.fail(err)
		return r
	}
	r.article = a
	r.reading = all.Read(a.Doc)
	for _, err := range r.reading.Errors {
		r.fail(err)
	}
	return r
}

// load loads an article. The desk's zone is that of articles that do not say
// theirs.
func load(f *File, o Options) (*article.Article, error) {
	l := o.limits()
	if f.Parse != nil && f.Err == nil {
		return f.Parse(f.Meta)
	}
	raw, err := f.Raw, f.Err
	if raw == nil && err == nil {
		raw, err = article.ReadFile(f.Path, l.FileBytes)
	}
	if err != nil {
		return nil, err
	}
	a, err := l.Parse(raw, f.Meta)
	if err != nil || a.Zone != "" || o.Zone == "" {
		return a, err
	}
	m := f.Meta
	m.Zone = o.Zone
	return l.Parse(raw, m)
}

// fail records an error of the file; the message does not repeat its path.
func (r *read) fail(err error) {
	var e *article.Error
	if errors.As(err, &e) && e.Path == r.file.Path {
		bare := *e
		bare.Path = ""
		err = &bare
	}
	r.errs = append(r.errs, report.Error{Path: r.file.Path, Message: err.Error()})
}

// Prepared is a file that is read now, once, and may then be part of any number
// of plans at a time through [File.Again].
func Prepared(f *File, o Options) *File {
	f.done = readBounded(context.Background(), f, o)
	return f
}

// Again is a copy of a prepared file for one more plan; it is not read again.
func (f *File) Again() *File {
	c := *f
	return &c
}

// as is the reading for a plan that calls the file by its own id and role. The
// document is shared: it is never changed.
func (r *read) as(f *File) *read {
	out := *r
	out.file, out.errs = f, slices.Clip(r.errs)
	if r.article != nil {
		a := *r.article
		a.ID, a.Role = f.ID, f.Role
		out.article = &a
	}
	return &out
}

// Errors are what went wrong when a prepared file was read.
func (f *File) Errors() []report.Error {
	if f.done == nil {
		return nil
	}
	return f.done.errs
}
