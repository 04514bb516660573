/// Shows how far something has come: a bar that is drawn over on a terminal, a line every other second elsewhere.
actor ProgressMeter<Shown: ShownProgress> {
    private let isInteractive: Bool
    private let write: @Sendable (String) -> Void
    private var lastShown: ContinuousClock.Instant?
    private(set) var last: Shown?

    /// How often something is shown.
    private var interval: Duration { isInteractive ? .milliseconds(100) : .seconds(2) }

    init(isInteractive: Bool = Terminal.isInteractive, write: @escaping @Sendable (String) -> Void = Terminal.draw) {
        self.isInteractive = isInteractive
        self.write = write
    }

    /// Lends a meter to the body and leaves its line, however the body ends: what is said next stands on a line of its own.
    static func with<Result>(
        isInteractive: Bool = Terminal.isInteractive, write: @escaping @Sendable (String) -> Void = Terminal.draw,
        isolation: isolated (any Actor)? = #isolation, _ body: (ProgressMeter) async throws -> Result
    ) async throws -> Result {
        let meter = ProgressMeter(isInteractive: isInteractive, write: write)
        do {
            let result = try await body(meter)
            await meter.finish()
            return result
        } catch {
            await meter.finish()
            throw error
        }
    }

    func show(_ progress: Shown) {
        last = progress
        if let lastShown, lastShown + interval > .now { return }
        lastShown = .now
        draw(progress)
    }

    /// Shows the last state and leaves the line, if anything was shown.
    private func finish() {
        guard let last else { return }
        draw(last)
        if isInteractive { write("\n") }
    }

    private func draw(_ progress: Shown) {
        // Back to the start of the line, and away with what stands there.
        write(isInteractive ? "\r\u{1B}[2K" + Self.bar(progress) : progress.words + "\n")
    }

    /// `[##########··········]  50 %  100000 of 200000  41000 events/s  2 s left`
    static func bar(_ progress: Shown, width: Int = 30) -> String {
        let filled = Int(progress.fraction * Double(width))
        return "[" + String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled) + "]  " + progress.words
    }
}
