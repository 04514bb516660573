package runner

import (
	"errors"
	"math"
	"reflect"
	"testing"

	"tributary.example/conformance-events/conformance"
	"tributary.example/conformance-events/wire"
)

func everything() conformance.EverythingHappened {
	return conformance.EverythingHappened{
		ID: id, Text: "t", Word: "abc", Code: "abc-12", Mail: "ada@example.com", Link: "https://example.com/", At: 1,
		Size: conformance.SizeSmall, Inline: conformance.EverythingHappenedInlineClass, Count: math.MinInt64,
		Price: conformance.Price{Amount: math.MaxInt64, Currency: "EUR"},
	}
}

func TestWritingHoldsAValueToItsSchema(t *testing.T) {
	cases := []struct {
		name    string
		damage  func(*conformance.EverythingHappened)
		code    wire.ErrorCode
		pointer string
	}{
		{"a format", func(v *conformance.EverythingHappened) { v.ID = "x" }, wire.Constraint, "/id"},
		{"a length", func(v *conformance.EverythingHappened) { v.Word = "x" }, wire.Constraint, "/word"},
		{"a pattern", func(v *conformance.EverythingHappened) { v.Code = "x" }, wire.Constraint, "/code"},
		{"an enum", func(v *conformance.EverythingHappened) { v.Size = "huge" }, wire.Constraint, "/size"},
		{"a range", func(v *conformance.EverythingHappened) { v.Small = 6 }, wire.Constraint, "/small"},
		{"no number", func(v *conformance.EverythingHappened) { v.Ratio = math.NaN() }, wire.InvalidNumber, "/ratio"},
		{"infinity", func(v *conformance.EverythingHappened) { v.Share = math.Inf(1) }, wire.InvalidNumber, "/share"},
		{"no UTF-8", func(v *conformance.EverythingHappened) { v.Text = "\xFF" }, wire.InvalidText, "/text"},
		{"NUL", func(v *conformance.EverythingHappened) { v.Text = "\x00" }, wire.InvalidText, "/text"},
		{"a year", func(v *conformance.EverythingHappened) { v.At = math.MaxInt64 }, wire.Constraint, "/at"},
		{"too many", func(v *conformance.EverythingHappened) { v.Labels = make([]string, 4) }, wire.Constraint, "/labels"},
		{"an element", func(v *conformance.EverythingHappened) { v.Labels = []string{"a", ""} }, wire.Constraint, "/labels/1"},
		{"depth", func(v *conformance.EverythingHappened) { v.Matrix = [][]int64{{1}, {2, 10}} }, wire.Constraint, "/matrix/1/1"},
		{"an object", func(v *conformance.EverythingHappened) { v.MaybePrice = &conformance.Price{} }, wire.Constraint, "/maybePrice/currency"},
	}
	for _, c := range cases {
		value := everything()
		if _, err := value.Serialize(); err != nil {
			t.Fatalf("the sound value is refused: %v", err)
		}
		c.damage(&value)
		_, err := value.Serialize()
		var failed *wire.SchemaError
		if !errors.As(err, &failed) || failed.Code != c.code || failed.Pointer != c.pointer {
			t.Errorf("%s: %#v", c.name, err)
		}
	}
}

func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	value := everything()
	text, maybe := "", int64(0)
	value.MaybeText, value.MaybeCount, value.MaybeSizes = &text, &maybe, []conformance.Size{}
	written, err := value.Serialize()
	if err != nil {
		t.Fatal(err)
	}
	read, err := conformance.ParseEverythingHappened(written)
	if err != nil {
		t.Fatal(err)
	}
	if read.Count != math.MinInt64 || read.Price.Amount != math.MaxInt64 || read.MaybeText == nil || *read.MaybeText != "" ||
		read.MaybeCount == nil || read.MaybeSizes == nil || read.MaybePrice != nil || read.MaybeFlag != nil {
		t.Errorf("%+v", read)
	}
}

func TestACommandIsWrittenWithItsAddress(t *testing.T) {
	command := conformance.CancelOrder{OrderID: id, Because: "changed"}
	envelope, body, err := conformance.WriteCommand(wire.Envelope{ID: "r1", Source: "/shop", Time: 0}, command)
	if err != nil || string(body) != `{"orderId":"`+id+`","because":"changed"}` {
		t.Fatalf("%s (%v)", body, err)
	}
	if conformance.CancelOrderType != "tributary.conformance.CancelOrder.v2" || envelope.Type != conformance.CancelOrderType ||
		envelope.DataSchema != conformance.CancelOrderDataSchema || envelope.Subject != "order/"+id || envelope.ContentType != wire.JSON {
		t.Errorf("%+v", envelope)
	}
	if _, _, err := conformance.WriteCommand(wire.Envelope{}, conformance.CancelOrder{OrderID: "a.b"}); err == nil {
		t.Error("a command to nowhere is written")
	}
	_, _, err = conformance.WriteEvents(wire.Envelope{}, conformance.OrderPlaced{OrderID: id}, conformance.OrderPlaced{})
	var failed *wire.SchemaError
	if !errors.As(err, &failed) || failed.Pointer != "/1/data/orderId" {
		t.Errorf("%v", err)
	}
}

func TestTypesAreNotedAndFoundUnreadable(t *testing.T) {
	fingerprint := conformance.PersonMovedDataSchema[len(conformance.PersonMovedDataSchema)-16:]
	note := conformance.EventNote(conformance.PersonMoved{})
	if note.Subject != "schema.conformance.event.PersonMoved.3."+fingerprint ||
		string(note.Body) != `{"type":"tributary.conformance.PersonMoved.v3","dataschema":"urn:tributary:schema:`+fingerprint+`"}` {
		t.Errorf("%s %s", note.Subject, note.Body)
	}
	noted := []string{
		note.Subject, "schema.conformance.event.PersonMoved.4.aa", "schema.conformance.event.PersonMoved.4.bb",
		"schema.conformance.event.OrderLost.1.aa", "schema.conformance.event.PersonMoved.1.aa", "schema.conformance.command.Other.1.aa",
		"schema.identity.event.UserLost.1.aa", conformance.CommandNote(conformance.CancelOrder{}).Subject, "other",
	}
	events := []string{"tributary.conformance.OrderLost.v1", "tributary.conformance.PersonMoved.v4"}
	if unreadable := conformance.UnreadableEvents(noted); !reflect.DeepEqual(unreadable, events) {
		t.Errorf("%q", unreadable)
	}
	if unreadable := conformance.UnreadableCommands(noted); !reflect.DeepEqual(unreadable, []string{"tributary.conformance.Other.v1"}) {
		t.Errorf("%q", unreadable)
	}
}
