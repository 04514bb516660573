import EventLog
import EventSourcing
import Logging
import ServiceLifecycle

/// Reads a stream in order and has every message handled, together with any number of other instances of the same consumer.
///
/// The sixteen partitions are shared: each has one owner at a time. An instance works in sessions: it claims what it should own and nobody alive owns,
/// handles from the checkpoints on, and ends the session when the partitions are to be shared anew. Messages are never acknowledged: the checkpoint is ours,
/// and what was handled before a crash is recognised when it is read again.
struct Consumer<Handler: MessageHandler>: Sendable {
    let name: ConsumerName
    let stream: String
    /// The subject of the messages of an entity.
    let subject: @Sendable (EntityAddress) -> String
    let handler: Handler
    let store: any MessageStore & Announcements
    let configuration: ConsumerConfiguration
    let journal: LaneJournal
    let status = ConsumerStatus()
    let metrics: ConsumerMetrics
    let logger: Logger
    let now: @Sendable () -> Timestamp
    private let membership: Membership
    /// Of the logs that must be what they were.
    let witnesses: [LogWitness]
    private let types: TypeLedger
    /// What this release understands of the logs.
    private let readable: [ReadableTypes]

    /// `relying` names the streams beside its own that must not lose anything either, `reading` the types of messages that it understands in any of them.
    init(
        _ name: ConsumerName, of stream: String, relying others: [String] = [], reading readable: [ReadableTypes] = [],
        subject: @escaping @Sendable (EntityAddress) -> String,
        store: any MessageStore & Announcements,
        configuration: ConsumerConfiguration, logger: Logger, now: @escaping @Sendable () -> Timestamp, handler: Handler
    ) {
        self.name = name
        self.stream = stream
        self.subject = subject
        self.handler = handler
        self.store = store
        self.configuration = configuration
        self.logger = logger
        self.now = now
        journal = LaneJournal(store: store, now: now)
        metrics = ConsumerMetrics(name)
        witnesses = ([stream] + others).map { LogWitness(of: $0, in: store) }
        types = TypeLedger(store)
        self.readable = readable
        membership = Membership(name, via: store, configuration: configuration)
    }

    func run() async {
        await withTaskGroup { group in
            group.addTask { await membership.run() }
            group.addTask { await watchForStalls() }
            await consume()
            await releaseAll()
            group.cancelAll()
        }
        await membership.leave()
        await status.enter(.stopped)
    }

    /// Sessions, one after another, until the end.
    private func consume() async {
        var backOff = BackOff()
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            let before = await status.position
            do {
                try await session()
                backOff.reset()
            } catch is CancellationError {
                continue
            } catch {
                if await status.position != before { backOff.reset() }
                await settle(error, &backOff)
            }
        }
    }

    private func session() async throws {
        let claims = try await shareClaims()
        guard !claims.owned.isEmpty else {
            await status.enter(.standingBy)
            metrics.partitions.record(0)
            return try await cancelWhenGracefulShutdown { try await Task.sleep(for: tick) }
        }
        // Listened to before the lanes are read, so that no order falls in between.
        let orders = try await store.listen(to: LaneJournal.subject(of: name), capacity: 256)
        do {
            try await session(owning: claims, hearing: orders)
        } catch {
            await orders.close()
            throw error
        }
        await orders.close()
    }

    private func session(owning claims: PartitionClaims, hearing orders: any AnnouncementReader) async throws {
        try await types.verify(readable)
        let session = try await ConsumerSession(self, owning: claims)
        await status.see(head: try await headOfLog(reaching: session.bounds.last))
        await status.reach(session.bounds.first)
        await status.forgetStuck()
        await status.note(parked: session.parked.count)
        await handler.begin()
        let reader = try await store.read(stream, after: session.bounds.first)
        await status.enter(.handling(partitions: claims.owned.count))
        metrics.partitions.record(claims.owned.count)
        logger.info(
            "handling messages",
            metadata: ["consumer": "\(name)", "position": "\(session.bounds.first)", "partitions": "\(claims.owned.count)"])
        try await session.run(reader, hearing: orders)
    }

    private func settle(_ error: any Error, _ backOff: inout BackOff) async {
        let metadata: Logger.Metadata = ["consumer": "\(name)", "error": "\(error)"]
        if case .permanent = ConsumerFault(error) {
            let failed = ConsumerStatus.State.failed(reason: "\(error)")
            if await status.state != failed { logger.critical("the consumer has stopped", metadata: metadata) }
            await status.enter(failed)
        } else if let error = error as? MessageStoreError, error.code == .fenced || error.code == .conflict {
            logger.notice("another instance has taken partitions over: sharing them anew", metadata: metadata)
        } else {
            logger.warning("the consumer starts again", metadata: metadata)
            await status.enter(.starting)
        }
        try? await backOff.wait()
    }

    func noteSettled(_ message: RecordedMessage) {
        metrics.delay.recordNanoseconds(max(0, now().microseconds - message.storedAt.microseconds) * 1_000)
    }
}

