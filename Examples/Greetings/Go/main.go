// Command greetings-tally counts greetings: a reader of the context greetings in Go.
//
// It prints a line of JSON for each message, from the first that there ever was, and goes on for ever. NATS_URL says where
// the server is.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"tributary.example/greetings-events/greetings"

	"tributary.example/greetings-tally/stream"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "greetings-tally:", err)
		os.Exit(1)
	}
}

func run() error {
	address := os.Getenv("NATS_URL")
	if address == "" {
		address = "nats://localhost:4222"
	}
	connection, err := stream.Connect(address)
	if err != nil {
		return err
	}
	defer connection.Close()
	if err := verify(connection); err != nil {
		return err
	}
	tally, output := NewTally(), json.NewEncoder(os.Stdout)
	return connection.Follow("GREETINGS_EVENTS", 0, greetings.Context+".event.>", func(message *stream.Message) error {
		if err := tally.Apply(message); err != nil {
			return err
		}
		return output.Encode(tally)
	})
}

// verify fails where the stream may hold events that this program would not understand: it is told now, and not in the middle
// of the night.
func verify(connection *stream.Connection) error {
	subjects := "schema." + greetings.Context + ".event.>"
	var noted []string
	for position := uint64(0); ; {
		note, err := connection.After("SCHEMAS", position, subjects)
		if err != nil {
			return err
		}
		if note == nil {
			break
		}
		noted, position = append(noted, note.Subject), note.Sequence
	}
	if unreadable := greetings.UnreadableEvents(noted); len(unreadable) > 0 {
		return fmt.Errorf("GREETINGS_EVENTS holds events that this program cannot read: %s", strings.Join(unreadable, ", "))
	}
	return nil
}
