import Postgres

extension AggregatorStore {
    /// Compares the generation that is shown with one that is being built, at one position of both.
    ///
    /// The active checkpoint is held, `catchUp` brings the other generation to its position, a snapshot of both is taken, and the checkpoint is let go: a
    /// live aggregator waits for no longer than `catchUp` takes, ten seconds at most. The tables are read from the snapshot afterwards, and hold up nobody.
    /// Throws `.behind` where the other generation has read further than the active one.
    public func compare(
        with fresh: Int64, examples: Int = 20, catchUp: (_ position: UInt64) async throws -> Checkpoint
    ) async throws -> GenerationComparison {
        let holder = PostgresConnection(connection.configuration)
        let reader = PostgresConnection(connection.configuration)
        do {
            _ = try await holder.query("BEGIN")
            // Should this process be frozen now, the aggregator is not.
            _ = try await holder.query("SET LOCAL idle_in_transaction_session_timeout = '10s'")
            let held = try await holder.query(
                "SELECT \(unsafeSQL: Checkpoint.columns) FROM tributary.checkpoints WHERE aggregator = \(aggregator) AND active FOR UPDATE")
            guard let active = try held.first.map({ try Checkpoint($0) }) else { throw noSuchGeneration(0) }
            let caughtUp = try await catchUp(active.position)
            guard caughtUp.position == active.position else { throw behind(active, caughtUp) }
            _ = try await reader.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            _ = try await reader.query("SELECT 1 FROM tributary.checkpoints")
            _ = try await holder.query("ROLLBACK")
            await holder.close()
            let comparison = try await reader.use { reader in
                GenerationComparison(
                    position: active.position, shown: active.generation, fresh: fresh,
                    views: try caughtUp.versions.versions.keys.filter { active.versions.versions[$0] != nil }.sorted().map { view in
                        try reader.compare(view, active.generation, fresh, examples: examples)
                    })
            }
            await reader.close()
            return comparison
        } catch {
            await holder.close()
            await reader.close()
            throw error
        }
    }
}

extension PostgresConnection {
    fileprivate func compare(_ view: String, _ shown: Int64, _ fresh: Int64, examples: Int) throws -> GenerationComparison.View {
        let tables = ("\(view)_v\(shown)", "\(view)_v\(fresh)")
        let digests = (try ViewDigest.read(tables.0, on: self), try ViewDigest.read(tables.1, on: self))
        guard digests.0 != digests.1 else {
            return GenerationComparison.View(name: view, shown: digests.0, fresh: digests.1, differences: 0, examples: [])
        }
        let rows = try query(
            """
            SELECT coalesce(a.id, b.id) AS id, a.id IS NULL, b.id IS NULL, count(*) OVER ()
            FROM \(identifier: tables.0) AS a FULL JOIN \(identifier: tables.1) AS b ON a.id = b.id
            WHERE (a.data, a.position, a.updated_at) IS DISTINCT FROM (b.data, b.position, b.updated_at)
            ORDER BY 1 LIMIT \(examples)
            """)
        let differences = try rows.map { row in
            GenerationComparison.Difference(id: try row.text(0), kind: try row.bool(1) ? .surplus : try row.bool(2) ? .missing : .different)
        }
        return GenerationComparison.View(
            name: view, shown: digests.0, fresh: digests.1, differences: try rows.first?.int64(3) ?? 0, examples: differences)
    }
}
