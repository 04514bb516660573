package wire

// Message is a command or an event in its newest version.
type Message interface {
	// MessageType is what stands in ce-type: tributary.<context>.<Name>.v<version>.
	MessageType() string
	// DataSchema is what stands in ce-dataschema: the fingerprint of the rules that the payload follows.
	DataSchema() string
	// Serialize writes the payload as canonical JSON. The error is a *SchemaError, for a value that breaks its schema.
	Serialize() ([]byte, error)
}

// PersonalDataHolder is a value with members that the schema marks as a person's data (x-personal).
//
// Package fmt shows that such a member is there and not what it holds, whatever the verb.
type PersonalDataHolder interface {
	// PersonalMembers gives the personal members by name, and for each the member that holds the id of the person it belongs to.
	PersonalMembers() map[string]string
}
