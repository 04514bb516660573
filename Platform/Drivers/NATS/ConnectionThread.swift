internal import Glibc

/// The one thread that calls libnats for a connection, so that a full socket blocks it and never the cooperative pool.
///
/// Work is done in the order in which it was entered. The queue is bounded by the caller: every publish that expects an answer is
/// counted by `PendingReplies`, the others by `capacity`.
final class ConnectionThread: @unchecked Sendable {
    // Proof of @unchecked Sendable: what is variable is touched only with `mutex` held; the pthread objects are made in `init`, live as long
    // as the instance, and the thread itself holds a reference to it until it ends.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var queue: [Work] = []
    private var stopping = false
    private var sleeping = false
    /// Nil before it starts, and once somebody has joined it or nobody will.
    private var thread: pthread_t?
    private var name = ""
    private var hasEnded = false
    private var waiters: [CheckedContinuation<Void, Never>] = []
    private let capacity: Int
    private let handle: (Work) -> Void
    private let tick: () -> Void
    private let last: () -> Void

    enum Work: Sendable {
        case publish(OutgoingMessage, token: UInt64?, batched: Bool)
        case perform(@Sendable () -> Void)
    }

    /// How often deadlines are looked at, in nanoseconds: 50 ms.
    private static let tickNanoseconds = 50_000_000

    init(capacity: Int, handle: @escaping (Work) -> Void, tick: @escaping () -> Void, last: @escaping () -> Void) {
        self.capacity = capacity
        self.handle = handle
        self.tick = tick
        self.last = last
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func start() {
        var thread = pthread_t()
        // The retain is balanced by takeRetainedValue on the new thread.
        let status = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<ConnectionThread>.fromOpaque(context!).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        precondition(status == 0, "no thread can be made: \(status)")
        withMutex { self.thread = thread }
    }

    /// Enters work; false where the thread is stopping or the queue is full.
    func enter(_ work: Work) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        guard !stopping, queue.count < capacity else { return false }
        queue.append(work)
        if sleeping {
            sleeping = false
            pthread_cond_signal(condition)
        }
        return true
    }

    /// What the kernel calls the thread below /proc, for tests; empty before it runs.
    var kernelName: String { withMutex { name } }

    /// Lets the thread do what was entered and then end; nobody waits for that.
    func abandon() {
        stop()
        if let thread = takeThread() { pthread_detach(thread) }
    }

    /// Lets the thread do what was entered, and returns when it is gone.
    ///
    /// A process that ends while a thread of its own is ending dies in OpenSSL: libnats has made it keep something for each thread that used it, which the thread
    /// gives back as its very last act, while the end of the process takes everything away.
    func end() async {
        stop()
        await withCheckedContinuation { waiter in
            let isOver = withMutex {
                if !hasEnded { waiters.append(waiter) }
                return hasEnded
            }
            if isOver { waiter.resume() }
        }
        // It has nothing left to do but to go: this blocks for microseconds.
        if let thread = takeThread() { pthread_join(thread, nil) }
    }

    private func stop() {
        withMutex {
            stopping = true
            pthread_cond_signal(condition)
        }
    }

    private func takeThread() -> pthread_t? {
        withMutex {
            defer { thread = nil }
            return thread
        }
    }

    private func withMutex<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    private func run() {
        withMutex { name = Self.kernelName() }
        var lastTick = Self.now()
        while let batch = nextBatch(lastTick + Self.tickNanoseconds) {
            for work in batch { handle(work) }
            let now = Self.now()
            if now - lastTick >= Self.tickNanoseconds {
                lastTick = now
                tick()
            }
        }
        last()
        let waiting = withMutex {
            hasEnded = true
            defer { waiters = [] }
            return waiters
        }
        for waiter in waiting { waiter.resume() }
    }

    private func nextBatch(_ wakeAt: Int) -> [Work]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        var until = timespec(tv_sec: wakeAt / 1_000_000_000, tv_nsec: wakeAt % 1_000_000_000)
        while queue.isEmpty, !stopping {
            sleeping = true
            if pthread_cond_timedwait(condition, mutex, &until) == ETIMEDOUT { break }
        }
        sleeping = false
        if queue.isEmpty, stopping { return nil }
        defer { queue = [] }
        return queue
    }

    private static func kernelName() -> String {
        var name = [CChar](repeating: 0, count: 64)
        let length = readlink("/proc/thread-self", &name, name.count)
        return String(decoding: name.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
