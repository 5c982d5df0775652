package html

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"factdiff/report"
	reportjson "factdiff/report/json"
)

// The result document stands in the page as a data block that no browser runs:
// plain JSON, or, where that would be most of a heavy page, gzip in base64. The
// articles' texts are left out of it, the page shows them as it is.
const (
	plainType  = "application/json"
	packedType = "application/gzip;base64"
	maxPlain   = 48 << 10
)

func embedded(r *report.Report) (data []byte, kind string, err error) {
	raw, err := json.Marshal(r.Excerpts()) // "<", ">" and "&" come escaped
	if err != nil {
		return nil, "", err
	}
	raw = ascii(raw)
	if len(raw) <= maxPlain {
		return raw, plainType, nil
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, "", err
	}
	if _, err := z.Write(raw); err != nil {
		return nil, "", err
	}
	if err := z.Close(); err != nil {
		return nil, "", err
	}
	return []byte(base64.StdEncoding.EncodeToString(b.Bytes())), packedType, nil
}

// ascii escapes the controls that JSON lets stand and that turn the reading
// direction or hide text: what is sent by mail must be safe to look at in its
// source as well.
func ascii(raw []byte) []byte {
	if bytes.IndexFunc(raw, steering) < 0 {
		return raw
	}
	var b bytes.Buffer
	for _, r := range string(raw) {
		if steering(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.Bytes()
}

// Read takes the result document out of a page that Write made; unpacked it may
// have limit bytes (0: any number).
func Read(page []byte, limit int) (*report.Report, error) {
	for _, kind := range []string{plainType, packedType} {
		_, rest, found := bytes.Cut(page, []byte(`<script id="result" type="`+kind+`">`))
		if !found {
			continue
		}
		data, _, found := bytes.Cut(rest, []byte("</script>"))
		if !found {
			break
		}
		if kind == plainType {
			return reportjson.Read(data)
		}
		raw, err := unpacked(data, limit)
		if err != nil {
			return nil, fmt.Errorf("the page's result document is damaged: %w", err)
		}
		return reportjson.Read(raw)
	}
	return nil, errors.New("no result document in the page")
}

func unpacked(data []byte, limit int) ([]byte, error) {
	z, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, bytes.NewReader(bytes.TrimSpace(data))))
	if err != nil {
		return nil, err
	}
	var from io.Reader = z
	if limit > 0 {
		from = io.LimitReader(z, int64(limit)+1)
	}
	raw, err := io.ReadAll(from)
	if err == nil && limit > 0 && len(raw) > limit {
		err = fmt.Errorf("unpacked, it has more than %d bytes", limit)
	}
	return raw, err
}
