import EventSourcing

/// A message that cannot be read as events of its context.
public struct EventCodecError: Error, Hashable, Sendable, CustomStringConvertible {
    public let subject: String
    public let sequence: UInt64
    public let reason: String

    init(_ message: RecordedMessage, _ reason: String) {
        subject = message.subject
        sequence = message.sequence
        self.reason = reason
    }

    public var description: String { "message \(sequence) on \(subject) cannot be read: \(reason)" }
}
