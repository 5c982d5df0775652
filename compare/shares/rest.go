package shares

import (
	"fmt"

	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// rest finds what is left over and is not what is left: 45 percent went to Roth,
// 30 to Pell and the remaining 15 percent to others. It speaks where no choice of
// the shares of the sentence makes up the whole; 60 percent of those 40 who
// came are a share of a share.
func (x *article) rest(ms []quantity.Mention, s text.Sentence) {
	var run []part
	for i := range ms {
		m := ms[i]
		switch {
		case m.Class == quantity.Fraction || m.Class == quantity.Points || m.Class == quantity.Percent && !share(m) || m.Class == quantity.Year && i > 0:
			return
		case m.Class != quantity.Percent:
			continue
		case x.moved(m.First-1) || x.moved(m.First-2) || x.moved(m.Last):
			return
		}
		run = append(run, part{m: m, span: m.Span})
		left, unsure := x.remaining(m.First), x.undecided(m.Last, s.Last)
		if len(run) < 2 || !left && !unsure || x.halved(s) || whole(run) {
			continue
		}
		sum, slack := slack(run)
		switch {
		case sum-slack > 100 && (left || len(run) > 2 && sum < 150):
			x.found(list(run)+": more than everybody", added(run, sum)+", more than 100 percent", "add up again", run...)
			return
		case left && len(run) > 2 && sum+slack < 100:
			x.found(list(run)+": who is the rest?", fmt.Sprintf("%s, and %s is said to be all that is left", added(run, sum), m.Value), "add up again", run...)
			return
		}
	}
}

// remaining reports whether the words before token i say that all that is left
// follows: the remaining 20 percent, the rest, 20 percent.
func (x *article) remaining(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		switch x.doc.Lower(k) {
		case "remaining", "rest", "remainder":
			return true
		case ",", "(", "or", "—", "–", "the", "at":
		default:
			return false
		}
	}
	return false
}

// undecided reports whether the words behind token i say that those are of no
// camp: 16 percent unsure, 5 percent had no opinion.
func (x *article) undecided(i, end int) bool {
	for k := i; k < min(end, i+6); k++ {
		w := x.doc.Lower(k)
		for _, c := range camps()[w] {
			if c.set == leftover {
				return true
			}
		}
		switch {
		case w == "opinion" && x.doc.Lower(k-1) == "no", w == "sure" && x.doc.Lower(k-1) == "not", w == "know" && (x.doc.Lower(k-1) == "don't" || x.doc.Lower(k-1) == "didn't"), w == "answer" && x.doc.Lower(k-1) == "no":
			return true
		case w == "," || w == ";":
			return false
		}
	}
	return false
}

// halved reports whether a sentence tells shares in words besides.
func (x *article) halved(s text.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		switch x.tokens[i].Lower {
		case "half", "third", "thirds", "quarter", "quarters", "majority", "most", "fifth", "none", "nobody":
			return true
		}
	}
	return false
}

// whole reports whether the last share and some of those before it make up 100
// percent.
func whole(parts []part) bool {
	n := len(parts) - 1
	if n > 10 {
		return true // a table
	}
	for set := 1; set < 1<<n; set++ {
		sum, slack := slack(parts[n:])
		for k := range n {
			if set&(1<<k) != 0 {
				sum += parts[k].m.Value.N
				slack += parts[k].m.Value.Step / 2
			}
		}
		if sum-slack <= 100 && sum+slack >= 100 {
			return true
		}
	}
	return false
}
