internal import Synchronization

/// The requests that wait for an answer: the callback that receives an answer finds its continuation here.
///
/// Some requests have many answers: they are collected until the server's closing status message, which is the last of them.
/// Each request is resumed exactly once: by its answer, its deadline, its cancellation, a lost connection or the close. Whoever removes the entry
/// resumes it, outside the lock.
final class PendingReplies: Sendable {
    typealias Answers = Result<[NATSMessage], NATSError>
    typealias Continuation = CheckedContinuation<Answers, Never>

    private struct Entry {
        let continuation: Continuation
        let deadline: ContinuousClock.Instant
        let many: Bool
        let bytes: Int
        var collected: [NATSMessage] = []
    }

    private struct State {
        var entries: [UInt64: Entry] = [:]
        var nextToken: UInt64 = 0
        /// The size of what was sent and not answered.
        var bytes = 0
        /// Tokens cancelled between `reserve` and `wait`.
        var cancelled: Set<UInt64> = []

        mutating func remove(_ token: UInt64) -> Entry? {
            let entry = entries.removeValue(forKey: token)
            bytes -= entry?.bytes ?? 0
            return entry
        }
    }

    private let state = Mutex(State())
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var count: Int { state.withLock { $0.entries.count } }

    func nextToken() -> UInt64 {
        state.withLock { state in
            state.nextToken += 1
            return state.nextToken
        }
    }

    /// What a request has to know when it has been entered.
    struct Load: Sendable {
        /// How many requests wait, this one included.
        let requests: Int
        /// The size of what they sent.
        let bytes: Int
    }

    /// Enters a request; nil where the limit is reached or the request was cancelled before, and then the continuation was resumed.
    func wait(_ token: UInt64, _ continuation: Continuation, bytes: Int, many: Bool, until deadline: ContinuousClock.Instant) -> Load? {
        let result: Result<Load, NATSError> = state.withLock { state in
            if state.cancelled.remove(token) != nil { return .failure(NATSError(.cancelled, "the request was cancelled")) }
            if state.entries.count >= limit { return .failure(NATSError(.tooManyPending, "\(limit) requests wait for an answer already")) }
            state.entries[token] = Entry(continuation: continuation, deadline: deadline, many: many, bytes: bytes)
            state.bytes += bytes
            return .success(Load(requests: state.entries.count, bytes: state.bytes))
        }
        switch result {
        case .success(let load): return load
        case .failure(let error):
            continuation.resume(returning: .failure(error))
            return nil
        }
    }

    func answer(_ token: UInt64, with message: NATSMessage) {
        let ended = state.withLock { state -> Entry? in
            guard state.entries[token]?.many == true, message.status == nil else {
                var entry = state.remove(token)
                entry?.collected.append(message)
                return entry
            }
            state.entries[token]?.collected.append(message)
            return nil
        }
        ended?.continuation.resume(returning: .success(ended?.collected ?? []))
    }

    func fail(_ token: UInt64, _ error: NATSError) {
        state.withLock { $0.remove(token) }?.continuation.resume(returning: .failure(error))
    }

    func cancel(_ token: UInt64) {
        let entry = state.withLock { state in
            let entry = state.remove(token)
            if entry == nil { state.cancelled.insert(token) }
            return entry
        }
        entry?.continuation.resume(returning: .failure(NATSError(.cancelled, "the request was cancelled")))
    }

    /// Forgets a cancellation that came after its request had ended.
    func forget(_ token: UInt64) { _ = state.withLock { $0.cancelled.remove(token) } }

    func failOverdue(at now: ContinuousClock.Instant) {
        let overdue = state.withLock { state in
            let tokens = state.entries.filter { $0.value.deadline <= now }.keys
            return tokens.compactMap { state.remove($0) }
        }
        for entry in overdue { entry.continuation.resume(returning: .failure(NATSError(.timeout, "no answer in time"))) }
    }

    func failAll(_ error: NATSError) {
        let entries = state.withLock { state in
            defer {
                state.entries.removeAll()
                state.bytes = 0
            }
            return Array(state.entries.values)
        }
        for entry in entries { entry.continuation.resume(returning: .failure(error)) }
    }
}
