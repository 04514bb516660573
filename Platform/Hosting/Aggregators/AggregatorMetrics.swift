import Metrics

/// What an aggregator counts.
struct AggregatorMetrics: Sendable {
    let events: Counter
    let batches: Counter
    let retries: Counter
    let position: Gauge
    let lag: Gauge

    init(aggregator: String) {
        let labels = [("aggregator", aggregator)]
        events = Counter(label: "tributary_events_projected_total", dimensions: labels)
        batches = Counter(label: "tributary_batches_committed_total", dimensions: labels)
        retries = Counter(label: "tributary_aggregator_retries_total", dimensions: labels)
        position = Gauge(label: "tributary_aggregator_position", dimensions: labels)
        lag = Gauge(label: "tributary_aggregator_lag", dimensions: labels)
    }
}
