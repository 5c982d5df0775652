package matter

import "factdiff/extract/text"

// newest is the year that is no earlier one to an article: that in which it was
// published. One without a date calls its own year "this year", and any year that
// it names is an earlier one.
func newest(d *text.Document) int {
	if d.Dated() {
		return d.Published.Year()
	}
	return endOfYears
}

// endOfYears is after all years that are read.
const endOfYears = 2100

// year reads a token of four digits as a year from 1900 to 2099, or 0.
func year(s string) int {
	if len(s) != 4 || s[:2] != "19" && s[:2] != "20" || s[2] < '0' || s[2] > '9' || s[3] < '0' || s[3] > '9' {
		return 0
	}
	return (int(s[0]-'0')*10+int(s[1]-'0'))*100 + int(s[2]-'0')*10 + int(s[3]-'0')
}

// earlier reports whether a sentence tells of an earlier case: "In 2013 he was
// convicted", "He pleaded guilty" after it, "convicted in the 2011 shooting".
func earlier(d *text.Document, sentence int) bool {
	tokens := d.Tokens()
	s := d.Sentences()[sentence]
	if dated(d, s) {
		return true
	}
	if sentence == 0 || s.First == s.Last || tokens[s.First].Lower != "he" && tokens[s.First].Lower != "she" {
		return false
	}
	before := d.Sentences()[sentence-1]
	return tokens[before.First].Lower == "in" && dated(d, text.Sentence{First: before.First, Last: min(before.First+3, before.Last)})
}

// dated reports whether a year before the newest stands in a sentence behind "in".
func dated(d *text.Document, s text.Sentence) bool {
	tokens := d.Tokens()
	for i := s.First; i+1 < s.Last; i++ {
		if tokens[i].Lower != "in" {
			continue
		}
		y := year(tokens[i+1].Lower)
		if tokens[i+1].Lower == "the" && i+2 < s.Last {
			y = year(tokens[i+2].Lower)
		}
		if y > 0 && y < newest(d) {
			return true
		}
	}
	return false
}
