import EventLog
import EventSourcing
import Postgres
import Views

/// Carries out what people have ordered about the parked lanes of a generation.
///
/// It runs while nothing else is folded, so that new messages of the entity stay behind those that are tried again.
struct LaneWork<Event: StoredEvent> {
    /// How an order ended.
    enum Result: Sendable {
        /// The lane is empty; so many messages were folded and so many given up.
        case done(folded: Int, givenUp: Int)
        /// The first message that is left still cannot be folded.
        case parkedAgain(reason: String, folded: Int, givenUp: Int)
    }

    let definition: AggregatorDefinition<Event>
    let store: any MessageStore
    let views: AggregatorStore
    let rowsInMemory: Int
    private let codec = EventCodec<Event>(source: "")

    /// How many messages are folded in one transaction, at most.
    private static var chunk: Int { 256 }

    init(_ definition: AggregatorDefinition<Event>, store: any MessageStore, views: AggregatorStore, rowsInMemory: Int) {
        self.definition = definition
        self.store = store
        self.views = views
        self.rowsInMemory = rowsInMemory
    }

    /// Carries out all orders there are, and gives the checkpoint as it is then. A fault that passes is thrown; what was done until then is done.
    func carryOut(at checkpoint: Checkpoint, told: (LaneOrder, Result) async -> Void) async throws -> Checkpoint {
        var checkpoint = checkpoint
        for order in try await views.orders(of: checkpoint) { await told(order, try await carryOut(order, &checkpoint)) }
        return checkpoint
    }

    private func carryOut(_ order: LaneOrder, _ checkpoint: inout Checkpoint) async throws -> Result {
        let lost = order.messages.prefix { $0.sequence <= order.through }
        if !lost.isEmpty { checkpoint = try await views.giveUp(Array(lost), of: order, at: checkpoint) }
        var waiting = order.messages.dropFirst(lost.count)
        var folded = 0
        var size = Self.chunk
        while !waiting.isEmpty {
            let chunk = Array(waiting.prefix(size))
            do {
                let tables = try AggregatorTables(definition.projections, at: checkpoint, of: views, rowsInMemory: rowsInMemory)
                try await tables.fold(try await events(of: chunk))
                checkpoint = try await views.commit(tables.changes(), folding: chunk, of: order, at: checkpoint)
                waiting = waiting.dropFirst(chunk.count)
                folded += chunk.count
            } catch {
                guard let reason = Self.reason(error) else { throw error }
                guard chunk.count == 1 else {
                    size = max(1, chunk.count / 8)
                    continue
                }
                checkpoint = try await views.note(reason, against: order, at: checkpoint)
                return .parkedAgain(reason: reason, folded: folded, givenUp: lost.count)
            }
        }
        return .done(folded: folded, givenUp: lost.count)
    }

    private func events(of messages: [ParkedMessage]) async throws -> [Recorded<Event>] {
        let found = try await withThrowingTaskGroup(of: (Int, RecordedMessage).self) { group in
            for (index, message) in messages.enumerated() {
                group.addTask {
                    guard let found = try await store.message(at: message.sequence, in: message.stream) else {
                        throw MissingMessage(message)
                    }
                    return (index, found)
                }
            }
            return try await group.reduce(into: [Int: RecordedMessage]()) { $0[$1.0] = $1.1 }
        }
        var events: [Recorded<Event>] = []
        for index in messages.indices {
            if let message = found[index] { try codec.decode(message, into: &events) }
        }
        return events
    }

    /// Why a message cannot be folded; nil where the error is about something else.
    private static func reason(_ error: any Error) -> String? {
        switch error {
        case is EventCodecError, is FoldFault, is MissingMessage: "\(error)"
        case let error as PostgresError: CommitRefusal(error, after: 0, last: 0).map { "\($0)" }
        default: nil
        }
    }

    /// A reference to a message that its stream does not hold.
    private struct MissingMessage: Error, CustomStringConvertible {
        let description: String

        init(_ message: ParkedMessage) { description = "\(message.stream) holds no message at \(message.sequence)" }
    }
}
