package superlative

import (
	"sort"
	"time"

	"factdiff/extract/claim"
	"factdiff/extract/clause/word"
	"factdiff/extract/place"
	"factdiff/extract/text"
	"factdiff/extract/timex"
)

// mostMods bounds the words between a superlative and its noun.
const mostMods = 4

// at reads the phrase whose superlative is token i.
func (r *reader) at(st text.Sentence, i int) (f phrase, ok bool) {
	f = phrase{st: st, first: i}
	w := r.t[i].Lower
	for k := len(w) - 1; k > 0; k-- { // third-largest is one token
		if w[k] == '-' {
			if f.rank = rank(w[:k]); f.rank == "" {
				return f, false
			}
			w = w[k+1:]
			break
		}
	}
	if f.degree, ok = r.lists.of[w]; !ok {
		return f, false
	}
	if f.rank == "" && i > st.First {
		if f.rank = rank(r.t[i-1].Lower); f.rank != "" {
			f.first--
		}
	}
	if !r.definite(&f) || !r.head(&f, i+1) {
		return f, false
	}
	for r.bound(&f) {
	}
	bounded := f.act != "" || f.scope != "" || f.since != nil
	return f, bounded && (f.last >= st.Last || r.t[f.last].Lower != "of") // "the world's largest in the field of …"
}

// definite reads the determiner before a phrase; the owner of a possessive is a
// scope: "Norway's largest bank", "the state's".
func (r *reader) definite(f *phrase) bool {
	i := f.first - 1
	if i < f.st.First {
		return false
	}
	f.det = i
	if r.t[i].Lower != "'s" || i == f.st.First {
		return r.t[i].Lower == "the"
	}
	if m := r.place(i - 1); m != nil {
		f.scope, f.det = m.Key, m.First
		return true
	}
	f.scope, f.det = r.lists.where[r.t[i-1].Lower], i-1
	if f.det > f.st.First && r.t[f.det-1].Lower == "the" {
		f.det--
	}
	return f.scope != ""
}

// head reads the noun phrase from token i on.
func (r *reader) head(f *phrase, i int) bool {
	info := word.Layer.Of(r.Doc)
	k := i
	for k < f.st.Last && k < i+mostMods+1 && r.t[k].Kind == text.Word && (info[k].Class&^(word.Plural|word.Evidence) == 0 || k == i && info[k].Is(word.Ing)) {
		k++
	}
	if k == i || k > i+mostMods {
		return false
	}
	f.noun, f.last = k-1, k
	for j := i; j < k-1; j++ {
		f.mods = append(f.mods, r.t[j].Lower)
	}
	if k+1 < f.st.Last && r.t[k].Lower == "of" {
		for k++; k < f.st.Last && info[k].Is(word.Determiner|word.Possessive); k++ {
		}
		from := k
		for ; k < f.st.Last && k < from+mostMods && r.t[k].Kind == text.Word && info[k].Class&^word.Plural == 0; k++ {
			f.mods = append(f.mods, "of "+r.t[k].Lower)
		}
		if k == from || r.time(from) != nil {
			return false // "of his term": when, and not what
		}
		f.last = k
	}
	sort.Strings(f.mods)
	return true
}

// bound reads one restriction behind the phrase: since, in, on record, ever, to
// do something.
func (r *reader) bound(f *phrase) bool {
	if f.last+1 >= f.st.Last {
		return f.last < f.st.Last && r.ever(f)
	}
	switch r.t[f.last].Lower {
	case "since":
		return f.since == nil && r.dated(f)
	case "in":
		return r.within(f)
	case "to":
		return f.act == "" && r.deed(f, f.last+1)
	}
	if i := word.Layer.Of(r.Doc)[f.last]; f.act == "" && f.scope == "" && i.Is(word.Past) && !i.Is(word.Auxiliary) {
		f.finite = true // perhaps: "the first woman elected governor", "the first shot rang out"
		return r.deed(f, f.last)
	}
	return r.ever(f)
}

func (r *reader) ever(f *phrase) bool {
	n := 0
	switch r.t[f.last].Lower {
	case "ever":
		n = 1
	case "on":
		if r.t[f.last+1].Lower == "record" {
			n = 2
		}
	}
	if n == 0 || f.scope == "ever" {
		return false
	}
	f.scope = join(f.scope, "ever")
	f.last += n
	return true
}

