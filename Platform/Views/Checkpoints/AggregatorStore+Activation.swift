import EventSourcing
import FaultInjection
import Postgres

extension AggregatorStore {
    /// What a generation may take the place of.
    public enum Succession: Sendable {
        /// Of one that has not read further than itself.
        case caughtUp
        /// The same, also where it has parked what the other one shows: readers then see older data of those entities.
        case caughtUpThoughParked
        /// Of one that was made from a log that is gone: positions of the two cannot be compared.
        case afterRegression
    }

    /// Lets the views show another generation, in one transaction.
    ///
    /// The active checkpoint's row is locked first, so that the live aggregator cannot move on meanwhile; it is fenced at its next commit and goes on
    /// with the new generation. The former one is kept, so that activating it again takes the step back; those before it are dropped.
    /// Throws `.behind` where the generation has not read as far as the active one, and `.parked` where it has parked an entity that the active one
    /// shows further: nobody ever sees older data than before, unless they are told to.
    public func activate(_ number: Int64, _ succession: Succession = .caughtUp) async throws -> Checkpoint {
        try await connection.use { connection in
            try connection.withTransaction { connection in
                try connection.lock(aggregator)
                _ = try connection.query(
                    "SELECT 1 FROM tributary.checkpoints WHERE aggregator = \(aggregator) ORDER BY generation FOR UPDATE")
                let known = try connection.generations(of: aggregator)
                guard let chosen = known.first(where: { $0.generation == number }) else { throw noSuchGeneration(number) }
                guard let former = known.first(where: { $0.isActive }), former != chosen else { return chosen }
                if succession != .afterRegression, chosen.position < former.position { throw behind(chosen, former) }
                if succession == .caughtUp { try connection.checkParked(chosen, former) }
                try connection.setActive(false, former)
                try connection.setActive(true, chosen)
                try publish(chosen, insteadOf: former, on: connection)
                FaultPoint.replayActivating.reached()
                for old in known where old != chosen && old != former { try drop(old, on: connection) }
                return try connection.generation(number, of: self)
            }
        }
    }

    /// Publishes the views of a generation and takes away those that it no longer has.
    ///
    /// It goes by the names in the checkpoint, not by this code's views: a step back restores what the former code had.
    private func publish(_ chosen: Checkpoint, insteadOf former: Checkpoint, on connection: isolated PostgresConnection) throws {
        for view in former.versions.versions.keys where chosen.versions.versions[view] == nil {
            try connection.execute("DROP VIEW IF EXISTS \(identifier: view)")
        }
        for (view, version) in chosen.versions.versions {
            try ViewTable(.init(view, version: version), generation: chosen.generation).publish(readableBy: readerRole, on: connection)
        }
    }

    func behind(_ chosen: Checkpoint, _ former: Checkpoint) -> ViewError {
        ViewError(
            .behind,
            "generation \(chosen.generation) of \(aggregator) has read to \(chosen.position), the active generation \(former.generation) to \(former.position)"
        )
    }
}

extension PostgresConnection {
    /// Keeps other processes from making, dropping or activating generations of the aggregator until the transaction ends.
    func lock(_ aggregator: String) throws {
        _ = try query("SELECT pg_advisory_xact_lock(hashtextextended(\(aggregator), \(ViewDatabase.creationLock)))")
    }

    func generations(of aggregator: String) throws -> [Checkpoint] {
        try query(
            "SELECT \(unsafeSQL: Checkpoint.columns) FROM tributary.checkpoints WHERE aggregator = \(aggregator) ORDER BY generation"
        ).map { try Checkpoint($0) }
    }

    func generation(_ number: Int64, of store: AggregatorStore) throws -> Checkpoint {
        guard let found = try generations(of: store.aggregator).first(where: { $0.generation == number }) else {
            throw store.noSuchGeneration(number)
        }
        return found
    }

    /// Makes sure that nothing is parked in the one that the other one shows.
    fileprivate func checkParked(_ chosen: Checkpoint, _ former: Checkpoint) throws {
        let rows = try query(
            """
            SELECT lane.context, lane.entity, lane.id, lane.reason, count(*) OVER () FROM tributary.parked_lanes AS lane
            CROSS JOIN LATERAL (
                SELECT min(sequence) FROM tributary.parked AS message WHERE message.aggregator = lane.aggregator AND message.context = lane.context
                    AND message.generation = lane.generation AND message.entity = lane.entity AND message.id = lane.id) AS own (first)
            CROSS JOIN LATERAL (
                SELECT min(sequence) FROM tributary.parked AS message WHERE message.aggregator = lane.aggregator AND message.context = lane.context
                    AND message.generation = \(former.generation) AND message.entity = lane.entity AND message.id = lane.id) AS other (first)
            WHERE lane.aggregator = \(chosen.aggregator) AND lane.generation = \(chosen.generation)
                AND own.first <= \(.position(former)) AND coalesce(other.first > own.first, true)
            ORDER BY own.first LIMIT 5
            """)
        guard let first = rows.first else { return }
        let count = try first.int64(4)
        let examples = try rows.map { "\(try EntityAddress(parked: $0)): \(try $0.text(3))" }.joined(separator: "; ")
        throw ViewError(
            .parked,
            "generation \(chosen.generation) of \(chosen.aggregator) has parked \(count) \(count == 1 ? "entity" : "entities") that generation \(former.generation) shows: \(examples). Readers would see older data, so nothing is switched. Mend the projection and replay again, or accept it with `tributary replay \(chosen.aggregator) --accept-parked`"
        )
    }

    fileprivate func setActive(_ active: Bool, _ checkpoint: Checkpoint) throws {
        try execute(
            """
            UPDATE tributary.checkpoints SET active = \(active), updated_at = now()
            WHERE aggregator = \(checkpoint.aggregator) AND generation = \(checkpoint.generation)
            """)
    }
}
