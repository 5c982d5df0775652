// Package wordlist reads the word lists that kinds and checks embed, and holds what
// they say. A row is "name: body" on a line; lines that begin with # are comments.
package wordlist

import (
	"iter"
	"strings"
)

// Rows are the names and bodies of a list, in its order. A line without ": " is
// left out.
func Rows(list string) iter.Seq2[string, string] {
	return func(yield func(name, body string) bool) {
		for line := range strings.Lines(list) {
			if name, body, ok := strings.Cut(strings.TrimSpace(line), ": "); ok && line[0] != '#' && !yield(name, body) {
				return
			}
		}
	}
}

// Members are the words of a body "ship vessel | boat" whose members are words
// for one thing, each with the first of its member: vessel and ship. An
// underscore stands for a blank within a phrase.
func Members(body string) iter.Seq2[string, string] {
	return func(yield func(word, first string) bool) {
		for member := range strings.SplitSeq(body, " | ") {
			first := ""
			for word := range strings.FieldsSeq(member) {
				word = strings.ReplaceAll(word, "_", " ")
				if first == "" {
					first = word
				}
				if !yield(word, first) {
					return
				}
			}
		}
	}
}
