package docx

import (
	"strings"

	"factdiff/extract/text"
)

// style is what a style says of its paragraphs or words.
type style struct {
	name, base string
	hidden     *bool
	heading    bool // it has a level in the outline
	list       bool
}

// styles are the styles of a document by their ids; the one of paragraphs that
// name none is that of "".
type styles map[string]*style

func (a *archive) styles(part string) (styles, error) {
	all := styles{}
	if part == "" || !a.has(part) {
		return all, nil
	}
	err := a.read(part, func(x *reader) error {
		return x.each(func(e element) error {
			if word(e.Name) != "style" {
				return nil
			}
			s := &style{}
			if id := e.attr("styleId"); all[id] == nil {
				all[id] = s
			}
			if e.attr("type") == "paragraph" && isOn(e.attr("default")) && all[""] == nil {
				all[""] = s
			}
			return x.inside(s.take)
		})
	})
	return all, err
}

// take takes in one element of a style.
func (s *style) take(e element) error {
	switch word(e.Name) {
	case "name":
		s.name = e.attr("val")
	case "basedOn":
		s.base = e.attr("val")
	case "outlineLvl":
		s.heading = outlined(e)
	case "numPr":
		s.list = true
	case "vanish", "strike", "dstrike":
		on := e.on() || s.hidden != nil && *s.hidden
		s.hidden = &on
	}
	return nil
}

// outlined reports whether <w:outlineLvl> stands for a heading; the last level,
// 9, is that of the text itself.
func outlined(e element) bool {
	v := e.attr("val")
	return len(v) == 1 && '0' <= v[0] && v[0] <= '8'
}

// mostBased bounds how many styles may be based on one another.
const mostBased = 16

// up calls each for the style of that id and those it is based on, until it is
// told to stop.
func (all styles) up(id string, each func(*style) bool) {
	for range mostBased {
		s := all[id]
		if s == nil || !each(s) || s.base == "" {
			return
		}
		id = s.base
	}
}

// hidden reports whether words of a style are not printed.
func (all styles) hidden(id string) (hidden bool) {
	all.up(id, func(s *style) bool {
		if s.hidden != nil {
			hidden = *s.hidden
		}
		return s.hidden == nil
	})
	return hidden
}

// kind is what a paragraph of a style is; known is false where the style does
// not tell. A style that the document does not define is told by its id.
func (all styles) kind(id string) (kind text.BlockKind, known bool) {
	if all[id] == nil {
		return kindOf(id)
	}
	all.up(id, func(s *style) bool {
		kind, known = kindOf(s.name)
		if !known && s.heading {
			kind, known = text.Heading, true
		}
		if !known && s.list {
			kind, known = text.ListItem, true
		}
		return !known
	})
	return kind, known
}

// kindOf is what the name of a style stands for. Word's own styles have one
// English name in every language; the others are what newsrooms call theirs.
func kindOf(name string) (text.BlockKind, bool) {
	name = strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '_' {
			return -1
		}
		return r
	}, strings.ToLower(name))
	switch name {
	case "title", "headline", "hed", "mainheadline":
		return text.Headline, true
	case "subtitle", "deck", "dek", "standfirst", "subheadline", "strapline":
		return text.Deck, true
	case "crosshead", "crossheading", "subhead", "subheading", "intertitle":
		return text.Heading, true
	case "caption", "cutline", "photocaption", "picturecaption":
		return text.Caption, true
	case "byline", "credit", "photocredit", "tableoffigures":
		return text.Boilerplate, true
	}
	switch {
	case strings.HasPrefix(name, "heading"):
		return text.Heading, true
	case strings.HasPrefix(name, "listbullet"), strings.HasPrefix(name, "listnumber"):
		return text.ListItem, true
	case strings.HasPrefix(name, "toc"): // the table of contents
		return text.Boilerplate, true
	}
	return text.Paragraph, false
}
