package article

import (
	"encoding/json"
	"html"
	"strings"
)

// about is what a page says of itself in its head.
type about struct {
	headline, outlet, author string
	published                stamp
	body                     string // JSON-LD articleBody
}

// aboutPage gathers what JSON-LD, OpenGraph, other meta elements and <time>
// say, in this order of trust.
func aboutPage(o *outline) (a about) {
	for _, script := range o.linked {
		a.takeLinked(script.source)
	}
	a.takeMeta(o.meta)
	if a.published.at.IsZero() {
		a.takeTimes(o.times)
	}
	return a
}

// takeMeta reads the meta elements; of two that say the same the first in the
// list of names wins.
func (a *about) takeMeta(meta [][2]string) {
	first := func(names ...string) string {
		for _, name := range names {
			for _, m := range meta {
				if m[0] == name && m[1] != "" {
					return m[1]
				}
			}
		}
		return ""
	}
	say(&a.headline, first("og:title", "twitter:title", "parsely-title", "dc.title", "headline", "title"))
	say(&a.outlet, first("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site"))
	if author := first("author", "parsely-author", "dc.creator", "sailthru.author", "article:author", "byl"); !strings.Contains(author, "://") {
		say(&a.author, strings.TrimPrefix(strings.TrimPrefix(author, "By "), "by "))
	}
	if !a.published.at.IsZero() {
		return
	}
	for _, name := range [...]string{"article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "article:published",
		"publish-date", "publishdate", "pubdate", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "sailthru.date", "date"} {
		if st, ok := looseDate(first(name)); ok {
			a.published = st
			return
		}
	}
}

// takeTimes takes the <time> that says it is the publication, else the first.
func (a *about) takeTimes(times []timeElement) {
	for _, published := range [...]bool{true, false} {
		for _, t := range times {
			if st, ok := looseDate(t.when); ok && (t.published || !published) {
				a.published = st
				return
			}
		}
	}
}

// maxLinked bounds one JSON-LD script.
const maxLinked = 4 << 20

// takeLinked reads a JSON-LD script.
func (a *about) takeLinked(script string) {
	script = strings.TrimSpace(script)
	script = strings.TrimSuffix(strings.TrimPrefix(script, "<!--"), "-->")
	if len(script) > maxLinked {
		return
	}
	var v any
	if json.Unmarshal([]byte(script), &v) != nil {
		// Line ends inside strings are the commonest fault.
		plain := strings.Map(func(r rune) rune {
			if r < ' ' {
				return ' '
			}
			return r
		}, script)
		if json.Unmarshal([]byte(plain), &v) != nil {
			return
		}
	}
	a.walkLinked(v, 0)
}

// walkLinked looks for an article in JSON-LD, also inside a graph or a page.
func (a *about) walkLinked(v any, depth int) {
	if depth > 6 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			a.walkLinked(item, depth+1)
		}
	case map[string]any:
		if isArticleType(v["@type"]) {
			a.takeArticle(v)
			return
		}
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			a.walkLinked(v[key], depth+1)
		}
	}
}

func isArticleType(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "BlogPosting") || v == "Report" || v == "SocialMediaPosting"
	case []any:
		for _, item := range v {
			if s, ok := item.(string); ok && isArticleType(s) {
				return true
			}
		}
	}
	return false
}

// takeArticle takes what one article of the JSON-LD says, unless an earlier
// one said it.
func (a *about) takeArticle(v map[string]any) {
	say(&a.headline, linkedText(v["headline"]))
	say(&a.headline, linkedText(v["name"]))
	say(&a.outlet, linkedText(v["publisher"]))
	say(&a.author, linkedText(v["author"]))
	if body, ok := v["articleBody"].(string); ok {
		say(&a.body, body)
	}
	if st, ok := looseDate(linkedText(v["datePublished"])); ok && a.published.at.IsZero() {
		a.published = st
	}
}

// linkedText is a text, the name of a thing, or several of them.
func linkedText(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(html.UnescapeString(v))
	case map[string]any:
		if name, ok := v["name"]; ok {
			return linkedText(name)
		}
		return linkedText(v["@value"])
	case []any:
		var all []string
		for _, item := range v {
			if s := linkedText(item); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	}
	return ""
}

// takeAbout fills in what the page says of itself.
func (p *page) takeAbout(a about) {
	say(&p.meta.Title, a.headline)
	say(&p.meta.Outlet, strings.TrimPrefix(a.outlet, "@"))
	say(&p.author, a.author)
	if p.stamp.at.IsZero() {
		p.stamp = a.published
	}
}
