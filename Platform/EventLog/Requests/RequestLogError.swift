/// Why a request could not be accepted or looked up.
public struct RequestLogError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// The id was used for a request with another body.
        case otherBody
        /// Nothing happened; asking again later is safe.
        case unavailable
        /// It may or may not have been accepted; asking again with the same id is safe.
        case outcomeUnknown
        /// The command is larger than a message may be.
        case tooLarge
        /// The command was made by us and breaks its schema. Nothing happened, and asking again does not help.
        case invalid
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
