import Metrics

/// What is counted of what an aggregator tells on channels.
struct ChannelMetrics: Sendable {
    /// How many messages were told.
    let told: Counter
    /// How often all listeners to a kind of channels were told to read again.
    let resets: Counter
    /// How many rows waited to be told at the last commit.
    let waiting: Gauge

    init(aggregator: String) {
        let labels = [("aggregator", aggregator)]
        told = Counter(label: "tributary_changes_told_total", dimensions: labels)
        resets = Counter(label: "tributary_channel_resets_total", dimensions: labels)
        waiting = Gauge(label: "tributary_changes_waiting", dimensions: labels)
    }
}
