import Collections
import EventSourcing

/// Keeps the commands of one entity in order while those of different entities run side by side, and knows how far all of them are settled.
///
/// A lane is the queue of one entity's subject. Its task takes one command after the other; the lane ends when it is empty.
actor CommandLanes {
    private var lanes: [String: Deque<RecordedMessage>] = [:]
    private var underWay: Deque<UInt64> = []
    private var settledAhead: Set<UInt64> = []
    private let limit: Int
    private var isBroken = false
    private var waiting: CheckedContinuation<Void, Never>?

    /// The position up to which every command is settled.
    private(set) var settled: UInt64

    /// At most `limit` commands are under way when more are taken in. One that fails again and again counts once, not with all that were settled behind it.
    init(settled: UInt64, limit: Int) {
        self.settled = settled
        self.limit = limit
    }

    /// Takes commands in, in the order of their positions, and gives the first command of each lane that began with them.
    ///
    /// Waits while there is no room; throws `CancellationError` once a lane has broken off.
    func admit(_ messages: [RecordedMessage]) async throws -> [RecordedMessage] {
        while isFull, !isBroken {
            await withCheckedContinuation { waiting = $0 }
        }
        if isBroken { throw CancellationError() }
        var first: [RecordedMessage] = []
        for message in messages {
            underWay.append(message.sequence)
            if lanes[message.subject] == nil {
                lanes[message.subject] = []
                first.append(message)
            } else {
                lanes[message.subject]?.append(message)
            }
        }
        return first
    }

    /// Notes a command as settled and gives the next one of its lane.
    func settle(_ message: RecordedMessage) -> RecordedMessage? {
        settledAhead.insert(message.sequence)
        while let lowest = underWay.first, settledAhead.remove(lowest) != nil {
            settled = lowest
            underWay.removeFirst()
        }
        if !isFull { wake() }
        guard let next = lanes[message.subject]?.popFirst() else {
            lanes[message.subject] = nil
            return nil
        }
        return next
    }

    private var isFull: Bool { underWay.count - settledAhead.count >= limit }

    /// Takes no more commands in: a lane has broken off, and the session ends.
    func breakOff() {
        isBroken = true
        wake()
    }

    private func wake() {
        waiting?.resume()
        waiting = nil
    }
}
