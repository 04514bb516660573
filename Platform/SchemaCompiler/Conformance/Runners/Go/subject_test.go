package runner

import (
	"reflect"
	"testing"

	"tributary.example/conformance-events/conformance"
	"tributary.example/conformance-events/wire"
	"tributary.example/events/identity"
)

func TestSubjects(t *testing.T) {
	run(t, "subject", func(t *testing.T, c corpusCase) {
		address, err := wire.NewEntityAddress(c.Context, c.Entity, c.ID)
		if c.Valid != nil && !*c.Valid {
			if err == nil {
				t.Error("taken for an address")
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if partition := wire.Partition(c.ID); partition != c.Partition {
			t.Errorf("the partition is %d, not %d", partition, c.Partition)
		}
		if address.EventSubject() != c.Event || address.CommandSubject() != c.Command {
			t.Errorf("the subjects are %s and %s, not %s and %s", address.EventSubject(), address.CommandSubject(), c.Event, c.Command)
		}
	})
}

func TestAddressesOfSubjects(t *testing.T) {
	run(t, "parse-subject", func(t *testing.T, c corpusCase) {
		address, err := wire.ParseSubject(c.Subject)
		var parts []string
		if err == nil {
			parts = []string{address.Context(), address.Entity(), address.ID()}
		}
		if !reflect.DeepEqual(parts, c.Address) {
			t.Errorf("read as %q, not as %q", parts, c.Address)
		}
	})
}

func TestCommands(t *testing.T) {
	run(t, "command", func(t *testing.T, c corpusCase) {
		if subject := c.commandSubject(t); subject != c.Subject {
			t.Errorf("goes to %s, not to %s", subject, c.Subject)
		}
	})
}

// commandSubject is where the command goes.
func (c corpusCase) commandSubject(t *testing.T) string {
	if c.Context == "identity" {
		command, err := identity.ReadCommand("tributary.identity."+c.Type+".v1", []byte(c.JSON))
		if err != nil {
			t.Fatal(err)
		}
		address, err := command.Address()
		if err != nil {
			t.Fatal(err)
		}
		return address.CommandSubject()
	}
	command, err := conformance.ReadCommand("tributary.conformance."+c.Type+".v1", []byte(c.JSON))
	if err != nil {
		t.Fatal(err)
	}
	address, err := command.Address()
	if err != nil {
		t.Fatal(err)
	}
	return address.CommandSubject()
}