// MARK: - Partitions

extension Consumer {
    /// How often the sharing of partitions is looked at.
    private var tick: Duration { configuration.heartbeat / 4 }

    /// Gives back what others should own, and claims what we should and nobody alive does.
    private func shareClaims() async throws -> PartitionClaims {
        try await waitToBeHeard()
        await membership.lookAround()
        var claims = try await PartitionClaims.load(name, of: membership.instance, from: store)
        let ours = await membership.plan.partitions(of: membership.instance)
        for partition in claims.owned.subtracting(ours) { try await claims.release(partition, in: store) }
        let renewal = now().advanced(bySeconds: -Self.renewalSeconds)
        for partition in claims.owned(since: renewal) { _ = try await claims.claim(partition, in: store) }
        for partition in try await claimable(ours, claims) { _ = try await claims.claim(partition, in: store) }
        return claims
    }

    /// Which of the partitions are free, or belong to instances that have gone.
    private func claimable(_ partitions: Set<Partition>, _ claims: PartitionClaims) async throws -> [Partition] {
        var gone: [String: Bool] = [:]
        for owner in Set(claims.owners.values) where owner != membership.instance { gone[owner] = await membership.hasGone(owner) }
        return partitions.filter { partition in claims.owners[partition].map { gone[$0] ?? false } ?? true }
    }

    /// Who is not heard yet would be counted by nobody: for a second at most, because without it the store tells soon enough what is wrong.
    private func waitToBeHeard() async throws {
        let end = ContinuousClock.now + .seconds(1)
        while !(await membership.isJoined), ContinuousClock.now < end {
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    /// After so long claims are renewed, which takes a new session: well before the stream that holds them forgets them (24 hours).
    private static var renewalSeconds: Int64 { 6 * 60 * 60 }

    /// Returns when the session that owns these partitions has some to give back or to renew, or could get more.
    func partitionsAreToBeShared(anew owned: Set<Partition>) async throws {
        let renewal = ContinuousClock.now + .seconds(Self.renewalSeconds)
        while ContinuousClock.now < renewal {
            try await Task.sleep(for: tick)
            await membership.lookAround()
            let ours = await membership.plan.partitions(of: membership.instance)
            if ours == owned { continue }
            if !owned.isSubset(of: ours) { return metrics.rebalances.increment() }
            guard let claims = try? await PartitionClaims.load(name, of: membership.instance, from: store) else { continue }
            if try await !claimable(ours.subtracting(owned), claims).isEmpty { return metrics.rebalances.increment() }
        }
    }

    /// Gives everything back at the end, so that the others need not wait.
    private func releaseAll() async {
        guard var claims = try? await PartitionClaims.load(name, of: membership.instance, from: store) else { return }
        for partition in claims.owned { try? await claims.release(partition, in: store) }
    }
}
