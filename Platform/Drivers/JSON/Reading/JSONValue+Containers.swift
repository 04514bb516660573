internal import CJSON

extension JSONValue {
    /// The member of that name; nil where there is none, or where the value is no object.
    public func member(_ name: String) -> JSONValue? {
        guard node.kind == .object, name.utf8.allSatisfy({ $0 != 0 }) else { return nil }
        var found: OpaquePointer?
        guard json_object_object_get_ex(node.pointer, name, &found) != 0 else { return nil }
        return JSONValue(retaining: JSONNode(pointer: found))
    }

    /// How many members or elements the value has; 0 where it is neither object nor array.
    public var count: Int {
        switch node.kind {
        case .object: Int(json_object_object_length(node.pointer))
        case .array: json_object_array_length(node.pointer)
        default: 0
        }
    }

    /// The element at an index; nil where there is none, or where the value is no array.
    public func element(_ index: Int) -> JSONValue? {
        guard node.kind == .array, index >= 0, index < count else { return nil }
        return JSONValue(retaining: JSONNode(pointer: json_object_array_get_idx(node.pointer, index)))
    }

    /// Lends each element in order; none where the value is no array.
    public func forEachElement<Failure>(_ body: (_ index: Int, _ element: borrowing JSONValue) throws(Failure) -> Void) throws(Failure) {
        guard node.kind == .array else { return }
        for index in 0..<count {
            try body(index, JSONValue(retaining: JSONNode(pointer: json_object_array_get_idx(node.pointer, index))))
        }
    }

    /// Lends each member in the order of the text; none where the value is no object.
    public func forEachMember<Failure>(_ body: (_ name: String, _ value: borrowing JSONValue) throws(Failure) -> Void) throws(Failure) {
        guard node.kind == .object else { return }
        var entry = json_object_get_object(node.pointer)?.pointee.head
        while let current = entry {
            let name = String(cString: current.pointee.k.assumingMemoryBound(to: UInt8.self))
            try body(name, JSONValue(retaining: JSONNode(pointer: current.pointee.v.map { OpaquePointer($0) })))
            entry = current.pointee.next
        }
    }

    /// Writes the value as it was read: members in their order, numbers in their shortest form.
    public func write(to writer: inout JSONWriter) {
        switch node.kind {
        case .null: writer.null()
        case .boolean: writer.value(boolean ?? false)
        case .integer: writer.value(json_object_get_int64(node.pointer))
        case .number: writer.value(json_object_get_double(node.pointer))
        case .string: node.withText { text in writer.text(text) }
        case .array:
            writer.beginArray()
            forEachElement { _, element in element.write(to: &writer) }
            writer.endArray()
        case .object:
            writer.beginObject()
            forEachMember { name, value in
                writer.name(name)
                value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}
