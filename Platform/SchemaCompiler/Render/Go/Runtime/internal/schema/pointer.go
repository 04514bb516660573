package schema

import (
	"strconv"
	"strings"

	"tributary.example/events/wire"
)

// step is a way from a container into it: a member, whose name may not have been read yet, or an element.
type step struct {
	isMember bool
	hasName  bool
	name     string
	index    int
}

// pointer is the way to the innermost value that was begun before an offset, as JSON Pointer. The text up to the offset is in
// order, so it is enough to follow brackets, commas and names.
func pointer(bytes []byte, offset int) string {
	var steps []step
	for index := 0; index < offset; index++ {
		last := len(steps) - 1
		switch bytes[index] {
		case '{':
			steps = append(steps, step{isMember: true})
		case '[':
			steps = append(steps, step{})
		case '}', ']':
			steps = steps[:last]
		case ',':
			if steps[last].isMember {
				steps[last].hasName = false
			} else {
				steps[last].index++
			}
		case '"':
			p := parser{bytes: bytes[:offset], index: index}
			name, failed := p.string()
			if failed != nil {
				return pointerTo(steps)
			}
			if last >= 0 && steps[last].isMember && !steps[last].hasName {
				steps[last].hasName, steps[last].name = true, name
			}
			index = p.index - 1
		}
	}
	return pointerTo(steps)
}

func pointerTo(steps []step) string {
	var result strings.Builder
	for _, step := range steps {
		switch {
		case step.hasName:
			result.WriteString(wire.PointerToMember(step.name))
		case !step.isMember:
			result.WriteString("/" + strconv.Itoa(step.index))
		}
	}
	return result.String()
}
