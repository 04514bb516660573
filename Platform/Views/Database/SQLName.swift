/// A name that may stand in SQL without quotes: a lower-case letter, then letters, digits and underscores.
///
/// At most 48 bytes, which leaves room below Postgres' 63 for the endings that tables, roles and indexes add.
struct SQLName: Hashable, Sendable, CustomStringConvertible {
    let description: String

    init(_ text: String) throws(ViewError) {
        guard Self.isValid(text) else {
            throw ViewError(
                .badDefinition,
                "\"\(text)\" cannot name a view or a database: a to z first, then a to z, 0 to 9 and _, at most 48 characters")
        }
        description = text
    }

    static func isValid(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (1...48).contains(bytes.count), let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
            return false
        }
        return bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "_")
        }
    }
}
