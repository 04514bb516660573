/// A thread of our own that runs the jobs of one connection, so that libpq's blocking calls never hold up the cooperative pool.
final class PostgresThread: SerialExecutor {
    private let queue = JobQueue()

    init() { queue.start() }

    func enqueue(_ job: consuming ExecutorJob) { queue.append(UnownedJob(job), for: self) }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    deinit { queue.stop() }
}
