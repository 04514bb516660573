/// Waits until a condition gives a value and gives it on; throws after the deadline.
@discardableResult
func until<Value: Sendable>(
    _ what: String, within limit: Duration, every pause: Duration = .milliseconds(20), _ condition: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while true {
        if let value = try await condition() { return value }
        guard .now < deadline else { throw CrashMatrixError("not within \(limit): \(what)") }
        try await Task.sleep(for: pause)
    }
}
