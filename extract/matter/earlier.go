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
// convicted", "He pleaded guilty" after it, "was on probation for a robbery".
func earlier(d *text.Document, sentence int) bool {
	tokens := d.Tokens()
	s := d.Sentences()[sentence]
	if dated(d, s) || past(tokens[s.First:s.Last]) {
		return true
	}
	if sentence == 0 || s.First == s.Last || tokens[s.First].Lower != "he" && tokens[s.First].Lower != "she" {
		return false
	}
	before := d.Sentences()[sentence-1]
	return tokens[before.First].Lower == "in" && dated(d, text.Sentence{First: before.First, Last: min(before.First+3, before.Last)}) ||
		past(tokens[before.First:before.Last])
}

// past reports whether words of an earlier case stand in a sentence: on
// probation, prior arrests, court records show.
func past(tokens []text.Token) bool {
	for i := range tokens {
		before, after := "", ""
		if i > 0 {
			before = tokens[i-1].Lower
		}
		if i+1 < len(tokens) {
			after = tokens[i+1].Lower
		}
		switch tokens[i].Lower {
		case "parole", "parolee":
			return true
		case "previously", "recently":
			if after == "been" && tokens[i].Lower == "recently" || after == "convicted" || after == "served" || after == "pleaded" || after == "sentenced" {
				return true
			}
		case "prior":
			if after != "to" {
				return true
			}
		case "probation":
			if before == "on" {
				return true
			}
		case "history", "record", "past":
			if before == "criminal" || before == "arrest" || before == "lengthy" || after == "of" {
				return true
			}
		case "show", "indicate":
			if before == "records" {
				return true
			}
		case "case", "arrest", "conviction", "charge", "charges":
			if before == "earlier" || before == "previous" || before == "unrelated" || before == "separate" {
				return true
			}
		}
	}
	return false
}

// dated reports whether a year before the newest stands in a sentence behind "in":
// in 2013, in the 2011 shooting, in May 2015.
func dated(d *text.Document, s text.Sentence) bool {
	tokens := d.Tokens()
	for i := s.First; i+1 < s.Last; i++ {
		if tokens[i].Lower != "in" {
			continue
		}
		y := year(tokens[i+1].Lower)
		if y == 0 && i+2 < s.Last && (tokens[i+1].Lower == "the" || tokens[i+1].Cap) {
			y = year(tokens[i+2].Lower)
		}
		if y > 0 && y < newest(d) {
			return true
		}
	}
	return false
}
