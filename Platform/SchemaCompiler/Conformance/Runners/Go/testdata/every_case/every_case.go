// Package every_case compiles.
package every_case

import "tributary.example/conformance-events/conformance"

type counter struct{}

func (counter) EverythingHappened(conformance.EverythingHappened) int { return 1 }
func (counter) PersonMoved(conformance.PersonMoved) int               { return 2 }
func (counter) OrderPlaced(conformance.OrderPlaced) int               { return 3 }

// Count has a case for every event.
func Count(event conformance.Event) int { return conformance.MatchEvent[int](event, counter{}) }
