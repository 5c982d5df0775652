// Command prose reads a file with prose v2: sentences, tokens, tags and names.
package main

import (
	"fmt"
	"os"

	"github.com/jdkato/prose/v2"
)

func main() {
	raw, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	doc, err := prose.NewDocument(string(raw))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(len(doc.Sentences()), len(doc.Tokens()), len(doc.Entities()))
}
