public import EventSourcing
public import Postgres

/// What a batch parks, to be written with its rows and its checkpoint in one transaction.
public struct ParkedDraft: Sendable {
    /// The lanes that are new, with why.
    public private(set) var lanes: [(address: EntityAddress, reason: String, attempts: Int)] = []
    public private(set) var messages: [(address: EntityAddress, message: ParkedMessage)] = []

    public init() {}

    public var isEmpty: Bool { messages.isEmpty }

    public mutating func open(_ address: EntityAddress, because reason: String, attempts: Int) { lanes.append((address, reason, attempts)) }

    public mutating func add(_ message: ParkedMessage, of address: EntityAddress) { messages.append((address, message)) }
}

extension AggregatorStore {
    /// The statements that park it in a generation.
    public func parking(_ draft: ParkedDraft, in generation: Int64) -> [PostgresQuery] {
        guard !draft.isEmpty else { return [] }
        var lanes = Columns()
        var reasons = PostgresArray(of: .text)
        var attempts = PostgresArray(of: .int64)
        for lane in draft.lanes {
            lanes.append(lane.address)
            reasons.append(lane.reason)
            attempts.append(Int64(lane.attempts))
        }
        var messages = Columns()
        var streams = PostgresArray(of: .text)
        var sequences = PostgresArray(of: .int64)
        var ids = PostgresArray(of: .text)
        var types = PostgresArray(of: .text)
        for (address, message) in draft.messages {
            messages.append(address)
            streams.append(message.stream)
            sequences.append(Int64(clamping: message.sequence))
            ids.append(message.id ?? "")
            types.append(message.type ?? "")
        }
        return [
            """
            INSERT INTO tributary.parked_lanes (aggregator, generation, context, entity, id, reason, attempts)
            SELECT \(aggregator), \(generation), * FROM unnest(\(lanes.contexts), \(lanes.entities), \(lanes.ids), \(reasons), \(attempts))
            """,
            """
            INSERT INTO tributary.parked (aggregator, generation, context, entity, id, stream, sequence, message_id, type)
            SELECT \(aggregator), \(generation), c, e, i, s, n, nullif(m, ''), nullif(t, '')
            FROM unnest(\(messages.contexts), \(messages.entities), \(messages.ids), \(streams), \(sequences), \(ids), \(types))
                AS parked (c, e, i, s, n, m, t)
            """,
        ]
    }

    /// Addresses, part by part.
    private struct Columns {
        var contexts = PostgresArray(of: .text)
        var entities = PostgresArray(of: .text)
        var ids = PostgresArray(of: .text)

        mutating func append(_ address: EntityAddress) {
            contexts.append(address.context)
            entities.append(address.entity)
            ids.append(address.id)
        }
    }
}
