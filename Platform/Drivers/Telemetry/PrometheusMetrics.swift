public import Metrics
internal import Synchronization

/// Keeps the metrics of a process and renders them in Prometheus' text format.
///
/// It is the backend to bootstrap swift-metrics with, once, at the start of a process. Equal labels and dimensions share one series.
/// Memory is bounded: a metric that has `seriesPerMetric` sets of dimensions counts every further set in one series marked
/// `overflow="true"`, and a metric past `metrics`, or of a name that already stands for another kind, is kept but not shown.
/// A series costs one uncontended lock to write; rendering locks each series for the copy of its numbers only.
public final class PrometheusMetrics: MetricsFactory {
    private let families = Mutex<[String: MetricFamily]>([:])
    private let seriesPerMetric: Int
    private let metrics: Int

    /// Keeps at most so many sets of dimensions for each metric, and so many metrics.
    public init(seriesPerMetric: Int = 200, metrics: Int = 1_000) {
        self.seriesPerMetric = seriesPerMetric
        self.metrics = metrics
    }

    /// What an HTTP answer with `text` calls its content.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// Every series, in the order of names and dimensions.
    public var text: String {
        let snapshot = families.withLock { $0 }
        return snapshot.sorted { $0.key < $1.key }.map { name, family in family.text(named: name) }.joined()
    }

    // MARK: - MetricsFactory

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(PrometheusName.counter(label), dimensions) { CounterSeries() }
    }

    public func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        series(PrometheusName.counter(label), dimensions) { CounterSeries() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(PrometheusName.gauge(label), dimensions) { GaugeSeries() }
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return series(PrometheusName.gauge(label), dimensions) { GaugeSeries() } }
        return series(PrometheusName.gauge(label), dimensions) { HistogramSeries(bounds: HistogramSeries.sizes) }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(PrometheusName.timer(label), dimensions) { HistogramSeries(bounds: HistogramSeries.seconds) }
    }

    public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { remove(handler) }
    public func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
    public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
    public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }

    // MARK: - Series

    private func series<Series: MetricSeries>(_ name: String, _ dimensions: [(String, String)], _ make: () -> Series) -> Series {
        let labels = PrometheusName.labels(dimensions)
        return families.withLock { families in
            if families[name] == nil {
                guard families.count < metrics else { return make() }
                families[name] = MetricFamily(kind: Series.kind)
            }
            return families[name]?.series(labels, atMost: seriesPerMetric, make) ?? make()
        }
    }

    private func remove(_ handler: AnyObject) {
        families.withLock { families in
            for (name, family) in families where family.holds(handler) {
                families[name]?.remove(handler)
                if families[name]?.isEmpty == true { families[name] = nil }
            }
        }
    }
}
