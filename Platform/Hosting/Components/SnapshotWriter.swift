import Collections
import EventLog
import EventSourcing
import FaultInjection
import Logging

/// Writes snapshots beside the handling of commands, which never waits for one.
///
/// What is offered waits in a queue of limited length, and is dropped where that is full; what cannot be written is forgotten. The entity itself is a value, so
/// it is written as it was when it was offered. One `run()` a writer.
actor SnapshotWriter {
    nonisolated let configuration: SnapshotConfiguration
    private let snapshots: SnapshotStore
    private let metrics: SnapshotMetrics
    private let logger: Logger
    private var waiting: Deque<Job> = []
    private var hasToldTooLarge = false
    /// How long the snapshots were that were written last, of as many entities as may wait. Of whom it is forgotten, one is written too early.
    private(set) var sizes: [EntityAddress: Int] = [:]
    private let wakeUps: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    /// An entity to be written.
    struct Job: Sendable {
        let entity: any SnapshotSource
        let address: EntityAddress
    }

    init(
        _ snapshots: SnapshotStore, configuration: SnapshotConfiguration = SnapshotConfiguration(), of consumer: ConsumerName,
        logger: Logger
    ) {
        self.snapshots = snapshots
        self.configuration = configuration
        metrics = SnapshotMetrics(consumer)
        self.logger = logger
        (wakeUps, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Whether so much has changed since the entity's last snapshot that another one is worth its writing, now that nobody keeps the entity.
    nonisolated func isWorthwhile(_ entity: any SnapshotSource) -> Bool { entity.tail >= configuration.shortestTail }

    /// Takes an entity that stays in memory to be written soon, if that is worth it; false where it is not, or there is no room.
    func offer(staying entity: any SnapshotSource, of address: EntityAddress) -> Bool {
        entity.tailBytes >= sizes[address] ?? 0 && offer(entity, of: address)
    }

    /// Takes an entity to be written soon; false where there is no room.
    func offer(_ entity: any SnapshotSource, of address: EntityAddress) -> Bool {
        guard waiting.count < configuration.capacity else {
            metrics.dropped.increment()
            return false
        }
        waiting.append(Job(entity: entity, address: address))
        wake.yield()
        return true
    }

    /// Writes what is offered, until it is cancelled.
    func run() async {
        for await _ in wakeUps { await writeAll() }
    }

    /// Writes what is offered while the body runs, and then what still waits and what the body leaves behind, as far as the last moments reach.
    nonisolated func run(beside body: @Sendable () async -> Void, leaving rest: @Sendable () async -> [Job]) async {
        await withTaskGroup { group in
            group.addTask { await self.run() }
            await body()
            group.cancelAll()
        }
        await drain(await rest())
    }

    /// Writes what still waits and the given ones, in this order, as far as the last moments reach. To be called when `run()` has ended.
    func drain(_ rest: [Job]) async {
        waiting += rest
        await withTaskGroup { group in
            group.addTask { await self.writeAll() }
            group.addTask { [configuration] in try? await Task.sleep(for: configuration.lastMoments) }
            await group.next()
            group.cancelAll()
        }
        metrics.dropped.increment(by: waiting.count)
        waiting.removeAll()
    }

    private func writeAll() async {
        await withDiscardingTaskGroup { group in
            for _ in 0..<min(configuration.concurrency, waiting.count) {
                group.addTask {
                    while !Task.isCancelled, let job = await self.next() { await self.write(job) }
                }
            }
        }
    }

    private func next() -> Job? { waiting.popFirst() }

    private nonisolated func write(_ job: Job) async {
        do throws(MessageStoreError) {
            FaultPoint.snapshotWriting.reached()
            let size = try await snapshots.write(job.entity, of: job.address)
            FaultPoint.snapshotWritten.reached()
            await note(size, of: job.address)
            metrics.written.increment()
        } catch {
            await settle(job, error)
        }
    }

    private func note(_ size: Int, of address: EntityAddress) {
        if sizes.count >= configuration.capacity { sizes.removeAll() }
        sizes[address] = size
    }

    private func settle(_ job: Job, _ error: MessageStoreError) {
        if Task.isCancelled { return waiting.prepend(job) }
        guard error.code == .tooLarge else { return metrics.failed.increment() }
        metrics.tooLarge.increment()
        guard !hasToldTooLarge else { return }
        hasToldTooLarge = true
        logger.debug("an entity is too large for a snapshot", metadata: ["entity": "\(job.address)", "error": "\(error)"])
    }
}
