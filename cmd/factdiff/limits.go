package main

import (
	"github.com/spf13/cobra"

	"factdiff/cmd/factdiff/internal/check"
)

const limitBytes = "limit-bytes"

// resultLimit lets the user move the bound of a stored result. Results have many
// times the bytes of the articles they are about; of a draft with a hundred
// sources some 20 MB.
func resultLimit(c *cobra.Command, n *int) {
	c.Flags().IntVar(n, "limit-result", 128<<20, "size of a stored result in `BYTES`; a larger one is not read (0: any)")
}

// limitFlags let the user move the bounds of a run; 0 takes one away.
func limitFlags(c *cobra.Command, l *check.Limits) {
	*l = check.Defaults()
	fl := c.Flags()
	fl.IntVar(&l.FileBytes, limitBytes, l.FileBytes, "size of one file, and of what is read of an archive, in `BYTES`; what is larger is not read, and the check is incomplete (0: any)")
	fl.IntVar(&l.Entries, "limit-entries", l.Entries, "files in an archive, which a Word document is: `N` (0: any)")
	fl.IntVar(&l.Blocks, "limit-blocks", l.Blocks, "paragraphs of one article: `N` (0: any)")
	fl.IntVar(&l.Depth, "limit-depth", l.Depth, "quotations and lists in one another in Markdown, elements in Word: `N` (0: any; HTML has 512 elements)")
	fl.IntVar(&l.Words, "limit-words", l.Words, "words and marks of one article that are read: `N` (0: any)")
	fl.IntVar(&l.Mentions, "limit-mentions", l.Mentions, "numbers and capitalised words of one article that are read: `N` (0: any)")
	fl.IntVar(&l.Sentence, "limit-sentence", l.Sentence, "words of one sentence: `N`; a longer one is cut in two, and nothing is left out (0: any)")
	fl.IntVar(&l.Claims, "limit-claims", l.Claims, "claims of one article that are compared: `N` (0: any)")
	fl.IntVar(&l.Pairs, "limit-pairs", l.Pairs, "sentences of one draft times its sources: `N`; the sources beyond are not compared (0: any)")
	fl.DurationVar(&l.Read, "limit-read", l.Read, "`TIME` to read one article (0: any)")
	fl.DurationVar(&l.Check, "limit-check", l.Check, "`TIME` to compare one draft with its sources (0: any)")
}