// deed reads "lead the bank", "be elected governor" from token k on.
func (r *reader) deed(f *phrase, k int) bool {
	info := word.Layer.Of(r.Doc)
	for k < f.st.Last && (info[k].Is(word.Be|word.Have) || r.t[k].Lower == "ever") {
		k++
	}
	if k >= f.st.Last || r.t[k].Kind != text.Word || info[k].Class&^(word.Past|word.Plural) != 0 {
		return false
	}
	f.act = r.t[k].Lower
	end := k + 1
	for j := k + 1; j < f.st.Last && j < k+6 && r.t[j].Kind == text.Word; j++ {
		if info[j].Class == 0 && r.t[j].Lower != "the" {
			f.act += " " + r.t[j].Lower
			end = j + 1
		} else if end > k+1 || !info[j].Is(word.Determiner|word.Preposition|word.Possessive) {
			break
		}
	}
	f.last = end
	return true
}

// within reads "in the state", "in Norway", "in US history", "in 20 years".
func (r *reader) within(f *phrase) bool {
	k := f.last + 1
	if m := r.time(k); m != nil {
		if since := ago(r.Doc, m); since != nil && f.since == nil {
			f.since, f.last = since, m.Last
			return true
		}
		return false
	}
	if k < f.st.Last && (r.t[k].Lower == "the" || r.t[k].Lower == "its") {
		k++
	}
	modern := ""
	if k < f.st.Last && (r.t[k].Lower == "modern" || r.t[k].Lower == "recorded" || r.t[k].Lower == "recent") {
		modern = r.t[k].Lower
		k++
	}
	scope, end := r.region(k, f.st.Last)
	if end < f.st.Last && r.t[end].Lower == "'s" {
		end++
	}
	switch {
	case end < f.st.Last && r.t[end].Lower == "history":
		f.scope, f.last = join(f.scope, modern, "history of", scope), end+1
		if end+1 < f.st.Last && r.t[end+1].Lower == "of" && scope == "" {
			of := end + 2
			if of < f.st.Last && r.t[of].Lower == "the" {
				of++
			}
			if s, e := r.region(of, f.st.Last); s != "" {
				f.scope, f.last = join(f.scope, s), e
			}
		}
		return true
	case scope == "" || f.scope != "" || modern != "" || end > k && r.t[end-1].Lower == "'s":
		return false
	case end < f.st.Last && r.t[end].Cap && r.t[end].Kind == text.Word:
		return false // in Norway House
	}
	f.scope, f.last = scope, end
	return true
}

// region is the country, state or sort of region at token k, and the token behind.
func (r *reader) region(k, last int) (string, int) {
	if k >= last {
		return "", k
	}
	if m := r.place(k); m != nil && m.First == k {
		return m.Key, m.Last
	}
	if w := r.lists.where[r.t[k].Lower]; w != "" {
		return w, k + 1
	}
	return "", k
}

// dated reads "since 1992"; the year must be in print.
func (r *reader) dated(f *phrase) bool {
	m := r.time(f.last + 1)
	if m == nil || !m.Resolved || !m.Moment.Year || m.Kind != timex.Date && m.Kind != timex.DateRange {
		return false
	}
	v := m.Moment
	v.Written, v.Hedge = "since "+r.Doc.Slice(m.Span), claim.Exact
	f.since, f.last = &v, m.Last
	return true
}

// ago is "in 20 years" as the years it may mean, where the article is dated.
func ago(d *text.Document, m *timex.Mention) *claim.Moment {
	if m.Kind != timex.Duration || !d.Dated() || m.Quantity.Vague || m.Quantity.Hedge != claim.Exact || m.Months < 24 || m.Months > 1200 {
		return nil
	}
	year := d.Published.Year() - int(m.Months)/12
	return &claim.Moment{From: time.Date(year-1, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(year+2, 1, 1, 0, 0, 0, 0, time.UTC),
		Grain: "year", Weekday: -1, Hedge: claim.About, Written: "in " + d.Slice(m.Span)}
}

// time is the time that begins at token k.
func (r *reader) time(k int) *timex.Mention {
	all := timex.Layer.Of(r.Doc)
	i := sort.Search(len(all), func(i int) bool { return all[i].First >= k })
	if i < len(all) && all[i].First == k {
		return &all[i]
	}
	return nil
}

// ending is the time that ends before token k.
func (r *reader) ending(k int) *timex.Mention {
	all := timex.Layer.Of(r.Doc)
	i := sort.Search(len(all), func(i int) bool { return all[i].Last >= k })
	if i < len(all) && all[i].Last == k {
		return &all[i]
	}
	return nil
}

// place is the place named around token k.
func (r *reader) place(k int) *place.Mention {
	all := place.Layer.Of(r.Doc).Mentions
	i := sort.Search(len(all), func(i int) bool { return all[i].Last > k })
	if i < len(all) && all[i].First <= k && all[i].Kind <= place.City {
		return &all[i]
	}
	return nil
}
