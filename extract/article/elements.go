package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"factdiff/extract/text"
)

// wanted are the attributes that say something of the text or the page.
func wanted(key []byte) bool {
	switch string(key) {
	case "class", "itemprop", "property", "name", "content", "datetime", "type", "role", "hidden", "aria-hidden":
		return true
	}
	return false
}

// isRaw reports the elements whose content is not markup.
func isRaw(name atom.Atom) bool {
	switch name {
	case atom.Script, atom.Style, atom.Noscript, atom.Textarea, atom.Title, atom.Iframe, atom.Noembed, atom.Noframes, atom.Xmp, atom.Plaintext:
		return true
	}
	return false
}

// isVoid reports the elements that have no end.
func isVoid(name atom.Atom) bool {
	switch name {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// isBlock reports the elements before and after which a line ends.
func isBlock(name atom.Atom) bool {
	switch name {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Button, atom.Caption, atom.Center, atom.Dd, atom.Details, atom.Dialog,
		atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4,
		atom.H5, atom.H6, atom.Head, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Iframe, atom.Li, atom.Main, atom.Nav, atom.Ol, atom.Option, atom.P,
		atom.Pre, atom.Section, atom.Select, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Title, atom.Tr,
		atom.Ul, atom.Video, atom.Audio, atom.Picture, atom.Object:
		return true
	}
	return false
}

// isFormatting reports the elements that a parser opens again in every block
// until they are closed.
func isFormatting(name atom.Atom) bool {
	switch name {
	case atom.A, atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.Nobr, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return true
	}
	return false
}

// impliesEnd reports the elements that end where the next of their kind begins.
func impliesEnd(name atom.Atom) bool {
	switch name {
	case atom.Li, atom.Dd, atom.Dt, atom.Td, atom.Th, atom.Tr, atom.Option, atom.P:
		return true
	}
	return false
}

// kindOf is what the text in an element is, if the element says so; else it is
// what the text around it is.
func kindOf(name atom.Atom) (text.BlockKind, bool) {
	switch name {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return text.Heading, true
	case atom.Li:
		return text.ListItem, true
	case atom.Figcaption, atom.Caption:
		return text.Caption, true
	case atom.Article, atom.Section:
		return text.Paragraph, true
	}
	return 0, false
}

// regionOf is what an element's name and role say of the text in it.
func regionOf(name atom.Atom, attrs map[string]string) (in region) {
	switch name {
	case atom.H1:
		in = inH1
	case atom.A:
		in = inLink
	case atom.Time:
		in = inTime
	case atom.Nav, atom.Footer, atom.Form, atom.Button, atom.Select, atom.Dialog, atom.Svg, atom.Template, atom.Object:
		in = inAside
	}
	switch attrs["role"] {
	case "navigation", "dialog", "menu", "contentinfo", "search":
		in |= inAside
	}
	if _, hidden := attrs["hidden"]; hidden || attrs["aria-hidden"] == "true" {
		in |= inAside
	}
	return in
}

// classRegion tells decks and bylines by the words of their class.
func classRegion(words string) (in region) {
	for _, w := range [...]string{"deck", "dek", "standfirst", "subtitle", "subheadline", "subhead", "alternativeheadline"} {
		if hasWord(words, w) {
			in |= inDeck
		}
	}
	for _, w := range [...]string{"byline", "author", "dateline"} {
		if hasWord(words, w) {
			in |= inByline
		}
	}
	if hasWord(words, "caption") {
		in |= inCaption
	}
	return in
}

// hasWord reports whether one of the classes is w or has it as a part:
// "article__deck", "story-deck".
func hasWord(classes, w string) bool {
	for c := range strings.FieldsFuncSeq(classes, func(r rune) bool { return r == ' ' || r == '-' || r == '_' || r == '\n' || r == '\t' }) {
		if strings.EqualFold(c, w) {
			return true
		}
	}
	return false
}
