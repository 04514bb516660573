internal import CJSON

extension JSONObjectReader {
    /// A member of a type with a codec of its own.
    public mutating func value<Value: JSONRepresentable>(_ name: StaticString, as type: Value.Type = Value.self) throws(JSONError) -> Value
    {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try Value(json: JSONValue(retaining: node)) }
    }

    /// The same where the member may be absent; null is not absent.
    public mutating func optionalValue<Value: JSONRepresentable>(
        _ name: StaticString, as type: Value.Type = Value.self
    ) throws(JSONError) -> Value? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try Value(json: JSONValue(retaining: node)) }
    }

    /// A string that stands for something else, as a date-time does; `expected` says what, as in `an RFC 3339 date-time`.
    public mutating func converted<Value>(
        _ name: StaticString, _ expected: StaticString, _ convert: (String) -> Value?
    ) throws(JSONError) -> Value {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try node.converted(expected, convert) }
    }

    /// The same where the member may be absent.
    public mutating func optionalConverted<Value>(
        _ name: StaticString, _ expected: StaticString, _ convert: (String) -> Value?
    ) throws(JSONError) -> Value? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try node.converted(expected, convert) }
    }

    /// An array of so many elements, each read by the closure.
    public mutating func array<Element>(
        _ name: StaticString, count: ClosedRange<Int> = 0...Int.max, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        try Self.within(name, try required(name)) { (node) throws(JSONError) in try node.array(count: count, element) }
    }

    /// The same where the member may be absent.
    public mutating func optionalArray<Element>(
        _ name: StaticString, count: ClosedRange<Int> = 0...Int.max, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element]? {
        guard let node = optional(name) else { return nil }
        return try Self.within(name, node) { (node) throws(JSONError) in try node.array(count: count, element) }
    }
}

extension JSONValue {
    /// The string as what it stands for; see `JSONObjectReader.converted`.
    public func converted<Value>(_ expected: StaticString, _ convert: (String) -> Value?) throws(JSONError) -> Value {
        try node.converted(expected, convert)
    }

    /// The elements of an array, each read by the closure.
    public func array<Element>(
        count: ClosedRange<Int> = 0...Int.max, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        try node.array(count: count, element)
    }
}

extension JSONNode {
    fileprivate func converted<Value>(_ expected: StaticString, _ convert: (String) -> Value?) throws(JSONError) -> Value {
        guard let value = convert(try string(.any)) else { throw JSONError(.constraint, "must be \(expected)") }
        return value
    }

    fileprivate func array<Element>(
        count range: ClosedRange<Int>, _ element: (borrowing JSONValue) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        guard kind == .array else { throw mismatch("an array") }
        let count = json_object_array_length(pointer)
        guard count >= range.lowerBound else { throw JSONError(.constraint, "must have at least \(Self.elements(range.lowerBound))") }
        guard count <= range.upperBound else { throw JSONError(.constraint, "must have at most \(Self.elements(range.upperBound))") }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for index in 0..<count {
            do {
                elements.append(try element(JSONValue(retaining: JSONNode(pointer: json_object_array_get_idx(pointer, index)))))
            } catch {
                throw error.within(element: index)
            }
        }
        return elements
    }

    private static func elements(_ count: Int) -> String { count == 1 ? "1 element" : "\(count) elements" }
}
