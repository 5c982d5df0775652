// Package git asks git what is about to be committed. It runs the git that is
// on the path and never writes to the repository but for the hook it installs.
package git

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// ErrNone is met outside a repository.
var ErrNone = errors.New("not in a git repository")

// Repo is the repository that the working directory lies in.
type Repo struct {
	Root   string // the top folder, with the separators of the system
	prefix string // the working directory below it, "" or "drafts/"
}

// Here is the repository of the working directory.
func Here() (*Repo, error) {
	out, err := run("rev-parse", "--show-toplevel", "--show-prefix")
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) && strings.Contains(string(exit.Stderr), "not a git repository") {
			return nil, ErrNone
		}
		return nil, err
	}
	root, rest, _ := strings.Cut(string(out), "\n")
	return &Repo{Root: filepath.FromSlash(root), prefix: strings.TrimSuffix(rest, "\n")}, nil
}

// Index is what will be committed: the paths of all plain files in the index,
// relative to the root, with forward slashes and sorted.
func (r *Repo) Index() ([]string, error) {
	out, err := run("ls-files", "--full-name", "-s", "-z", "--", ":/")
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, line := range fields(out) {
		info, path, ok := strings.Cut(line, "\t")
		plain := strings.HasPrefix(info, "100") && strings.HasSuffix(info, " 0") // no link, no submodule, not in conflict
		if ok && plain {
			paths = append(paths, path)
		}
	}
	return paths, nil
}

// Staged are the paths of the index that differ from what was last committed,
// the deleted ones left out.
func (r *Repo) Staged() ([]string, error) {
	out, err := run("diff", "--cached", "--name-only", "--no-renames", "--diff-filter=AMT", "-z")
	return fields(out), err
}

func fields(out []byte) []string {
	s := strings.TrimSuffix(string(out), "\x00")
	if s == "" {
		return nil
	}
	return strings.Split(s, "\x00")
}

// Read gives the staged contents of paths of the index, in their order.
func (r *Repo) Read(paths []string) ([][]byte, error) {
	var ask strings.Builder
	for _, p := range paths {
		if strings.ContainsRune(p, '\n') {
			return nil, fmt.Errorf("%q: a line break in a file's name cannot be read from the index", p)
		}
		fmt.Fprintf(&ask, ":0:%s\n", p)
	}
	out, err := runWith(strings.NewReader(ask.String()), "cat-file", "--batch")
	if err != nil {
		return nil, err
	}
	in := bufio.NewReader(bytes.NewReader(out))
	contents := make([][]byte, len(paths))
	for i, p := range paths {
		head, err := in.ReadString('\n')
		if err != nil {
			return nil, fmt.Errorf("git cat-file: %w", err)
		}
		words := strings.Fields(head)
		if len(words) != 3 || words[1] != "blob" {
			return nil, fmt.Errorf("%s: not in the index", p)
		}
		size, err := strconv.Atoi(words[2])
		if err != nil {
			return nil, fmt.Errorf("git cat-file: %w", err)
		}
		contents[i] = make([]byte, size)
		if _, err := io.ReadFull(in, contents[i]); err != nil {
			return nil, fmt.Errorf("git cat-file: %w", err)
		}
		if _, err := in.Discard(1); err != nil {
			return nil, fmt.Errorf("git cat-file: %w", err)
		}
	}
	return contents, nil
}

// Path is a path of the index as it opens from the working directory.
func (r *Repo) Path(indexed string) string {
	rel, err := filepath.Rel(filepath.FromSlash("/"+r.prefix), filepath.FromSlash("/"+indexed))
	if err != nil {
		return filepath.Join(r.Root, filepath.FromSlash(indexed))
	}
	return rel
}

// Indexed is the path in the index that path, from the working directory,
// means; it is "" for one outside the repository.
func (r *Repo) Indexed(path string) string {
	if filepath.IsAbs(path) {
		rel, err := filepath.Rel(r.Root, path)
		if err != nil {
			return ""
		}
		path = rel
	} else {
		path = filepath.Join(filepath.FromSlash(r.prefix), path)
	}
	if path = filepath.ToSlash(path); path == ".." || strings.HasPrefix(path, "../") {
		return ""
	}
	return path
}

func run(args ...string) ([]byte, error) { return runWith(nil, args...) }

func runWith(in io.Reader, args ...string) ([]byte, error) {
	c := exec.Command("git", args...)
	c.Stdin = in
	out, err := c.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(exit.Stderr) > 0 {
		return nil, fmt.Errorf("git %s: %s: %w", args[0], bytes.TrimSpace(exit.Stderr), err)
	}
	return out, err
}
