extension ViewReader {
    /// Returns once the aggregator has read to the position, as its checkpoint says.
    ///
    /// An announcement wakes it at once; without one the checkpoint is looked at every 250 ms. Throws `.notReached` at the deadline and
    /// `.tooManyWaiters` where too many wait already.
    public func waitUntil(_ aggregator: String, reached position: UInt64, deadline: ContinuousClock.Instant) async throws {
        try await waiters.wait(for: aggregator, toReach: position, deadline: deadline)
    }

    /// Passes on what an aggregator announced after a commit. Announcements may be lost, late or doubled.
    public func announced(_ aggregator: String, position: UInt64) async { await waiters.announced(aggregator, position: position) }
}
