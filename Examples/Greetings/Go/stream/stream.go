package stream

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"
	"time"
)

// Message is a message as a stream holds it.
type Message struct {
	// Sequence is its position in the stream.
	Sequence uint64
	Subject  string
	Headers  map[string][]string
	Body     []byte
}

// After is the first message behind a position whose subject fits; nil where there is none yet.
func (c *Connection) After(stream string, position uint64, subjects string) (*Message, error) {
	query, err := json.Marshal(map[string]any{"seq": position + 1, "next_by_subj": subjects})
	if err != nil {
		return nil, err
	}
	answer, err := c.request("$JS.API.DIRECT.GET."+stream, query)
	if err != nil {
		return nil, err
	}
	if strings.HasPrefix(answer.status, "404") || strings.HasPrefix(answer.status, "503") {
		// No message, or nobody who serves such a stream: it has not been made yet.
		return nil, nil
	}
	if answer.status != "" {
		return nil, fmt.Errorf("%s cannot be read: %s", stream, answer.status)
	}
	return stored(answer)
}

// stored is the message that an answer holds: where it stands, the server has added to its headers.
func stored(answer *message) (*Message, error) {
	sequence, subject := answer.headers["Nats-Sequence"], answer.headers["Nats-Subject"]
	if len(sequence) == 0 || len(subject) == 0 {
		return nil, errors.New("the server sends a message without its position")
	}
	position, err := strconv.ParseUint(sequence[0], 10, 64)
	if err != nil {
		return nil, err
	}
	return &Message{Sequence: position, Subject: subject[0], Headers: answer.headers, Body: answer.body}, nil
}

// Follow hands over every message behind a position, in order and for ever, as long as the body gives no error.
//
// What is heard on the subject only wakes it up: the messages are those that the stream holds.
func (c *Connection) Follow(stream string, position uint64, subjects string, body func(*Message) error) error {
	if err := c.write("SUB " + subjects + " 2\r\n"); err != nil {
		return err
	}
	for {
		c.woken = false
		next, err := c.After(stream, position, subjects)
		if err != nil {
			return err
		}
		if next != nil {
			if err := body(next); err != nil {
				return err
			}
			position = next.Sequence
		} else if err := c.wait(); err != nil {
			return err
		}
	}
}

// wait ends when something is heard, and after a second at the latest.
func (c *Connection) wait() error {
	if c.woken {
		return nil
	}
	_, err := c.next(time.Now().Add(time.Second))
	var timeout net.Error
	if errors.Is(err, os.ErrDeadlineExceeded) || errors.As(err, &timeout) && timeout.Timeout() {
		return nil
	}
	return err
}
