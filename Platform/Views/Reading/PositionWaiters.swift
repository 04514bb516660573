/// Those who wait for an aggregator to reach a position.
///
/// However many they are, at most one looks at a checkpoint at a time, and the others learn what it saw: a look answers everyone who asked before
/// it began. `asked` counts the questions, `answered` is how many of them had been asked when the last look began.
actor PositionWaiters {
    private struct Waiter {
        let position: UInt64
        var signal: AsyncStream<Void>.Continuation
    }

    private struct Watch {
        var position: UInt64 = 0
        var asked: UInt64 = 0
        var answered: UInt64 = 0
        var isLooking = false
        var lastLook: ContinuousClock.Instant?
        var waiters: [UInt64: Waiter] = [:]
    }

    private let limit: Int
    private let look: @Sendable (String) async throws -> UInt64
    private var watches: [String: Watch] = [:]
    private var count = 0
    private var lastID: UInt64 = 0

    /// How long a lost announcement may delay a reader.
    static let interval = Duration.milliseconds(250)

    /// `look` reads an aggregator's position.
    init(limit: Int, look: @escaping @Sendable (String) async throws -> UInt64) {
        self.limit = limit
        self.look = look
    }

    func wait(for aggregator: String, toReach position: UInt64, deadline: ContinuousClock.Instant) async throws {
        guard count < limit else { throw ViewError(.tooManyWaiters, "\(count) readers wait for a position already") }
        count += 1
        lastID += 1
        let id = lastID
        watches[aggregator, default: Watch()].asked += 1
        defer { leave(aggregator, id) }
        while true {
            try Task.checkCancellation()
            // A stream ends with the task that iterated it, so each round has its own; it is there before the look, so that no signal falls between.
            let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingOldest(1))
            watches[aggregator]?.waiters[id] = Waiter(position: position, signal: signal)
            try await lookIfAsked(aggregator)
            let seen = watches[aggregator]?.position ?? 0
            if seen >= position { return }
            guard ContinuousClock.now < deadline else {
                throw ViewError(.notReached, "\(aggregator) has read to \(seen) and not yet to \(position)")
            }
            await Self.signal(of: signals, or: min(deadline, .now + Self.interval))
            askIfOverdue(aggregator)
        }
    }

    /// Wakes one of those the announced position would satisfy: it looks at the checkpoint, on behalf of all.
    func announced(_ aggregator: String, position: UInt64) {
        guard let waiter = watches[aggregator]?.waiters.values.first(where: { $0.position <= position }) else { return }
        watches[aggregator]?.asked += 1
        waiter.signal.yield()
    }

    /// Looks at the checkpoint, unless someone is looking already or nobody has asked since the last look began.
    private func lookIfAsked(_ aggregator: String) async throws {
        guard let watch = watches[aggregator], !watch.isLooking, watch.answered < watch.asked else { return }
        watches[aggregator]?.isLooking = true
        watches[aggregator]?.lastLook = .now
        defer {
            watches[aggregator]?.isLooking = false
            wake(aggregator)
        }
        let position = try await look(aggregator)
        watches[aggregator]?.position = position
        watches[aggregator]?.answered = watch.asked
    }

    /// Wakes those whose position is reached, and one more to look again where someone has asked meanwhile.
    private func wake(_ aggregator: String) {
        guard let watch = watches[aggregator] else { return }
        for waiter in watch.waiters.values where waiter.position <= watch.position { waiter.signal.yield() }
        if watch.answered < watch.asked { watch.waiters.values.first { $0.position > watch.position }?.signal.yield() }
    }

    private func askIfOverdue(_ aggregator: String) {
        guard let watch = watches[aggregator], watch.lastLook.map({ $0 + Self.interval <= .now }) ?? true else { return }
        watches[aggregator]?.asked += 1
    }

    private func leave(_ aggregator: String, _ id: UInt64) {
        count -= 1
        watches[aggregator]?.waiters[id] = nil
        // Who comes next looks afresh: the position is not kept while nobody watches it.
        if watches[aggregator]?.waiters.isEmpty == true { watches[aggregator] = nil }
    }

    /// Returns at the first signal, at the moment, or when the task is cancelled.
    private static func signal(of signals: AsyncStream<Void>, or moment: ContinuousClock.Instant) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in signals { return } }
            group.addTask { try? await Task.sleep(until: moment) }
            await group.next()
            group.cancelAll()
        }
    }
}
