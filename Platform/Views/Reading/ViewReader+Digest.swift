public import EventSourcing
import Postgres

extension ViewReader {
    /// Sums up a view: the generation it shows, or another that still exists. Two replays of one log have one digest.
    ///
    /// Each row counts with its id, document, position and moment.
    public func digest(of view: ViewDefinition, generation: Int64? = nil) async throws -> ViewDigest {
        let table = generation.map { "\(view.name)_v\($0)" } ?? view.name
        return try await pool.withConnection { connection in try ViewDigest.read(table, on: connection) }
    }
}
