/// What can go wrong between events and the rows made of them, besides Postgres itself (`PostgresError`).
public struct ViewError: Error, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// Another writer has moved the checkpoint, or another generation is active now. Nothing was written: read the checkpoint again.
        case fenced
        /// The log is not the one the rows were made from, or has lost its end. Going on would project another history over them.
        case logRegressed
        /// The active generation was made by a newer version of a projection than this code has.
        case superseded
        /// A generation cannot become active: it has not read as far as the active one.
        case behind
        /// A generation cannot become active: it has parked what the active one shows.
        case parked
        /// There is no such generation.
        case noSuchGeneration
        /// A name cannot be used, or a view is declared twice.
        case badDefinition
        /// A stored row cannot be read back as its document.
        case unreadableRow
        /// The position was not reached before the deadline.
        case notReached
        /// Too many readers wait for a position already.
        case tooManyWaiters
    }

    public let code: Code
    /// A sentence for the operator, with the exact positions and names.
    public let message: String
    public let underlying: (any Error)?

    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    public var description: String { "\(code): \(message)" }
}
