import EventLog
import EventSourcing
import Logging
import ServiceLifecycle

/// One run of a consumer over the partitions it owns, from their checkpoints on.
///
/// The whole stream is read, and what belongs to other instances is passed over: a filter in the server would cost it more than that costs us (subject
/// filters on large streams are JetStream's slow path).
struct ConsumerSession<Handler: MessageHandler>: Sendable {
    let consumer: Consumer<Handler>
    let claims: PartitionClaims
    let owned: Set<Partition>
    let checkpoints: PartitionCheckpoints
    let parked: ParkedLanes
    let lanes: EntityLanes
    /// Messages up to these positions may have been handled before the crash that ended the last session.
    private let mayBeHandledUpTo: [Partition: UInt64]
    private let start: [Partition: UInt64]

    private var configuration: ConsumerConfiguration { consumer.configuration }

    init(_ consumer: Consumer<Handler>, owning claims: PartitionClaims) async throws {
        self.consumer = consumer
        self.claims = claims
        let owned = claims.owned
        self.owned = owned
        checkpoints = try await PartitionCheckpoints.load(consumer.name, owned, from: consumer.store)
        start = await checkpoints.stored
        mayBeHandledUpTo = start.mapValues { $0 + consumer.configuration.checkpointDistance }
        let journaled = try await consumer.journal.read(consumer.name).filter { owned.contains(Partition(of: $0.address.id)) }
        parked = ParkedLanes(journaled, subject: consumer.subject)
        lanes = EntityLanes(
            after: start.values.min() ?? 0, parked: await parked.subjects, limit: consumer.configuration.concurrency)
    }

    /// The position behind which reading starts, and up to which the log must reach at least.
    var bounds: (first: UInt64, last: UInt64) { (start.values.min() ?? 0, start.values.max() ?? 0) }

    /// Handles until the reader ends, the process shuts down or the partitions are to be shared anew; what was begun is finished and the checkpoints
    /// are stored.
    func run(_ reader: any MessageReader, hearing orders: any AnnouncementReader) async throws {
        do {
            try await handle(reader, orders)
        } catch {
            await reader.close()
            // What is settled stays settled, whatever ended the session.
            try? await checkpoints.advance(owned, to: lanes.settled)
            throw error
        }
        // Where another instance has stored a checkpoint meanwhile, this throws the conflict that ended the session.
        try await checkpoints.advance(owned, to: lanes.settled)
    }

