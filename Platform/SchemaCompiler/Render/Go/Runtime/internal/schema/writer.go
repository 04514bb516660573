package schema

import (
	"math"
	"strconv"
)

// Writer writes canonical JSON: what is equal has equal bytes. Commas are its own care; names and values are the caller's.
type Writer struct {
	text       []byte
	needsComma bool
}

func (w *Writer) open(bracket byte) {
	w.raw(bracket)
	w.needsComma = false
}

func (w *Writer) close(bracket byte) {
	w.text = append(w.text, bracket)
	w.needsComma = true
}

func (w *Writer) name(name string) {
	w.string(name)
	w.text = append(w.text, ':')
	w.needsComma = false
}

// raw writes what is JSON already.
func (w *Writer) raw(json ...byte) {
	if w.needsComma {
		w.text = append(w.text, ',')
	}
	w.text = append(w.text, json...)
	w.needsComma = true
}

func (w *Writer) integer(value int64) { w.raw(strconv.AppendInt(nil, value, 10)...) }

func (w *Writer) number(value float64) { w.raw(formatNumber(value)...) }

// formatNumber is a finite number as RFC 8785 writes it: in the fewest digits that read back as the same number, with an
// exponent from 1e21 on and below 1e-6.
func formatNumber(value float64) []byte {
	magnitude := math.Abs(value)
	switch {
	case value == 0:
		return []byte{'0'}
	case magnitude >= 1e-6 && magnitude < 1e21:
		return strconv.AppendFloat(nil, value, 'f', -1, 64)
	}
	text := strconv.AppendFloat(nil, value, 'e', -1, 64)
	// strconv writes two digits of exponent at least, RFC 8785 one: 1e-07 is 1e-7.
	if end := len(text) - 2; text[end-2] == 'e' && text[end] == '0' {
		text = append(text[:end], text[end+1])
	}
	return text
}

// string writes a text, which must be UTF-8.
func (w *Writer) string(text string) {
	w.raw('"')
	start := 0
	for index := 0; index < len(text); index++ {
		if character := text[index]; character < ' ' || character == '"' || character == '\\' {
			w.text = append(w.text, text[start:index]...)
			w.escape(character)
			start = index + 1
		}
	}
	w.text = append(append(w.text, text[start:]...), '"')
}

func (w *Writer) escape(character byte) {
	switch character {
	case '"', '\\':
	case '\b':
		character = 'b'
	case '\f':
		character = 'f'
	case '\n':
		character = 'n'
	case '\r':
		character = 'r'
	case '\t':
		character = 't'
	default:
		const digits = "0123456789abcdef"
		w.text = append(w.text, '\\', 'u', '0', '0', digits[character>>4], digits[character&0xF])
		return
	}
	w.text = append(w.text, '\\', character)
}
