/// Counts attempts by address, in the memory of this process.
///
/// Each address has a bucket of attempts that fills up again with time. Who finds it empty has to wait, and who does not wait, longer and longer. It slows down
/// whoever tries many accounts from one place; what protects one account against many places is the account's own.
public actor AttemptLimiter {
    private struct Bucket {
        /// What is left, as of `seen`.
        var level: Double
        var seen: ContinuousClock.Instant
        var refusals = 0
        var blockedUntil: ContinuousClock.Instant?

        func isBlocked(at moment: ContinuousClock.Instant) -> Bool { blockedUntil.map { $0 > moment } ?? false }
    }

    public nonisolated let limits: AttemptLimits
    private let now: @Sendable () -> ContinuousClock.Instant
    private var buckets: [ClientAddress: Bucket] = [:]

    public init(_ limits: AttemptLimits = AttemptLimits(), now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.limits = limits
        self.now = now
    }

    /// How many addresses are remembered at the moment.
    var remembered: Int { buckets.count }

    /// Takes one attempt; gives the seconds to wait where there is none.
    public func attempt(from address: ClientAddress) -> Int? {
        let moment = now()
        var bucket = buckets[address] ?? Bucket(level: Double(limits.burst), seen: moment)
        refill(&bucket, at: moment)
        defer { remember(bucket, of: address, at: moment) }
        if bucket.level >= 1, !bucket.isBlocked(at: moment) {
            bucket.level -= 1
            return nil
        }
        let wait = min(limits.longestWait, limits.refillSeconds * Double(1 << min(bucket.refusals, 20)))
        bucket.refusals += 1
        bucket.blockedUntil = moment + .seconds(wait)
        return Int(wait.rounded(.up))
    }

    /// A bucket that is full again has forgotten its refusals, unless its owner still has to wait.
    private func refill(_ bucket: inout Bucket, at moment: ContinuousClock.Instant) {
        bucket.level += (moment - bucket.seen) / .seconds(1) / limits.refillSeconds
        bucket.seen = moment
        guard bucket.level >= Double(limits.burst) else { return }
        bucket.level = Double(limits.burst)
        if !bucket.isBlocked(at: moment) { bucket.refusals = 0 }
    }

    private func remember(_ bucket: Bucket, of address: ClientAddress, at moment: ContinuousClock.Instant) {
        if buckets.count >= limits.capacity, buckets[address] == nil { makeRoom(at: moment) }
        buckets[address] = bucket
    }

    /// Forgets who has not tried for so long that it makes no difference; where that is too few, whoever was seen longest ago, those who have to wait last.
    private func makeRoom(at moment: ContinuousClock.Instant) {
        let full = Duration.seconds(limits.refillSeconds * Double(limits.burst))
        buckets = buckets.filter { $0.value.seen + full > moment || $0.value.isBlocked(at: moment) }
        guard buckets.count >= limits.capacity else { return }
        let order = buckets.sorted { left, right in
            let blocked = (left.value.isBlocked(at: moment), right.value.isBlocked(at: moment))
            return blocked.0 == blocked.1 ? left.value.seen < right.value.seen : blocked.1
        }
        for entry in order.prefix(limits.capacity / 4 + 1) { buckets[entry.key] = nil }
    }
}
