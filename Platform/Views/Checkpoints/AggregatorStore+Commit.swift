import FaultInjection
public import Postgres

extension AggregatorStore {
    /// Writes a batch and moves the checkpoint, in one transaction of two round trips, and gives the checkpoint as it then is.
    ///
    /// The checkpoint moves only if it is where `checkpoint` says. That compare-and-set is the only lock there is: of two aggregators of one
    /// name, or of one that lives on while another generation has become active, one commits and the other throws `.fenced` and has written nothing.
    /// It comes first, so that the loser waits for one row and not for many. `PostgresError` where Postgres is at fault.
    public func commit(_ statements: [PostgresQuery], movingFrom checkpoint: Checkpoint, to next: Checkpoint) async throws -> Checkpoint {
        try await commit(statements, movingFrom: checkpoint, to: next, taking: nil)
    }

    /// The same; where `taking` is given, that statement must touch so many rows, else somebody else was faster.
    func commit(
        _ statements: [PostgresQuery], movingFrom checkpoint: Checkpoint, to next: Checkpoint, taking: (statement: Int, rows: Int)?
    ) async throws -> Checkpoint {
        let advance: PostgresQuery = """
            UPDATE tributary.checkpoints SET position = \(.position(next)), last_event_id = \(next.lastEventID),
                revision = \(next.revision), updated_at = now()
            WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation) AND position = \(.position(checkpoint))
                AND epoch = \(checkpoint.epoch) AND active = \(checkpoint.isActive) AND revision = \(checkpoint.revision)
            """
        do {
            try await connection.use { connection in
                try connection.withTransaction(pipelining: [advance] + statements) { results in
                    guard results.first?.affected == 1 else { throw Self.fenced(checkpoint) }
                    if let taking, results[taking.statement + 1].affected != taking.rows { throw Self.fenced(checkpoint) }
                    FaultPoint.aggregatorCommitting.reached()
                }
            }
            return next
        } catch let error as PostgresError where error.code == .outcomeUnknown {
            return try await settleCommit(from: checkpoint, to: next, after: error)
        }
    }

    /// Finds out how a commit ended whose answer was lost.
    private func settleCommit(from checkpoint: Checkpoint, to next: Checkpoint, after loss: PostgresError) async throws -> Checkpoint {
        let current = try await generation(checkpoint.generation)
        if current == next { return next }
        if current == checkpoint { throw PostgresError(.unavailable, loss.message, sqlState: loss.sqlState, underlying: loss) }
        throw Self.fenced(checkpoint)
    }

    private static func fenced(_ checkpoint: Checkpoint) -> ViewError {
        ViewError(
            .fenced,
            "\(checkpoint.aggregator) is no longer at \(checkpoint.position) of generation \(checkpoint.generation): another aggregator of that name, or another generation, has taken over"
        )
    }
}

extension PostgresParameter {
    /// A checkpoint's position as Postgres counts: JetStream's sequences never come near the 63 bits of an int8.
    static func position(_ checkpoint: Checkpoint) -> PostgresParameter { .int64(Int64(clamping: checkpoint.position)) }
}
