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
        var collected: [NATSMessage] = []
    }

    private struct State {
        var entries: [UInt64: Entry] = [:]
        var nextToken: UInt64 = 0
        /// Tokens cancelled between `reserve` and `wait`.
        var cancelled: Set<UInt64> = []
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

    /// Enters a request; false where the limit is reached or the request was cancelled before, and then the continuation was resumed.
    func wait(_ token: UInt64, _ continuation: Continuation, many: Bool, until deadline: ContinuousClock.Instant) -> Bool {
        let error: NATSError? = state.withLock { state in
            if state.cancelled.remove(token) != nil { return NATSError(.cancelled, "the request was cancelled") }
            if state.entries.count >= limit { return NATSError(.tooManyPending, "\(limit) requests wait for an answer already") }
            state.entries[token] = Entry(continuation: continuation, deadline: deadline, many: many)
            return nil
        }
        guard let error else { return true }
        continuation.resume(returning: .failure(error))
        return false
    }

    func answer(_ token: UInt64, with message: NATSMessage) {
        let ended = state.withLock { state -> Entry? in
            guard state.entries[token]?.many == true, message.status == nil else {
                var entry = state.entries.removeValue(forKey: token)
                entry?.collected.append(message)
                return entry
            }
            state.entries[token]?.collected.append(message)
            return nil
        }
        ended?.continuation.resume(returning: .success(ended?.collected ?? []))
    }

    func fail(_ token: UInt64, _ error: NATSError) {
        state.withLock { $0.entries.removeValue(forKey: token) }?.continuation.resume(returning: .failure(error))
    }

    func cancel(_ token: UInt64) {
        let entry = state.withLock { state in
            let entry = state.entries.removeValue(forKey: token)
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
            return tokens.compactMap { state.entries.removeValue(forKey: $0) }
        }
        for entry in overdue { entry.continuation.resume(returning: .failure(NATSError(.timeout, "no answer in time"))) }
    }

    func failAll(_ error: NATSError) {
        let entries = state.withLock { state in
            defer { state.entries.removeAll() }
            return Array(state.entries.values)
        }
        for entry in entries { entry.continuation.resume(returning: .failure(error)) }
    }
}
