import EventSourcing
import Metrics

/// What an aggregator counts.
struct AggregatorMetrics: Sendable {
    let events: Counter
    let batches: Counter
    let retries: Counter
    let position: Gauge
    /// How many messages the views are behind.
    let lag: Gauge
    /// 1 while the stream goes on and the views do not.
    let stalled: Gauge
    /// From the append of an event to its rows being visible: of each commit, the event that waited longest.
    let visible: Timer
    /// How many events a commit has.
    let batch: Recorder
    /// How many messages were parked, and how many are.
    let parked: Counter
    let parkedNow: Gauge
    let rowHits: Counter
    let rowMisses: Counter

    init(aggregator: String) {
        let labels = [("aggregator", aggregator)]
        events = Counter(label: "tributary_events_projected_total", dimensions: labels)
        batches = Counter(label: "tributary_batches_committed_total", dimensions: labels)
        retries = Counter(label: "tributary_aggregator_retries_total", dimensions: labels)
        position = Gauge(label: "tributary_aggregator_position", dimensions: labels)
        lag = Gauge(label: "tributary_aggregator_lag", dimensions: labels)
        stalled = Gauge(label: "tributary_aggregator_stalled", dimensions: labels)
        visible = Timer(label: "tributary_append_to_visible_seconds", dimensions: labels)
        batch = Recorder(label: "tributary_batch_events", dimensions: labels, aggregate: true)
        // Labelled as those of all consumers are.
        let consumer = [("consumer", ConsumerName(.aggregator, aggregator).description)]
        parked = Counter(label: "tributary_messages_parked_total", dimensions: consumer)
        parkedNow = Gauge(label: "tributary_parked_messages", dimensions: consumer)
        rowHits = Counter(label: "tributary_row_cache_hits_total", dimensions: labels)
        rowMisses = Counter(label: "tributary_row_cache_misses_total", dimensions: labels)
    }

    /// Notes a commit that became visible at `now`.
    func note(_ commit: Projected, at now: Timestamp) {
        events.increment(by: commit.events)
        batches.increment()
        position.record(commit.checkpoint.position)
        visible.recordNanoseconds(max(0, now.microseconds - commit.oldest.microseconds) * 1_000)
        batch.record(commit.events)
        rowHits.increment(by: commit.rowHits)
        rowMisses.increment(by: commit.rowMisses)
    }
}
