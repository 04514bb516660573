package schema

import (
	"math"

	"tributary.example/events/wire"
)

// Array is any number of values.
func Array[T any](element Type[T]) Type[[]T] { return ArrayBetween(element, 0, math.MaxInt) }

// ArrayBetween is so many values, both ends included.
func ArrayBetween[T any](element Type[T], least, most int) Type[[]T] {
	check := func(count int) *wire.SchemaError {
		switch {
		case count < least:
			return constraint("must have at least %d elements", least)
		case count > most:
			return constraint("must have at most %d elements", most)
		}
		return nil
	}
	return Type[[]T]{
		read: func(value *Value) ([]T, *wire.SchemaError) {
			if value.kind != array {
				return nil, value.mismatch("an array")
			}
			if failed := check(len(value.children)); failed != nil {
				return nil, failed
			}
			elements := make([]T, len(value.children))
			for index := range value.children {
				one, failed := element.read(&value.children[index])
				if failed != nil {
					return nil, failed.WithinElement(index)
				}
				elements[index] = one
			}
			return elements, nil
		},
		write: func(writer *Writer, elements []T) *wire.SchemaError {
			if failed := check(len(elements)); failed != nil {
				return failed
			}
			writer.open('[')
			for index, one := range elements {
				if failed := element.write(writer, one); failed != nil {
					return failed.WithinElement(index)
				}
			}
			writer.close(']')
			return nil
		},
	}
}
