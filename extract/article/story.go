package article

import (
	"path/filepath"
	"strings"

	"factdiff/extract/text"
)

// Story names the articles of one check. All paths are resolved: they open
// from where the program runs.
type Story struct {
	Path      string
	Drafts    []text.Meta // Role draft; what the story says of each
	Sources   []text.Meta // Role source
	Registers []string    // paths
}

// maxStory bounds a story file; one with a thousand sources has 200 kB.
const maxStory = 4 << 20

// LoadStory reads the story file at path. A story that breaks the rules gives
// an [Invalid] with its line; a file that cannot be read an [Error].
func LoadStory(path string) (*Story, error) {
	raw, err := ReadFile(path, maxStory)
	if err != nil {
		return nil, err
	}
	return ParseStory(raw, path)
}

// ParseStory reads a story file's bytes; paths in it are relative to path.
func ParseStory(raw []byte, path string) (*Story, error) {
	s := &Story{Path: path}
	r := newJSONReader(raw, path)
	seen := map[string]bool{}
	err := r.object("the story", func(key string) error {
		seen[key] = true
		switch key {
		case "draft":
			return s.article(r, &s.Drafts, "draft")
		case "drafts":
			return r.array(key, func() error { return s.article(r, &s.Drafts, "draft") })
		case "sources":
			return r.array(key, func() error { return s.article(r, &s.Sources, "source") })
		case "registers":
			return r.array(key, func() error {
				p, err := r.text("a register")
				if err == nil && p == "" {
					err = r.invalid(key, "a register's path is empty")
				}
				s.Registers = append(s.Registers, s.resolve(p))
				return err
			})
		}
		return r.unknown(key, "draft, drafts, sources, registers")
	})
	if err == nil {
		err = r.end()
	}
	switch {
	case err != nil:
	case seen["draft"] && seen["drafts"]:
		err = &Invalid{Path: path, Field: "drafts", Message: `give either "draft" or "drafts"`}
	case len(s.Drafts) == 0:
		err = &Invalid{Path: path, Field: "draft", Message: `is missing; expected {"draft": {"path": "…"}, "sources": […]}`}
	}
	if err != nil {
		return nil, err
	}
	return s, nil
}

// article reads one article of the story and appends it to list.
func (s *Story) article(r *jsonReader, list *[]text.Meta, role string) error {
	m := text.Meta{Role: role}
	published, publishedLine := "", 0
	err := r.object("a "+role, func(key string) (err error) {
		switch key {
		case "path":
			m.Path, err = r.text(key)
			if err == nil && m.Path == "" {
				err = r.invalid(key, "is empty")
			}
		case "outlet":
			m.Outlet, err = r.text(key)
		case "title":
			m.Title, err = r.text(key)
		case "published":
			published, err = r.text(key)
			publishedLine = r.line()
		case "zone":
			m.Zone, err = r.text(key)
			if _, ok := zoneOf(m.Zone); err == nil && !ok {
				err = r.invalid(key, "%q is no time zone; expected an IANA name such as Europe/London", m.Zone)
			}
		default:
			err = r.unknown(key, "path, outlet, published, title, zone")
		}
		return err
	})
	if err != nil {
		return err
	}
	if m.Path == "" {
		return r.invalid("path", "a %s without a path", role)
	}
	if published != "" {
		when, ok := parsePublished(published)
		if !ok {
			return &Invalid{Path: s.Path, Line: publishedLine, Field: "published",
				Message: "\"" + published + "\" is no date; expected 2025-08-15 or 2025-08-15T18:30:00Z"}
		}
		when.into(&m)
	}
	m.Path = s.resolve(m.Path)
	*list = append(*list, m)
	return nil
}

// resolve makes a path of the story one that opens from here.
func (s *Story) resolve(path string) string {
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) || s.Path == "" || strings.HasPrefix(s.Path, "-") {
		return path
	}
	return filepath.Join(filepath.Dir(s.Path), path)
}
