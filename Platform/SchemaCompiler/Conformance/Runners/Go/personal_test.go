package runner

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"tributary.example/conformance-events/conformance"
	"tributary.example/conformance-events/wire"
)

func TestPackageFmtCoversPersonalMembers(t *testing.T) {
	secret := "Sesame Street 7"
	moved := conformance.PersonMoved{PersonID: id, Street: secret, City: secret}
	order := conformance.PlaceOrder{OrderID: id, Note: &secret}
	var event conformance.Event = moved
	holders := []any{
		moved, &moved, event, order, &order, []conformance.Event{moved}, map[string]conformance.PersonMoved{"x": moved},
		struct{ Event conformance.PersonMoved }{moved}, struct{ Event *conformance.PersonMoved }{&moved},
		conformance.PersonMovedV1{Address: secret}, conformance.CancelOrder{OrderID: id, Because: secret},
		conformance.OpenDoorRequest{Code: secret}, errors.New(fmt.Sprint(moved)),
	}
	for _, holder := range holders {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X"} {
			shown := fmt.Sprintf(verb, holder)
			if strings.Contains(shown, "Sesame") || strings.Contains(shown, fmt.Sprintf("%x", "Sesame")) {
				t.Errorf("%s of %T shows %s", verb, holder, shown)
			}
		}
	}
	if shown := fmt.Sprint(moved); !strings.Contains(shown, "street: ‹personal›") || !strings.Contains(shown, "personId: "+id) {
		t.Errorf("shows %s", shown)
	}
	if shown := fmt.Sprint(conformance.PlaceOrder{OrderID: id}); strings.Contains(shown, "note") {
		t.Errorf("shows an absent member: %s", shown)
	}
	if written, err := moved.Serialize(); err != nil || !strings.Contains(string(written), secret) {
		t.Errorf("written as %s (%v)", written, err)
	}
}

func TestPersonalMembersAreKnown(t *testing.T) {
	var holder wire.PersonalDataHolder = conformance.PersonMoved{}
	if members := holder.PersonalMembers(); !reflect.DeepEqual(members, map[string]string{"street": "personId", "city": "personId"}) {
		t.Errorf("%v", members)
	}
	if members := (conformance.CancelOrder{}).PersonalMembers(); !reflect.DeepEqual(members, map[string]string{"because": "$caller"}) {
		t.Errorf("%v", members)
	}
	if members := (conformance.OpenDoorRequest{}).PersonalMembers(); !reflect.DeepEqual(members, map[string]string{"code": "$secret"}) {
		t.Errorf("%v", members)
	}
	if _, holds := any(conformance.OrderPlaced{}).(wire.PersonalDataHolder); holds {
		t.Error("an order holds nothing personal")
	}
}

func TestErrorsDoNotRepeatWhatTheyRefuse(t *testing.T) {
	secret := "Sesame Street 7 " + strings.Repeat("x", 100)
	for _, text := range []string{
		`{"personId":"` + secret + `"}`, `{"personId":"` + id + `","street":"` + secret + `"}`, `{"personId":"` + secret, secret,
	} {
		_, err := conformance.ParsePersonMoved([]byte(text))
		if err == nil || strings.Contains(err.Error(), "Sesame") {
			t.Errorf("%v", err)
		}
	}
}
