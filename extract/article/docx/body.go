package docx

import (
	"encoding/xml"
	"errors"
	"strings"
	"unicode/utf8"

	"factdiff/extract/text"
)

// body puts the paragraphs of a document together.
type body struct {
	*reader
	doc    *Document
	most   int // paragraphs; 0: any number
	styles styles
	all    []*paragraph
	open   []*paragraph // those that are not at their end; one in a text box is inside another
	runs   []bool       // the runs we are in: is their text hidden, or struck out?
	chosen []bool       // the alternatives we are in: has one of their choices been read?
	// joins, for each depth of text boxes: the paragraph whose end was deleted and
	// that goes on in the next.
	joins []*paragraph
}

// paragraph is one while it is read.
type paragraph struct {
	strings.Builder
	style         string
	heading, list bool
	runsOn        bool // its end is a tracked deletion
}

// walk reads the part that holds the text.
func (b *body) walk(r *reader) error {
	b.reader = r
	return r.until(0, b.start, b.end)
}

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

// start takes in the start of an element; what is not named is passed through.
func (b *body) start(e element) error {
	if e.Name.Space == compatibility {
		return b.alternative(e.Name.Local)
	}
	switch word(e.Name) {
	case "p":
		return b.begin()
	case "pPr":
		return b.inside(b.paragraphProperty)
	case "r":
		b.runs = append(b.runs, b.hidden())
	case "rPr":
		return b.inside(b.runProperty)
	case "t", "tab", "ptab", "br", "cr", "noBreakHyphen":
		return b.text(e)
	case "ins", "moveTo":
		b.doc.Left.Changes++
	case "del", "moveFrom":
		b.doc.Left.Changes++
		return b.skip()
	case "footnoteReference", "endnoteReference":
		b.doc.Left.Notes++
	case "altChunk":
		return errors.New("holds text as a file of its own kind; open it in Word and save it again")
	case "delText", "instrText", "delInstrText", "tblPr", "trPr", "tcPr", "tblGrid", "sectPr", "sdtPr", "rt":
		return b.skip()
	}
	return nil
}

func (b *body) end(n xml.Name) {
	switch name := word(n); {
	case name == "p" && len(b.open) > 0:
		last := len(b.open) - 1
		p := b.open[last]
		b.open = b.open[:last]
		b.joins = append(b.joins[:last], nil)
		if p.runsOn {
			b.joins[last] = p
		}
	case name == "tc" || name == "txbxContent":
		b.joins = b.joins[:min(len(b.open), len(b.joins))]
	case name == "r" && len(b.runs) > 0:
		b.runs = b.runs[:len(b.runs)-1]
	case n.Space == compatibility && n.Local == "AlternateContent" && len(b.chosen) > 0:
		b.chosen = b.chosen[:len(b.chosen)-1]
	}
}

// alternative reads the first of several ways in which one thing is written: a
// text box stands in a document once for new programs and once for old ones.
func (b *body) alternative(name string) error {
	last := len(b.chosen) - 1
	switch {
	case name == "AlternateContent":
		b.chosen = append(b.chosen, false)
	case last < 0 || name != "Choice" && name != "Fallback":
	case b.chosen[last]:
		return b.skip()
	default:
		b.chosen[last] = true
	}
	return nil
}

// begin opens a paragraph, or goes on with the one before it.
func (b *body) begin() error {
	var p *paragraph
	if level := len(b.open); level < len(b.joins) {
		p = b.joins[level]
	}
	if p == nil {
		p = &paragraph{}
		b.all = append(b.all, p)
		if b.most > 0 && len(b.all) > b.most {
			return &Beyond{"paragraphs"}
		}
	}
	p.style, p.heading, p.list, p.runsOn = "", false, false, false // the last of joined ones says what they are
	for len(b.joins) < len(b.open) {
		b.joins = append(b.joins, nil)
	}
	b.open = append(b.open, p)
	return nil
}

// paragraphProperty takes in one element of <w:pPr>.
func (b *body) paragraphProperty(e element) error {
	if len(b.open) == 0 {
		return nil
	}
	p := b.open[len(b.open)-1]
	switch word(e.Name) {
	case "pStyle":
		p.style = e.attr("val")
	case "outlineLvl":
		p.heading = outlined(e)
	case "numPr":
		p.list = true
		return b.inside(func(e element) error {
			if word(e.Name) == "numId" && e.attr("val") == "0" {
				p.list = false // taken out of the list of its style
			}
			return nil
		})
	case "del", "moveFrom":
		p.runsOn = true
	case "pPrChange", "sectPr":
		return b.skip()
	}
	return nil
}

// runProperty takes in one element of a run's <w:rPr>.
func (b *body) runProperty(e element) error {
	last := len(b.runs) - 1
	if last < 0 {
		return nil
	}
	switch word(e.Name) {
	case "rStyle":
		b.runs[last] = b.runs[last] || b.styles.hidden(e.attr("val"))
	case "vanish":
		b.runs[last] = e.on()
	case "strike", "dstrike": // an editor's way to delete: "seven nine people"
		b.runs[last] = b.runs[last] || e.on()
	case "rPrChange":
		return b.skip()
	}
	return nil
}

// hidden reports whether a run that begins here is hidden unless it says
// otherwise.
func (b *body) hidden() bool {
	outer := len(b.runs) > 0 && b.runs[len(b.runs)-1]
	return outer || len(b.open) > 0 && b.styles.hidden(b.open[len(b.open)-1].style)
}

// text takes in the characters of a run.
func (b *body) text(e element) error {
	s := "\t"
	switch word(e.Name) {
	case "t":
		var err error
		if s, err = b.words(); err != nil {
			return err
		}
		s = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(s)
	case "cr":
		s = "\v"
	case "br":
		if s = "\v"; e.attr("type") == "page" || e.attr("type") == "column" {
			s = "\f"
		}
	case "noBreakHyphen":
		s = "-"
	}
	switch {
	case len(b.open) == 0:
	case len(b.runs) > 0 && b.runs[len(b.runs)-1]:
		b.doc.Left.Hidden += utf8.RuneCountInString(s)
	default:
		b.open[len(b.open)-1].WriteString(s)
	}
	return nil
}

// finish hands the paragraphs over.
func (b *body) finish() {
	for _, p := range b.all {
		kind, known := b.styles.kind(p.style)
		switch {
		case p.heading && (!known || kind == text.ListItem):
			kind = text.Heading
		case p.list && !known:
			kind = text.ListItem
		}
		b.doc.Paragraphs = append(b.doc.Paragraphs, Paragraph{p.String(), kind})
	}
}
