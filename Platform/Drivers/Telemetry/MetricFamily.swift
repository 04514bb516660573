/// All series of one metric.
struct MetricFamily: Sendable {
    private let kind: MetricKind
    private var series: [String: any MetricSeries] = [:]

    private static let overflow = #"overflow="true""#

    init(kind: MetricKind) { self.kind = kind }

    var isEmpty: Bool { series.isEmpty }

    /// The series of these labels, made where it is new; nil where the family is of another kind.
    mutating func series<Series: MetricSeries>(_ labels: String, atMost limit: Int, _ make: () -> Series) -> Series? {
        guard kind == Series.kind else { return nil }
        let key = series[labels] == nil && series.count >= limit ? Self.overflow : labels
        if let known = series[key] { return known as? Series }
        let new = make()
        series[key] = new
        return new
    }

    func holds(_ handler: AnyObject) -> Bool { series.values.contains { $0 === handler } }

    mutating func remove(_ handler: AnyObject) { series = series.filter { $0.value !== handler } }

    func text(named name: String) -> String {
        let lines = series.sorted { $0.key < $1.key }.map { labels, series in series.lines(named: name, labels: labels) }
        return "# TYPE \(name) \(kind.rawValue)\n" + lines.joined()
    }
}
