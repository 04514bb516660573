extension JSONRepresentable {
    /// Reads and validates a whole text.
    ///
    /// `members` are added to its object first; that is how an id that stands in the path of a URL gets into the command. A text that already
    /// has such a member may only say the same.
    public init(
        jsonBytes bytes: [UInt8], limits: JSONLimits = JSONLimits(), adding members: [(name: String, value: String)] = []
    ) throws(JSONError) {
        try self.init(json: try JSONValue(parsing: bytes, limits: limits, adding: members))
    }

    /// The value as JSON text that its own reader takes; throws where the value breaks a rule of its schema.
    ///
    /// For values that were made by hand: what was read from JSON has been checked already. It is read back, so the rules are those of reading.
    public func checkedJSONBytes() throws(JSONError) -> [UInt8] {
        let bytes = jsonBytes
        _ = try Self(jsonBytes: bytes)
        return bytes
    }

    /// The value as JSON text.
    public var jsonBytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }
}
