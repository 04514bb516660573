import EventSourcing
import IdentityComponent

/// No command of the benchmarks has a password.
struct NoPasswords: PasswordKeeping {
    func open(_ sealed: String, for owner: String) -> [UInt8]? { nil }
    func hash(_ password: [UInt8]) async throws -> String { "" }
    func verify(_ password: [UInt8], against hash: String?) async throws -> PasswordVerdict { .wrong }
}

/// Nor does anybody sign in.
struct NoSessions: SessionKeeping {
    func open(_ sessionID: String, of userID: String, for loginRequest: String, startedAt: Timestamp) async throws {}
    func end(_ sessionID: String) async throws {}
    func endAll(of userID: String, startedBefore: Timestamp, except: String?) async throws {}
}

extension Identity {
    /// The component for measurements of commands that need neither.
    static var withoutPasswords: Identity {
        Identity(passwords: NoPasswords(), sessions: NoSessions(), proofs: MailProofs(key: []), now: { Samples.time })
    }
}
