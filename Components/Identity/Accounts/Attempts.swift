public import EventSourcing

/// The failures in a row that a password has seen, and until when no further try is looked at.
///
/// Four failures cost nothing. From the fifth on, each is followed by a wait: 2 s, 4 s and so on, 15 min at most. What comes before the wait is over costs
/// no hash and leaves no event, so that waiting is all a guesser can do.
public struct Attempts: Sendable, Equatable, Codable {
    static let free = 4
    static let longestWaitSeconds: Int64 = 15 * 60

    public private(set) var failures = 0
    public private(set) var nextTryAt: Timestamp?

    public init() {}

    /// When a try may be looked at again, after one more failure at that moment; nil where at once.
    func nextTry(afterFailureAt time: Timestamp) -> Timestamp? {
        let over = failures + 1 - Self.free
        guard over > 0 else { return nil }
        return time.advanced(bySeconds: min(1 << Int64(min(over, 20)), Self.longestWaitSeconds))
    }

    /// How many seconds a try at that moment comes too early, rounded up; nil where it does not.
    func secondsTooEarly(at time: Timestamp) -> Int64? {
        guard let nextTryAt, time < nextTryAt else { return nil }
        return (nextTryAt.microseconds - time.microseconds + 999_999) / 1_000_000
    }

    mutating func fail(until nextTryAt: Timestamp?) {
        failures += 1
        self.nextTryAt = nextTryAt
    }
}
