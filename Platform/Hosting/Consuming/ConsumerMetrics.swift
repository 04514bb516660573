import EventSourcing
import Metrics

/// What every consumer counts, whatever it does with its messages.
struct ConsumerMetrics: Sendable {
    let retries: Counter
    let parked: Counter
    let parkedNow: Gauge
    let position: Gauge
    let lag: Gauge
    let partitions: Gauge
    let stalled: Gauge
    let rebalances: Counter
    let batch: Recorder
    /// From when a message was stored to when it was settled.
    let delay: Timer

    init(_ consumer: ConsumerName) {
        let labels = [("consumer", consumer.description)]
        retries = Counter(label: "tributary_messages_retried_total", dimensions: labels)
        parked = Counter(label: "tributary_messages_parked_total", dimensions: labels)
        parkedNow = Gauge(label: "tributary_parked_messages", dimensions: labels)
        position = Gauge(label: "tributary_consumer_position", dimensions: labels)
        lag = Gauge(label: "tributary_consumer_lag", dimensions: labels)
        partitions = Gauge(label: "tributary_consumer_partitions", dimensions: labels)
        stalled = Gauge(label: "tributary_consumer_stalled", dimensions: labels)
        rebalances = Counter(label: "tributary_consumer_rebalances_total", dimensions: labels)
        batch = Recorder(label: "tributary_consumer_batch_messages", dimensions: labels)
        delay = Timer(label: "tributary_consumer_delay_seconds", dimensions: labels)
    }
}
