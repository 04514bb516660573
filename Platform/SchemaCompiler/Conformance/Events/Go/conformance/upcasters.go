package conformance

import "strings"

// upcast takes the street to be what stands before the first comma and space, and the city what follows; without them the
// city is empty.
func (v PersonMovedV1) upcast() PersonMovedV2 {
	street, city, _ := strings.Cut(v.Address, ", ")
	return PersonMovedV2{PersonID: v.PersonID, Street: street, City: city}
}

// upcast takes 1970 to be when: nobody had noted it.
func (v PersonMovedV2) upcast() PersonMoved {
	return PersonMoved{PersonID: v.PersonID, Street: v.Street, City: v.City, MovedAt: 0}
}

// upcast knows of no reason: nobody was asked why.
func (v CancelOrderV1) upcast() CancelOrder {
	return CancelOrder{OrderID: v.OrderID, Because: "unknown"}
}
