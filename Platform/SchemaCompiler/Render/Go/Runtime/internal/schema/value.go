package schema

import "tributary.example/events/wire"

type kind byte

const (
	null kind = iota
	boolean
	integer
	number
	text
	array
	object
)

// Value is one value of a parsed text, with what lies within it.
type Value struct {
	kind kind
	// truth, integer, number and text hold what a value of that kind is.
	truth   bool
	integer int64
	number  float64
	text    string
	// children are the elements of an array or the members of an object, in the order of the text.
	children []Value
	// name is what a member is called.
	name string
}

// member finds a member by name; nil where there is none.
func (v *Value) member(name string) *Value {
	for index := range v.children {
		if v.children[index].name == name {
			return &v.children[index]
		}
	}
	return nil
}

func (v *Value) mismatch(expected string) *wire.SchemaError {
	found := [...]string{"null", "true or false", "a number", "a number", "a string", "an array", "an object"}[v.kind]
	return wire.NewSchemaError(wire.WrongType, "must be "+expected+", not "+found)
}
