package schema

import (
	"fmt"
	"math"
	"strings"

	"tributary.example/events/wire"
)

// checked is a type whose values are read from JSON of one kind and keep to rules, in both directions.
func checked[T any](
	read func(*Value) (T, *wire.SchemaError), check func(T) *wire.SchemaError, write func(*Writer, T),
) Type[T] {
	return Type[T]{
		read: func(value *Value) (T, *wire.SchemaError) {
			result, failed := read(value)
			if failed == nil {
				failed = check(result)
			}
			return result, failed
		},
		write: func(writer *Writer, value T) *wire.SchemaError {
			failed := check(value)
			if failed == nil {
				write(writer, value)
			}
			return failed
		},
	}
}

func constraint(format string, arguments ...any) *wire.SchemaError {
	return wire.NewSchemaError(wire.Constraint, fmt.Sprintf(format, arguments...))
}

// Boolean is true or false.
var Boolean = checked(
	func(value *Value) (bool, *wire.SchemaError) {
		if value.kind != boolean {
			return false, value.mismatch("true or false")
		}
		return value.truth, nil
	},
	func(bool) *wire.SchemaError { return nil },
	func(writer *Writer, value bool) {
		if value {
			writer.raw([]byte("true")...)
		} else {
			writer.raw([]byte("false")...)
		}
	})

// Integer is any integer of 64 bits.
var Integer = IntegerBetween(math.MinInt64, math.MaxInt64)

// IntegerBetween is an integer in a range, both ends included. It may be written like 1.0 as long as a float64 can tell it
// from its neighbours.
func IntegerBetween(minimum, maximum int64) Type[int64] {
	return checked(readInteger, func(value int64) *wire.SchemaError {
		switch {
		case value >= minimum && value <= maximum:
			return nil
		case maximum == math.MaxInt64:
			return constraint("must be at least %d", minimum)
		case minimum == math.MinInt64:
			return constraint("must be at most %d", maximum)
		}
		return constraint("must be from %d to %d", minimum, maximum)
	}, (*Writer).integer)
}

func readInteger(value *Value) (int64, *wire.SchemaError) {
	switch value.kind {
	case integer:
		return value.integer, nil
	case number:
		if math.Abs(value.number) >= 1<<53 || value.number != math.Trunc(value.number) {
			return 0, wire.NewSchemaError(wire.WrongType, "must be an integer, not a fraction")
		}
		return int64(value.number), nil
	}
	return 0, value.mismatch("an integer")
}

// Number is any number.
var Number = NumberBetween(-math.MaxFloat64, math.MaxFloat64)

// NumberBetween is a number in a range, both ends included.
func NumberBetween(minimum, maximum float64) Type[float64] {
	return checked(readNumber, func(value float64) *wire.SchemaError {
		switch {
		case math.IsNaN(value) || math.IsInf(value, 0):
			return wire.NewSchemaError(wire.InvalidNumber, "must be a number that fits into 64 bits")
		case value >= minimum && value <= maximum:
			return nil
		case maximum == math.MaxFloat64:
			return constraint("must be at least %v", minimum)
		case minimum == -math.MaxFloat64:
			return constraint("must be at most %v", maximum)
		}
		return constraint("must be from %v to %v", minimum, maximum)
	}, (*Writer).number)
}

func readNumber(value *Value) (float64, *wire.SchemaError) {
	switch value.kind {
	case integer:
		return float64(value.integer), nil
	case number:
		return value.number, nil
	}
	return 0, value.mismatch("a number")
}

// Enumeration is one of a few texts.
func Enumeration[T ~string](cases ...T) Type[T] {
	names := make([]string, len(cases))
	for index, one := range cases {
		names[index] = string(one)
	}
	message := "must be one of " + strings.Join(names, ", ")
	return checked(
		func(value *Value) (T, *wire.SchemaError) {
			result, failed := readString(value)
			return T(result), failed
		},
		func(value T) *wire.SchemaError {
			for _, one := range cases {
				if one == value {
					return nil
				}
			}
			return wire.NewSchemaError(wire.Constraint, message)
		},
		func(writer *Writer, value T) { writer.string(string(value)) })
}

// Moment is an RFC 3339 date-time.
var Moment = Type[wire.Timestamp]{
	read: func(value *Value) (wire.Timestamp, *wire.SchemaError) {
		characters, failed := readString(value)
		if failed != nil {
			return 0, failed
		}
		moment, err := wire.ParseTimestamp(characters)
		if err != nil {
			return 0, constraint("must be an RFC 3339 date-time")
		}
		return moment, nil
	},
	write: func(writer *Writer, value wire.Timestamp) *wire.SchemaError {
		if !value.IsValid() {
			return constraint("must lie in the years 0000 to 9999")
		}
		writer.string(value.String())
		return nil
	},
}
