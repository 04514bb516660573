public import EventSourcing
public import Postgres

extension AggregatorStore {
    /// What a generation has parked.
    public func parkedEntities(of checkpoint: Checkpoint) async throws -> ParkedEntities {
        try await connection.use { [aggregator] connection in
            let entities = try connection.query(
                "SELECT context, entity, id FROM tributary.parked_lanes WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation)"
            ).map { row in try EntityAddress(parked: row) }
            let messages = try connection.query(
                "SELECT count(*) FROM tributary.parked WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation)")
            let givenUp = try connection.query(
                "SELECT sequence FROM tributary.given_up WHERE aggregator = \(aggregator) AND epoch = \(checkpoint.epoch)")
            return ParkedEntities(
                entities: Set(entities), messages: Int(try messages.first?.int64(0) ?? 0),
                givenUp: Set(try givenUp.map { UInt64(clamping: try $0.int64(0)) }))
        }
    }

    /// Whether there are orders for lanes of the active generation.
    public func hasOrders() async throws -> Bool {
        try await !rows(
            """
            SELECT 1 FROM tributary.parked_lanes JOIN tributary.checkpoints USING (aggregator, generation)
            WHERE aggregator = \(aggregator) AND active AND ordered IS NOT NULL LIMIT 1
            """
        ).isEmpty
    }

    /// The orders for lanes of a generation, first given first.
    public func orders(of checkpoint: Checkpoint) async throws -> [LaneOrder] {
        try await connection.use { [aggregator] connection in
            try connection.query(
                """
                SELECT context, entity, id, ordered, order_reason, ordered_by, ordered_through, (extract(epoch FROM ordered_at) * 1000000)::int8, reason
                FROM tributary.parked_lanes
                WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation) AND ordered IS NOT NULL ORDER BY ordered_at
                """
            ).map { row in
                let address = try EntityAddress(parked: row)
                let messages = try connection.query(
                    """
                    SELECT stream, sequence, message_id, type FROM tributary.parked
                    WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation)
                        AND context = \(address.context) AND entity = \(address.entity) AND id = \(address.id) ORDER BY sequence
                    """
                ).map { row in try ParkedMessage(row) }
                guard let order = ParkingOrder(kind: try row.text(3), reason: row.isNull(4) ? nil : try row.text(4)) else {
                    throw ViewError(.unreadableRow, "the order for the parked lane \(address) cannot be read")
                }
                return LaneOrder(
                    address: address, messages: messages, order: order, through: UInt64(clamping: try row.int64(6)), by: try row.text(5),
                    ordered: try row.int64(7), fault: try row.text(8))
            }
        }
    }

    /// Folds some of a lane's first messages: writes what they change, takes them out of the lane, and ends the lane where none is left.
    ///
    /// The checkpoint does not move, but its revision does: another instance, whose rows in memory are older now, is fenced. Of two that fold the
    /// same messages one finds them gone and has written nothing.
    public func commit(
        _ statements: [PostgresQuery], folding messages: [ParkedMessage], of order: LaneOrder, at checkpoint: Checkpoint
    ) async throws -> Checkpoint {
        try await commit(
            [taking(messages, of: order, at: checkpoint)] + statements + [ending(order, at: checkpoint)], movingFrom: checkpoint,
            to: checkpoint.revised, taking: (statement: 0, rows: messages.count))
    }

    /// Gives up some of a lane's first messages for good, on record.
    public func giveUp(_ messages: [ParkedMessage], of order: LaneOrder, at checkpoint: Checkpoint) async throws -> Checkpoint {
        var sequences = PostgresArray(of: .int64)
        for message in messages { sequences.append(Int64(clamping: message.sequence)) }
        let record: PostgresQuery = """
            INSERT INTO tributary.given_up
                (aggregator, epoch, generation, context, entity, id, stream, sequence, message_id, type, fault, ordered, reason, ordered_by)
            SELECT aggregator, \(checkpoint.epoch), generation, context, entity, id, stream, sequence, message_id, type,
                \(order.fault), \(order.order.kind), \(order.order.reason ?? ""), \(order.by)
            FROM tributary.parked WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation) AND sequence = ANY(\(sequences))
            ON CONFLICT DO NOTHING
            """
        // The record first: it is made of what is taken out of the lane.
        return try await commit(
            [record, taking(messages, of: order, at: checkpoint), ending(order, at: checkpoint)], movingFrom: checkpoint,
            to: checkpoint.revised, taking: (statement: 1, rows: messages.count))
    }

    /// Notes that the lane's first message could not be folded this time either, and takes the order away.
    public func note(_ reason: String, against order: LaneOrder, at checkpoint: Checkpoint) async throws -> Checkpoint {
        try await commit(
            [
                """
                UPDATE tributary.parked_lanes SET reason = \(reason), attempts = attempts + 1, ordered = NULL, order_reason = NULL
                WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation)
                    AND context = \(order.address.context) AND entity = \(order.address.entity) AND id = \(order.address.id)
                    AND (extract(epoch FROM ordered_at) * 1000000)::int8 = \(order.ordered)
                """
            ], movingFrom: checkpoint, to: checkpoint.revised)
    }

    private func taking(_ messages: [ParkedMessage], of order: LaneOrder, at checkpoint: Checkpoint) -> PostgresQuery {
        var sequences = PostgresArray(of: .int64)
        for message in messages { sequences.append(Int64(clamping: message.sequence)) }
        return """
            DELETE FROM tributary.parked WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation)
                AND context = \(order.address.context) AND entity = \(order.address.entity) AND id = \(order.address.id)
                AND sequence = ANY(\(sequences))
            """
    }

    private func ending(_ order: LaneOrder, at checkpoint: Checkpoint) -> PostgresQuery {
        """
        DELETE FROM tributary.parked_lanes AS lane WHERE aggregator = \(aggregator) AND generation = \(checkpoint.generation)
            AND context = \(order.address.context) AND entity = \(order.address.entity) AND id = \(order.address.id)
            AND NOT EXISTS (SELECT 1 FROM tributary.parked AS message WHERE message.aggregator = lane.aggregator
                AND message.generation = lane.generation AND message.context = lane.context AND message.entity = lane.entity AND message.id = lane.id)
        """
    }
}

extension EntityAddress {
    /// Reads the first three columns of a row.
    init(parked row: PostgresRow) throws {
        guard let address = EntityAddress(context: try row.text(0), entity: try row.text(1), id: try row.text(2)) else {
            throw ViewError(.unreadableRow, "the address of a parked lane cannot be read")
        }
        self = address
    }
}

extension ParkedMessage {
    /// Reads stream, position, id and type.
    init(_ row: PostgresRow, from column: Int = 0) throws {
        self.init(
            stream: try row.text(column), sequence: UInt64(clamping: try row.int64(column + 1)),
            id: row.isNull(column + 2) ? nil : try row.text(column + 2), type: row.isNull(column + 3) ? nil : try row.text(column + 3))
    }
}

extension ParkingOrder {
    var kind: String {
        switch self {
        case .retry: "retry"
        case .skip: "skip"
        case .drop: "drop"
        }
    }

    var reason: String? {
        switch self {
        case .retry: nil
        case .skip(let reason), .drop(let reason): reason
        }
    }

    init?(kind: String, reason: String?) {
        switch kind {
        case "retry": self = .retry
        case "skip": self = .skip(reason: reason ?? "")
        case "drop": self = .drop(reason: reason ?? "")
        default: return nil
        }
    }
}
