package git

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// marker is how a hook that we wrote is known again.
const marker = `# Installed by "factdiff hook install"; "factdiff hook uninstall" removes it.`

const script = `#!/bin/sh
` + marker + `
if ! command -v factdiff >/dev/null 2>&1; then
  echo "factdiff is not on the path: the drafts were not checked" >&2
  exit 2
fi
exec factdiff check --staged
`

// ErrForeign is met where a hook stands that we did not write.
var ErrForeign = errors.New(`there is a hook already; add the line "factdiff check --staged" to it, or give --force to replace it`)

// Install writes the pre-commit hook into the repository's hooks folder,
// core.hooksPath if that is set, and returns its path. A hook of somebody else
// is left alone unless force is set.
func (r *Repo) Install(force bool) (string, error) {
	path, err := r.hook()
	if err != nil {
		return "", err
	}
	if old, err := os.ReadFile(path); err == nil && !bytes.Contains(old, []byte(marker)) && !force {
		return path, fmt.Errorf("%s: %w", path, ErrForeign)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return path, err
	}
	if err := os.WriteFile(path, []byte(script), 0o755); err != nil {
		return path, err
	}
	return path, os.Chmod(path, 0o755)
}

// Uninstall removes the hook that Install wrote, and returns its path, "" when
// there is none.
func (r *Repo) Uninstall() (string, error) {
	path, err := r.hook()
	if err != nil {
		return "", err
	}
	old, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	if !bytes.Contains(old, []byte(marker)) {
		return "", fmt.Errorf("%s: not written by factdiff, left as it is", path)
	}
	return path, os.Remove(path)
}

func (r *Repo) hook() (string, error) {
	out, err := run("rev-parse", "--git-path", "hooks/pre-commit")
	return filepath.FromSlash(strings.TrimSuffix(string(out), "\n")), err
}
