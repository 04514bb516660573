package schema

import "tributary.example/events/wire"

// Members goes through the members of one object: it reads them, writes them, or lists them for a log. It stops at the first
// error.
type Members struct {
	failed *wire.SchemaError
	// object is what is read, next where in it the next member is looked for first, and named what was asked for.
	object *Value
	next   int
	named  []string
	// writer is where the members are written to.
	writer *Writer
	// list takes a member for a log.
	list func(name string, value any)
}

// Required is a member that must be there.
func Required[T any](m *Members, name string, field *T, t Type[T]) {
	switch {
	case m.failed != nil:
	case m.list != nil:
		m.list(name, *field)
	case m.writer != nil:
		writeMember(m, name, *field, t)
	default:
		member := m.find(name)
		if member == nil {
			m.failed = wire.NewSchemaError(wire.MissingMember, "is missing").WithinMember(name)
			return
		}
		readMember(m, member, field, t)
	}
}

// Optional is a member that may be absent, which is nil. A member that is null is there, and of another kind.
func Optional[T any](m *Members, name string, field **T, t Type[T]) {
	switch {
	case m.failed != nil:
	case m.object != nil:
		if member := m.find(name); member != nil {
			*field = new(T)
			readMember(m, member, *field, t)
		}
	case *field != nil:
		Required(m, name, *field, t)
	}
}

// OptionalArray is an array that may be absent, which is nil; an empty one is not.
func OptionalArray[T any](m *Members, name string, field *[]T, t Type[[]T]) {
	switch {
	case m.failed != nil:
	case m.object != nil:
		if member := m.find(name); member != nil {
			readMember(m, member, field, t)
		}
	case *field != nil:
		Required(m, name, field, t)
	}
}

func readMember[T any](m *Members, member *Value, field *T, t Type[T]) {
	value, failed := t.read(member)
	if failed != nil {
		m.failed = failed.WithinMember(member.name)
		return
	}
	*field = value
}

func writeMember[T any](m *Members, name string, value T, t Type[T]) {
	m.writer.name(name)
	if failed := t.write(m.writer, value); failed != nil {
		m.failed = failed.WithinMember(name)
	}
}

// find looks for a member: first behind the one before it, where writers that keep to the schema's order put it.
func (m *Members) find(name string) *Value {
	m.named = append(m.named, name)
	if m.next < len(m.object.children) && m.object.children[m.next].name == name {
		m.next++
		return &m.object.children[m.next-1]
	}
	return m.object.member(name)
}

func (m *Members) refuseUnknown() {
	var names nameSet
	for _, name := range m.named {
		names.insert(name)
	}
	for index := range m.object.children {
		if name := m.object.children[index].name; names.insert(name) {
			m.failed = wire.NewSchemaError(wire.UnknownMember, "is not known here").WithinMember(name)
			return
		}
	}
}
