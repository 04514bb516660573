import Collections
import EventSourcing

/// Keeps the messages of one entity in order while those of different entities run side by side, and knows how far all of them are settled.
///
/// A lane is the queue of one entity's subject. Its task does one thing after the other; the lane ends when it is empty. Whether the entity is parked is
/// known here, so that a message is never handled before one that waits.
actor EntityLanes {
    /// What a lane has to do next.
    enum Work: Sendable {
        /// `behind`: the entity is parked, and the message goes behind those that wait.
        case message(RecordedMessage, behind: Bool)
        /// A person has asked for something about the parked messages of this subject.
        case resume(subject: String)

        var subject: String {
            switch self {
            case .message(let message, _): message.subject
            case .resume(let subject): subject
            }
        }
    }

    private enum Waiting { case message(RecordedMessage), resume }

    private var lanes: [String: Deque<Waiting>] = [:]
    private var underWay: Deque<UInt64> = []
    private var settledAhead: Set<UInt64> = []
    private var parked: Set<String>
    private var read: UInt64
    private let limit: Int
    private var isBroken = false
    private var waiting: CheckedContinuation<Void, Never>?

    /// At most `limit` messages are under way when more are taken in. One that fails again and again counts once, not with all that were settled behind it.
    init(after position: UInt64, parked: Set<String>, limit: Int) {
        read = position
        self.parked = parked
        self.limit = limit
    }

    /// The position up to which every message is settled.
    var settled: UInt64 { underWay.first.map { $0 - 1 } ?? read }

    /// Takes messages in, in the order of their positions, and gives the first of each lane that began with them. What lies up to `position` and
    /// is not among them is nobody's business here.
    ///
    /// Waits while there is no room; throws `CancellationError` once a lane has broken off.
    func admit(_ messages: [RecordedMessage], readTo position: UInt64) async throws -> [Work] {
        while isFull, !isBroken {
            await withCheckedContinuation { waiting = $0 }
        }
        if isBroken { throw CancellationError() }
        read = position
        var first: [Work] = []
        for message in messages {
            underWay.append(message.sequence)
            if lanes[message.subject] == nil {
                lanes[message.subject] = []
                first.append(.message(message, behind: parked.contains(message.subject)))
            } else {
                lanes[message.subject]?.append(.message(message))
            }
        }
        return first
    }

    /// Asks a parked lane to carry an order out; gives the work where the lane has nothing else to do.
    func resume(_ subject: String) -> Work? {
        guard parked.contains(subject) else { return nil }
        if lanes[subject] != nil {
            lanes[subject]?.append(.resume)
            return nil
        }
        lanes[subject] = []
        return .resume(subject: subject)
    }

    /// Notes a lane's work as done and whether its entity is parked now, and gives what the lane does next.
    func settle(_ work: Work, isParked: Bool) -> Work? {
        let subject = work.subject
        if case .message(let message, _) = work {
            settledAhead.insert(message.sequence)
            while let lowest = underWay.first, settledAhead.remove(lowest) != nil { underWay.removeFirst() }
            if !isFull { wake() }
        }
        if isParked { parked.insert(subject) } else if !parked.isEmpty { parked.remove(subject) }
        switch lanes[subject]?.popFirst() {
        case nil:
            lanes[subject] = nil
            return nil
        case .message(let next): return .message(next, behind: isParked)
        case .resume: return .resume(subject: subject)
        }
    }

    private var isFull: Bool { underWay.count - settledAhead.count >= limit }

    /// Takes no more messages in: a lane has broken off, and the session ends.
    func breakOff() {
        isBroken = true
        wake()
    }

    private func wake() {
        waiting?.resume()
        waiting = nil
    }
}
