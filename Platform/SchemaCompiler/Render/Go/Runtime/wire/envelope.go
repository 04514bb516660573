package wire

// ContentType is the form of a message's body.
type ContentType string

const (
	// JSON is one payload.
	JSON ContentType = "application/json"
	// Batch is the events of one decision, each a CloudEvent in JSON.
	Batch ContentType = "application/cloudevents-batch+json"
)

// Envelope is what a message says about itself beside its payload: CloudEvents 1.0 attributes and extensions of ours. A text
// that is empty is absent.
type Envelope struct {
	// ID is unique per message; publish it as Nats-Msg-Id too, the key of NATS' own deduplication.
	ID   string
	Type string
	// Source is who wrote the message, as in /identity/component.
	Source string
	Time   Timestamp
	// ContentType is JSON where it is empty.
	ContentType ContentType
	// Subject is <entity>/<id> of the entity that the message is about.
	Subject string
	// DataSchema is the fingerprint of the rules that the payload follows.
	DataSchema string
	// CorrelationID is the request that started the chain of messages to which this one belongs.
	CorrelationID string
	// CausationID is the message that caused this one, and CausationPosition where that stands in its stream.
	CausationID       string
	CausationPosition *uint64
	// UserID is on whose behalf.
	UserID string
	// TraceParent is W3C Trace Context.
	TraceParent string
}