    private func handle(_ reader: any MessageReader, _ orders: any AnnouncementReader) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await handleAll(from: reader, orders)
                return true
            }
            group.addTask { try await endGracefully(reader) { try await gracefulShutdown() } }
            group.addTask { try await endGracefully(reader) { try await consumer.partitionsAreToBeShared(anew: owned) } }
            group.addTask { try await keepCheckpoints(reader) }
            group.addTask { try await consumer.keepWatch(over: self) }
            while let isOver = try await group.next() {
                if isOver { break }
            }
            group.cancelAll()
        }
    }

    /// Waits for a reason to end; then nothing more is read, and what is under way has a few seconds.
    private func endGracefully(_ reader: any MessageReader, _ reason: () async throws -> Void) async throws -> Bool {
        try await reason()
        await reader.close()
        try await Task.sleep(for: .seconds(5))
        return true
    }

    private func handleAll(from reader: any MessageReader, _ orders: any AnnouncementReader) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            // Orders that came while nobody was at work.
            for subject in await parked.ordered {
                if let first = await lanes.resume(subject) { group.addTask { try await work(off: first, of: reader) } }
            }
            // At most one for each parked lane waits here, and a lane whose work were dropped would stand still for ever.
            let (resumed, more) = AsyncStream.makeStream(of: EntityLanes.Work.self, bufferingPolicy: .unbounded)
            group.addTask { await hear(orders) { more.yield($0) } }
            group.addTask {
                try await withThrowingDiscardingTaskGroup { group in
                    for await first in resumed { group.addTask { try await work(off: first, of: reader) } }
                }
            }
            defer { more.finish() }
            do {
                while let batch = try await reader.next(atMost: 256) {
                    guard let last = batch.last else { continue }
                    let ours = batch.filter { isOurs($0) }
                    consumer.metrics.batch.record(ours.count)
                    try await keepWithinDistance(ours)
                    for first in try await lanes.admit(ours, readTo: last.sequence) {
                        group.addTask { try await work(off: first, of: reader) }
                    }
                }
            } catch {
                await orders.close()
                throw error
            }
            await orders.close()
        }
    }

    private func isOurs(_ message: RecordedMessage) -> Bool {
        start[Partition(ofSubject: message.subject)].map { message.sequence > $0 } ?? false
    }

    /// Does everything a lane has to do, until it is empty; a fault that ends the session also ends reading.
    private func work(off first: EntityLanes.Work, of reader: any MessageReader) async throws {
        var current: EntityLanes.Work? = first
        while let work = current {
            let isParked: Bool
            do {
                switch work {
                case .message(let message, let behind): isParked = try await handle(message, behind: behind)
                case .resume(let subject): isParked = try await resume(subject)
                }
            } catch {
                await lanes.breakOff()
                await reader.close()
                throw error
            }
            current = await lanes.settle(work, isParked: isParked)
            // An order may have been given, and heard, before the lane was known to be parked: nobody would come back to it.
            if case .message(let message, _) = work, isParked, try await isOrdered(message.subject),
                let resumed = await lanes.resume(message.subject)
            {
                current = resumed
            }
        }
    }

    func delivery(_ message: RecordedMessage, mayBeHandled: Bool = false) -> Delivery {
        let partition = Partition(ofSubject: message.subject)
        return Delivery(
            message: message, mayBeHandled: mayBeHandled || message.sequence <= mayBeHandledUpTo[partition] ?? .max,
            fence: claims.fence(of: partition))
    }

    /// Hears of orders and hands the lanes over that have nothing else to do. An order that is missed is found when the session begins anew.
    private func hear(_ orders: any AnnouncementReader, _ resume: @escaping @Sendable (EntityLanes.Work) -> Void) async {
        await withDiscardingTaskGroup { group in
            while let announcements = try? await orders.next() {
                let told = announcements.compactMap { LaneJournal.orderedLane(by: $0) }.filter { owned.contains(Partition(of: $0.id)) }
                let subjects = announcements.isEmpty ? await parked.subjects : Set(told.map(consumer.subject))
                for subject in subjects {
                    group.addTask { if let work = await seek(subject, isTold: !announcements.isEmpty) { resume(work) } }
                }
            }
            group.cancelAll()
        }
    }

    /// Looks for the order about a lane, and gives the work where the lane has nothing else to do.
    ///
    /// One that was told of may not be stored yet, nor the lane be known to be parked: both are waited for, some seconds at most.
    private func seek(_ subject: String, isTold: Bool) async -> EntityLanes.Work? {
        var pause = Duration.milliseconds(1)
        while pause < .seconds(5) {
            if let lane = await parked.lane(of: subject) {
                let fresh = try? await consumer.journal.lane(of: consumer.name, lane.address)
                if fresh?.order != nil { return await lanes.resume(subject) }
                // Looked up, and there is none.
                if fresh != nil, !isTold { return nil }
            } else if !isTold {
                return nil
            }
            do { try await Task.sleep(for: pause) } catch { return nil }
            pause *= 2
        }
        return nil
    }
}

// MARK: - Checkpoints

extension ConsumerSession {
    /// Stores the checkpoints now and then, until one meets another instance's: then nothing more is read.
    private func keepCheckpoints(_ reader: any MessageReader) async throws -> Bool {
        while true {
            try await Task.sleep(for: configuration.checkpointInterval)
            do {
                try await store()
            } catch {
                await reader.close()
                throw error
            }
        }
    }

    /// Holds reading back while the handled messages are too far ahead of the stored checkpoints of their partitions.
    private func keepWithinDistance(_ messages: [RecordedMessage]) async throws {
        guard let last = messages.last?.sequence, last > bounds.first + configuration.checkpointDistance else { return }
        let partitions = Set(messages.map { Partition(ofSubject: $0.subject) })
        while try await isTooFar(last, partitions) {
            try await store()
            guard try await isTooFar(last, partitions) else { return }
            if Task.isShuttingDownGracefully { throw CancellationError() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func isTooFar(_ position: UInt64, _ partitions: Set<Partition>) async throws -> Bool {
        let stored = await checkpoints.stored
        return partitions.contains { position > (stored[$0] ?? 0) + configuration.checkpointDistance }
    }

    private func store() async throws {
        let settled = await lanes.settled
        do throws(MessageStoreError) {
            try await checkpoints.advance(owned, to: settled)
        } catch {
            // A fault of the connection passes; the fence does not.
            if error.code == .conflict { throw error }
        }
        await consumer.status.reach(settled)
        consumer.metrics.position.record(Int64(clamping: settled))
    }
}
