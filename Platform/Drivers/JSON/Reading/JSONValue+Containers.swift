extension JSONValue {
    /// The member of that name; nil where there is none, or where the value is no object.
    public func member(_ name: String) -> JSONValue? {
        let object = tape[index]
        guard object.kind == .object else { return nil }
        var name = name
        return name.withUTF8 { wanted in
            tape.member(from: index + 1, to: Int(object.extent)) { entry in
                entry.extent == wanted.count && tape.withText(of: entry) { $0.elementsEqual(wanted) }
            }
        }.map { JSONValue(tape, at: $0) }
    }

    /// How many members or elements the value has; 0 where it is neither object nor array.
    public var count: Int {
        let entry = tape[index]
        return entry.kind == .object || entry.kind == .array ? Int(entry.payload) : 0
    }

    /// The element at an index; nil where there is none, or where the value is no array. It is counted off from the first: for all of them
    /// take `forEachElement`.
    public func element(_ index: Int) -> JSONValue? {
        guard kind == .array, index >= 0, index < count else { return nil }
        var element = JSONValue(tape, at: self.index + 1)
        for _ in 0..<index { element.advance() }
        return element
    }

    /// Lends each element in order; none where the value is no array.
    public func forEachElement<Failure>(_ body: (_ index: Int, _ element: borrowing JSONValue) throws(Failure) -> Void) throws(Failure) {
        guard kind == .array else { return }
        var element = JSONValue(tape, at: index + 1)
        for index in 0..<count {
            try body(index, element)
            element.advance()
        }
    }

    /// Lends each member in the order of the text; none where the value is no object.
    public func forEachMember<Failure>(_ body: (_ name: String, _ value: borrowing JSONValue) throws(Failure) -> Void) throws(Failure) {
        guard kind == .object else { return }
        var value = JSONValue(tape, at: index + 2)
        for position in 0..<count {
            if position > 0 { value.skipName() }
            try body(tape.name(at: value.index - 1), value)
            value.advance()
        }
    }

    /// Writes the value as it was read: members in their order, numbers in their canonical form.
    public func write(to writer: inout JSONWriter) {
        let entry = tape[index]
        switch entry.kind {
        case .null: writer.null()
        case .boolean: writer.value(entry.payload != 0)
        case .integer: writer.value(Int64(bitPattern: entry.payload))
        case .number: writer.value(Double(bitPattern: entry.payload))
        case .string: tape.withText(of: entry) { text in writer.text(text) }
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
