import Views

/// Counts what a replay does.
actor ReplayCount {
    private let began = ContinuousClock.now
    private var events = 0
    private var head: UInt64

    init(head: UInt64) { self.head = head }

    func see(head: UInt64) { self.head = head }

    func progress(at checkpoint: Checkpoint, after more: Int) -> ReplayProgress {
        events += more
        return ReplayProgress(
            generation: checkpoint.generation, position: checkpoint.position, head: max(head, checkpoint.position), events: events,
            elapsed: .now - began)
    }
}
