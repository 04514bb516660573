/// The numbers of one metric under one set of dimensions.
protocol MetricSeries: AnyObject, Sendable {
    static var kind: MetricKind { get }

    /// The sample lines of the series; `labels` is the inside of the braces.
    func lines(named name: String, labels: String) -> String
}

/// Prometheus' own word for what a metric is.
enum MetricKind: String, Sendable {
    case counter, gauge, histogram
}
