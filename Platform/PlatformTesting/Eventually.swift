/// A condition that did not come true in time.
public struct NotInTime: Error, CustomStringConvertible {
    public let description: String

    public init(_ what: String, within limit: Duration) { description = "not within \(limit): \(what)" }
}

/// Waits until a condition gives a value and gives it on; throws `NotInTime` after the deadline.
///
/// The condition is looked at every 5 ms: for tests that have nothing better to wait for.
public func eventually<Value: Sendable>(
    _ what: String, within limit: Duration = .seconds(60), _ condition: @Sendable () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while true {
        if let value = try await condition() { return value }
        guard .now < deadline else { throw NotInTime(what, within: limit) }
        try await Task.sleep(for: .milliseconds(5))
    }
}
