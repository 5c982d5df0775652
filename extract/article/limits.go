package article

import (
	"fmt"
	"io"
	"io/fs"
	"os"

	"factdiff/extract/text"
)

// Limits bound what one file may cost. A field that is 0 sets no bound.
type Limits struct {
	FileBytes  int // size of the file, and of what is read of an archive, unpacked
	Entries    int // files in an archive, which a Word document is
	Depth      int // nesting of quotations and lists in Markdown, of elements in Word; HTML has the parser's bound, 512 elements
	Blocks     int // paragraphs, headings, captions …
	BlockBytes int // a longer block is cut in two at a sentence or blank; nothing is lost
	text.Bounds
}

// Defaults are the limits of [Load] and [Parse]: 16 MiB a file, 10,000 files an
// archive, 256 levels, 100,000 blocks, 16 KiB a block, and those of
// [text.Defaults]. The longest articles of the news set measured have 400 blocks
// and none over 9 KiB.
func Defaults() Limits {
	return Limits{FileBytes: 16 << 20, Entries: 10_000, Depth: 256, Blocks: 100_000, BlockBytes: 16 << 10, Bounds: text.Defaults()}
}

// ReadFile reads the file at path, of at most limit bytes (0: any); of a pipe
// or device that never ends no more is read.
func ReadFile(path string, limit int) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, openError(path, err)
	}
	defer f.Close()
	return readOpen(f, path, limit)
}

// readOpen reads f to its end. A file that somebody writes while it is read is
// refused: half of it may be the old text.
func readOpen(f fs.File, path string, limit int) ([]byte, error) {
	before, err := f.Stat()
	if err != nil {
		return nil, &Error{Path: path, Problem: Unreadable, Err: err}
	}
	if before.IsDir() {
		return nil, &Error{Path: path, Problem: Unreadable, Detail: "it is a folder"}
	}
	raw, err := Read(f, path, limit)
	if err != nil || !before.Mode().IsRegular() {
		return raw, err
	}
	after, err := f.Stat()
	if err != nil {
		return nil, &Error{Path: path, Problem: Unreadable, Err: err}
	}
	if after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return nil, &Error{Path: path, Problem: Unreadable, Detail: "it was changed while it was read"}
	}
	return raw, nil
}

// Read reads r, named path in errors, of at most limit bytes (0: any).
func Read(r io.Reader, path string, limit int) ([]byte, error) {
	if limit > 0 {
		r = io.LimitReader(r, int64(limit)+1)
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return nil, &Error{Path: path, Problem: Unreadable, Err: err}
	}
	if limit > 0 && len(raw) > limit {
		return nil, &Error{Path: path, Problem: TooLarge, Detail: atMost(limit)}
	}
	return raw, nil
}

func atMost(limit int) string {
	if limit >= 1<<20 {
		return fmt.Sprintf("limit %d MiB", limit>>20)
	}
	return fmt.Sprintf("limit %d bytes", limit)
}
