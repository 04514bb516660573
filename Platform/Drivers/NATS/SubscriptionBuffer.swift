internal import Synchronization

/// The box between libnats' callback thread and the one task that reads a subscription.
///
/// Three states: messages wait for the reader, the reader waits for messages, or it is over. The bound is the subscription's capacity;
/// running over it is remembered and told to the reader as an error, never hidden.
final class SubscriptionBuffer: Sendable {
    typealias Continuation = CheckedContinuation<Result<NATSDelivery?, NATSError>, Never>

    private struct State {
        var messages: [NATSMessage] = []
        var interrupted = false
        var overflowed = false
        var finished = false
        var reader: Continuation?
        var deadline: ContinuousClock.Instant?
    }

    private let state = Mutex(State())
    private let capacity: Int

    init(capacity: Int) { self.capacity = capacity }

    func push(_ message: NATSMessage) {
        deliver { state in
            if state.messages.count < capacity { state.messages.append(message) } else { state.overflowed = true }
        }
    }

    /// The connection was lost and is back: messages may have been missed.
    func interrupt() { deliver { $0.interrupted = true } }

    func finish() { deliver { $0.finished = true } }

    /// Wakes a reader whose time is over, with an empty delivery.
    func wakeOverdue(at now: ContinuousClock.Instant) {
        let reader = state.withLock { state -> Continuation? in
            guard let deadline = state.deadline, deadline <= now else { return nil }
            return Self.takeReader(&state)
        }
        reader?.resume(returning: .success(NATSDelivery(messages: [], interrupted: false)))
    }

    func cancelReader() {
        let reader = state.withLock { Self.takeReader(&$0) }
        reader?.resume(returning: .failure(NATSError(.cancelled, "the reader was cancelled")))
    }

    /// Everything that waits, or what comes first.
    func read(_ continuation: Continuation, until deadline: ContinuousClock.Instant?) {
        let result = state.withLock { state -> Result<NATSDelivery?, NATSError>? in
            precondition(state.reader == nil, "a subscription has one reader at a time")
            if let ready = Self.takeReady(&state) { return ready }
            state.reader = continuation
            state.deadline = deadline
            return nil
        }
        if let result { continuation.resume(returning: result) }
    }

    private func deliver(_ change: (inout State) -> Void) {
        let wake = state.withLock { state -> (Continuation, Result<NATSDelivery?, NATSError>)? in
            guard !state.finished else { return nil }
            change(&state)
            guard state.reader != nil, let ready = Self.takeReady(&state), let reader = Self.takeReader(&state) else { return nil }
            return (reader, ready)
        }
        if let (reader, ready) = wake { reader.resume(returning: ready) }
    }

    private static func takeReader(_ state: inout State) -> Continuation? {
        defer {
            state.reader = nil
            state.deadline = nil
        }
        return state.reader
    }

    private static func takeReady(_ state: inout State) -> Result<NATSDelivery?, NATSError>? {
        if state.overflowed {
            state.overflowed = false
            state.messages.removeAll()
            return .failure(NATSError(.overflow, "the subscription's buffer ran over and messages were lost"))
        }
        if !state.messages.isEmpty || state.interrupted {
            defer {
                state.messages = []
                state.interrupted = false
            }
            return .success(NATSDelivery(messages: state.messages, interrupted: state.interrupted))
        }
        return state.finished ? .success(nil) : nil
    }
}
