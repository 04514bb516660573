package schema

import (
	"fmt"

	"tributary.example/events/wire"
)

const (
	// maxBytes is how long a text may be.
	maxBytes = 1 << 20
	// maxDepth is how deep arrays and objects may nest in a payload, maxBatchDepth in a batch.
	maxDepth      = 16
	maxBatchDepth = 32
)

// failure is why and where a text is not one that can be read.
type failure struct {
	code    wire.ErrorCode
	message string
	offset  int
}

// parse holds a text to the grammar of RFC 8259 and to our limits.
func parse(bytes []byte, depth int) (*Value, *wire.SchemaError) {
	if len(bytes) > maxBytes {
		return nil, wire.NewSchemaError(wire.TooLarge, fmt.Sprintf("must be at most %d bytes of JSON, not %d", maxBytes, len(bytes)))
	}
	p := parser{bytes: bytes, depth: depth}
	root, failed := p.document()
	if failed != nil {
		return nil, &wire.SchemaError{
			Code: failed.code, Pointer: pointer(bytes, failed.offset),
			Message: fmt.Sprintf("%s (byte %d)", failed.message, failed.offset),
		}
	}
	if p.duplicate > 0 {
		return nil, &wire.SchemaError{
			Code: wire.DuplicateMember, Pointer: pointer(bytes, p.duplicate), Message: "stands twice in its object",
		}
	}
	return &root, nil
}

// parser goes over a text once, from its first byte to its last.
type parser struct {
	bytes []byte
	index int
	// depth is how many more arrays and objects may be begun within each other.
	depth int
	// duplicate is the offset behind the first name that stands twice in its object; 0 where there is none.
	duplicate int
}

func (p *parser) fail(code wire.ErrorCode, message string) *failure {
	return &failure{code: code, message: message, offset: p.index}
}

// failHere is the failure of something else than the grammar asks for at this place.
func (p *parser) failHere(expected string) *failure {
	if p.index < len(p.bytes) {
		return p.fail(wire.Malformed, "must be JSON: "+expected+" is expected here")
	}
	return p.fail(wire.Malformed, "must be JSON: the text ends too early")
}

// current is the byte at hand; 0, which no text holds, at the end.
func (p *parser) current() byte {
	if p.index < len(p.bytes) {
		return p.bytes[p.index]
	}
	return 0
}

func (p *parser) skipSpace() {
	for {
		switch p.current() {
		case ' ', '\n', '\r', '\t':
			p.index++
		default:
			return
		}
	}
}

func (p *parser) document() (Value, *failure) {
	root, failed := p.value()
	if failed != nil {
		return root, failed
	}
	p.skipSpace()
	if p.index < len(p.bytes) {
		return root, p.fail(wire.Malformed, "must be one JSON value: something follows it")
	}
	return root, nil
}

func (p *parser) value() (Value, *failure) {
	p.skipSpace()
	switch character := p.current(); {
	case character == '{':
		return p.object()
	case character == '[':
		return p.array()
	case character == '"':
		characters, failed := p.string()
		return Value{kind: text, text: characters}, failed
	case character == '-', isDigit(character):
		return p.numeral()
	case character == 't':
		return Value{kind: boolean, truth: true}, p.literal("true")
	case character == 'f':
		return Value{kind: boolean}, p.literal("false")
	case character == 'n':
		return Value{kind: null}, p.literal("null")
	}
	return Value{}, p.failHere("a value")
}

func (p *parser) literal(word string) *failure {
	for index := range []byte(word) {
		if p.current() != word[index] {
			return p.fail(wire.Malformed, "must be JSON: true, false or null is expected here")
		}
		p.index++
	}
	return nil
}
