import EventSourcing

@testable import IdentityComponent

/// Passwords that are not sealed at all, so that tests of other things need no key: only `unreadable` cannot be opened.
///
/// A password's hash is itself in brackets, but for those of new people, which are all the same.
struct PlainPasswords: PasswordKeeping {
    static let unreadable = "unreadable"

    var isBusy = false
    /// What was done, one word each: how much work an answer has cost.
    let work = Work()

    actor Work {
        private(set) var done: [String] = []
        func note(_ what: String) { done.append(what) }
    }

    func open(_ sealed: String, for owner: String) -> [UInt8]? { sealed == Self.unreadable ? nil : Array(sealed.utf8) }

    func hash(_ password: [UInt8]) async throws -> String {
        await work.note("hash")
        return Controls.passwordHash
    }

    func verify(_ password: [UInt8], against hash: String?) async throws -> PasswordVerdict {
        if isBusy { return .busy }
        await work.note("verify")
        return hash == "[\(String(decoding: password, as: UTF8.self))]" ? .right : .wrong
    }
}
