import ServiceLifecycle

/// Waits longer after each failure: 100 ms, doubled up to 5 s, each with up to a quarter more so that many do not come back at once.
struct BackOff: Sendable {
    private var next: Duration = .milliseconds(100)
    /// Whether it has waited since the beginning.
    private(set) var hasWaited = false
    private static let longest: Duration = .seconds(5)

    /// Waits; throws `CancellationError` where the task is cancelled or the process shuts down.
    mutating func wait() async throws {
        let now = next * Double.random(in: 1...1.25)
        hasWaited = true
        next = min(next * 2, Self.longest)
        if Task.isShuttingDownGracefully { throw CancellationError() }
        try await cancelWhenGracefulShutdown { try await Task.sleep(for: now) }
        if Task.isShuttingDownGracefully { throw CancellationError() }
    }

    mutating func reset() { next = .milliseconds(100) }
}
