package wire

import (
	"fmt"
	"time"
)

// Timestamp is a moment in UTC: microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
type Timestamp int64

// What RFC 3339 can write: 0000-01-01T00:00:00Z to 9999-12-31T23:59:59.999999Z.
const (
	firstTimestamp Timestamp = -62_167_219_200_000_000
	lastTimestamp  Timestamp = 253_402_300_799_999_999
)

// Now is the moment at hand.
func Now() Timestamp { return TimestampOf(time.Now()) }

// TimestampOf is the moment of a time, with what is finer than a microsecond cut off.
func TimestampOf(t time.Time) Timestamp { return Timestamp(t.UnixMicro()) }

// Time is the moment in UTC.
func (t Timestamp) Time() time.Time { return time.UnixMicro(int64(t)).UTC() }

// IsValid tells whether the moment lies in the years 0000 to 9999, which RFC 3339 can write.
func (t Timestamp) IsValid() bool { return t >= firstTimestamp && t <= lastTimestamp }

// String is the moment as RFC 3339 with six decimals, so that texts sort as moments do: 2026-11-21T09:30:00.123456Z.
//
// Years beyond 0000 to 9999 are written with a sign and six digits, as ISO 8601 does, and cannot be read back.
func (t Timestamp) String() string {
	moment := t.Time()
	if t.IsValid() {
		return moment.Format("2006-01-02T15:04:05.000000Z")
	}
	return fmt.Sprintf("%+07d", moment.Year()) + moment.Format("-01-02T15:04:05.000000Z")
}

// MarshalText writes the moment as String does; it fails beyond the years 0000 to 9999.
func (t Timestamp) MarshalText() ([]byte, error) {
	if !t.IsValid() {
		return nil, NewSchemaError(Constraint, "must lie in the years 0000 to 9999")
	}
	return []byte(t.String()), nil
}

// UnmarshalText reads what ParseTimestamp reads.
func (t *Timestamp) UnmarshalText(text []byte) error {
	moment, err := ParseTimestamp(string(text))
	if err == nil {
		*t = moment
	}
	return err
}

// ParseTimestamp reads an RFC 3339 date-time. Offsets are converted to UTC, and decimals past the sixth are cut off. The
// error is a *SchemaError.
func ParseTimestamp(text string) (Timestamp, error) {
	moment, ok := (&momentReader{text: text}).moment()
	if !ok {
		return 0, NewSchemaError(Constraint, "must be an RFC 3339 date-time")
	}
	return moment, nil
}
