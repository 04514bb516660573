extension JSONObjectReader {
    /// A member of a type with a codec of its own.
    public mutating func value<Value: JSONRepresentable>(_ name: StaticString, as type: Value.Type = Value.self) throws(JSONError) -> Value
    {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in try Value(json: JSONValue(tape, at: index)) }
    }

    /// The same where the member may be absent; null is not absent.
    public mutating func optionalValue<Value: JSONRepresentable>(
        _ name: StaticString, as type: Value.Type = Value.self
    ) throws(JSONError) -> Value? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try Value(json: JSONValue(tape, at: index)) }
    }

    /// A string that stands for something else, as a date-time does; `expected` says what, as in `an RFC 3339 date-time`. The closure is lent
    /// the string's UTF-8.
    public mutating func converted<Value>(
        _ name: StaticString, _ expected: StaticString, _ convert: (Span<UInt8>) -> Value?
    ) throws(JSONError) -> Value {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in
            try JSONValue(tape, at: index).converted(expected, convert)
        }
    }

    /// The same where the member may be absent.
    public mutating func optionalConverted<Value>(
        _ name: StaticString, _ expected: StaticString, _ convert: (Span<UInt8>) -> Value?
    ) throws(JSONError) -> Value? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try JSONValue(tape, at: index).converted(expected, convert) }
    }

    /// An array of so many elements, each read by the closure.
    public mutating func array<Element>(
        _ name: StaticString, count: ClosedRange<Int> = 0...Int.max, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        try within(name, try required(name)) { (tape, index) throws(JSONError) in
            try JSONValue(tape, at: index).array(count: count, element)
        }
    }

    /// The same where the member may be absent.
    public mutating func optionalArray<Element>(
        _ name: StaticString, count: ClosedRange<Int> = 0...Int.max, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element]? {
        guard let index = optional(name) else { return nil }
        return try within(name, index) { (tape, index) throws(JSONError) in try JSONValue(tape, at: index).array(count: count, element) }
    }
}

extension JSONValue {
    /// The string as what it stands for; see `JSONObjectReader.converted`.
    public func converted<Value>(_ expected: StaticString, _ convert: (Span<UInt8>) -> Value?) throws(JSONError) -> Value {
        let entry = tape[index]
        guard entry.kind == .string else { throw tape.mismatch(at: index, "a string") }
        guard let value = tape.withText(of: entry, { convert($0.span) }) else { throw JSONError(.constraint, "must be \(expected)") }
        return value
    }

    /// The elements of an array, each read by the closure.
    public func array<Element>(
        count range: ClosedRange<Int> = 0...Int.max, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        guard kind == .array else { throw tape.mismatch(at: index, "an array") }
        let count = count
        guard count >= range.lowerBound else { throw JSONError(.constraint, "must have at least \(Self.elements(range.lowerBound))") }
        guard count <= range.upperBound else { throw JSONError(.constraint, "must have at most \(Self.elements(range.upperBound))") }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        try forEachElement { (index, value) throws(JSONError) in
            do throws(JSONError) {
                elements.append(try element(value))
            } catch {
                throw error.within(element: index)
            }
        }
        return elements
    }

    private static func elements(_ count: Int) -> String { count == 1 ? "1 element" : "\(count) elements" }
}
