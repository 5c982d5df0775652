package article

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCollect(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, f := range []string{"b.txt", "a.md", "notes.csv", "deep/er/c.HTML", "deep/d.txt", ".hidden/e.txt", "deep/.f.txt", "odd[1].txt", "f.docx", "~$f.docx"} {
		require.NoError(t, os.MkdirAll(filepath.Dir(f), 0o755))
		require.NoError(t, os.WriteFile(f, []byte("x"), 0o644))
	}
	for _, c := range []struct {
		why  string
		args []string
		want []string
	}{
		{"files keep their order, each once", []string{"b.txt", "a.md", "b.txt"}, []string{"b.txt", "a.md"}},
		{"a file named is taken whatever its ending", []string{"notes.csv"}, []string{"notes.csv"}},
		{"a folder stands for the articles below it", []string{"."}, []string{"a.md", "b.txt", "deep/d.txt", "deep/er/c.HTML", "f.docx", "odd[1].txt"}},
		{"a star stays in its folder", []string{"*.txt"}, []string{"b.txt", "odd[1].txt"}},
		{"two stars do not", []string{"**/*.{txt,HTML}"}, []string{"b.txt", "deep/d.txt", "deep/er/c.HTML", "odd[1].txt"}},
		{"from a folder on", []string{"deep/**"}, []string{"deep/d.txt", "deep/er/c.HTML"}},
		{"a name with brackets is a name first", []string{"odd[1].txt"}, []string{"odd[1].txt"}},
		{"standard input", []string{"-"}, []string{"-"}},
	} {
		paths, errs := Collect(c.args)
		assert.Empty(t, errs, c.why)
		for i, p := range paths {
			paths[i] = filepath.ToSlash(p)
		}
		assert.Equal(t, c.want, paths, c.why)
	}

	paths, errs := Collect([]string{"gone.txt", "b.txt", "*.pdf", "[a.txt"})
	assert.Equal(t, []string{"b.txt"}, paths, "what is there is still read")
	require.Len(t, errs, 3)
	assert.EqualError(t, errs[0], "gone.txt: no such file")
	assert.EqualError(t, errs[1], "*.pdf: no article found")
	assert.EqualError(t, errs[2], "[a.txt: no such file (not a pattern: a bracket is not closed)")
}
