import Postgres

extension AggregatorStore {
    /// All generations, oldest first.
    public func generations() async throws -> [Checkpoint] {
        try await connection.use { [aggregator] connection in try connection.generations(of: aggregator) }
    }

    /// The generation the views show; nil before the first start.
    public func active() async throws -> Checkpoint? { try await generations().first { $0.isActive } }

    /// The generation of that number. Throws `.noSuchGeneration`.
    public func generation(_ number: Int64) async throws -> Checkpoint {
        guard let found = try await generations().first(where: { $0.generation == number }) else { throw noSuchGeneration(number) }
        return found
    }

    /// The active generation; where there is none yet, an empty one is made and published.
    ///
    /// Safe when several processes do it at once. An active generation that has read nothing yet takes on the stream's epoch.
    public func establish(epoch: String) async throws -> Checkpoint {
        try await connection.use { connection in
            try connection.withTransaction { connection in
                try connection.lock(aggregator)
                let known = try connection.generations(of: aggregator)
                if let active = known.first(where: { $0.isActive }) {
                    if active.position > 0 || active.epoch == epoch { return active }
                    try connection.execute(
                        "UPDATE tributary.checkpoints SET epoch = \(epoch) WHERE aggregator = \(aggregator) AND generation = \(active.generation)"
                    )
                    return try connection.generation(active.generation, of: self)
                }
                let number = (known.last?.generation ?? 0) + 1
                try create(number, epoch: epoch, active: true, on: connection)
                try publish(number, on: connection)
                return try connection.generation(number, of: self)
            }
        }
    }

    /// Makes a new, empty generation beside the active one. Unfinished ones, left by a rebuild that was broken off, are dropped: whoever still
    /// writes to one is fenced.
    ///
    /// `joining` takes up the last unfinished one instead, if it comes from the same projections and the same log: processes that rebuild at the same
    /// time then do it together, one batch each, rather than drop each other's work for ever.
    public func begin(epoch: String, joining: Bool = false) async throws -> Checkpoint {
        try await connection.use { connection in
            try connection.withTransaction { connection in
                try connection.lock(aggregator)
                let known = try connection.generations(of: aggregator)
                let active = known.first { $0.isActive }?.generation ?? 0
                if joining, let last = known.last, last.generation > active, last.versions == versions, last.epoch == epoch { return last }
                for unfinished in known where unfinished.generation > active { try drop(unfinished, on: connection) }
                let number = (known.last?.generation ?? 0) + 1
                try create(number, epoch: epoch, active: false, on: connection)
                return try connection.generation(number, of: self)
            }
        }
    }

    /// Drops a generation that is not active, with its tables.
    public func drop(_ number: Int64) async throws {
        try await connection.use { connection in
            try connection.withTransaction { connection in
                try connection.lock(aggregator)
                let found = try connection.generation(number, of: self)
                if found.isActive {
                    throw ViewError(.badDefinition, "generation \(number) of \(aggregator) is active and cannot be dropped")
                }
                try drop(found, on: connection)
            }
        }
    }

    func noSuchGeneration(_ number: Int64) -> ViewError { ViewError(.noSuchGeneration, "\(aggregator) has no generation \(number)") }

    private func create(_ number: Int64, epoch: String, active: Bool, on connection: isolated PostgresConnection) throws {
        for view in views {
            for statement in try ViewTable(view, generation: number).creation(readableBy: readerRole) { try connection.execute(statement) }
        }
        try connection.execute(
            """
            INSERT INTO tributary.checkpoints (aggregator, generation, versions, position, epoch, last_event_id, active)
            VALUES (\(aggregator), \(number), \(versions.description), 0, \(epoch), '', \(active))
            """)
    }

    func publish(_ number: Int64, on connection: isolated PostgresConnection) throws {
        for view in views {
            try ViewTable(view, generation: number).publish(readableBy: readerRole, on: connection)
        }
    }

    func drop(_ generation: Checkpoint, on connection: isolated PostgresConnection) throws {
        try connection.execute(
            "DELETE FROM tributary.checkpoints WHERE aggregator = \(aggregator) AND generation = \(generation.generation)")
        for view in generation.versions.versions.keys.sorted() {
            try connection.execute("DROP TABLE IF EXISTS \(identifier: "\(view)_v\(generation.generation)")")
        }
    }
}
