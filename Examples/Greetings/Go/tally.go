package main

import (
	"fmt"

	"tributary.example/greetings-events/greetings"
	"tributary.example/greetings-events/wire"

	"tributary.example/greetings-tally/stream"
)

// Tally is how often people were greeted: a view, computed from the events alone.
type Tally struct {
	Greetings int64 `json:"greetings"`
	People    int   `json:"people"`
	// Most is how often the person was greeted who was greeted most.
	Most int64 `json:"most"`
	// Position is that of the last event that is in it.
	Position uint64 `json:"position"`

	times map[string]int64
}

// NewTally has seen nothing yet.
func NewTally() *Tally { return &Tally{times: map[string]int64{}} }

// Apply adds the events of one message.
func (t *Tally) Apply(message *stream.Message) error {
	envelope, err := wire.ReadEnvelope(message.Headers)
	if err != nil {
		return fmt.Errorf("message %d: %w", message.Sequence, err)
	}
	events, err := greetings.ReadEvents(envelope, message.Body)
	if err != nil {
		return fmt.Errorf("message %d, %s: %w", message.Sequence, envelope.Type, err)
	}
	for _, event := range events {
		greetings.MatchEvent[struct{}](event, counter{t})
	}
	t.Position = message.Sequence
	return nil
}

// counter has a case for every event: where the vocabulary gets another, this does not compile until somebody has said what
// it means here.
type counter struct{ tally *Tally }

func (c counter) PersonGreeted(event greetings.PersonGreeted) struct{} {
	c.tally.times[event.PersonID]++
	c.tally.Greetings++
	c.tally.People = len(c.tally.times)
	if times := c.tally.times[event.PersonID]; times > c.tally.Most {
		c.tally.Most = times
	}
	return struct{}{}
}
