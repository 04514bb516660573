package runner

import (
	"testing"

	"tributary.example/conformance-events/conformance"
)

const id = "01890a5d-ac96-774b-bcce-b302099a8057"

// titles has a case for each event, or this file would not compile.
type titles struct{ prefix string }

func (t titles) EverythingHappened(event conformance.EverythingHappened) string {
	return t.prefix + event.Text
}

func (t titles) PersonMoved(event conformance.PersonMoved) string { return t.prefix + event.City }

func (t titles) OrderPlaced(event conformance.OrderPlaced) string { return t.prefix + event.OrderID }

func TestMatchCallsTheCaseOfTheEvent(t *testing.T) {
	moved := conformance.PersonMoved{City: "Graz"}
	// What embeds an event, or points to one, is that event.
	type noted struct{ conformance.PersonMoved }
	for _, event := range []conformance.Event{moved, &moved, noted{moved}} {
		if title := conformance.MatchEvent[string](event, titles{"to "}); title != "to Graz" {
			t.Errorf("%T is %q", event, title)
		}
	}
	if title := conformance.MatchEvent[string](conformance.OrderPlaced{OrderID: id}, titles{}); title != id {
		t.Errorf("is %q", title)
	}
}

func TestMatchHasNoCaseForNothing(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("nothing was taken for an event")
		}
	}()
	conformance.MatchEvent[string](nil, titles{})
}
