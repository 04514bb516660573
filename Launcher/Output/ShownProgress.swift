import Hosting

/// How far something has come, as a meter shows it.
protocol ShownProgress: Sendable {
    /// From 0 to 1.
    var fraction: Double { get }
    /// In words, on one line.
    var words: String { get }
}

extension ReplayProgress: ShownProgress {
    var words: String {
        let percent = Int(fraction * 100)
        var parts = ["\(percent) %", "\(position) of \(head)", "\(Int(rate)) events/s"]
        if fraction < 1, position > 0, elapsed > .seconds(1) {
            let left = elapsed * (Double(head) / Double(position) - 1)
            parts.append("\(left.components.seconds) s left")
        }
        return parts.joined(separator: "  ")
    }
}
