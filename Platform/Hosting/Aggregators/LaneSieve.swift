import EventSourcing
import Views

/// Lets through what can be folded, and parks what cannot: a message at fault, and all that comes behind it for the same entity.
///
/// What it parks is a draft until it is committed together with the rows and the checkpoint.
struct LaneSieve<Event: EventUnion> {
    private let stream: String
    private let condemned: [UInt64: Caution.Verdict]
    /// How many messages may be parked.
    private let limit: Int
    private(set) var parked: ParkedEntities
    private(set) var draft = ParkedDraft()

    init(_ parked: ParkedEntities, of stream: String, condemned: [UInt64: Caution.Verdict], limit: Int) {
        self.parked = parked
        self.stream = stream
        self.condemned = condemned
        self.limit = limit
    }

    /// The events of a batch that are to be folded. Throws `ParkingFull`.
    mutating func sift(_ batch: EventBatch<Event>) throws -> [Recorded<Event>] {
        // All is well, nearly always, and costs nothing.
        if parked.isEmpty, condemned.isEmpty, batch.unreadable.isEmpty { return batch.events }
        var passed: [Recorded<Event>] = []
        passed.reserveCapacity(batch.events.count)
        var unreadable = batch.unreadable[...]
        var index = 0
        while index < batch.events.count || !unreadable.isEmpty {
            if let next = unreadable.first, index == batch.events.count || next.reference.sequence < batch.events[index].position.sequence {
                unreadable.removeFirst()
                try park(next.reference, of: next.address, because: Caution.Verdict(reason: next.reason, attempts: 1))
                continue
            }
            let first = batch.events[index]
            let sequence = first.position.sequence
            let end = batch.events[index...].firstIndex { $0.position.sequence != sequence } ?? batch.events.count
            let verdict = condemned[sequence]
            if verdict != nil || parked.entities.contains(first.address) || parked.givenUp.contains(sequence) {
                let reference = ParkedMessage(stream: stream, sequence: sequence, id: first.headers[.id], type: first.headers[.type])
                try park(reference, of: first.address, because: verdict)
            } else {
                passed += batch.events[index..<end]
            }
            index = end
        }
        return passed
    }

    /// Notes that the draft is committed.
    mutating func settle() { draft = ParkedDraft() }

    private mutating func park(_ message: ParkedMessage, of address: EntityAddress, because verdict: Caution.Verdict?) throws {
        if parked.givenUp.contains(message.sequence) { return }
        guard parked.messages < limit else { throw ParkingFull(limit: limit, reason: verdict?.reason ?? "another one of \(address)") }
        if parked.park(address), let verdict { draft.open(address, because: verdict.reason, attempts: verdict.attempts) }
        draft.add(message, of: address)
    }
}

/// So much is parked that it cannot be single entities that are at fault.
struct ParkingFull: Error, CustomStringConvertible {
    let limit: Int
    let reason: String

    var description: String {
        "\(limit) messages are parked, and the next is due: \(reason). So many are no single entities' fault: nothing more is parked and nothing is skipped. Start a release that can fold them and `tributary parked retry`, or `tributary replay`; `tributary parked list` shows what waits"
    }
}
