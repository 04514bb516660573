/// How a command ended. Every accepted command has exactly one.
public struct Outcome: Equatable, Sendable {
    public let requestID: String
    /// The entity that decided.
    public let address: EntityAddress
    public let status: Status

    public enum Status: Equatable, Sendable {
        /// The position of the last event, or of the entity's last message where the command changed nothing.
        case completed(position: UInt64)
        case rejected(Rejection)
    }

    public init(requestID: String, address: EntityAddress, status: Status) {
        self.requestID = requestID
        self.address = address
        self.status = status
    }

    /// The subject on which the outcome is stored: one message per request.
    public static func subject(inbox: String, requestID: String) -> String { "outcome.\(inbox).\(requestID)" }
}
