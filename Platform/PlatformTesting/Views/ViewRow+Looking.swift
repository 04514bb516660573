import EventSourcing
import JSON
import Views

/// What tests look up in a document, as SQL does in Postgres.
extension ViewRow {
    func read(_ body: (borrowing JSONValue) -> Void) {
        try? JSONDocument.withValue(parsing: data, limits: JSONLimits(depth: 64, bytes: max(1, data.count))) { body($0) }
    }

    func meets(_ filter: ViewFilter) -> Bool {
        switch filter.test {
        case .equals(let text): self.text(at: filter.path) == text
        case .contains(let text): lists(text, at: filter.path)
        case .begins(let text): id.hasPrefix(text + "/")
        }
    }

    /// The text at a path; of a number or a truth value, how it is written.
    func text(at path: [String]) -> String? {
        var text: String?
        read { root in Self.descend(root, path[...]) { text = Self.text($0) } }
        return text
    }

    /// Whether the array at a path has the text among its elements.
    func lists(_ text: String, at path: [String]) -> Bool {
        var isListed = false
        read { root in
            Self.descend(root, path[...]) { list in
                list.forEachElement { _, element in
                    if element.string == text { isListed = true }
                }
            }
        }
        return isListed
    }

    /// What the row is sorted by.
    func value(of key: ViewOrder.Key) -> ViewCursor.Value {
        switch key {
        case .id: .none
        case .folded(let name): text(at: [name]).map { .text(Self.folded($0)) } ?? .none
        case .ranked(let name, let values):
            text(at: [name]).flatMap { values.firstIndex(of: $0) }.map { .integer(Int64($0) + 1) } ?? .none
        case .member(let name): member(name)
        }
    }

    private func member(_ name: String) -> ViewCursor.Value {
        var found = ViewCursor.Value.none
        read { root in
            guard let value = root.member(name) else { return }
            if let text = value.string { found = .text(text) }
            if value.kind == .integer, let number = value.integer { found = .integer(number) }
        }
        return found
    }

    private static func descend(_ value: borrowing JSONValue, _ path: ArraySlice<String>, _ body: (borrowing JSONValue) -> Void) {
        guard let first = path.first else { return body(value) }
        guard let member = value.member(first) else { return }
        descend(member, path.dropFirst(), body)
    }

    private static func text(_ value: borrowing JSONValue) -> String? {
        switch value.kind {
        case .null: return nil
        case .string: return value.string
        default:
            var writer = JSONWriter()
            value.write(to: &writer)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    private static func folded(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
                }))
    }
}

/// A row with what it is sorted by.
struct Sorted {
    let row: ViewRow
    let value: ViewCursor.Value
}

extension ViewOrder {
    func places(_ left: Sorted, before right: Sorted) -> Bool {
        let byID = Array(left.row.id.utf8).lexicographicallyPrecedes(Array(right.row.id.utf8))
        if key == .id { return isDescending ? left.row.id != right.row.id && !byID : byID }
        switch (left.value, right.value) {
        case (let left, let right) where left == right: return byID
        case (.none, _): return false
        case (_, .none): return true
        case (.text(let left), .text(let right)):
            return Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8)) != isDescending
        case (.integer(let left), .integer(let right)): return (left < right) != isDescending
        // In the order of JSON in Postgres, texts come before numbers.
        case (.text, .integer): return !isDescending
        case (.integer, .text): return isDescending
        }
    }
}
