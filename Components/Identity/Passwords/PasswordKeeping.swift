/// What the component does with passwords: opens them in memory, and keeps nothing but a hash.
public protocol PasswordKeeping: Sendable {
    /// The password that was sealed for the owner, a person's id or the id of the session that is asked for; nil where it was sealed for another one or for
    /// another system.
    func open(_ sealed: String, for owner: String) -> [UInt8]?

    /// The password's hash as a PHC string. Waits as long as it takes.
    func hash(_ password: [UInt8]) async throws -> String

    /// Whether it is the password of the hash. Nil, and a hash that no password has, cost the same work as any other.
    func verify(_ password: [UInt8], against hash: String?) async throws -> PasswordVerdict
}

/// What was found out about a password.
public enum PasswordVerdict: Sendable, Equatable {
    case right
    case wrong
    /// Nothing: too many are looked at already.
    case busy
}
