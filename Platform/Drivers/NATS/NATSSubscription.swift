/// A subscription with a bounded buffer and one reader at a time.
public final class NATSSubscription: Sendable {
    public let subject: String
    private let buffer: SubscriptionBuffer
    private let stop: @Sendable () -> Void

    init(subject: String, buffer: SubscriptionBuffer, stop: @escaping @Sendable () -> Void) {
        self.subject = subject
        self.buffer = buffer
        self.stop = stop
    }

    /// Everything that has arrived, waiting for the first message at most until the deadline; nil once the subscription is over.
    public func next(until deadline: ContinuousClock.Instant? = nil) async throws(NATSError) -> NATSDelivery? {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                buffer.read(continuation, until: deadline)
                if Task.isCancelled { buffer.cancelReader() }
            }
        } onCancel: {
            buffer.cancelReader()
        }
        return try result.get()
    }

    /// Ends the subscription; its reader gets what has arrived and then nil. Safe to repeat.
    public func close() { stop() }

    deinit { stop() }
}
