public import EventSourcing

/// A parked lane, folded from its records in the PARKED stream. An empty one was parked once, and may be again.
public struct JournaledLane: Hashable, Sendable {
    public let consumer: ConsumerName
    public let address: EntityAddress
    /// What waits, in stream order.
    public private(set) var messages: [ParkedMessage] = []
    public private(set) var reason = ""
    public private(set) var attempts = 0
    public private(set) var since = Timestamp(microseconds: 0)
    /// What was asked for and not carried out, and up to which message it goes.
    public private(set) var order: ParkingOrder?
    public private(set) var orderedUpTo: UInt64 = 0
    /// The latest message that was ever parked here: what is read again after a crash is not parked twice.
    public private(set) var highest: UInt64 = 0
    /// The position of the lane's last record; the next one expects it.
    var version: UInt64 = 0

    init(_ consumer: ConsumerName, _ address: EntityAddress) {
        self.consumer = consumer
        self.address = address
    }

    mutating func apply(_ record: LaneRecord, at time: Timestamp) {
        switch record {
        case .parked(let message, let failure):
            if messages.isEmpty { since = time }
            messages.append(message)
            highest = max(highest, message.sequence)
            if let failure { note(failure) }
        case .failed(let failure):
            note(failure)
            order = nil
        case .settled(let sequence, let settlement):
            messages.removeAll { $0.sequence == sequence }
            attempts = 0
            // What stood behind one that was skipped is tried, and so is what came behind those that were dropped.
            switch settlement {
            case .handled: break
            case .skipped: order = .retry
            case .dropped: if (messages.first?.sequence ?? .max) > orderedUpTo { order = .retry }
            }
            if messages.isEmpty { order = nil }
        case .ordered(let order, let upTo):
            guard !messages.isEmpty else { return }
            self.order = order
            orderedUpTo = upTo
        }
    }

    private mutating func note(_ failure: LaneRecord.Failure) {
        reason = failure.reason
        attempts += failure.attempts
    }

    /// The lane as people see it; nil where nothing waits.
    public var parked: ParkedLane? {
        guard !messages.isEmpty else { return nil }
        return ParkedLane(
            consumer: consumer, address: address, messages: messages, reason: reason, attempts: attempts, since: since, order: order)
    }

    var subject: String { "parked.\(consumer.token).\(address.context).\(address.entity).\(address.id)" }
}
