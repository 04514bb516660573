import EventSourcing
import Synchronization

/// A clock that goes on when a test says so.
final class ManualClock: Sendable {
    private let seconds = Atomic<Int64>(0)

    static let start = Timestamp("2026-01-01T12:00:00Z")!

    func advance(seconds count: Int64) { seconds.add(count, ordering: .relaxed) }

    var now: Timestamp { Self.start.advanced(bySeconds: seconds.load(ordering: .relaxed)) }
    var uptime: Duration { .seconds(seconds.load(ordering: .relaxed)) }
}
