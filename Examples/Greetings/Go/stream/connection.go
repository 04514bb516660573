// Package stream reads JetStream streams by position, over NATS' own protocol.
//
// It is as much of a client as an example needs that depends on nothing but the standard library: one connection, used by one
// goroutine. A service of yours takes nats.go, whose messages the generated packages read as well.
package stream

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Connection is a connection to a NATS server.
type Connection struct {
	socket net.Conn
	reader *bufio.Reader
	// inbox is where answers arrive, and asked how many were asked for.
	inbox string
	asked int
	// woken tells that something has arrived for the subscription of Follow since it was last asked.
	woken bool
}

// message is what the server delivers.
type message struct {
	subject string
	status  string
	headers map[string][]string
	body    []byte
}

const patience = 10 * time.Second

// Connect opens a connection to nats://[user:password@]host:port.
func Connect(address string) (*Connection, error) {
	place, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	socket, err := net.DialTimeout("tcp", place.Host, patience)
	if err != nil {
		return nil, err
	}
	c := &Connection{socket: socket, reader: bufio.NewReader(socket), inbox: fmt.Sprintf("_INBOX.tally.%x", time.Now().UnixNano())}
	options := map[string]any{"verbose": false, "pedantic": false, "headers": true, "no_responders": true, "name": "tally", "lang": "go", "version": "1"}
	if place.User != nil {
		options["user"] = place.User.Username()
		options["pass"], _ = place.User.Password()
	}
	greeting, err := json.Marshal(options)
	if err == nil {
		err = c.write("CONNECT " + string(greeting) + "\r\nSUB " + c.inbox + ".* 1\r\n")
	}
	if err != nil {
		socket.Close()
		return nil, err
	}
	return c, nil
}

// Close ends the connection.
func (c *Connection) Close() error { return c.socket.Close() }

func (c *Connection) write(text string) error {
	_, err := io.WriteString(c.socket, text)
	return err
}

// request asks and waits for the answer.
func (c *Connection) request(subject string, body []byte) (*message, error) {
	c.asked++
	inbox := c.inbox + "." + strconv.Itoa(c.asked)
	if err := c.write(fmt.Sprintf("PUB %s %s %d\r\n%s\r\n", subject, inbox, len(body), body)); err != nil {
		return nil, err
	}
	deadline := time.Now().Add(patience)
	for {
		answer, err := c.next(deadline)
		if err != nil {
			return nil, err
		}
		if answer.subject == inbox {
			return answer, nil
		}
		c.woken = true
	}
}

// next waits for a message until the deadline, and answers the server's pings.
func (c *Connection) next(deadline time.Time) (*message, error) {
	for {
		if err := c.socket.SetReadDeadline(deadline); err != nil {
			return nil, err
		}
		// Waiting may end here, between messages. What has begun to arrive is read to its end.
		if _, err := c.reader.Peek(1); err != nil {
			return nil, err
		}
		if err := c.socket.SetReadDeadline(time.Now().Add(patience)); err != nil {
			return nil, err
		}
		line, err := c.reader.ReadString('\n')
		if err != nil {
			return nil, err
		}
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case words[0] == "PING":
			if err := c.write("PONG\r\n"); err != nil {
				return nil, err
			}
		case words[0] == "-ERR":
			return nil, fmt.Errorf("the server says: %s", strings.TrimSpace(line))
		case words[0] == "MSG" && len(words) >= 4:
			return c.content(words[1], "0", words[len(words)-1])
		case words[0] == "HMSG" && len(words) >= 5:
			return c.content(words[1], words[len(words)-2], words[len(words)-1])
		}
	}
}

// content reads the headers and the body that follow a message's first line.
func (c *Connection) content(subject, headerBytes, wholeBytes string) (*message, error) {
	head, headErr := strconv.Atoi(headerBytes)
	whole, wholeErr := strconv.Atoi(wholeBytes)
	if headErr != nil || wholeErr != nil || head > whole || whole > 1<<26 {
		return nil, fmt.Errorf("the server sends a message of %s bytes with headers of %s", wholeBytes, headerBytes)
	}
	content := make([]byte, whole+2)
	if _, err := io.ReadFull(c.reader, content); err != nil {
		return nil, err
	}
	result := &message{subject: subject, headers: map[string][]string{}, body: content[head:whole]}
	lines := strings.Split(string(content[:head]), "\r\n")
	result.status = strings.TrimSpace(strings.TrimPrefix(lines[0], "NATS/1.0"))
	for _, line := range lines[1:] {
		if name, value, found := strings.Cut(line, ":"); found {
			result.headers[name] = append(result.headers[name], textproto.TrimString(value))
		}
	}
	return result, nil
}
