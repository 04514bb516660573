import EventSourcing
import Metrics

/// What a writer of snapshots counts.
struct SnapshotMetrics: Sendable {
    let written: Counter
    /// There was no room to wait for their turn.
    let dropped: Counter
    let failed: Counter
    /// The entity does not fit into a message.
    let tooLarge: Counter

    init(_ consumer: ConsumerName) {
        let counter = { (result: String) in
            Counter(label: "tributary_snapshots_total", dimensions: [("consumer", consumer.description), ("result", result)])
        }
        written = counter("written")
        dropped = counter("dropped")
        failed = counter("failed")
        tooLarge = counter("too-large")
    }
}
