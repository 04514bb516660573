package schema

import (
	"strings"

	"tributary.example/events/wire"
)

// UUID is a UUID in its canonical form: lower case, with hyphens (RFC 9562).
func UUID(text string) *wire.SchemaError {
	if !isUUID(text) {
		return constraint("must be a UUID in lower case, as in 01890a5d-ac96-774b-bcce-b302099a8057")
	}
	return nil
}

// Email is an e-mail address as people have them: ASCII, one @, no quotes or comments, a domain of at least two labels.
func Email(text string) *wire.SchemaError {
	if !isEmail(text) {
		return constraint("must be an e-mail address")
	}
	return nil
}

func isUUID(text string) bool {
	if len(text) != 36 {
		return false
	}
	for index := 0; index < len(text); index++ {
		switch character := text[index]; index {
		case 8, 13, 18, 23:
			if character != '-' {
				return false
			}
		default:
			if !isDigit(character) && (character < 'a' || character > 'f') {
				return false
			}
		}
	}
	return true
}

func isEmail(text string) bool {
	mailbox, domain, found := strings.Cut(text, "@")
	if !found || len(text) > 254 || len(mailbox) < 1 || len(mailbox) > 64 {
		return false
	}
	for index := 0; index < len(mailbox); index++ {
		if !isLetterOrDigit(mailbox[index]) && strings.IndexByte(".!#$%&'*+-/=?^_`{|}~", mailbox[index]) < 0 {
			return false
		}
	}
	labels := strings.Split(domain, ".")
	for _, label := range labels {
		if !isLabel(label) {
			return false
		}
	}
	return len(labels) >= 2
}

// isLabel tells whether a text is 1 to 63 letters, digits and hyphens that neither begins nor ends with a hyphen.
func isLabel(text string) bool {
	if len(text) < 1 || len(text) > 63 || text[0] == '-' || text[len(text)-1] == '-' {
		return false
	}
	for index := 0; index < len(text); index++ {
		if !isLetterOrDigit(text[index]) && text[index] != '-' {
			return false
		}
	}
	return true
}
