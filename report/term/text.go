package term

import (
	"strings"

	"factdiff/report"
)

// marked is the evidence with its words in brackets and as much of the sentence
// around them as room columns hold.
func (p *printer) marked(e report.Evidence, room int) string {
	before, quote, after := e.Parts()
	before, quote, after = report.Clean(before), report.Clean(quote), report.Clean(after)
	room -= len("[]")
	if spare := min(columns(before), 1) + min(columns(after), 1); columns(quote) > room-spare {
		half := (room - spare) / 2
		quote = head(quote, half) + strings.TrimPrefix(tail(quote, half), "…")
	}
	room -= columns(quote)
	left := min(columns(before), max(room/2, room-columns(after)))
	before = tail(before, left)
	after = head(after, room-columns(before))
	return before + p.paint(underline, "["+quote+"]") + after
}

// scrap is the room, in columns, below which a piece of text tells nothing.
const scrap = 10

// tail is the end of s in at most n columns, begun at a word.
func tail(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	if n < scrap {
		return "…"
	}
	s = string(r[len(r)-n+1:])
	if i := strings.IndexByte(s, ' '); i >= 0 && i < len(s)/2 {
		s = s[i+1:]
	}
	return "…" + s
}

// head is the beginning of s in at most n columns, ended at a word.
func head(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	if n < scrap {
		return "…"
	}
	s = string(r[:n-1])
	if i := strings.LastIndexByte(s, ' '); i >= len(s)/2 {
		s = s[:i]
	}
	return s + "…"
}

// wrap breaks s at blanks into lines of at most n columns; a longer word keeps
// its line to itself.
func wrap(s string, n int) []string {
	var out []string
	line, width := "", 0
	for _, w := range strings.Fields(s) {
		c := columns(w)
		if line != "" && width+1+c > n {
			out = append(out, line)
			line, width = "", 0
		}
		if line != "" {
			line += " "
			width++
		}
		line += w
		width += c
	}
	return append(out, line)
}

// ANSI sequences.
const (
	bold      = "\x1b[1m"
	dim       = "\x1b[2m"
	underline = "\x1b[4m"
	red       = "\x1b[31m"
	yellow    = "\x1b[33m"
	cyan      = "\x1b[36m"
	reset     = "\x1b[0m"
)

func (p *printer) paint(code, s string) string {
	if !p.style.Color || s == "" {
		return s
	}
	return code + s + reset
}

// plain is s without the sequences that paint put in.
func plain(s string) string {
	for {
		from := strings.IndexByte(s, '\x1b')
		if from < 0 {
			return s
		}
		s = s[:from] + s[from+strings.IndexByte(s[from:], 'm')+1:]
	}
}

func shade(f report.Finding) string {
	switch {
	case f.Waived != nil:
		return dim
	case f.Level == "conflict":
		return red
	case f.Level == "query":
		return yellow
	}
	return dim
}
