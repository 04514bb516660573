package runner

import (
	"tributary.example/conformance-events/conformance"
	"tributary.example/events/identity"
)

// codec reads a text and writes it again.
type codec func(text []byte) ([]byte, error)

func of[T interface{ Serialize() ([]byte, error) }](parse func([]byte) (T, error)) codec {
	return func(text []byte) ([]byte, error) {
		value, err := parse(text)
		if err != nil {
			return nil, err
		}
		return value.Serialize()
	}
}

// codecs are the generated types by name.
var codecs = map[string]codec{
	"CancelOrder":        of(conformance.ParseCancelOrder),
	"CancelOrderV1":      of(conformance.ParseCancelOrderV1),
	"EverythingHappened": of(conformance.ParseEverythingHappened),
	"Item":               of(conformance.ParseItem),
	"OrderPlaced":        of(conformance.ParseOrderPlaced),
	"OrderSummary":       of(conformance.ParseOrderSummary),
	"PersonMoved":        of(conformance.ParsePersonMoved),
	"PersonMovedV1":      of(conformance.ParsePersonMovedV1),
	"PersonMovedV2":      of(conformance.ParsePersonMovedV2),
	"PlaceOrder":         of(conformance.ParsePlaceOrder),
	"PlaceOrderRequest":  of(conformance.ParsePlaceOrderRequest),
	"Price":              of(conformance.ParsePrice),

	"identity.LockAccount":    of(identity.ParseLockAccount),
	"identity.ModifyUser":     of(identity.ParseModifyUser),
	"identity.UserModified":   of(identity.ParseUserModified),
	"identity.UserRegistered": of(identity.ParseUserRegistered),
}

// name is what a case's type is called in codecs.
func (c corpusCase) name() string {
	if c.Context == "" || c.Context == "conformance" {
		return c.Type
	}
	return c.Context + "." + c.Type
}
