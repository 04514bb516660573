// Package missing_case does not compile: nothing says what to make of PersonMoved.
package missing_case

import "tributary.example/conformance-events/conformance"

type counter struct{}

func (counter) EverythingHappened(conformance.EverythingHappened) int { return 1 }
func (counter) OrderPlaced(conformance.OrderPlaced) int               { return 3 }

// Count lacks a case.
func Count(event conformance.Event) int { return conformance.MatchEvent[int](event, counter{}) }
