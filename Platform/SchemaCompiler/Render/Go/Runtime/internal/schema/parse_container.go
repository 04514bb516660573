package schema

import "tributary.example/events/wire"

// open goes into an array or object.
func (p *parser) open() *failure {
	if p.depth == 0 {
		return p.fail(wire.TooDeep, "is nested too deeply")
	}
	p.depth--
	p.index++
	return nil
}

// close leaves an array or object.
func (p *parser) close() {
	p.depth++
	p.index++
}

func (p *parser) array() (Value, *failure) {
	result := Value{kind: array}
	if failed := p.open(); failed != nil {
		return result, failed
	}
	p.skipSpace()
	if p.current() == ']' {
		p.close()
		return result, nil
	}
	for {
		element, failed := p.value()
		if failed != nil {
			return result, failed
		}
		result.children = append(result.children, element)
		p.skipSpace()
		switch p.current() {
		case ',':
			p.index++
		case ']':
			p.close()
			return result, nil
		default:
			return result, p.failHere("a comma or an end")
		}
	}
}

func (p *parser) object() (Value, *failure) {
	result := Value{kind: object}
	if failed := p.open(); failed != nil {
		return result, failed
	}
	p.skipSpace()
	if p.current() == '}' {
		p.close()
		return result, nil
	}
	var names nameSet
	for {
		p.skipSpace()
		name, failed := p.name(&names)
		if failed != nil {
			return result, failed
		}
		member, failed := p.value()
		if failed != nil {
			return result, failed
		}
		member.name = name
		result.children = append(result.children, member)
		p.skipSpace()
		switch p.current() {
		case ',':
			p.index++
		case '}':
			p.close()
			return result, nil
		default:
			return result, p.failHere("a comma or an end")
		}
	}
}

// name reads the name of a member and the colon behind it.
func (p *parser) name(names *nameSet) (string, *failure) {
	if p.current() != '"' {
		return "", p.fail(wire.Malformed, "must be JSON: a member name is expected here")
	}
	name, failed := p.string()
	if failed != nil {
		return "", failed
	}
	if !names.insert(name) && p.duplicate == 0 {
		p.duplicate = p.index
	}
	p.skipSpace()
	if p.current() != ':' {
		return "", p.fail(wire.Malformed, "must be JSON: a colon is expected here")
	}
	p.index++
	return name, nil
}

// nameSet is the names of one object: few are compared one by one, many are hashed.
type nameSet struct {
	few  []string
	many map[string]bool
}

// insert tells whether the name is new.
func (s *nameSet) insert(name string) bool {
	if s.many != nil {
		isNew := !s.many[name]
		s.many[name] = true
		return isNew
	}
	for _, other := range s.few {
		if other == name {
			return false
		}
	}
	s.few = append(s.few, name)
	if len(s.few) > 16 {
		s.many = make(map[string]bool, 2*len(s.few))
		for _, other := range s.few {
			s.many[other] = true
		}
	}
	return true
}
