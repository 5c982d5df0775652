package html

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"factdiff/report"
)

// shown is s as a person may see it: control characters and direction overrides
// become visible marks, because in a name they hide what is written. Plain
// direction marks stay, Arabic and Hebrew texts need them.
func shown(s string) string {
	if !strings.ContainsFunc(s, steering) && utf8.ValidString(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case !steering(r):
			return r
		case r < ' ':
			return 0x2400 + r // the pictures of controls: ␀ ␛
		case r == 0x7F:
			return 0x2421
		}
		return '�'
	}, s)
}

func steering(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\t' || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// clip shortens what is too long for a cell or a headline; the whole of it
// stands in the text.
func clip(s string, n int) string {
	if len(s) <= n {
		return shown(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return shown(s[:n]) + "…"
}

// sign is the mark that stands beside a level's or status's word, so that
// nothing hangs on colour alone.
func sign(status string) string {
	switch status {
	case "conflict":
		return "✗"
	case "query":
		return "?"
	case "note":
		return "≈"
	case "agree":
		return "✓"
	case "beside":
		return "·"
	case "single":
		return "○"
	}
	return "–"
}

// statusName is a status in the words of the page.
func statusName(status string) string {
	switch status {
	case "conflict":
		return "in conflict"
	case "query":
		return "to look at"
	case "note":
		return "differ harmlessly"
	case "agree":
		return "confirmed"
	case "beside":
		return "agree beside a finding"
	case "single":
		return "in one text only"
	}
	return status
}

// relationName is why two readings differ, in newsroom words; empty where the
// level says it all.
func relationName(relation string) string {
	switch relation {
	case "plan-vs-outcome":
		return "plan against outcome"
	case "update":
		return "newer figure"
	case "rounding":
		return "rounding"
	case "unit-or-zone":
		return "unit or time zone"
	case "scope":
		return "another scope"
	}
	return ""
}

// kindName is a kind's name as a label.
func kindName(kind string) string {
	return shown(report.KindLabel(kind))
}

// severity orders statuses, worst first.
func severity(status string) int {
	for i, s := range []string{"conflict", "query", "note", "beside", "agree", "single"} {
		if s == status {
			return i
		}
	}
	return 6
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// dict hands a template several values under names: key, value, key, value.
func dict(pairs ...any) map[string]any {
	m := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		if k, ok := pairs[i].(string); ok {
			m[k] = pairs[i+1]
		}
	}
	return m
}
