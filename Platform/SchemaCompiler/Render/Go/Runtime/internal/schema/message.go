package schema

import (
	"strconv"

	"tributary.example/events/wire"
)

// A Reader reads the payload of a message by its type, in whatever version, as a case of a union.
type Reader[U any] func(messageType string, payload *Value) (U, *wire.SchemaError)

// Upcast reads a payload by the rules of one version and turns it into the newest.
func Upcast[V, U any](payload *Value, t Type[V], newest func(V) U) (U, *wire.SchemaError) {
	value, failed := t.read(payload)
	if failed != nil {
		var none U
		return none, failed
	}
	return newest(value), nil
}

// UnknownType is the error of a message of a type that the vocabulary does not list.
func UnknownType[U any](messageType string) (U, *wire.SchemaError) {
	var none U
	return none, wire.NewSchemaError(wire.UnknownType, "the type "+strconv.Quote(messageType)+" is not known here")
}

// ReadMessage reads the payload of one message. The error is a *wire.SchemaError.
func ReadMessage[U any](messageType string, payload []byte, read Reader[U]) (U, error) {
	var none U
	root, failed := parse(payload, maxDepth)
	if failed != nil {
		return none, failed
	}
	message, failed := read(messageType, root)
	if failed != nil {
		return none, failed
	}
	return message, nil
}

// ReadMessages reads the events of one decision, be there one or several. The error is a *wire.SchemaError.
func ReadMessages[U any](envelope wire.Envelope, body []byte, read Reader[U]) ([]U, error) {
	if envelope.ContentType != wire.Batch {
		message, err := ReadMessage(envelope.Type, body, read)
		if err != nil {
			return nil, err
		}
		return []U{message}, nil
	}
	root, failed := parse(body, maxBatchDepth)
	if failed != nil {
		return nil, failed
	}
	messages, failed := Array(Type[U]{read: func(element *Value) (U, *wire.SchemaError) {
		return readCloudEvent(element, read)
	}}).read(root)
	if failed != nil {
		return nil, failed
	}
	return messages, nil
}

// readCloudEvent reads one event of a batch. What is not its type, time or data is the envelope's, or nobody's.
func readCloudEvent[U any](element *Value, read Reader[U]) (U, *wire.SchemaError) {
	var messageType string
	var time wire.Timestamp
	var message U
	if element.kind != object {
		return message, element.mismatch("an object")
	}
	m := Members{object: element}
	Required(&m, "type", &messageType, String())
	Required(&m, "time", &time, Moment)
	Required(&m, "data", &message, Type[U]{read: func(data *Value) (U, *wire.SchemaError) {
		return read(messageType, data)
	}})
	if m.failed != nil && m.failed.Code == wire.UnknownType {
		m.failed.Pointer = "/type"
	}
	return message, m.failed
}

// WriteMessages writes the events of one decision: one as its payload, several as a batch. The envelope comes back with the
// type, the schema and the content type of the body. The error is a *wire.SchemaError.
func WriteMessages[U wire.Message](envelope wire.Envelope, batchType string, messages []U) (wire.Envelope, []byte, error) {
	if len(messages) == 1 {
		envelope.Type, envelope.DataSchema, envelope.ContentType = messages[0].MessageType(), messages[0].DataSchema(), wire.JSON
		body, err := messages[0].Serialize()
		return envelope, body, err
	}
	envelope.Type, envelope.DataSchema, envelope.ContentType = batchType, "", wire.Batch
	var writer Writer
	writer.open('[')
	for index, message := range messages {
		payload, err := message.Serialize()
		if err != nil {
			if failed, ok := err.(*wire.SchemaError); ok {
				err = failed.WithinMember("data").WithinElement(index)
			}
			return envelope, nil, err
		}
		writeCloudEvent(&writer, envelope, index, message, payload)
	}
	writer.close(']')
	return envelope, writer.text, nil
}

func writeCloudEvent(writer *Writer, envelope wire.Envelope, index int, message wire.Message, payload []byte) {
	member := func(name, value string) {
		if value != "" {
			writer.name(name)
			writer.string(value)
		}
	}
	writer.open('{')
	member("specversion", "1.0")
	member("id", envelope.ID+"/"+strconv.Itoa(index))
	member("type", message.MessageType())
	member("source", envelope.Source)
	member("subject", envelope.Subject)
	member("time", envelope.Time.String())
	member("dataschema", message.DataSchema())
	member("datacontenttype", string(wire.JSON))
	writer.name("data")
	writer.raw(payload...)
	writer.close('}')
}
