package report

import (
	"encoding/json"
	"encoding/xml"
	"io"
)

// WriteJSON writes v indented by two blanks, with a line end. "<", ">" and "&"
// are written as they are: it is for files and pipes, not for HTML.
func WriteJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// WriteXML writes v with the XML header, indented by two blanks, with a line
// end.
func WriteXML(w io.Writer, v any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
