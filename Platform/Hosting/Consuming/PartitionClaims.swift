import EventSourcing
import FaultInjection

/// Who owns which partition of a consumer's stream: one message a partition, under `owner.<consumer>.<partition>` in the OUTCOMES stream.
///
/// A claim is an append that expects the claim before it, so that of several claimants one wins. It stands beside the outcomes so that telling one can be
/// fenced by it: an owner that was paused and has lost its partition meanwhile is refused by the server, whatever it still believes.
struct PartitionClaims: Sendable {
    /// The owner of each partition as last read; nil where it is free.
    private(set) var owners: [Partition: String] = [:]
    private var versions: [Partition: UInt64] = [:]
    private var claimedAt: [Partition: Timestamp] = [:]
    private let consumer: ConsumerName
    private let instance: String

    private init(_ consumer: ConsumerName, of instance: String) {
        self.consumer = consumer
        self.instance = instance
    }

    /// Reads all claims.
    static func load(_ consumer: ConsumerName, of instance: String, from store: any MessageStore) async throws -> PartitionClaims {
        var claims = PartitionClaims(consumer, of: instance)
        let found = try await withThrowingTaskGroup(of: (Partition, RecordedMessage?).self) { group in
            for partition in Partition.all {
                group.addTask { [claims] in (partition, try await store.last(of: claims.subject(partition), in: StreamName.outcomes)) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for (partition, message) in found {
            claims.versions[partition] = message.sequence
            claims.claimedAt[partition] = message.storedAt
            let owner = String(decoding: message.payload, as: UTF8.self)
            if !owner.isEmpty { claims.owners[partition] = owner }
        }
        return claims
    }

    /// The partitions this instance owns.
    var owned: Set<Partition> { Set(owners.filter { $0.value == instance }.keys) }

    /// Those of them that were claimed before a moment: a claim that grows as old as the stream keeps messages is lost.
    func owned(since moment: Timestamp) -> [Partition] { owned.filter { claimedAt[$0].map { $0 < moment } ?? false } }

    /// What stands while nobody else has claimed the partition.
    func fence(of partition: Partition) -> Fence { Fence(subject: subject(partition), sequence: versions[partition] ?? 0) }

    /// Takes a partition over; false where another instance was faster.
    mutating func claim(_ partition: Partition, in store: any MessageStore) async throws -> Bool {
        try await write(instance, to: partition, in: store)
    }

    /// Gives a partition back, if it is still ours.
    mutating func release(_ partition: Partition, in store: any MessageStore) async throws {
        guard owners[partition] == instance else { return }
        _ = try await write("", to: partition, in: store)
    }

    private mutating func write(_ owner: String, to partition: Partition, in store: any MessageStore) async throws -> Bool {
        let expected = versions[partition] ?? 0
        // The id names the writer: two instances must not take each other's message for their own.
        let message = ProposedMessage(
            subject: subject(partition), id: "\(subject(partition))@\(expected)/\(instance)/\(owner)", headers: MessageHeaders(),
            payload: Array(owner.utf8))
        do throws(MessageStoreError) {
            versions[partition] = try await store.append(message, expecting: expected)
            (owner.isEmpty ? FaultPoint.consumerReleased : FaultPoint.consumerClaimed).reached()
            owners[partition] = owner.isEmpty ? nil : owner
            return true
        } catch {
            guard error.code == .conflict else { throw error }
            return false
        }
    }

    private func subject(_ partition: Partition) -> String { "owner.\(consumer.token).\(partition)" }
}
