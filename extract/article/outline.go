package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"factdiff/extract/text"
)

// run is one piece of text of an HTML page, between two tags.
type run struct {
	at, end int  // bytes of the source
	group   int  // runs of one group make one block
	blank   bool // white space, or a <br>
	kind    text.BlockKind
	in      region
}

// region says what sort of elements a run stands in.
type region uint16

const (
	inArticle region = 1 << iota
	inH1
	inDeck
	inByline
	inTime
	inCaption // by its class: some pages call the whole article so
	inAside   // navigation, footers, forms: never an article's text
	inLink
	inLivePost // an <article> inside an <article>: a comment, a card, a live post
)

// outline is an HTML page taken apart once, by tokens, since only tokens know
// their bytes.
type outline struct {
	source string
	runs   []run
	title  string         // of <title>, as written
	meta   [][2]string    // property, name or itemprop and content, decoded
	times  []timeElement  // <time datetime>
	linked []script       // the JSON-LD scripts
	open   []element      // while it is read
	group  int            //
	brs    int            // <br> since the last text
	swell  int            // nodes that unclosed formatting would make
	bulk   int            // bytes of text times the elements around it
	format map[string]int // open formatting elements by name
}

type element struct {
	name atom.Atom
	kind text.BlockKind
	in   region
}

// timeElement is a <time> with the moment it stands for.
type timeElement struct {
	when      string
	published bool // it says so
}

// readOutline takes the page apart.
func readOutline(source string) *outline {
	o := &outline{source: source, format: map[string]int{}}
	z := html.NewTokenizer(strings.NewReader(source))
	at := 0
	raw := atom.Atom(0) // the element whose content is not markup
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return o
		}
		end := min(at+len(z.Raw()), len(source))
		switch kind {
		case html.TextToken:
			o.addText(at, end, raw)
		case html.StartTagToken, html.SelfClosingTagToken:
			name, attrs := o.start(z, kind)
			raw = 0
			if isRaw(name) && kind == html.StartTagToken {
				raw = name
				if name == atom.Script && !strings.Contains(attrs["type"], "ld+json") {
					raw = atom.Style
				}
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			o.close(atom.Lookup(name), string(name))
			raw = 0
		}
		at = end
	}
}

// addText records a run of text.
func (o *outline) addText(at, end int, raw atom.Atom) {
	s := o.source[at:end]
	switch {
	case raw == atom.Title:
		if o.title == "" {
			o.title = html.UnescapeString(strings.TrimSpace(s))
		}
	case raw == atom.Script:
		o.linked = append(o.linked, script{s, at})
	case raw != 0:
	default:
		r := run{at: at, end: end, group: o.group, blank: strings.Trim(s, " \t\r\n\f") == ""}
		if n := len(o.open); n > 0 {
			r.kind, r.in = o.open[n-1].kind, o.open[n-1].in
		}
		if !r.blank {
			o.brs = 0
			o.bulk += len(s) * len(o.open)
			for _, n := range o.format {
				o.swell += n
			}
		}
		o.runs = append(o.runs, r)
	}
}

// start takes in a start tag.
func (o *outline) start(z *html.Tokenizer, kind html.TokenType) (atom.Atom, map[string]string) {
	raw, more := z.TagName()
	tag := string(raw)
	name := atom.Lookup(raw)
	var attrs map[string]string
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		if wanted(k) {
			if attrs == nil {
				attrs = map[string]string{}
			}
			attrs[string(k)] = string(v)
		}
	}
	switch name {
	case atom.Br:
		o.lineBreak()
		return name, attrs
	case atom.Meta:
		o.addMeta(attrs)
	case atom.Time:
		if when := attrs["datetime"]; when != "" {
			mark := strings.ToLower(attrs["itemprop"] + " " + attrs["class"])
			o.times = append(o.times, timeElement{when, strings.Contains(mark, "publish") || strings.Contains(mark, "created")})
		}
	}
	if isBlock(name) {
		o.group++
		o.brs = 0
	}
	if isVoid(name) || kind == html.SelfClosingTagToken {
		return name, attrs
	}
	if isFormatting(name) {
		o.format[tag]++
	}
	o.push(name, attrs)
	return name, attrs
}

// lineBreak: one <br> parts lines, two part paragraphs.
func (o *outline) lineBreak() {
	if o.brs++; o.brs > 1 {
		o.group++
		return
	}
	at := 0
	if n := len(o.runs); n > 0 {
		at = o.runs[n-1].end
	}
	o.runs = append(o.runs, run{at: at, end: at, group: o.group, blank: true})
}

// push opens an element; a paragraph or item that was left open ends.
func (o *outline) push(name atom.Atom, attrs map[string]string) {
	if n := len(o.open); n > 0 {
		top := o.open[n-1].name
		if top == atom.P && isBlock(name) || top == name && impliesEnd(name) {
			o.open = o.open[:n-1]
		}
	}
	if len(o.open) >= maxOpen {
		return
	}
	e := element{name: name}
	if n := len(o.open); n > 0 {
		e.kind, e.in = o.open[n-1].kind, o.open[n-1].in
	}
	if kind, ok := kindOf(name); ok {
		e.kind = kind
	}
	e.in |= regionOf(name, attrs)
	if name == atom.Article {
		if e.in&inArticle != 0 {
			e.in |= inLivePost
		}
		e.in |= inArticle
	}
	if words := attrs["class"] + " " + attrs["itemprop"]; len(words) > 1 {
		e.in |= classRegion(words)
	}
	o.open = append(o.open, e)
}

// maxOpen bounds the open elements; the parser refuses pages nested deeper.
const maxOpen = 512

// close takes in an end tag.
func (o *outline) close(name atom.Atom, tag string) {
	if isBlock(name) {
		o.group++
		o.brs = 0
	}
	if o.format[tag] > 0 {
		o.format[tag]--
	}
	for i := len(o.open) - 1; i >= 0 && i >= len(o.open)-64; i-- {
		if o.open[i].name == name {
			o.open = o.open[:i]
			return
		}
	}
}

func (o *outline) addMeta(attrs map[string]string) {
	for _, key := range [...]string{"property", "name", "itemprop"} {
		if name, content := attrs[key], strings.TrimSpace(attrs["content"]); name != "" && content != "" {
			o.meta = append(o.meta, [2]string{strings.ToLower(name), content})
		}
	}
}
