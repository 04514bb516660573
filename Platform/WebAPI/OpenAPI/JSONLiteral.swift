internal import JSON

/// A JSON document written down in Swift. Members keep the order in which they stand.
package indirect enum JSONLiteral: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONLiteral])
    case object([Member])

    package struct Member: Hashable, Sendable {
        let name: String
        var value: JSONLiteral
    }

    /// Reads a JSON text that we wrote ourselves.
    init(parsing text: String) throws(JSONError) {
        self = try JSONDocument.withValue(parsing: Array(text.utf8)) { value throws(JSONError) in JSONLiteral(value) }
    }

    private init(_ value: borrowing JSONValue) {
        switch value.kind {
        case .null: self = .null
        case .boolean: self = .boolean(value.boolean ?? false)
        case .integer: self = .integer(value.integer ?? 0)
        case .number: self = .number(value.number ?? 0)
        case .string: self = .string(value.string ?? "")
        case .array:
            var elements: [JSONLiteral] = []
            value.forEachElement { _, element in elements.append(JSONLiteral(element)) }
            self = .array(elements)
        case .object:
            var members: [Member] = []
            value.forEachMember { name, member in members.append(Member(name: name, value: JSONLiteral(member))) }
            self = .object(members)
        }
    }

    /// The JSON text, without white space.
    var bytes: [UInt8] {
        var writer = JSONWriter(reservingCapacity: 16_384)
        write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .boolean(let value): writer.value(value)
        case .integer(let value): writer.value(value)
        case .number(let value): writer.value(value)
        case .string(let value): writer.value(value)
        case .array(let elements):
            writer.beginArray()
            for element in elements { element.write(to: &writer) }
            writer.endArray()
        case .object(let members):
            writer.beginObject()
            for member in members {
                writer.name(member.name)
                member.value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}

extension JSONLiteral: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONLiteral: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(arrayLiteral elements: JSONLiteral...) { self = .array(elements) }

    package init(dictionaryLiteral members: (String, JSONLiteral)...) {
        self = .object(members.map { Member(name: $0.0, value: $0.1) })
    }
}
