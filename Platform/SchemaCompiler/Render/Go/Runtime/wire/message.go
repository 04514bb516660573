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

// PersonalDataHolder is a value with members that the schema marks as a person's data (x-personal) or as a secret (x-secret).
//
// Package fmt shows that such a member is there and not what it holds, whatever the verb.
type PersonalDataHolder interface {
	// PersonalMembers gives these members by name, and for each whose it is: the member that holds the person's id, $caller where the
	// person is the one who asks, or $secret where it is nobody's and must not be shown.
	PersonalMembers() map[string]string
}
