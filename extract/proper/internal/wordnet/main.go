// Command wordnet writes the list of ordinary words that package proper
// embeds, from an installed WordNet 3.0 (Debian's wordnet-base).
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

func main() {
	dir := flag.String("dir", "/usr/share/wordnet", "the folder of WordNet's database")
	out := flag.String("out", "", "the file to write")
	flag.Parse()
	if err := run(*dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "wordnet:", err)
		os.Exit(1)
	}
}

const notice = `# From WordNet 3.0, Copyright 2006 by Princeton University. All rights reserved. Its licence and notice: data/WORDNET-NOTICE.txt
`

func run(dir, out string) error {
	words := map[string]bool{}
	for _, pos := range []string{"noun", "verb", "adj", "adv"} {
		attested, err := index(filepath.Join(dir, "index."+pos))
		if err != nil {
			return err
		}
		if err := data(filepath.Join(dir, "data."+pos), attested, words); err != nil {
			return err
		}
	}
	sorted := make([]string, 0, len(words))
	for w := range words {
		sorted = append(sorted, w)
	}
	sort.Strings(sorted)
	return os.WriteFile(out, []byte(notice+strings.Join(sorted, "\n")+"\n"), 0o644)
}

// index gives the single words that WordNet's corpus has at least once.
func index(path string) (map[string]bool, error) {
	attested := map[string]bool{}
	return attested, each(path, func(f []string) {
		pointers, err := strconv.Atoi(f[3])
		if err != nil || len(f) <= 5+pointers {
			return
		}
		if n, err := strconv.Atoi(f[5+pointers]); err == nil && n > 0 && plain(f[0]) {
			attested[f[0]] = true
		}
	})
}

// data adds to words those that stand there in lower case and are attested or
// name a kind of person (lexicographer file 18).
func data(path string, attested, words map[string]bool) error {
	return each(path, func(f []string) {
		n, err := strconv.ParseInt(f[3], 16, 32)
		if err != nil {
			return
		}
		for i := 0; i < int(n) && 4+2*i < len(f); i++ {
			w, _, _ := strings.Cut(f[4+2*i], "(")
			if plain(w) && (attested[w] || f[1] == "18") {
				words[w] = true
			}
		}
	})
}

func each(path string, line func([]string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		if strings.HasPrefix(s.Text(), " ") {
			continue // the licence
		}
		if fields := strings.Fields(s.Text()); len(fields) > 4 {
			line(fields)
		}
	}
	return s.Err()
}

func plain(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return len(w) > 1
}
