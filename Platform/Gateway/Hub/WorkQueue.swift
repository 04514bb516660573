/// Work that event loops leave to others: reading, asking, writing down. A bounded number is done at once, and a bounded number waits.
struct WorkQueue: Sendable {
    typealias Work = @Sendable () async -> Void

    /// More than every connection can have waiting at once.
    private static let capacity = 1 << 18

    private let width: Int
    private let waiting: AsyncStream<Work>
    private let entrance: AsyncStream<Work>.Continuation

    init(width: Int) {
        self.width = width
        (waiting, entrance) = AsyncStream.makeStream(of: Work.self, bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    /// Whether it will be done.
    func add(_ work: @escaping Work) -> Bool {
        if case .enqueued = entrance.yield(work) { true } else { false }
    }

    /// Does what is added, until the task is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            var underway = 0
            for await work in waiting {
                if underway == width {
                    await group.next()
                    underway -= 1
                }
                group.addTask { await work() }
                underway += 1
            }
        }
    }
}
