import Postgres

extension Checkpoint {
    static let columns = "aggregator, generation, versions, position, epoch, last_event_id, active, revision"

    /// Reads a row of `columns`.
    init(_ row: PostgresRow) throws {
        let aggregator = try row.text(0)
        guard let versions = ViewVersions(try row.text(2)) else {
            throw ViewError(.unreadableRow, "the versions of a checkpoint of \(aggregator) cannot be read")
        }
        self.init(
            aggregator: aggregator, generation: try row.int64(1), versions: versions, position: UInt64(clamping: try row.int64(3)),
            epoch: try row.text(4), lastEventID: try row.text(5), isActive: try row.bool(6), revision: try row.int64(7))
    }
}
