package person

import (
	"sort"
	"strconv"
	"strings"

	"factdiff/extract/proper"
	"factdiff/extract/text"
)

// reader reads the people of one document.
type reader struct {
	doc    *text.Document
	tokens []text.Token
	segs   []proper.Segment
	people *People
	keys   map[string][]int // entities by key
	givens map[string][]int // entities by folded given name and nickname
}

func read(d *text.Document) *People {
	r := &reader{doc: d, tokens: d.Tokens(), segs: proper.Layer.Of(d), people: &People{Mentions: make([]Mention, 0, len(d.Tokens())/36+4)},
		keys: map[string][]int{}, givens: map[string][]int{}}
	if r.isRecord() {
		r.people.Mentions = append(r.people.Mentions, r.record(0, len(r.tokens)))
	} else {
		for i := range r.segs {
			if r.segs[i].Kind == proper.Person {
				r.mention(i)
			}
		}
	}
	r.link()
	return r.people
}

func (r *reader) class(i int) proper.Class { return proper.ClassOf(r.tokens[i].Lower) }

// mention makes a mention of segment s and what stands beside it.
func (r *reader) mention(s int) {
	seg := r.segs[s]
	m := Mention{First: seg.First, Last: seg.Last, Entity: -1, AgeToken: -1,
		Span: text.Span{Start: r.tokens[seg.First].Span.Start, End: r.tokens[seg.Last-1].Span.End}}
	r.titles(&m, s)
	r.parts(&m)
	r.after(&m, s)
	r.people.Mentions = append(r.people.Mentions, m)
}

// titles reads the titles and the office before the name.
func (r *reader) titles(m *Mention, s int) {
	if s > 0 && r.segs[s-1].Kind == proper.Title && r.segs[s-1].Last == m.First {
		t := r.segs[s-1]
		for i := t.First; i < t.Last && r.tokens[i].Lower != "of"; i++ {
			if c := r.class(i); c&proper.Courtesy != 0 && (c&proper.OfficeWord == 0 || i == t.Last-1) {
				m.Titles = append(m.Titles, plain(r.tokens[i].Lower))
			}
		}
		m.Office = r.office(t.First, t.Last, s-1)
		return
	}
	// in lower case: "commerce secretary Howard Lutnick"
	end := m.First
	start := end
	for start > 0 && end-start < 5 {
		t := &r.tokens[start-1]
		if t.Kind != text.Word || t.Cap && (start == end || !r.opens(start-1)) || r.class(start-1)&(proper.Office|proper.OfficeWord) == 0 || t.Span.End > m.Span.Start {
			break
		}
		start--
	}
	if start < end && r.class(end-1)&proper.Office != 0 {
		m.Office = r.office(start, end, r.before(s, start))
		return
	}
	if end > 0 && r.hyphenated(m, end-1) {
		return
	}
	// "the chancellor, Angela Merkel,"
	if end >= 3 && r.tokens[end-1].Lower == "," && m.Last < len(r.tokens) && r.tokens[m.Last].Lower == "," {
		m.Office = r.preceding(end - 1)
	}
}

// hyphenated reads an office written in one word with then- or ex- at token i.
func (r *reader) hyphenated(m *Mention, i int) bool {
	for _, p := range [...]string{"then-", "ex-", "now-"} {
		head, ok := strings.CutPrefix(r.tokens[i].Lower, p)
		if ok && proper.ClassOf(head)&proper.Office != 0 {
			m.Office = &Office{Span: r.tokens[i].Span, Head: headWord(plain(head)), Former: p != "now-"}
			return true
		}
	}
	return false
}

// opens reports whether token i is the first of its sentence.
func (r *reader) opens(i int) bool {
	s := r.doc.SentenceAt(r.tokens[i].Span.Start)
	return s >= 0 && r.doc.Sentences()[s].First == i
}

// preceding reads an office that ends before the comma at token end and begins
// with an article or a possessive: "the German chancellor,".
func (r *reader) preceding(end int) *Office {
	start := end
	for start > 0 && end-start < 6 {
		t := &r.tokens[start-1]
		if w := t.Lower; w == "the" || w == "its" || w == "their" || w == "'s" {
			break
		}
		if t.Kind != text.Word || r.class(start-1)&(proper.Office|proper.OfficeWord) == 0 && r.at(start-1) == nil {
			return nil
		}
		start--
	}
	if start == end || start == 0 || r.class(end-1)&proper.Office == 0 {
		return nil
	}
	from := start
	for from < end && r.at(from) != nil && r.class(from)&proper.OfficeWord == 0 {
		from++ // country and body stand before the words of the office
	}
	return r.office(from, end, r.segAt(from))
}

// segAt is the index of the first segment that begins at or after token i.
func (r *reader) segAt(i int) int {
	return sort.Search(len(r.segs), func(k int) bool { return r.segs[k].First >= i })
}

// before is the index of the segment that ends at token i, or s.
func (r *reader) before(s, i int) int {
	if s > 0 && (r.segs[s-1].Last == i || r.segs[s-1].Last == i-1 && r.tokens[i-1].Lower == "'s") {
		return s
	}
	return -1
}

// after reads an age and an office that follow the name.
func (r *reader) after(m *Mention, s int) {
	if i := m.First - 3; i >= 0 && r.tokens[i].Kind == text.Number && r.tokens[i+2].Lower == "year-old" {
		m.AgeToken = i
	}
	i := m.Last
	if i+1 >= len(r.tokens) || r.tokens[i].Lower != "," {
		return
	}
	i++
	if t := &r.tokens[i]; t.Kind == text.Number && t.Span.Len() <= 3 {
		if n, err := strconv.Atoi(t.Lower); err == nil && n > 0 && n < 120 && r.endsAge(i+1) {
			m.AgeToken = i
			i += 2
		}
	}
	if m.Office == nil && i < len(r.tokens) {
		m.Office = r.appositive(i, s)
	}
}

// endsAge reports whether the mark or end at token i ends an age in years: that
// of "Ortega, 29-year-old Luc Marsh" is the next one's.
func (r *reader) endsAge(i int) bool {
	return i >= len(r.tokens) || r.tokens[i].Kind == text.Punct && r.tokens[i].Lower != "-"
}

// plain takes the full stop off an abbreviation.
func plain(w string) string {
	if n := len(w); n > 1 && w[n-1] == '.' {
		return w[:n-1]
	}
	return w
}
