/// Counts what has been asked for, and says so.
actor DemoCounter {
    private(set) var done = 0
    private var total = 0
    private let began = ContinuousClock.now
    private let show: @Sendable (DemoProgress) async -> Void

    init(_ show: @escaping @Sendable (DemoProgress) async -> Void) { self.show = show }

    /// There are so many more to come.
    func expect(_ count: Int) { total += count }

    func count() async {
        done += 1
        await show(DemoProgress(done: done, total: max(done, total), elapsed: .now - began))
    }
}
