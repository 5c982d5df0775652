package text

import "strings"

// url is the end of the web address at at, or 0.
func (s *scanner) url(at int) int {
	if c := s.text[at] | 0x20; c != 'h' && c != 'w' {
		return 0
	}
	rest := s.text[at:min(at+maxLink, s.limit)]
	for _, p := range [...]string{"http://", "https://", "www."} {
		if len(rest) > len(p) && strings.EqualFold(rest[:len(p)], p) && isAlnum(rest[len(p)]) {
			return at + path(rest, len(p))
		}
	}
	return 0
}

// address is the end of the address that began at at and has a full stop or an
// at sign at i, or 0.
func (s *scanner) address(at, i int) int {
	rest := s.text[:min(at+maxLink, s.limit)]
	if s.text[i] == '@' {
		host := i + 1
		for host < len(rest) && (isAlnum(rest[host]) || rest[host] == '-') {
			host++
		}
		if host == i+1 || host+1 >= len(rest) || rest[host] != '.' || !isAlnum(rest[host+1]) {
			return 0
		}
		return path(rest, host+1)
	}
	end := i + 1
	for end < len(rest) && end-i < 5 && isAlnum(rest[end]) {
		end++
	}
	switch strings.ToLower(rest[i+1 : end]) {
	case "com", "org", "net", "gov", "edu", "mil", "info":
	case "co", "ac":
		if !strings.HasPrefix(rest[end:], ".uk") {
			return 0
		}
		end += len(".uk")
	default:
		return 0
	}
	if end < len(rest) && rest[end] == '/' {
		return path(rest, end)
	}
	if more, _ := s.letter(end); more || end < len(rest) && rest[end] == '-' {
		return 0
	}
	return end
}

// path goes on from i to the end of an address in s; a mark that ends a
// sentence or a bracket is not part of it.
func path(s string, i int) int {
	end := i
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c <= ' ', c >= 0x7f, c == '"', c == '<', c == '>', c == '`':
			return end
		case isAlnum(c), c == '/', c == '=', c == '&', c == '#', c == '_', c == '-', c == '%', c == '~', c == '+':
			end = i + 1
		}
	}
	return end
}
