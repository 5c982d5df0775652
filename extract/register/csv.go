package register

import (
	"strings"

	"factdiff/extract/text"
)

// scanner reads the rows of a CSV file (RFC 4180) and keeps where each stands.
// Fields are parts of the text, not copies, unless a doubled quote must be
// undone.
type scanner struct {
	text string
	at   int
	line int // of the row last read, from 1
	next int // lines before at

	span   text.Span // the row last read, without its line end
	fields []string
}

// fault is what is wrong with a row.
type fault struct {
	line    int
	message string
}

// row reads the next row that is not blank. It reports false at the end.
func (s *scanner) row() (bool, *fault) {
	for s.at < len(s.text) {
		s.line = s.next + 1
		end := strings.IndexByte(s.text[s.at:], '\n')
		if end < 0 {
			end = len(s.text)
		} else {
			end += s.at
		}
		body := s.text[s.at:end]
		if strings.IndexByte(body, '"') >= 0 {
			return true, s.quotedRow()
		}
		from := s.at
		s.at = min(end+1, len(s.text))
		s.next++
		body = strings.TrimSuffix(body, "\r")
		if strings.TrimSpace(body) == "" {
			continue
		}
		s.span = text.Span{Start: from, End: from + len(body)}
		s.split(body)
		return true, nil
	}
	return false, nil
}

// split cuts a row without quotes at its commas.
func (s *scanner) split(body string) {
	s.fields = s.fields[:0]
	for {
		i := strings.IndexByte(body, ',')
		if i < 0 {
			break
		}
		s.fields = append(s.fields, strings.TrimSpace(body[:i]))
		body = body[i+1:]
	}
	s.fields = append(s.fields, strings.TrimSpace(body))
}

// quotedRow reads a row that has a quote in its first line and may go on over
// several.
func (s *scanner) quotedRow() *fault {
	s.fields = s.fields[:0]
	s.span.Start = s.at
	for {
		more, fault := s.field()
		if fault != nil {
			return fault
		}
		if !more {
			return nil
		}
	}
}

// field reads one field and what parts it from the next, and reports whether
// the row goes on.
func (s *scanner) field() (more bool, _ *fault) {
	for s.at < len(s.text) && (s.text[s.at] == ' ' || s.text[s.at] == '\t') {
		s.at++
	}
	value := ""
	if s.at < len(s.text) && s.text[s.at] == '"' {
		var f *fault
		if value, f = s.quoted(); f != nil {
			return false, f
		}
	} else {
		end := strings.IndexAny(s.text[s.at:], ",\n")
		if end < 0 {
			end = len(s.text) - s.at
		}
		value = strings.TrimSpace(s.text[s.at : s.at+end])
		s.at += end
	}
	s.fields = append(s.fields, value)
	s.span.End = s.at
	if s.at == len(s.text) {
		s.next++
		return false, nil
	}
	s.at++
	if s.text[s.at-1] == ',' {
		return true, nil
	}
	s.next++
	if s.span.End > s.span.Start && s.text[s.span.End-1] == '\r' {
		s.span.End--
	}
	return false, nil
}

// quoted reads a field in quotes, up to the comma or line end behind it.
func (s *scanner) quoted() (string, *fault) {
	opened := s.next + 1
	from := s.at + 1
	doubled := false
	for at := from; ; {
		i := strings.IndexByte(s.text[at:], '"')
		if i < 0 {
			return "", &fault{opened, "a quote is opened and never closed"}
		}
		at += i + 1
		if at < len(s.text) && s.text[at] == '"' {
			doubled = true
			at++
			continue
		}
		value := s.text[from : at-1]
		s.next += strings.Count(value, "\n")
		if doubled {
			value = strings.ReplaceAll(value, `""`, `"`)
		}
		for at < len(s.text) && (s.text[at] == ' ' || s.text[at] == '\t' || s.text[at] == '\r') {
			at++
		}
		if at < len(s.text) && s.text[at] != ',' && s.text[at] != '\n' {
			return "", &fault{s.next + 1, "text after a closing quote; expected a comma or the end of the line (a quote inside quotes is written twice)"}
		}
		s.at = at
		return strings.TrimSpace(value), nil
	}
}
