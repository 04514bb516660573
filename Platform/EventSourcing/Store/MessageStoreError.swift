/// What can go wrong between a caller and the log.
public struct MessageStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// The subject's last message is not the expected one.
        case conflict
        /// The fence that the message stood behind has been moved by somebody else.
        case fenced
        /// Sent, not answered: it may or may not be stored.
        case outcomeUnknown
        /// Not connected; nothing was sent.
        case unavailable
        /// The stream does not exist, or its configuration would lose events.
        case badStream
        /// The message is larger than the server takes.
        case tooLarge
        /// The stream's own order was broken: messages are missing or cannot be read.
        case corrupt
        /// The stream is not the one that was seen before, or holds less than it did: only people can mend it.
        case regressed
        /// The stream holds messages of types that its reader does not know: only another release can go on.
        case unreadable
        /// The server refused.
        case refused
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code): \(message)" }
}
