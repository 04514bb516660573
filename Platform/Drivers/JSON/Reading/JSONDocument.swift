/// Parses JSON texts.
///
/// One pass: `JSONScanner` holds the text to RFC 8259 and to our limits and notes on a tape what it finds; values are read off the tape. A text
/// is refused as a whole before any of its values can be looked at.
public enum JSONDocument {
    /// Parses a text and lends its root to the body.
    public static func withValue<Result: ~Copyable>(
        parsing bytes: [UInt8], limits: JSONLimits = JSONLimits(), _ body: (borrowing JSONValue) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try body(try JSONValue(parsing: bytes, limits: limits))
    }
}

extension JSONValue {
    /// The root of a text, with room for members that will be added to it.
    init(parsing bytes: [UInt8], limits: JSONLimits, adding members: [(name: String, value: String)] = []) throws(JSONError) {
        guard bytes.count <= limits.bytes else {
            throw JSONError(.tooLarge, "must be at most \(limits.bytes) bytes of JSON, not \(bytes.count)")
        }
        self.init(
            try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
                try JSONTape.scanned(buffer, depth: limits.depth, adding: members)
            }, at: 0)
    }
}
