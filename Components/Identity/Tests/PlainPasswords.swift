@testable import IdentityComponent

/// Passwords that are not sealed at all, so that tests of other things need no key: only `unreadable` cannot be opened.
struct PlainPasswords: PasswordKeeping {
    static let unreadable = "unreadable"

    func open(_ sealed: String, for userId: String) -> [UInt8]? { sealed == Self.unreadable ? nil : Array(sealed.utf8) }

    func hash(_ password: [UInt8]) async throws -> String { Controls.passwordHash }
}
