package docx

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// archive is a document's files by their names, which know no case.
type archive struct {
	files  map[string]*zip.File
	limits Limits
	left   int // bytes that may still be unpacked
}

// directoryMark begins every entry of an archive's directory.
const directoryMark = "PK\x01\x02"

// open reads the directory of the archive. A document with two parts of one
// name is refused: two programs would read two texts in it.
func open(raw []byte, l Limits) (*archive, error) {
	// Counted before the directory is read: an entry of 46 bytes there is some
	// hundreds in memory.
	if l.Entries > 0 && bytes.Count(raw, []byte(directoryMark)) > l.Entries {
		return nil, &Beyond{"entries"}
	}
	z, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return nil, &Damaged{"", fmt.Errorf("the archive is not whole: %w", err)}
	}
	a := &archive{files: make(map[string]*zip.File, len(z.File)), limits: l, left: l.Bytes}
	for _, f := range z.File {
		name := key(f.Name)
		if a.files[name] != nil {
			return nil, &Damaged{name, errors.New("is in the archive twice")}
		}
		a.files[name] = f
	}
	return a, nil
}

// key is the name of a part as it is compared: in lower case, from the root.
func key(name string) string { return strings.ToLower(strings.TrimPrefix(name, "/")) }

// has reports whether the archive has a part of that name.
func (a *archive) has(name string) bool { return a.files[key(name)] != nil }

// part unpacks a file of the archive, as far as what may be unpacked of all
// goes: its own claim on its size is not believed.
func (a *archive) part(name string) ([]byte, error) {
	f := a.files[key(name)]
	if f == nil {
		return nil, &Damaged{name, errors.New("is missing from the archive")}
	}
	if f.Flags&1 != 0 {
		return nil, &Damaged{name, errors.New("is protected by a password")}
	}
	r, err := f.Open()
	if err != nil {
		return nil, &Damaged{name, err}
	}
	defer r.Close()
	var from io.Reader = r
	if a.limits.Bytes > 0 {
		from = io.LimitReader(r, int64(a.left)+1)
	}
	raw, err := io.ReadAll(from)
	if a.limits.Bytes > 0 {
		if len(raw) > a.left {
			return nil, &Beyond{"bytes"}
		}
		a.left -= len(raw)
	}
	if err != nil {
		return nil, &Damaged{name, err}
	}
	return raw, nil
}

// main is the name of the part that holds the text; "" when there is none.
func (a *archive) main() string {
	rels, err := a.relations("")
	if err == nil && a.has(rels["officeDocument"]) && strings.HasPrefix(key(rels["officeDocument"]), "word/") {
		return rels["officeDocument"]
	}
	if a.has("word/document.xml") {
		return "word/document.xml"
	}
	return ""
}

// relations are the parts that a part (that of the whole document: "") refers
// to, by the last word of what they are to it: styles, officeDocument. Those
// outside the archive are left out.
func (a *archive) relations(of string) (map[string]string, error) {
	dir, file := path.Split(of)
	name := dir + "_rels/" + file + ".rels"
	rels := map[string]string{}
	if !a.has(name) {
		return rels, nil
	}
	err := a.read(name, func(x *reader) error {
		return x.each(func(e element) error {
			if e.Name.Local != "Relationship" || e.attr("TargetMode") == "External" {
				return nil
			}
			target := e.attr("Target")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(dir, target)
			}
			if kind := path.Base(e.attr("Type")); rels[kind] == "" {
				rels[kind] = strings.TrimPrefix(target, "/")
			}
			return nil
		})
	})
	return rels, err
}

// read reads a part as XML.
func (a *archive) read(name string, with func(*reader) error) error {
	raw, err := a.part(name)
	if err != nil {
		return err
	}
	x, err := newReader(raw, a.limits.Depth)
	if err == nil {
		err = with(x)
	}
	var beyond *Beyond
	if err == nil || errors.As(err, &beyond) {
		return err
	}
	return &Damaged{name, err}
}
