package schema

import (
	"unicode/utf16"
	"unicode/utf8"

	"tributary.example/events/wire"
)

// string reads a string, from quotation mark to quotation mark.
func (p *parser) string() (string, *failure) {
	p.index++
	start := p.index
	var unescaped []byte
	for {
		switch character := p.current(); {
		case character == '"':
			run := p.bytes[start:p.index]
			p.index++
			if unescaped == nil {
				return string(run), nil
			}
			return string(append(unescaped, run...)), nil
		case character == '\\':
			unescaped = append(unescaped, p.bytes[start:p.index]...)
			scalar, failed := p.escape()
			if failed != nil {
				return "", failed
			}
			unescaped = utf8.AppendRune(unescaped, scalar)
			start = p.index
		case character >= utf8.RuneSelf:
			scalar, length := utf8.DecodeRune(p.bytes[p.index:])
			if scalar == utf8.RuneError && length == 1 {
				return "", p.fail(wire.InvalidText, "must be UTF-8")
			}
			p.index += length
		case character >= ' ':
			p.index++
		case p.index >= len(p.bytes):
			return "", p.fail(wire.Malformed, "must be JSON: the text ends inside a string")
		default:
			return "", p.fail(wire.InvalidText, "must hold no unescaped control characters")
		}
	}
}

// escape reads what follows a backslash.
func (p *parser) escape() (rune, *failure) {
	p.index++
	character := p.current()
	switch character {
	case '"', '\\', '/':
	case 'b':
		character = '\b'
	case 'f':
		character = '\f'
	case 'n':
		character = '\n'
	case 'r':
		character = '\r'
	case 't':
		character = '\t'
	case 'u':
		return p.unicodeEscape()
	default:
		return 0, p.fail(wire.Malformed, "must be JSON: a backslash must begin one of its escapes")
	}
	p.index++
	return rune(character), nil
}

// unicodeEscape reads uXXXX, and the second half of a surrogate pair where that is the first.
func (p *parser) unicodeEscape() (rune, *failure) {
	unit, failed := p.hexUnit()
	if failed != nil {
		return 0, failed
	}
	if unit == 0 {
		return 0, p.fail(wire.InvalidText, "must hold no NUL character")
	}
	if !utf16.IsSurrogate(unit) {
		return unit, nil
	}
	if unit >= 0xDC00 || p.current() != '\\' || p.index+1 >= len(p.bytes) || p.bytes[p.index+1] != 'u' {
		return 0, p.fail(wire.InvalidText, "must hold no half of a surrogate pair")
	}
	p.index++
	low, failed := p.hexUnit()
	if failed != nil {
		return 0, failed
	}
	if low < 0xDC00 || low > 0xDFFF {
		return 0, p.fail(wire.InvalidText, "must hold no half of a surrogate pair")
	}
	return utf16.DecodeRune(unit, low), nil
}

// hexUnit reads uXXXX.
func (p *parser) hexUnit() (rune, *failure) {
	p.index++
	unit := rune(0)
	for digits := 0; digits < 4; digits++ {
		character := p.current()
		switch {
		case isDigit(character):
			unit = unit<<4 | rune(character-'0')
		case isHexDigit(character):
			unit = unit<<4 | rune(character|0x20-'a'+10)
		default:
			return 0, p.fail(wire.Malformed, "must be JSON: four hexadecimal digits are expected here")
		}
		p.index++
	}
	return unit, nil
}

func isDigit(character byte) bool { return character >= '0' && character <= '9' }

func isHexDigit(character byte) bool {
	return isDigit(character) || character|0x20 >= 'a' && character|0x20 <= 'f'
}

func isLetterOrDigit(character byte) bool {
	return isDigit(character) || character|0x20 >= 'a' && character|0x20 <= 'z'
}
