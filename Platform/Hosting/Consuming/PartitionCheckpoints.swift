import EventSourcing
import FaultInjection

/// How far each owned partition of a consumer's stream has been handled, in the POSITIONS stream under `position.<consumer>.<partition>`.
///
/// Each write expects the previous one: an instance that another one has followed meanwhile is told so by a `.conflict`.
actor PartitionCheckpoints {
    private var positions: [Partition: UInt64]
    private var versions: [Partition: UInt64]
    private let consumer: ConsumerName
    private let store: any MessageStore
    private var writing = false
    /// Part of the messages' ids: two instances that store the same position must not take each other's message for their own.
    private let writer = UniqueID.random()

    /// Reads the checkpoints of the partitions.
    static func load(_ consumer: ConsumerName, _ partitions: Set<Partition>, from store: any MessageStore) async throws
        -> PartitionCheckpoints
    {
        let found = try await withThrowingTaskGroup(of: (Partition, UInt64, UInt64).self) { group in
            for partition in partitions {
                group.addTask {
                    if let stored = try await read(subject(consumer, partition), from: store) {
                        return (partition, stored.position, stored.version)
                    }
                    // A release before partitions had owners kept one checkpoint for all of them.
                    let former = try await read("position.\(consumer.name)", from: store)
                    return (partition, former?.position ?? 0, 0)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        return PartitionCheckpoints(
            consumer, store: store, positions: Dictionary(uniqueKeysWithValues: found.map { ($0.0, $0.1) }),
            versions: Dictionary(uniqueKeysWithValues: found.map { ($0.0, $0.2) }))
    }

    private init(_ consumer: ConsumerName, store: any MessageStore, positions: [Partition: UInt64], versions: [Partition: UInt64]) {
        self.consumer = consumer
        self.store = store
        self.positions = positions
        self.versions = versions
    }

    /// The positions as they are stored.
    var stored: [Partition: UInt64] { positions }

    /// Stores a later position for the partitions; leaves it to the writer at work where there is one.
    func advance(_ partitions: some Sequence<Partition> & Sendable, to position: UInt64) async throws(MessageStoreError) {
        guard !writing else { return }
        writing = true
        defer { writing = false }
        let due = partitions.filter { (positions[$0] ?? 0) < position }.map { Write($0, message(position, for: $0), versions[$0] ?? 0) }
        let results = await Self.append(due, to: store)
        var fault: MessageStoreError?
        for (partition, result) in results {
            switch result {
            case .success(let version):
                positions[partition] = position
                versions[partition] = version
            case .failure(let error): if fault == nil || error.code == .conflict { fault = error }
            }
        }
        if let fault { throw fault }
    }

    private struct Write: Sendable {
        let partition: Partition
        let message: ProposedMessage
        let expected: UInt64

        init(_ partition: Partition, _ message: ProposedMessage, _ expected: UInt64) {
            self.partition = partition
            self.message = message
            self.expected = expected
        }
    }

    /// Appends side by side: sixteen round trips one after the other would be felt.
    private nonisolated static func append(
        _ writes: [Write], to store: any MessageStore
    ) async -> [(Partition, Result<UInt64, MessageStoreError>)] {
        await withTaskGroup(of: (Partition, Result<UInt64, MessageStoreError>).self) { group in
            for write in writes {
                group.addTask {
                    do throws(MessageStoreError) {
                        FaultPoint.consumerCheckpointing.reached()
                        let version = try await store.append(write.message, expecting: write.expected)
                        FaultPoint.consumerCheckpointed.reached()
                        return (write.partition, .success(version))
                    } catch {
                        return (write.partition, .failure(error))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func message(_ position: UInt64, for partition: Partition) -> ProposedMessage {
        let subject = Self.subject(consumer, partition)
        return ProposedMessage(
            subject: subject, id: "\(subject)/\(position)@\(versions[partition] ?? 0)/\(writer)", headers: MessageHeaders(),
            payload: Array(String(position).utf8))
    }

    private static func subject(_ consumer: ConsumerName, _ partition: Partition) -> String { "position.\(consumer.token).\(partition)" }

    private static func read(_ subject: String, from store: any MessageStore) async throws -> (position: UInt64, version: UInt64)? {
        guard let stored = try await store.last(of: subject, in: StreamName.positions) else { return nil }
        guard let position = UInt64(String(decoding: stored.payload, as: UTF8.self)) else {
            throw MessageStoreError(.corrupt, "the checkpoint \(subject) is not a number")
        }
        return (position, stored.sequence)
    }
}
