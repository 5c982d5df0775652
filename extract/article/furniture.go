package article

import (
	"strings"
	"unicode"
)

// isCopyright reports "© 2016 The Post", "(c) 2016, …", "Copyright 2016 …".
func isCopyright(s string) bool {
	if len(s) > 300 {
		return false
	}
	low := strings.TrimLeft(s, "( ")
	if !strings.HasPrefix(low, "©") && !strings.HasPrefix(low, "c") && !strings.HasPrefix(low, "C") {
		return false
	}
	low = strings.ToLower(low)
	if rest, ok := strings.CutPrefix(low, "©"); ok {
		rest = strings.TrimLeft(rest, " ")
		return strings.HasPrefix(rest, "19") || strings.HasPrefix(rest, "20") || strings.Contains(rest, "rights reserved") ||
			len(s) < 80 && !endsSentence(s)
	}
	for _, head := range [...]string{"c) ", "copyright ", "copyright©"} {
		if rest, ok := strings.CutPrefix(low, head); ok {
			rest = strings.TrimLeft(rest, " ©")
			return strings.HasPrefix(rest, "19") || strings.HasPrefix(rest, "20") || strings.Contains(rest, "rights reserved")
		}
	}
	return false
}

// stampWords are all the words of a line that says when a page was made.
const stampWords = " published posted updated last first original update created on at am pm a.m p.m a.m. p.m. et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst " +
	"jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december " +
	"mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday of min mins read ago days day hours hour minutes minute "

// isTimestamp reports a line that says when the page was made and nothing else:
// "Updated: 8:35 p.m. ET Monday", "May 3, 2012 9:17 AM". It needs a figure,
// and a word such as "updated" or a date with its year and a time of day. At
// the head of a page the date alone will do; further down it heads a part of a
// chronology.
func isTimestamp(s string, head bool) bool {
	if len(s) > 140 || !strings.ContainsFunc(s, unicode.IsDigit) {
		return false
	}
	label, years, month := false, 0, false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;:|()[]-–—•@/·", r) }) {
		w = strings.ToLower(w)
		if w[0] >= '0' && w[0] <= '9' {
			digits := strings.TrimRight(w, "abcdefghijklmnopqrstuvwxyz.")
			if tail := strings.TrimRight(w[len(digits):], "."); tail != "" && !strings.Contains(" st nd rd th am pm a.m p.m ", " "+tail+" ") {
				return false
			}
			if len(digits) == 4 && (digits[:2] == "19" || digits[:2] == "20") {
				years++
			}
			continue
		}
		w = strings.TrimRight(w, ".")
		if !strings.Contains(stampWords, " "+w+" ") {
			return false
		}
		switch w {
		case "published", "posted", "updated", "update", "created":
			label = true
		}
		month = month || isMonth(w)
	}
	return label || years == 1 && month && (head || strings.Contains(s, ":"))
}

func isMonth(w string) bool {
	return len(w) >= 3 && w != "mar" && strings.Contains("january february march april may june july august september october november december", w) ||
		w == "sept" || w == "mar"
}

// isContact reports a line with a mail address, a web address or an account
// and nothing that could be a fact: "jroe@example.com", "@jane_roe",
// "Reach her at jroe@example.com".
func isContact(s string) bool {
	if len(s) > 160 {
		return false
	}
	if !strings.ContainsFunc(s, unicode.IsSpace) {
		return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.") ||
			strings.HasPrefix(s, "@") || strings.Contains(s, "@") || strings.HasPrefix(s, "twitter.com/")
	}
	mail := strings.Contains(s, "@")
	if !mail && !strings.ContainsRune("FfOoTt", rune(s[0])) {
		return false // before it costs anything: this is asked of every block
	}
	low := strings.ToLower(s)
	if quotesSomebody(low) {
		return false
	}
	if mail {
		for _, head := range [...]string{"contact ", "reach ", "write to ", "email ", "e-mail ", "follow ", "contact:", "email:", "e-mail:", "tweet "} {
			if strings.HasPrefix(low, head) {
				return true
			}
		}
	}
	if strings.HasPrefix(low, "follow ") && (strings.Contains(low, " on twitter") || strings.Contains(low, " on facebook") || strings.Contains(low, "facebook | twitter")) {
		return len(s) < 100
	}
	for _, head := range [...]string{"on twitter: ", "twitter: ", "twitter @", "facebook: "} {
		if strings.HasPrefix(low, head) {
			return strings.Count(s, " ") < 4
		}
	}
	return strings.Contains(firstWord(low), "@") && len(s) < 80 && !endsSentence(s)
}
