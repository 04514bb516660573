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

    static let columns = "id, data, position, (extract(epoch FROM updated_at) * 1000000)::int8"

    /// Reads a row of `columns`.
    init(_ row: PostgresRow) throws(PostgresError) {
        id = try row.text(0)
        data = try row.bytes(1)
        position = UInt64(clamping: try row.int64(2))
        updatedAt = Timestamp(microseconds: try row.int64(3))
    }
}
