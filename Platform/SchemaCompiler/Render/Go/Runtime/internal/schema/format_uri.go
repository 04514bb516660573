package schema

import (
	"strings"

	"tributary.example/events/wire"
)

// URI is an absolute http or https URI with a host, of RFC 3986's characters and nothing else.
func URI(text string) *wire.SchemaError {
	if !isURI(text) {
		return constraint("must be an http or https URI")
	}
	return nil
}

func isURI(text string) bool {
	scheme, rest, found := strings.Cut(text, ":")
	if !found || !isWeb(scheme) || !strings.HasPrefix(rest, "//") || !hasOnlyURICharacters(rest) {
		return false
	}
	authority, path := rest[2:], ""
	if end := strings.IndexAny(authority, "/?#"); end >= 0 {
		authority, path = authority[:end], authority[end:]
	}
	at := strings.LastIndexByte(authority, '@') + 1
	// Brackets belong to the host alone.
	if strings.ContainsAny(authority[:at], "[]") || strings.ContainsAny(path, "[]") || strings.Count(path, "#") > 1 {
		return false
	}
	host := authority[at:]
	if colon := strings.LastIndexByte(host, ':'); colon >= 0 && strings.IndexByte(host[colon:], ']') < 0 {
		for index := colon + 1; index < len(host); index++ {
			if !isDigit(host[index]) {
				return false
			}
		}
		host = host[:colon]
	}
	return isHost(host)
}

func isWeb(scheme string) bool {
	scheme = strings.ToLower(scheme)
	return scheme == "http" || scheme == "https"
}

// isHost tells whether a text is a name, or an address between brackets.
func isHost(text string) bool {
	if !strings.HasPrefix(text, "[") {
		return text != "" && !strings.ContainsAny(text, "[]:")
	}
	return len(text) > 2 && strings.HasSuffix(text, "]") && !strings.ContainsAny(text[1:len(text)-1], "[]")
}

func hasOnlyURICharacters(text string) bool {
	for index := 0; index < len(text); index++ {
		character := text[index]
		switch {
		case character == '%':
			if index+2 >= len(text) || !isHexDigit(text[index+1]) || !isHexDigit(text[index+2]) {
				return false
			}
			index += 2
		case !isLetterOrDigit(character) && strings.IndexByte("-._~:/?#[]@!$&'()*+,;=", character) < 0:
			return false
		}
	}
	return true
}
