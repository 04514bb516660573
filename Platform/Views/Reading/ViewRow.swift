public import EventSourcing
import Postgres

/// One row of a view.
public struct ViewRow: Hashable, Sendable {
    public let id: String
    /// The document, as the text of a JSON value in UTF-8; not decoded, to be handed on as it is.
    public let data: [UInt8]
    /// The sequence of the last event that touched the row.
    public let position: UInt64
    /// When that event happened.
    public let updatedAt: Timestamp

    public init(id: String, data: [UInt8], position: UInt64, updatedAt: Timestamp = Timestamp(microseconds: 0)) {
        self.id = id
        self.data = data
        self.position = position
        self.updatedAt = updatedAt
    }

    /// What is selected of a table of that alias.
    static func columns(of table: String) -> String {
        "\(table).id, \(table).data, \(table).position, (extract(epoch FROM \(table).updated_at) * 1000000)::int8"
    }

    /// Reads a row that begins with the selected columns.
    init(_ row: PostgresRow) throws(PostgresError) {
        id = try row.text(0)
        data = try row.bytes(1)
        position = UInt64(clamping: try row.int64(2))
        updatedAt = Timestamp(microseconds: try row.int64(3))
    }
}
