// Package foreign_event does not compile: the union of events is closed.
package foreign_event

import "tributary.example/conformance-events/conformance"

type strange struct{}

func (strange) MessageType() string        { return "tributary.conformance.Strange.v1" }
func (strange) DataSchema() string         { return "" }
func (strange) Serialize() ([]byte, error) { return nil, nil }
func (strange) event() conformance.Event   { return nil }

// Event is none.
var Event conformance.Event = strange{}
