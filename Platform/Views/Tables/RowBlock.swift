import Postgres

/// Rows on their way to a table, column by column, as `unnest` takes them.
struct RowBlock: Sendable {
    private(set) var ids: PostgresArray
    private(set) var documents: PostgresArray
    private(set) var positions: PostgresArray
    private(set) var moments: PostgresArray
    /// How many bytes the documents take together.
    private(set) var documentBytes = 0

    init(reservingRows rows: Int = 0) {
        ids = PostgresArray(of: .text, reservingBytes: rows * 40)
        documents = PostgresArray(of: .jsonb, reservingBytes: rows * 256)
        positions = PostgresArray(of: .int64, reservingBytes: rows * 12)
        moments = PostgresArray(of: .timestamp, reservingBytes: rows * 12)
    }

    /// Postgres takes up to 1 GiB in one parameter; statements are cut long before that, so that their memory is used again.
    static let statementBytes = 2 << 20

    var isEmpty: Bool { ids.count == 0 }

    mutating func append(id: String, document: [UInt8], position: Int64, microseconds: Int64) {
        ids.append(id)
        documents.append(json: document)
        positions.append(position)
        moments.append(microseconds: microseconds)
        documentBytes += document.count
    }
}
