/// A condition on an append: the last message of another subject of the same stream is still the one that the writer saw.
///
/// Where that subject holds who owns something, a writer that has lost it can write no more, however late it wakes up: the server
/// refuses. JetStream: `Nats-Expected-Last-Subject-Sequence-Subject`, nats-server 2.11.
public struct Fence: Hashable, Sendable {
    public let subject: String
    public let sequence: UInt64

    public init(subject: String, sequence: UInt64) {
        self.subject = subject
        self.sequence = sequence
    }
}
