package serve

import (
	"bytes"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
)

// minToken is the shortest token that is taken, in bytes.
const minToken = 16

// loopback reports whether addr can be reached from this machine only.
func loopback(addr string) (bool, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false, fmt.Errorf("--listen %q: expected ADDRESS:PORT, as in 127.0.0.1:8737", addr)
	}
	if host == "localhost" {
		return true, nil
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback(), nil
}

// readToken reads the secret that callers must show.
func readToken(path string) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	token := bytes.TrimSpace(raw)
	if len(token) < minToken {
		return nil, fmt.Errorf("%s:1: the token has %d bytes; expected at least %d", path, len(token), minToken)
	}
	return token, nil
}

// allowed reports whether a caller may have an answer: with a token, whoever
// shows it; without one, whoever asks for this machine by its own name, so that
// no page in a browser gets at a local service by a name of its own making.
func (s *Server) allowed(r *http.Request, shown string) bool {
	if len(s.token) == 0 {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		ip := net.ParseIP(strings.Trim(host, "[]"))
		return host == "localhost" || ip != nil && ip.IsLoopback()
	}
	if t, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		shown = t
	}
	a, b := sha256.Sum256([]byte(shown)), sha256.Sum256(s.token)
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1
}
