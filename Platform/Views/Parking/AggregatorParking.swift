public import EventSourcing
import Postgres

/// The parked lanes of the aggregators of one view database: of the generations that are shown.
///
/// Orders are left in the database; the aggregator finds them there, at once where it is told and within seconds where it is not.
public struct AggregatorParking: ParkingPlace {
    private let database: ViewDatabase
    private let by: String
    private let told: @Sendable (ConsumerName) async -> Void

    /// `by` is who gives the orders, for the record. `told` tells the aggregator that there is one.
    public init(_ database: ViewDatabase, by: String, told: @escaping @Sendable (ConsumerName) async -> Void = { _ in }) {
        self.database = database
        self.by = by
        self.told = told
    }

    public func lanes() async throws -> [ParkedLane] {
        guard try await isThere() else { return [] }
        return try await PostgresConnection.once(database.configuration) { connection in
            let messages = try connection.query(
                """
                SELECT aggregator, context, entity, id, stream, sequence, message_id, type
                FROM tributary.parked JOIN tributary.checkpoints USING (aggregator, generation) WHERE active ORDER BY sequence
                """
            ).map { row in
                (lane: [try row.text(0), try row.text(1), try row.text(2), try row.text(3)], message: try ParkedMessage(row, from: 4))
            }
            let byLane = Dictionary(grouping: messages) { $0.lane }
            return try connection.query(
                """
                SELECT context, entity, id, aggregator, reason, attempts, (extract(epoch FROM since) * 1000000)::int8, ordered, order_reason
                FROM tributary.parked_lanes JOIN tributary.checkpoints USING (aggregator, generation) WHERE active ORDER BY since, context, entity, id
                """
            ).compactMap { row in
                let address = try EntityAddress(parked: row)
                let aggregator = try row.text(3)
                guard let messages = byLane[[aggregator, address.context, address.entity, address.id]] else { return nil }
                return ParkedLane(
                    consumer: ConsumerName(.aggregator, aggregator), address: address, messages: messages.map(\.message),
                    reason: try row.text(4), attempts: Int(try row.int64(5)), since: Timestamp(microseconds: try row.int64(6)),
                    order: row.isNull(7) ? nil : ParkingOrder(kind: try row.text(7), reason: row.isNull(8) ? nil : try row.text(8)))
            }
        }
    }

    public func order(_ order: ParkingOrder, for consumer: ConsumerName, _ address: EntityAddress) async throws -> Bool {
        guard consumer.kind == .aggregator, address.context == database.context, try await isThere() else { return false }
        // What the order may give up is what is there now: the first message, or all of them.
        let end =
            switch order {
            case .retry: "0"
            case .skip: "min(sequence)"
            case .drop: "max(sequence)"
            }
        let touched = try await PostgresConnection.once(database.configuration) { [by] connection in
            try connection.execute(
                """
                UPDATE tributary.parked_lanes AS lane SET
                    ordered = \(order.kind), order_reason = \(order.reason), ordered_by = \(by), ordered_at = clock_timestamp(),
                    ordered_through = (SELECT \(unsafeSQL: end) FROM tributary.parked AS message WHERE message.aggregator = lane.aggregator
                        AND message.generation = lane.generation AND message.context = lane.context AND message.entity = lane.entity
                        AND message.id = lane.id LIMIT 1)
                FROM tributary.checkpoints AS shown
                WHERE shown.aggregator = lane.aggregator AND shown.generation = lane.generation AND shown.active
                    AND lane.aggregator = \(consumer.name) AND lane.context = \(address.context) AND lane.entity = \(address.entity) AND lane.id = \(address.id)
                """)
        }
        guard touched > 0 else { return false }
        await told(consumer)
        return true
    }

    /// Whether an aggregator has ever made its tables here.
    private func isThere() async throws -> Bool {
        let isMade = try await PostgresConnection.once(database.server) { [database] connection in
            try !connection.query("SELECT 1 FROM pg_database WHERE datname = \(database.name)").isEmpty
        }
        guard isMade else { return false }
        return try await PostgresConnection.once(database.configuration) { connection in
            try !connection.query("SELECT 1 WHERE to_regclass('tributary.given_up') IS NOT NULL").isEmpty
        }
    }
}
