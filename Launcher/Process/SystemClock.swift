import EventSourcing
import Foundation

/// The clock on the wall: what everything below the launcher is handed instead of looking at one.
enum SystemClock {
    @Sendable static func now() -> Timestamp { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
