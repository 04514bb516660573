package schema

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"tributary.example/events/wire"
)

// A Rule is what a schema says about a string. A String is held to its rules in the order in which they are given, which is
// the order of the wire format: lengths, then the format, then the pattern.
type Rule func(string) *wire.SchemaError

// Text is any text.
var Text = String()

// String is a text that keeps to rules.
func String(rules ...Rule) Type[string] {
	return checked(readString, func(characters string) *wire.SchemaError {
		if !utf8.ValidString(characters) {
			return wire.NewSchemaError(wire.InvalidText, "must be UTF-8")
		}
		if strings.IndexByte(characters, 0) >= 0 {
			return wire.NewSchemaError(wire.InvalidText, "must hold no NUL character")
		}
		for _, rule := range rules {
			if failed := rule(characters); failed != nil {
				return failed
			}
		}
		return nil
	}, (*Writer).string)
}

func readString(value *Value) (string, *wire.SchemaError) {
	if value.kind != text {
		return "", value.mismatch("a string")
	}
	return value.text, nil
}

// MinLength counts Unicode scalars, as JSON Schema does.
func MinLength(least int) Rule {
	return func(characters string) *wire.SchemaError {
		switch length := utf8.RuneCountInString(characters); {
		case length >= least:
			return nil
		case least == 1:
			return constraint("must not be empty")
		default:
			return constraint("must have at least %d characters, not %d", least, length)
		}
	}
}

// MaxLength counts Unicode scalars, as JSON Schema does.
func MaxLength(most int) Rule {
	return func(characters string) *wire.SchemaError {
		if length := utf8.RuneCountInString(characters); length > most {
			return constraint("must have at most %d characters, not %d", most, length)
		}
		return nil
	}
}

// Pattern is a regular expression for the whole text. The vocabulary has it as text; expression says the same to package
// regexp, which matches in linear time.
func Pattern(text, expression string) Rule {
	compiled := regexp.MustCompile(expression)
	return func(characters string) *wire.SchemaError {
		if !compiled.MatchString(characters) {
			return constraint("must match %s", text)
		}
		return nil
	}
}
