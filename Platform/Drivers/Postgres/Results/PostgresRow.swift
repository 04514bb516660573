import CPostgres

/// One row of a result; columns are counted from 0.
public struct PostgresRow: Sendable {
    let memory: ResultMemory
    let index: Int32

    public func isNull(_ column: Int) -> Bool { PQgetisnull(memory.result, index, Int32(column)) == 1 }

    /// The column in Postgres' text form, whatever its type. Throws `.unexpectedResult` on NULL or a column that is not there.
    public func text(_ column: Int) throws(PostgresError) -> String {
        try withText(column) { String(decoding: $0, as: UTF8.self) }
    }

    /// The column's text form as UTF-8; of a `jsonb`, the document.
    public func bytes(_ column: Int) throws(PostgresError) -> [UInt8] {
        try withText(column) { Array($0) }
    }

    public func int64(_ column: Int) throws(PostgresError) -> Int64 {
        guard let value = Int64(try text(column)) else { throw Self.unexpected(column, "a whole number") }
        return value
    }

    public func bool(_ column: Int) throws(PostgresError) -> Bool {
        switch try text(column) {
        case "t": true
        case "f": false
        default: throw Self.unexpected(column, "a truth value")
        }
    }

    /// The content of a `bytea`.
    public func binary(_ column: Int) throws(PostgresError) -> [UInt8] {
        let text = try bytes(column)
        let digits = text.dropFirst(2)
        guard text.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "x")]), digits.count.isMultiple(of: 2) else {
            throw Self.unexpected(column, "bytes")
        }
        var content: [UInt8] = []
        content.reserveCapacity(digits.count / 2)
        var index = digits.startIndex
        while index < digits.endIndex {
            guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else {
                throw Self.unexpected(column, "bytes")
            }
            content.append(byte)
            index += 2
        }
        return content
    }

    /// Lends the column's text for the duration of the call; the result's memory outlives it because `memory` is held by this row.
    private func withText<Value>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value) throws(PostgresError) -> Value {
        guard (0..<PQnfields(memory.result)).contains(Int32(column)) else { throw Self.unexpected(column, "a column") }
        guard !isNull(column), let start = PQgetvalue(memory.result, index, Int32(column)) else { throw Self.unexpected(column, "a value") }
        let length = Int(PQgetlength(memory.result, index, Int32(column)))
        return start.withMemoryRebound(to: UInt8.self, capacity: length) { body(UnsafeBufferPointer(start: $0, count: length)) }
    }

    private static func unexpected(_ column: Int, _ wanted: String) -> PostgresError {
        PostgresError(.unexpectedResult, "column \(column) of the result is not \(wanted)")
    }
}
