import Hosting

/// Shows how far a replay has come: a bar that is drawn over on a terminal, a line every other second elsewhere.
actor ReplayMeter {
    private let isInteractive: Bool
    private let write: @Sendable (String) -> Void
    private var lastShown: ContinuousClock.Instant?
    private(set) var last: ReplayProgress?

    /// How often something is shown.
    private var interval: Duration { isInteractive ? .milliseconds(100) : .seconds(2) }

    init(isInteractive: Bool = Terminal.isInteractive, write: @escaping @Sendable (String) -> Void = Terminal.draw) {
        self.isInteractive = isInteractive
        self.write = write
    }

    func show(_ progress: ReplayProgress) {
        last = progress
        if let lastShown, lastShown + interval > .now { return }
        lastShown = .now
        draw(progress)
    }

    /// Shows the last state and leaves the line.
    func finish() {
        if let last { draw(last) }
        if isInteractive { write("\n") }
    }

    private func draw(_ progress: ReplayProgress) {
        // Back to the start of the line, and away with what stands there.
        write(isInteractive ? "\r\u{1B}[2K" + Self.bar(progress) : Self.line(progress) + "\n")
    }

    /// `[##########··········]  50 %  100000 of 200000  41000 events/s  2 s left`
    static func bar(_ progress: ReplayProgress, width: Int = 30) -> String {
        let filled = Int(progress.fraction * Double(width))
        return "[" + String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled) + "]  " + line(progress)
    }

    static func line(_ progress: ReplayProgress) -> String {
        let percent = Int(progress.fraction * 100)
        var parts = ["\(percent) %", "\(progress.position) of \(progress.head)", "\(Int(progress.rate)) events/s"]
        if progress.fraction < 1, progress.position > 0, progress.elapsed > .seconds(1) {
            let left = progress.elapsed * (Double(progress.head) / Double(progress.position) - 1)
            parts.append("\(left.components.seconds) s left")
        }
        return parts.joined(separator: "  ")
    }
}
