package wire

import (
	"errors"
	"strconv"
	"strings"
)

// Header is one header of a message.
type Header struct {
	Name, Value string
}

// MessageIDHeader is the header by which NATS recognises a message that is published twice; it holds the envelope's ID.
const MessageIDHeader = "Nats-Msg-Id"

// Headers is the envelope as headers, in the form of nats.Header.
func (e Envelope) Headers() map[string][]string {
	headers := map[string][]string{}
	for _, header := range e.HeaderList() {
		headers[header.Name] = []string{header.Value}
	}
	return headers
}

// HeaderList is the envelope as headers in the order in which they are written.
func (e Envelope) HeaderList() []Header {
	contentType, position := e.ContentType, ""
	if contentType == "" {
		contentType = JSON
	}
	if e.CausationPosition != nil {
		position = strconv.FormatUint(*e.CausationPosition, 10)
	}
	headers := []Header{
		{"ce-specversion", "1.0"}, {"ce-id", e.ID}, {"ce-type", e.Type}, {"ce-source", e.Source}, {"ce-time", e.Time.String()},
		{"ce-datacontenttype", string(contentType)}, {"ce-subject", e.Subject}, {"ce-dataschema", e.DataSchema},
		{"ce-correlationid", e.CorrelationID}, {"ce-causationid", e.CausationID}, {"ce-causationposition", position},
		{"ce-userid", e.UserID}, {"traceparent", e.TraceParent},
	}
	present := headers[:0]
	for _, header := range headers {
		if header.Value != "" {
			present = append(present, Header{header.Name, cleanHeader(header.Value)})
		}
	}
	return present
}

// ReadEnvelope reads the envelope of a message from its headers, nats.Header or the like, whose names are compared exactly.
//
// It fails where a required attribute is absent or malformed. What else is malformed counts as absent.
func ReadEnvelope(headers map[string][]string) (Envelope, error) {
	value := func(name string) string {
		if values := headers[name]; len(values) > 0 {
			return cleanHeader(values[0])
		}
		return ""
	}
	envelope := Envelope{
		ID: value("ce-id"), Type: value("ce-type"), Source: value("ce-source"), ContentType: JSON,
		Subject: value("ce-subject"), DataSchema: value("ce-dataschema"), CorrelationID: value("ce-correlationid"),
		CausationID: value("ce-causationid"), UserID: value("ce-userid"), TraceParent: value("traceparent"),
	}
	if value("ce-specversion") != "1.0" {
		return Envelope{}, errors.New("ce-specversion must be 1.0")
	}
	if envelope.ID == "" || envelope.Type == "" || envelope.Source == "" {
		return Envelope{}, errors.New("ce-id, ce-type and ce-source must be there and not be empty")
	}
	time, err := ParseTimestamp(value("ce-time"))
	if err != nil {
		return Envelope{}, errors.New("ce-time must be an RFC 3339 date-time")
	}
	envelope.Time = time
	if _, present := headers["ce-datacontenttype"]; present {
		envelope.ContentType = ContentType(value("ce-datacontenttype"))
	}
	if envelope.ContentType != JSON && envelope.ContentType != Batch {
		return Envelope{}, errors.New("ce-datacontenttype must be " + string(JSON) + " or " + string(Batch))
	}
	if position, err := strconv.ParseUint(value("ce-causationposition"), 10, 64); err == nil {
		envelope.CausationPosition = &position
	}
	return envelope, nil
}

// cleanHeader is a value as a header can hold it: UTF-8 without line breaks and NULs.
func cleanHeader(value string) string {
	return strings.TrimLeft(headerBreaks.Replace(strings.ToValidUTF8(value, "\uFFFD")), " ")
}

var headerBreaks = strings.NewReplacer("\r", " ", "\n", " ", "\x00", " ")
