/// What can go wrong between a caller and Postgres. It never carries a password, a parameter or a row.
public struct PostgresError: Error, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// Not connected, or the connection was lost before anything could have been committed. Trying again later is safe.
        case unavailable
        /// The connection was lost while something was being committed: it may or may not have happened.
        case outcomeUnknown
        /// The server refused a statement; `sqlState` says why.
        case server
        /// The configuration cannot be used.
        case badConfiguration
        /// A result is not of the shape the caller asked for.
        case unexpectedResult
        /// Every connection of the pool is in use, and the caller's deadline passed or too many others wait already.
        case poolExhausted
        /// The connection or the pool was closed by its owner.
        case closed
    }

    public let code: Code
    public let message: String
    /// The five characters of the server's SQLSTATE, where the server said something.
    public let sqlState: String?
    public let underlying: (any Error)?

    public init(_ code: Code, _ message: String, sqlState: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.sqlState = sqlState
        self.underlying = underlying
    }

    /// Whether the same work may succeed later without anything having been changed by hand.
    ///
    /// Besides a lost connection: serialization failures and deadlocks (class 40), exhausted resources (53), operator intervention (57),
    /// and a lock that was not to be had (55P03).
    public var isTransient: Bool {
        switch code {
        case .unavailable, .outcomeUnknown, .poolExhausted: true
        case .server: sqlState.map { ["40", "53", "57"].contains($0.prefix(2)) || $0 == "55P03" } ?? false
        case .badConfiguration, .unexpectedResult, .closed: false
        }
    }

    public var description: String {
        if let sqlState { "\(code): \(message) (SQLSTATE \(sqlState))" } else { "\(code): \(message)" }
    }
}
