package wire

import (
	"fmt"
	"sort"
	"strings"
)

// MessageKind is what a message is: a command or an event.
type MessageKind string

const (
	// CommandKind is that of a request to change something.
	CommandKind MessageKind = "command"
	// EventKind is that of a fact that was decided.
	EventKind MessageKind = "event"
)

// TypeNote says that a stream may hold messages of a type, so that a reader can tell at its start that it would not
// understand one of them.
//
// Publish it to the stream SCHEMAS before the first message of its type, with the subject as Nats-Msg-Id and an expected last
// sequence of 0; that it is there already is no error.
type TypeNote struct {
	Subject string
	Body    []byte
}

// NoteOf is the note of a message's type and of the rules that it follows.
func NoteOf(kind MessageKind, message Message) TypeNote {
	tokens := strings.Split(message.MessageType(), ".")
	context, name, version := tokens[1], tokens[2], strings.TrimPrefix(tokens[3], "v")
	fingerprint := message.DataSchema()[strings.LastIndexByte(message.DataSchema(), ':')+1:]
	return TypeNote{
		Subject: strings.Join([]string{"schema", context, string(kind), name, version, fingerprint}, "."),
		Body:    []byte(fmt.Sprintf(`{"type":%q,"dataschema":%q}`, message.MessageType(), message.DataSchema())),
	}
}

// UnreadableTypes are the types that the subjects of SCHEMAS note for a context and that are not among the readable ones;
// sorted, each once.
func UnreadableTypes(noted []string, context string, kind MessageKind, readable []string) []string {
	known := map[string]bool{}
	for _, messageType := range readable {
		known[messageType] = true
	}
	unknown := []string{}
	for _, subject := range noted {
		tokens := strings.Split(subject, ".")
		if len(tokens) != 6 || tokens[0] != "schema" || tokens[1] != context || tokens[2] != string(kind) {
			continue
		}
		messageType := "tributary." + context + "." + tokens[3] + ".v" + tokens[4]
		if !known[messageType] {
			known[messageType] = true
			unknown = append(unknown, messageType)
		}
	}
	sort.Strings(unknown)
	return unknown
}
