package schema

import "tributary.example/events/wire"

// Object is a struct whose members the function goes through, in the order of the schema. Members that it does not name are
// skipped, so that an older reader accepts what a newer writer has added.
func Object[T any](members func(*T, *Members)) Type[T] {
	return objectType(members, false)
}

// ClosedObject is an Object that refuses members that it does not name.
func ClosedObject[T any](members func(*T, *Members)) Type[T] {
	return objectType(members, true)
}

func objectType[T any](members func(*T, *Members), isClosed bool) Type[T] {
	return Type[T]{
		read: func(value *Value) (T, *wire.SchemaError) {
			var result T
			if value.kind != object {
				return result, value.mismatch("an object")
			}
			m := Members{object: value}
			members(&result, &m)
			if m.failed == nil && isClosed {
				m.refuseUnknown()
			}
			return result, m.failed
		},
		write: func(writer *Writer, value T) *wire.SchemaError {
			writer.open('{')
			m := Members{writer: writer}
			members(&value, &m)
			writer.close('}')
			return m.failed
		},
	}
}
