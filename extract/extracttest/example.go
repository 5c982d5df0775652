package extracttest

import (
	"errors"
	"fmt"
	"strings"

	"factdiff/extract/extracttest/page"
	"factdiff/extract/text"
)

// plain takes the brackets out of the lines and divides them into blocks.
func (e *example) plain(lines []string) error {
	var b strings.Builder
	var r page.Brackets
	begin, kind := 0, text.Paragraph
	flush := func() {
		if b.Len() > begin {
			e.blocks = append(e.blocks, text.Block{Kind: kind, Span: text.Span{Start: begin, End: b.Len()}})
			b.WriteString("\n\n")
		}
		begin, kind = b.Len(), text.Paragraph
	}
	for _, line := range lines {
		k, rest := blockKind(line)
		if line == "" || k != text.Paragraph {
			flush()
		}
		if kind != text.Paragraph && k == text.Paragraph {
			flush() // what follows a headline is the body
		}
		if line == "" {
			continue
		}
		if b.Len() == begin {
			kind = k
		} else {
			b.WriteByte('\n')
		}
		if err := r.Write(&b, rest); err != nil {
			return err
		}
	}
	flush()
	e.text, e.marks = b.String(), r.Marks
	return r.Close()
}

// blockKind is the sort of block that a line begins.
func blockKind(line string) (text.BlockKind, string) {
	name, rest, _ := strings.Cut(line, " ")
	switch name {
	case "{headline}":
		return text.Headline, rest
	case "{deck}":
		return text.Deck, rest
	case "{caption}":
		return text.Caption, rest
	case "{heading}":
		return text.Heading, rest
	case "{item}":
		return text.ListItem, rest
	}
	return text.Paragraph, line
}

// expect joins the lines of = with their brackets.
func (e *example) expect(lines []claimLine, section string) error {
	if body, ok := strings.CutPrefix(lines[0].body, "nothing: "); ok {
		if len(lines) > 1 || body == "" {
			return errors.New("\"= nothing: reason\" stands alone, with a reason")
		}
		if section == page.Finds {
			return fmt.Errorf("nothing is found here: it belongs under %q", page.Leaves)
		}
		return nil
	}
	for i, l := range lines {
		n := l.bracket
		switch {
		case len(e.marks) == 0:
			return errors.New("the evidence is not in brackets")
		case n == 0 && len(e.marks) == 1:
			n = 1
		case n == 0 && len(e.marks) != len(lines):
			return fmt.Errorf("%d brackets, %d lines: say which is which with =1 …, =2 …", len(e.marks), len(lines))
		case n == 0:
			n = i + 1
		case n > len(e.marks):
			return fmt.Errorf("there is no bracket %d", n)
		}
		w := want{line: l.line, span: e.marks[n-1]}
		if reason, ok := strings.CutPrefix(l.body, "skip: "); ok {
			w.skip = reason
		} else if w.says = l.body; section == page.Leaves {
			return fmt.Errorf("a claim is found here: it belongs under %q", page.Finds)
		}
		e.want = append(e.want, w)
	}
	return nil
}
