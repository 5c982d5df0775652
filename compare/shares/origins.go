package shares

import (
	"factdiff/extract/quantity"
	"factdiff/extract/text"
)

// origins adds up what came from here and there, or went to them: of its income
// 54 percent came from the ferry, 31 percent from the mill and 20 percent from the
// quay. It speaks of three parts or more, whose preposition is one.
func (x *article) origins(ms []quantity.Mention, s text.Sentence) {
	var run []part
	way := ""
	for i := range ms {
		m := ms[i]
		if m.Class != quantity.Percent {
			continue
		}
		if !share(m) || x.moved(m.First-1) || x.moved(m.First-2) {
			return
		}
		k := m.Last
		if len(run) == 0 {
			if way = whither(x.doc.Lower(k)); way == "" {
				return
			}
		}
		if whither(x.doc.Lower(k)) == way {
			k++
		}
		if x.doc.Lower(k) != way || k >= s.Last || x.moved(k+1) {
			return
		}
		run = append(run, part{m: m, span: m.Span})
	}
	if sum, slack := slack(run); len(run) > 2 && sum-slack > 100 && sum < 150 && !x.halved(s) && !whole(run) {
		x.found(list(run)+": more than everything", added(run, sum)+", more than 100 percent", "add up again", run...)
	}
}

// whither is the preposition that goes with a verb of coming and going.
func whither(verb string) string {
	switch verb {
	case "came", "come", "comes", "coming", "stemmed", "stems":
		return "from"
	case "went", "go", "goes", "going":
		return "to"
	}
	return ""
}
