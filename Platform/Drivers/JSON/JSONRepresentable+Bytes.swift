internal import CJSON

extension JSONRepresentable {
    /// Reads and validates a whole text.
    ///
    /// `members` are added to its object first; that is how an id that stands in the path of a URL gets into the command. A text that already
    /// has such a member may only say the same.
    public init(
        jsonBytes bytes: [UInt8], limits: JSONLimits = JSONLimits(), adding members: [(name: String, value: String)] = []
    ) throws(JSONError) {
        let root = try JSONValue(parsing: bytes, limits: limits)
        for (name, value) in members { try root.node.add(name, value) }
        try self.init(json: root)
    }

    /// The value as JSON text.
    public var jsonBytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }
}

extension JSONNode {
    /// Adds a string member to an object that nobody else sees yet.
    fileprivate func add(_ name: String, _ value: String) throws(JSONError) {
        guard kind == .object else { throw mismatch("an object") }
        guard value.utf8.allSatisfy({ $0 != 0 }) else {
            throw JSONError(.invalidText, at: JSONError.pointer(toMember: name), "must hold no NUL character")
        }
        var present: OpaquePointer?
        if json_object_object_get_ex(pointer, name, &present) != 0 {
            let text = try? JSONNode(pointer: present).string(.any)
            guard text == value else {
                throw JSONError(.contradiction, at: JSONError.pointer(toMember: name), "must be the same as in the path, or left out")
            }
            return
        }
        var value = value
        let string = value.withUTF8 { text in
            json_object_new_string_len(UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self), Int32(text.count))
        }
        json_object_object_add(pointer, name, string)
    }
}
