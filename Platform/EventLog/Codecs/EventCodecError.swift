import EventSourcing
public import JSON

/// A message that cannot be read as events of its context.
public struct EventCodecError: Error, Hashable, Sendable, CustomStringConvertible {
    public let subject: String
    public let sequence: UInt64
    public let reason: String
    /// What is wrong with the payload, and where, if it is the payload.
    public let underlying: JSONError?

    init(_ message: RecordedMessage, _ reason: String, underlying: JSONError? = nil) {
        subject = message.subject
        sequence = message.sequence
        self.reason = reason
        self.underlying = underlying
    }

    /// The message's type is none of its context's, in any version that can be read.
    init(_ message: RecordedMessage, unknownType type: String) {
        self.init(
            message, "the type \(type) is not known here", underlying: JSONError(.unknownType, "the type \(type) is not known here"))
    }

    public var description: String { "message \(sequence) on \(subject) cannot be read: \(reason)" }
}
