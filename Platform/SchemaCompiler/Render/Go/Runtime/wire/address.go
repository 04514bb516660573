package wire

import (
	"errors"
	"strconv"
	"strings"
)

// EntityAddress is where an entity lives: the context that owns it, what kind of entity it is, and its id. Only NewEntityAddress
// and ParseSubject make one, so that each part is one token of a NATS subject.
type EntityAddress struct {
	context, entity, id string
}

// NewEntityAddress fails where a part is not a token: 1 to 128 bytes of printable ASCII without space, ".", "*" and ">".
func NewEntityAddress(context, entity, id string) (EntityAddress, error) {
	if !IsToken(context) || !IsToken(entity) || !IsToken(id) {
		return EntityAddress{}, errors.New("context, entity and id must each be one token of a subject")
	}
	return EntityAddress{context: context, entity: entity, id: id}, nil
}

// ParseSubject reads the address back from the subject of an event or of a command.
func ParseSubject(subject string) (EntityAddress, error) {
	tokens := strings.Split(subject, ".")
	switch {
	case len(tokens) == 4 && tokens[1] == "event":
		return NewEntityAddress(tokens[0], tokens[2], tokens[3])
	case len(tokens) == 5 && tokens[1] == "command":
		return NewEntityAddress(tokens[0], tokens[3], tokens[4])
	}
	return EntityAddress{}, errors.New("neither the subject of an event nor that of a command")
}

// Context owns the entity.
func (a EntityAddress) Context() string { return a.context }

// Entity is the kind of entity.
func (a EntityAddress) Entity() string { return a.entity }

// ID is the entity's own.
func (a EntityAddress) ID() string { return a.id }

// EventSubject is the subject that holds every event of the entity, and nothing else.
func (a EntityAddress) EventSubject() string { return a.context + ".event." + a.entity + "." + a.id }

// CommandSubject is the subject that commands addressed to the entity are written to.
func (a EntityAddress) CommandSubject() string {
	return a.context + ".command." + strconv.Itoa(Partition(a.id)) + "." + a.entity + "." + a.id
}

// Subject is what stands in ce-subject of a message about the entity: <entity>/<id>.
func (a EntityAddress) Subject() string { return a.entity + "/" + a.id }

func (a EntityAddress) String() string { return a.context + "/" + a.entity + "/" + a.id }

// IsToken tells whether the text can stand as one token of a subject.
func IsToken(text string) bool {
	if len(text) < 1 || len(text) > 128 {
		return false
	}
	for index := 0; index < len(text); index++ {
		switch character := text[index]; {
		case character < 0x21, character > 0x7E, character == '.', character == '*', character == '>':
			return false
		}
	}
	return true
}
