package wire

import (
	"strconv"
	"strings"
)

// ErrorCode is the kind of a SchemaError; every language of the vocabulary tells the same one for the same text.
type ErrorCode string

const (
	// Malformed is no JSON text by RFC 8259.
	Malformed ErrorCode = "malformed"
	// TooLarge is a text of more bytes than the limit.
	TooLarge ErrorCode = "tooLarge"
	// TooDeep is a text whose arrays and objects nest deeper than the limit.
	TooDeep ErrorCode = "tooDeep"
	// InvalidText is what is no UTF-8, NUL, or half of a surrogate pair.
	InvalidText ErrorCode = "invalidText"
	// InvalidNumber is an integer beyond 64 bits, or a number that no float64 holds.
	InvalidNumber ErrorCode = "invalidNumber"
	// DuplicateMember is a name that stands twice in one object.
	DuplicateMember ErrorCode = "duplicateMember"
	// WrongType is a value of another kind than its schema's.
	WrongType ErrorCode = "wrongType"
	// MissingMember is a required member that is absent.
	MissingMember ErrorCode = "missingMember"
	// UnknownMember is a member that a closed schema does not name.
	UnknownMember ErrorCode = "unknownMember"
	// Constraint is a value of the right type that its schema does not allow.
	Constraint ErrorCode = "constraint"
	// UnknownType is a message of a type, or of a version, that the vocabulary does not list.
	UnknownType ErrorCode = "unknownType"
)

// SchemaError tells why a text, or a value that was to become one, was refused, and where.
//
// The message never repeats the refused value: it may be a secret.
type SchemaError struct {
	Code ErrorCode
	// Pointer is the place as JSON Pointer (RFC 6901) from the root of the text; empty for the root itself.
	Pointer string
	// Message says what was expected, in words that go behind the member's name.
	Message string
}

// NewSchemaError makes an error about the value at hand; WithinMember and WithinElement say where that stands.
func NewSchemaError(code ErrorCode, message string) *SchemaError {
	return &SchemaError{Code: code, Message: message}
}

func (e *SchemaError) Error() string {
	if e.Pointer == "" {
		return e.Message
	}
	return e.Pointer + ": " + e.Message
}

// WithinMember is the same error, seen from the object that holds the member.
func (e *SchemaError) WithinMember(name string) *SchemaError {
	return &SchemaError{Code: e.Code, Pointer: PointerToMember(name) + e.Pointer, Message: e.Message}
}

// WithinElement is the same error, seen from the array that holds the element.
func (e *SchemaError) WithinElement(index int) *SchemaError {
	return &SchemaError{Code: e.Code, Pointer: "/" + strconv.Itoa(index) + e.Pointer, Message: e.Message}
}

// PointerToMember is the JSON Pointer from an object to its member.
func PointerToMember(name string) string { return "/" + pointerEscapes.Replace(name) }

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")
