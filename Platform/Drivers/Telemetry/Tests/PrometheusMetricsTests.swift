import Metrics
import Telemetry
import Testing

@Suite("The Prometheus text of a process's metrics")
struct PrometheusMetricsTests {
    let metrics = PrometheusMetrics(seriesPerMetric: 2)

    @Test("A counter is shown under its Prometheus name with its dimensions in order")
    func counter() {
        Counter(label: "http.requests", dimensions: [("route", "/users"), ("method", "GET")], factory: metrics).increment(by: 3)
        #expect(metrics.text == "# TYPE http_requests_total counter\nhttp_requests_total{method=\"GET\",route=\"/users\"} 3\n")
    }

    @Test("Two counters of the same name and dimensions, in any order, are one series")
    func sharedSeries() {
        Counter(label: "c", dimensions: [("a", "1"), ("b", "2")], factory: metrics).increment()
        Counter(label: "c", dimensions: [("b", "2"), ("a", "1")], factory: metrics).increment()
        #expect(metrics.text.contains("c_total{a=\"1\",b=\"2\"} 2\n"))
    }

    @Test("A timer is a histogram in seconds whose buckets are cumulative")
    func timer() {
        let timer = Timer(label: "answer", factory: metrics)
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(120_000_000_000)
        let lines = Set(metrics.text.split(separator: "\n").map(String.init))
        #expect(lines.contains("# TYPE answer_seconds histogram"))
        #expect(lines.contains("answer_seconds_bucket{le=\"0.001\"} 0"))
        #expect(lines.contains("answer_seconds_bucket{le=\"0.0025\"} 1"))
        #expect(lines.contains("answer_seconds_bucket{le=\"60\"} 1"))
        #expect(lines.contains("answer_seconds_bucket{le=\"+Inf\"} 2"))
        #expect(lines.contains("answer_seconds_sum 120.002"))
        #expect(lines.contains("answer_seconds_count 2"))
    }

    @Test("A gauge shows its last value, and a meter moves up and down")
    func gauges() {
        let gauge = Gauge(label: "depth", factory: metrics)
        gauge.record(4)
        gauge.record(1.5)
        let meter = Meter(label: "open", factory: metrics)
        meter.increment()
        meter.increment()
        meter.decrement()
        #expect(metrics.text.contains("depth 1.5\n"))
        #expect(metrics.text.contains("open 1\n"))
    }

    @Test("Quotes, backslashes and line breaks in a dimension's value are escaped")
    func escaping() {
        Counter(label: "c", dimensions: [("path", "a\"b\\c\nd")], factory: metrics).increment()
        #expect(metrics.text.contains(#"c_total{path="a\"b\\c\nd"} 1"#))
    }

    @Test("Past the bound, further dimensions are counted together and marked so")
    func overflow() {
        for id in 1...5 { Counter(label: "c", dimensions: [("id", "\(id)")], factory: metrics).increment() }
        #expect(metrics.text.contains("c_total{overflow=\"true\"} 3\n"))
        #expect(metrics.text.split(separator: "\n").count == 4)
    }

    @Test("A name that already stands for another kind is not shown twice")
    func otherKind() {
        Gauge(label: "c_total", factory: metrics).record(7)
        Counter(label: "c", factory: metrics).increment()
        #expect(metrics.text == "# TYPE c_total gauge\nc_total 7\n")
    }

    @Test("A destroyed counter is no longer shown")
    func destroyed() {
        let counter = Counter(label: "c", factory: metrics)
        counter.increment()
        counter.destroy()
        #expect(metrics.text.isEmpty)
    }

    @Test("Increments from many tasks all arrive")
    func concurrency() async {
        let counter = Counter(label: "c", factory: metrics)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<1_000 { counter.increment() } } }
        }
        #expect(metrics.text.contains("c_total 8000\n"))
    }
}
