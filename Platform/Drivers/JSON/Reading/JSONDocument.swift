internal import CJSON

/// Parses JSON texts.
///
/// Two passes. `JSONScanner` holds the text to RFC 8259 and to our limits; json-c then builds the tree. json-c 0.16 alone will not do, not
/// even in strict mode: it takes `NaN`, `Infinity`, `-01` and `1.`, line breaks in strings, overlong UTF-8 and half surrogate pairs, cuts
/// member names off at `\u0000`, turns integers beyond 64 bits into the nearest it has, and keeps the last of two equal names without a word.
public enum JSONDocument {
    /// Parses a text and lends its root to the body.
    public static func withValue<Result: ~Copyable>(
        parsing bytes: [UInt8], limits: JSONLimits = JSONLimits(), _ body: (borrowing JSONValue) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try body(try JSONValue(parsing: bytes, limits: limits))
    }
}

extension JSONValue {
    /// The root of a text.
    init(parsing bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
        guard bytes.count <= limits.bytes else {
            throw JSONError(.tooLarge, "must be at most \(limits.bytes) bytes of JSON, not \(bytes.count)")
        }
        self.init(
            adopting: try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in try Self.tree(of: buffer, limits: limits) })
    }

    private static func tree(of buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits) throws(JSONError) -> OpaquePointer? {
        var scanner = JSONScanner(buffer, depth: limits.depth)
        do {
            try scanner.scan()
        } catch {
            throw JSONError(error.code, at: JSONTrail.pointer(to: error.offset, in: buffer), "\(error.message) (byte \(error.offset))")
        }
        let root = try build(buffer, depth: limits.depth)
        guard JSONNode(pointer: root).holds(members: scanner.members, objects: scanner.objects) else {
            json_object_put(root)
            throw JSONError(.duplicateMember, at: JSONTrail.firstDuplicate(in: buffer) ?? "", "stands twice in its object")
        }
        return root
    }

    /// A tokener of its own for each text: making one costs less than guarding a shared one.
    private static func build(_ buffer: UnsafeBufferPointer<UInt8>, depth: Int) throws(JSONError) -> OpaquePointer? {
        // json-c counts the scalars inside the innermost container as one level more.
        guard let tokener = json_tokener_new_ex(Int32(depth + 2)) else { throw JSONError(.tooLarge, "must fit into memory") }
        defer { json_tokener_free(tokener) }
        json_tokener_set_flags(tokener, JSON_TOKENER_STRICT)
        let text = UnsafeRawPointer(buffer.baseAddress!).assumingMemoryBound(to: CChar.self)
        var root = json_tokener_parse_ex(tokener, text, Int32(buffer.count))
        if json_tokener_get_error(tokener) == json_tokener_continue {
            // A number at the root has no end of its own; a NUL says that the text is over.
            var end: CChar = 0
            root = json_tokener_parse_ex(tokener, &end, 1)
        }
        let status = json_tokener_get_error(tokener)
        guard status == json_tokener_success else {
            throw JSONError(.malformed, "must be JSON: \(String(cString: json_tokener_error_desc(status)))")
        }
        return root
    }
}
