import EventLog
import EventSourcing
import PlatformTesting
import Synchronization

/// A session directory whose clock a test sets.
struct SessionWorld: Sendable {
    let store: any MessageStore & Announcements
    let clock = TestClock()

    /// Another process' view of the same sessions.
    func directory(_ lifetimes: SessionLifetimes = SessionLifetimes()) -> SessionDirectory {
        SessionDirectory(store, lifetimes: lifetimes) { [clock] in clock.now }
    }

    static let user = "01930000-0000-7000-8000-00000000000a"

    /// A session that a client has taken with a cookie.
    func signIn(_ directory: SessionDirectory, user: String = SessionWorld.user) async throws -> (id: String, secret: String) {
        let taken = try await take(directory, for: .cookie, user: user)
        return (taken.sessionID, taken.secret ?? "")
    }

    func take(
        _ directory: SessionDirectory, for use: SessionDirectory.Use, user: String = SessionWorld.user
    ) async throws -> TakenSession {
        let login = Session.hash(UniqueID.random())
        try await directory.open(UniqueID.make(at: clock.now), of: user, for: login, startedAt: clock.now)
        guard let taken = try await directory.take(login, for: use) else { throw NotInTime("a session", within: .zero) }
        return taken
    }
}

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let microseconds = Atomic<Int64>(1_767_225_600_000_000)

    var now: Timestamp { Timestamp(microseconds: microseconds.load(ordering: .sequentiallyConsistent)) }

    func pass(_ seconds: Int64) { microseconds.add(seconds * 1_000_000, ordering: .sequentiallyConsistent) }
}
