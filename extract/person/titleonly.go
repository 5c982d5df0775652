package person

import (
	"strconv"

	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// titleOnly adds mentions of the form "the president", "the Russian foreign
// minister" and "the 45-year-old" where an entity answers to them.
func (r *reader) titleOnly() {
	if len(r.people.Entities) > maxSearched {
		return
	}
	var found []Mention
	for i := 0; i+1 < len(r.tokens); i++ {
		if r.tokens[i].Lower != "the" {
			continue
		}
		if m, ok := r.the(i + 1); ok {
			found = append(found, m)
		}
	}
	if len(found) == 0 {
		return
	}
	all := make([]Mention, 0, len(found)+len(r.people.Mentions))
	k := 0
	for _, m := range r.people.Mentions {
		for ; k < len(found) && found[k].First < m.First; k++ {
			all = append(all, found[k])
		}
		all = append(all, m)
	}
	r.people.Mentions = append(all, found[k:]...)
}

// the reads what follows an article at token i.
func (r *reader) the(i int) (Mention, bool) {
	m := Mention{First: i, Entity: -1, AgeToken: -1, Partial: TitleOnly}
	t := &r.tokens[i]
	if t.Kind == text.Number {
		if i+2 >= len(r.tokens) || r.tokens[i+1].Lower != "-" || r.tokens[i+2].Lower != "year-old" || i+3 < len(r.tokens) && r.tokens[i+3].Kind == text.Word && r.describes(i+3) {
			return m, false
		}
		m.Last, m.AgeToken = i+3, i
		m.Span = text.Span{Start: t.Span.Start, End: r.tokens[i+2].Span.End}
		return m, true
	}
	head := -1
	for j := i; j < i+5 && j < len(r.tokens) && r.tokens[j].Kind == text.Word; j++ {
		c := r.class(j)
		if c&proper.Office != 0 && singular(r.tokens[j].Lower) {
			head = j
			continue
		}
		if head >= 0 || c&proper.OfficeWord == 0 && country(r.tokens[j].Lower) == "" {
			break
		}
	}
	if head < 0 {
		return m, false
	}
	end := head + 1
	if end < len(r.tokens) {
		switch n := &r.tokens[end]; {
		case n.Lower == "of", n.Lower == "for", n.Lower == ",", n.Kind == text.Word && n.Lower != "'s" && (n.Cap || r.describes(end)):
			return m, false
		}
	}
	if r.tokens[head].Cap && end+1 < len(r.tokens) && r.tokens[end].Lower == "'s" && r.tokens[end+1].Cap {
		return m, false // the Governor's Association
	}
	m.Last = end
	m.Span = text.Span{Start: t.Span.Start, End: r.tokens[end-1].Span.End}
	m.Office = r.office(i, end, -1)
	return m, m.Office != nil
}

// describes reports whether the word at token i, after "the 45-year-old" or
// "the general", makes that an adjective of someone or something else (the
// general strike); adverbs and verbs do not.
func (r *reader) describes(i int) bool {
	w := r.tokens[i].Lower
	if r.class(i)&(proper.Function|proper.PersonVerb) != 0 || pastTense(w) {
		return false
	}
	n := len(w)
	return n < 4 || w[n-2:] != "ed" && w[n-2:] != "ly"
}

// singular are heads that stand for one person when an article names none.
func singular(w string) bool {
	switch w {
	case "president", "minister", "premier", "chancellor", "secretary", "senator", "congressman", "congresswoman", "representative",
		"governor", "mayor", "ambassador", "envoy", "speaker", "chairman", "chairwoman", "chief", "director", "commissioner",
		"superintendent", "prosecutor", "sheriff", "judge", "ceo", "coach", "principal", "pope", "bishop", "archbishop", "king",
		"queen", "general", "admiral", "colonel", "captain", "councilman", "councilwoman", "coroner", "pm", "justice":
		return true
	}
	return false
}

// byTitle binds a title or an age to the one entity it fits.
func (r *reader) byTitle(m *Mention) {
	if m.AgeToken < 0 && m.Office.Country == "" && r.atHome(m) {
		return
	}
	best, many := -1, false
	for e := range r.people.Entities {
		n := &r.people.Entities[e]
		if len(n.Mentions) == 0 || !r.fits(n, m) {
			continue
		}
		if best >= 0 {
			many = true
		}
		if best < 0 || n.Mentions[len(n.Mentions)-1] > r.people.Entities[best].Mentions[len(r.people.Entities[best].Mentions)-1] {
			best = e
		}
	}
	if !many && best >= 0 && r.inReach(best, m) {
		m.Entity = best
	}
}

// atHome binds "the president" to the one whose country the article never
// says beside the office, when there is one alone.
func (r *reader) atHome(m *Mention) bool {
	best := -1
	for e := range r.people.Entities {
		n := &r.people.Entities[e]
		if len(n.Mentions) == 0 || !r.fits(n, m) {
			continue
		}
		abroad := false
		for _, o := range n.Offices {
			abroad = abroad || o.Head == m.Office.Head && (o.Country != "" || o.Former)
		}
		if abroad {
			continue
		}
		if best >= 0 {
			return false
		}
		best = e
	}
	m.Entity = best
	return best >= 0
}

// inReach reports whether "the president" may be a foreign one: only right
// after he was named.
func (r *reader) inReach(e int, m *Mention) bool {
	if m.AgeToken >= 0 || m.Office.Country != "" {
		return true
	}
	n := &r.people.Entities[e]
	last := &r.people.Mentions[n.Mentions[len(n.Mentions)-1]]
	for _, o := range n.Offices {
		if o.Head == m.Office.Head && o.Country != "" && !local(o.Head) {
			return r.block(m)-r.block(last) <= 1
		}
	}
	return true
}

// local reports whether an office is one of a state or a town. Who says "the
// governor" means the one he has named, however far back.
func local(head string) bool {
	switch head {
	case "governor", "mayor", "sheriff", "coroner", "commissioner", "superintendent", "principal":
		return true
	}
	return false
}

func (r *reader) fits(e *Entity, m *Mention) bool {
	if m.AgeToken >= 0 {
		n, err := strconv.Atoi(r.tokens[m.AgeToken].Lower)
		return err == nil && n == e.Age
	}
	for _, o := range e.Offices {
		if o.Head != m.Office.Head || o.Former != m.Office.Former && m.Office.Former {
			continue
		}
		if (m.Office.Qualifier == "" || m.Office.Qualifier == o.Qualifier) && (m.Office.Country == "" || m.Office.Country == o.Country) {
			return true
		}
	}
	return false
}

// pastTense are irregular verbs that no list of persons' verbs has.
func pastTense(w string) bool {
	switch w {
	case "left", "met", "held", "made", "got", "put", "set", "let", "cut", "kept", "paid", "sent", "sold", "bought", "brought", "taught", "rode",
		"rose", "fell", "broke", "chose", "drew", "ate", "meant", "slept", "spent", "stole", "swore", "threw", "understood", "wore", "found", "heard",
		"hit", "stayed", "saw", "sang", "shook", "leaves", "meets", "wants", "will", "may", "must":
		return true
	}
	return false
}
