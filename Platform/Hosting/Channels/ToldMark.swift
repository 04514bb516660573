import EventSourcing
import JSON
import Views

/// How far an aggregator has told on channels what it committed, in POSITIONS under `position.<consumer>.told`.
///
/// It is written now and then: it may lie behind what was told, never before it.
struct ToldMark: Hashable, Sendable {
    let epoch: String
    let generation: Int64
    let revision: Int64
    let position: UInt64

    init(_ checkpoint: Checkpoint) {
        epoch = checkpoint.epoch
        generation = checkpoint.generation
        revision = checkpoint.revision
        position = checkpoint.position
    }

    /// The mark that was written last; nil where there is none that can be read.
    static func read(of consumer: ConsumerName, from store: any MessageStore) async throws(MessageStoreError) -> ToldMark? {
        guard let last = try await store.last(of: subject(consumer), in: StreamName.positions) else { return nil }
        return ToldMark(last.payload)
    }

    func write(of consumer: ConsumerName, to store: any MessageStore) async throws(MessageStoreError) {
        let subject = Self.subject(consumer)
        let message = ProposedMessage(
            subject: subject, id: "\(subject)/\(UniqueID.random())", headers: MessageHeaders(), payload: payload)
        _ = try await store.append(message, expecting: nil)
    }

    /// Whether it speaks of the checkpoint's rows: the same generation, with nothing folded late.
    func isOfSameRows(as checkpoint: Checkpoint) -> Bool {
        epoch == checkpoint.epoch && generation == checkpoint.generation && revision == checkpoint.revision
    }

    /// Whether everything up to the checkpoint is told.
    func covers(_ checkpoint: Checkpoint) -> Bool { isOfSameRows(as: checkpoint) && position >= checkpoint.position }

    private init?(_ payload: [UInt8]) {
        let mark = try? JSONDocument.withValue(parsing: payload) { value throws(JSONError) -> ToldMark? in
            guard let epoch = value.member("epoch")?.string, let generation = value.member("generation")?.integer,
                let revision = value.member("revision")?.integer, let position = value.member("position")?.integer
            else { return nil }
            return ToldMark(epoch: epoch, generation: generation, revision: revision, position: UInt64(clamping: position))
        }
        guard let mark = mark ?? nil else { return nil }
        self = mark
    }

    private init(epoch: String, generation: Int64, revision: Int64, position: UInt64) {
        self.epoch = epoch
        self.generation = generation
        self.revision = revision
        self.position = position
    }

    private var payload: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("epoch", epoch)
        writer.member("generation", generation)
        writer.member("revision", revision)
        writer.member("position", Int64(clamping: position))
        writer.endObject()
        return writer.bytes
    }

    private static func subject(_ consumer: ConsumerName) -> String { "position.\(consumer.token).told" }
}
