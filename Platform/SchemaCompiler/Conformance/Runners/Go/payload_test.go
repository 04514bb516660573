package runner

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"tributary.example/bank-events/bank"
	bankwire "tributary.example/bank-events/wire"
	"tributary.example/conformance-events/conformance"
	conformancewire "tributary.example/conformance-events/wire"
	"tributary.example/events/gateway"
	"tributary.example/events/identity"
	"tributary.example/events/projects"
	"tributary.example/events/wire"
	"tributary.example/greetings-events/greetings"
	greetingswire "tributary.example/greetings-events/wire"
)

func TestValues(t *testing.T) {
	run(t, "value", func(t *testing.T, c corpusCase) {
		codec, known := codecs[c.name()]
		if !known {
			t.Fatalf("the type %s is not known to the runner", c.name())
		}
		written, err := codec([]byte(c.JSON))
		c.expect(t, written, err)
	})
}

// TestTheStandardLibrary reads the same texts through package encoding/json, where they are JSON for it at all.
func TestTheStandardLibrary(t *testing.T) {
	run(t, "value", func(t *testing.T, c corpusCase) {
		if c.name() != "EverythingHappened" || !json.Valid([]byte(c.JSON)) {
			t.Skip("of no interest here")
		}
		var value conformance.EverythingHappened
		if err := json.Unmarshal([]byte(c.JSON), &value); err != nil {
			c.expect(t, nil, err)
			return
		}
		var written bytes.Buffer
		encoder := json.NewEncoder(&written)
		encoder.SetEscapeHTML(false)
		err := encoder.Encode(value)
		c.expect(t, bytes.TrimSuffix(written.Bytes(), []byte("\n")), err)
	})
}

func TestUnions(t *testing.T) {
	run(t, "union", func(t *testing.T, c corpusCase) {
		messageType, written, err := c.readMessage()
		if err == nil && messageType != c.Newest {
			t.Errorf("read as %s, not as %s", messageType, c.Newest)
		}
		c.expect(t, written, err)
	})
}

// message is what messages of all modules have.
type message interface {
	MessageType() string
	Serialize() ([]byte, error)
}

// reader reads a payload through a union.
type reader func(name string, text []byte) (message, error)

func through[M message](read func(string, []byte) (M, error)) reader {
	return func(name string, text []byte) (message, error) { return read(name, text) }
}

// readers are the unions of each context.
var readers = map[string][]reader{
	"bank":        {through(bank.ReadEvent), through(bank.ReadCommand)},
	"conformance": {through(conformance.ReadEvent), through(conformance.ReadCommand)},
	"gateway":     {through(gateway.ReadEvent)},
	"greetings":   {through(greetings.ReadEvent), through(greetings.ReadCommand)},
	"identity":    {through(identity.ReadEvent), through(identity.ReadCommand)},
	"projects":    {through(projects.ReadEvent), through(projects.ReadCommand)},
}

// readMessage reads the payload through the union, of events or commands, that knows its type.
func (c corpusCase) readMessage() (string, []byte, error) {
	context := c.Context
	if context == "" {
		context = "conformance"
	}
	err := errors.New("there is no context " + context)
	for _, read := range readers[context] {
		var one message
		one, err = read(c.CEType, []byte(c.JSON))
		if err == nil {
			written, err := one.Serialize()
			return one.MessageType(), written, err
		}
		if code, _ := codeAndPointer(err); code != "unknownType" {
			return "", nil, err
		}
	}
	return "", nil, err
}

// expect compares what was written, or why that failed, with what the case says.
func (c corpusCase) expect(t *testing.T, written []byte, err error) {
	t.Helper()
	switch code, pointer := codeAndPointer(err); {
	case c.Error == nil && err != nil:
		t.Errorf("refused: %s %q (%v)", code, pointer, err)
	case c.Error != nil && err == nil:
		t.Errorf("accepted, and not refused with %s %q", c.Error.Code, c.Error.Pointer)
	case c.Error != nil && (code != c.Error.Code || pointer != c.Error.Pointer):
		t.Errorf("refused with %s %q, not with %s %q (%v)", code, pointer, c.Error.Code, c.Error.Pointer, err)
	case c.Error == nil && !bytes.Equal(written, []byte(c.canonicalText(t))):
		t.Errorf("written as %.300q, not as %.300q", written, c.canonicalText(t))
	}
}

func codeAndPointer(err error) (code, pointer string) {
	var one *wire.SchemaError
	if errors.As(err, &one) {
		return string(one.Code), one.Pointer
	}
	var other *conformancewire.SchemaError
	if errors.As(err, &other) {
		return string(other.Code), other.Pointer
	}
	var banks *bankwire.SchemaError
	if errors.As(err, &banks) {
		return string(banks.Code), banks.Pointer
	}
	var greeting *greetingswire.SchemaError
	if errors.As(err, &greeting) {
		return string(greeting.Code), greeting.Pointer
	}
	return "", ""
}
