/// How fast a client sends: a bucket that holds two seconds' worth of frames.
struct FrameRate {
    private let perSecond: Double
    private var tokens: Double
    private var filledAt: ContinuousClock.Instant = .now

    init(perSecond: Int) {
        self.perSecond = Double(perSecond)
        tokens = Double(perSecond) * 2
    }

    /// Whether one more may come.
    mutating func admits(at now: ContinuousClock.Instant) -> Bool {
        tokens = min(perSecond * 2, tokens + (now - filledAt) / .seconds(1) * perSecond)
        filledAt = now
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }
}
