package runner

import (
	"encoding/json"
	"reflect"
	"strconv"
	"testing"

	"tributary.example/conformance-events/conformance"
	"tributary.example/conformance-events/wire"
)

// corpusEnvelope is an envelope as the corpus writes it.
type corpusEnvelope struct {
	ID                string `json:"id"`
	Type              string
	Source            string
	Time              string
	ContentType       string
	Subject           string
	DataSchema        string
	CorrelationID     string `json:"correlationId"`
	CausationID       string `json:"causationId"`
	CausationPosition string
	UserID            string `json:"userId"`
	TraceParent       string
}

func corpusEnvelopeOf(e wire.Envelope) corpusEnvelope {
	position := ""
	if e.CausationPosition != nil {
		position = strconv.FormatUint(*e.CausationPosition, 10)
	}
	return corpusEnvelope{
		ID: e.ID, Type: e.Type, Source: e.Source, Time: e.Time.String(), ContentType: string(e.ContentType), Subject: e.Subject,
		DataSchema: e.DataSchema, CorrelationID: e.CorrelationID, CausationID: e.CausationID, CausationPosition: position,
		UserID: e.UserID, TraceParent: e.TraceParent,
	}
}

func (e corpusEnvelope) envelope(t *testing.T) wire.Envelope {
	time, err := wire.ParseTimestamp(e.Time)
	if err != nil {
		t.Fatal(err)
	}
	envelope := wire.Envelope{
		ID: e.ID, Type: e.Type, Source: e.Source, Time: time, ContentType: wire.ContentType(e.ContentType), Subject: e.Subject,
		DataSchema: e.DataSchema, CorrelationID: e.CorrelationID, CausationID: e.CausationID, UserID: e.UserID,
		TraceParent: e.TraceParent,
	}
	if position, err := strconv.ParseUint(e.CausationPosition, 10, 64); err == nil {
		envelope.CausationPosition = &position
	}
	return envelope
}

func TestEnvelopes(t *testing.T) {
	run(t, "envelope", func(t *testing.T, c corpusCase) {
		headers := map[string][]string{}
		for _, header := range c.Headers {
			headers[header[0]] = append(headers[header[0]], header[1])
		}
		envelope, err := wire.ReadEnvelope(headers)
		if c.Envelope == nil {
			if err == nil {
				t.Errorf("read as %+v", envelope)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if read := corpusEnvelopeOf(envelope); read != *c.Envelope {
			t.Errorf("read as %+v, not as %+v", read, *c.Envelope)
		}
		var canonical [][2]string
		if err := json.Unmarshal(c.Canonical, &canonical); err != nil {
			t.Fatal(err)
		}
		var written [][2]string
		for _, header := range envelope.HeaderList() {
			written = append(written, [2]string{header.Name, header.Value})
			if values := envelope.Headers()[header.Name]; !reflect.DeepEqual(values, []string{header.Value}) {
				t.Errorf("%s is %q in the map", header.Name, values)
			}
		}
		if !reflect.DeepEqual(written, canonical) {
			t.Errorf("written as %q, not as %q", written, canonical)
		}
	})
}

func TestBatches(t *testing.T) {
	run(t, "batch", func(t *testing.T, c corpusCase) {
		events, err := conformance.ReadEvents(c.Envelope.envelope(t), []byte(c.JSON))
		if err != nil {
			c.expect(t, nil, err)
			return
		}
		if len(events) != len(c.Events) {
			t.Fatalf("%d events, not %d", len(events), len(c.Events))
		}
		for index, event := range events {
			canonical, err := event.Serialize()
			if err != nil || event.MessageType() != c.Events[index].Type || string(canonical) != string(c.Events[index].Canonical) {
				t.Errorf("event %d is %s %s (%v)", index, event.MessageType(), canonical, err)
			}
		}
		bare := *c.Envelope
		bare.Type, bare.ContentType = "", ""
		envelope, body, err := conformance.WriteEvents(bare.envelope(t), events...)
		if len(events) != 1 {
			c.expect(t, body, err)
			if written := corpusEnvelopeOf(envelope); written != *c.Envelope {
				t.Errorf("the envelope is %+v, not %+v", written, *c.Envelope)
			}
		}
	})
}
