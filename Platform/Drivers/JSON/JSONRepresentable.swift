/// A value that is read from and written to JSON without Codable; the conformances are generated from `schema/`.
public protocol JSONRepresentable: Sendable {
    /// Reads and validates the value; every constraint of its schema holds afterwards.
    init(json: borrowing JSONValue) throws(JSONError)
    /// Writes the value in canonical form: members in the order of the schema, no white space, absent optionals left out.
    func write(to writer: inout JSONWriter)
}

/// A closed union of message types, each named by its CloudEvents type.
public protocol JSONMessageUnion: Sendable {
    /// Reads the payload of a message of the given type; nil where the union knows no such type.
    static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> Self?
    /// Writes the payload alone.
    func write(to writer: inout JSONWriter)
}
