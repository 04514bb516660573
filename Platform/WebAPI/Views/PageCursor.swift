internal import JSON
internal import Views

/// The text of a cursor, of which clients need to know nothing: `[sort, id, value]` in JSON, in base64.
///
/// It says how the page was sorted, as it leads nowhere in another order.
enum PageCursor {
    static let parameter = "after"

    static func text(_ cursor: ViewCursor, sort: String?) -> String {
        var writer = JSONWriter()
        writer.beginArray()
        writer.value(sort ?? "")
        writer.value(cursor.id)
        switch cursor.value {
        case .text(let text): writer.value(text)
        case .integer(let number): writer.value(number)
        case .none: writer.null()
        }
        writer.endArray()
        return Base64URL.text(writer.bytes)
    }

    static func cursor(_ text: String?, sort: String?) throws(Problem) -> ViewCursor? {
        guard let text else { return nil }
        guard let bytes = Base64URL.bytes(text), let (ownSort, cursor) = read(bytes) else {
            throw .badParameter(parameter, "must be the next of the page before")
        }
        guard ownSort == sort ?? "" else { throw .badParameter(parameter, "must be the next of a page that is sorted alike") }
        return cursor
    }

    private static func read(_ bytes: [UInt8]) -> (sort: String, cursor: ViewCursor)? {
        let found = try? JSONDocument.withValue(parsing: bytes) { list throws(JSONError) -> (sort: String, cursor: ViewCursor)? in
            guard list.count == 3, let sort = list.element(0)?.string, let id = list.element(1)?.string, let value = list.element(2),
                !id.isEmpty, isClean(id)
            else { return nil }
            switch value.kind {
            case .null: return (sort, ViewCursor(id: id))
            case .integer: return value.integer.map { (sort, ViewCursor(id: id, value: .integer($0))) }
            case .string: return value.string.flatMap { isClean($0) ? (sort, ViewCursor(id: id, value: .text($0))) : nil }
            default: return nil
            }
        }
        return found ?? nil
    }

    /// Postgres has no texts with NUL in them.
    private static func isClean(_ text: String) -> Bool { !text.utf8.contains(0) }
}
