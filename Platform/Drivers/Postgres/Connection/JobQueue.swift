#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The jobs of one executor and the thread that runs them, oldest first.
///
/// The thread holds the queue, each waiting job holds the executor, and the executor tells the queue when it goes: so the thread ends after the
/// last job, nobody ever waits for it, and the executor outlives every job that runs on it.
///
/// `@unchecked Sendable`: `jobs` and `isStopped` are touched only with `mutex` held.
final class JobQueue: @unchecked Sendable {
    private typealias Entry = (job: UnownedJob, executor: PostgresThread)

    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var jobs: [Entry] = []
    private var isStopped = false

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Starts the thread. Called once, before the first job.
    func start() {
        // The retain is balanced by the takeRetainedValue at the thread's beginning.
        let queue = Unmanaged.passRetained(self).toOpaque()
        #if canImport(Darwin)
            var thread: pthread_t?
            let failure = pthread_create(
                &thread, nil,
                {
                    Unmanaged<JobQueue>.fromOpaque($0).takeRetainedValue().runUntilStopped(); return nil
                }, queue)
            precondition(failure == 0, "no thread for a Postgres connection: \(failure)")
            if let thread { pthread_detach(thread) }
        #else
            var thread = pthread_t()
            let failure = pthread_create(
                &thread, nil,
                {
                    Unmanaged<JobQueue>.fromOpaque($0!).takeRetainedValue().runUntilStopped(); return nil
                }, queue)
            precondition(failure == 0, "no thread for a Postgres connection: \(failure)")
            pthread_detach(thread)
        #endif
    }

    func append(_ job: UnownedJob, for executor: PostgresThread) {
        pthread_mutex_lock(mutex)
        jobs.append((job, executor))
        pthread_mutex_unlock(mutex)
        pthread_cond_signal(changed)
    }

    /// Lets the thread end once it has nothing left to do.
    func stop() {
        pthread_mutex_lock(mutex)
        isStopped = true
        pthread_mutex_unlock(mutex)
        pthread_cond_signal(changed)
    }

    private func runUntilStopped() {
        while let entries = takeAll() {
            for (job, executor) in entries { job.runSynchronously(on: executor.asUnownedSerialExecutor()) }
        }
    }

    /// The waiting jobs, at least one; nil once the queue is stopped and empty.
    private func takeAll() -> [Entry]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while jobs.isEmpty, !isStopped { pthread_cond_wait(changed, mutex) }
        if jobs.isEmpty { return nil }
        defer { jobs = [] }
        return jobs
    }
}
