package schema

import "tributary.example/events/wire"

// Type is how values of T stand in JSON, and what they must be.
type Type[T any] struct {
	read  func(*Value) (T, *wire.SchemaError)
	write func(*Writer, T) *wire.SchemaError
}

// Parse reads a whole text. The error is a *wire.SchemaError.
func (t Type[T]) Parse(text []byte) (T, error) {
	var none T
	root, failed := parse(text, maxDepth)
	if failed != nil {
		return none, failed
	}
	value, failed := t.read(root)
	if failed != nil {
		return none, failed
	}
	return value, nil
}

// Unmarshal reads a whole text into a value, which stays as it is where that fails. The error is a *wire.SchemaError.
func (t Type[T]) Unmarshal(text []byte, into *T) error {
	value, err := t.Parse(text)
	if err == nil {
		*into = value
	}
	return err
}

// Serialize writes a value as canonical JSON. The error is a *wire.SchemaError.
func (t Type[T]) Serialize(value T) ([]byte, error) {
	var writer Writer
	if failed := t.write(&writer, value); failed != nil {
		return nil, failed
	}
	return writer.text, nil
}
