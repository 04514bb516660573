/// What the component does with passwords: opens them in memory, and keeps nothing but a hash.
public protocol PasswordKeeping: Sendable {
    /// The password that was sealed for the user; nil where it was sealed for another user or another system.
    func open(_ sealed: String, for userId: String) -> [UInt8]?

    /// The password's hash as a PHC string.
    func hash(_ password: [UInt8]) async throws -> String
}
