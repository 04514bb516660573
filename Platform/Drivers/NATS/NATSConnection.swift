internal import CNATS
public import Logging
internal import Synchronization

/// A connection to NATS: publish, request and subscribe, without ever blocking the caller's thread.
///
/// Inside are two connections of libnats (see `NATSConfiguration.batchingThreshold`), both owned by one thread of ours, and one
/// subscription for all answers. It reconnects by itself, for ever; meanwhile publishing throws `.notConnected` at once, and nothing is kept for later,
/// so that a request that was refused can never take effect afterwards.
public final class NATSConnection: Sendable {
    let pending: PendingReplies
    let inbox: String
    private let configuration: NATSConfiguration
    private let link: ConnectionLink
    private let thread: ConnectionThread

    /// Connects; throws `.cannotConnect` where no server answers within the configuration's timeout.
    public static func connect(_ configuration: NATSConfiguration, logger: Logger) async throws(NATSError) -> NATSConnection {
        let connection = NATSConnection(configuration, logger: logger)
        let error = await withCheckedContinuation { (continuation: CheckedContinuation<NATSError?, Never>) in
            connection.thread.start()
            connection.perform { continuation.resume(returning: connection.open()) }
        }
        guard let error else { return connection }
        await connection.close()
        throw error
    }

    private init(_ configuration: NATSConfiguration, logger: Logger) {
        self.configuration = configuration
        inbox = "_INBOX.\(UInt64.random(in: .min ... .max)).\(UInt64.random(in: .min ... .max))"
        let pending = PendingReplies(limit: configuration.maximumPendingRequests)
        let link = ConnectionLink(pending: pending, logger: logger)
        self.pending = pending
        self.link = link
        thread = ConnectionThread(
            capacity: configuration.maximumPendingRequests * 2,
            handle: { work in
                switch work {
                case .publish(let message, let token, let batched): link.publish(message, token: token, batched: batched)
                case .perform(let body): body()
                }
            },
            tick: { link.tick() },
            last: { link.destroy() })
    }

    private func open() -> NATSError? { link.open(configuration, inbox: inbox) }

    public var isConnected: Bool { link.isConnected }

    /// Sends a message and waits for nothing: whether it arrived is not known.
    public func publish(_ subject: String, reply: String? = nil, headers: [UInt8] = [], payload: [UInt8]) throws(NATSError) {
        let message = OutgoingMessage(subject: subject, reply: reply, headers: headers, payload: payload)
        try check(message)
        try enter(.publish(message, token: nil, batched: pending.count >= configuration.batchingThreshold))
    }

    /// Sends a message and gives the first answer to it.
    ///
    /// `.timeout`, `.disconnected`, `.cancelled` and `.noResponders` mean that it was sent, or may have been; any other error that nothing was.
    public func request(
        _ subject: String, headers: [UInt8] = [], payload: [UInt8], timeout: Duration = .seconds(5)
    ) async throws(NATSError) -> NATSMessage {
        guard let answer = try await ask(subject, headers, payload, many: false, timeout).first else {
            throw NATSError(.timeout, "no answer in time")
        }
        return answer
    }

    /// Sends a message and gives all answers to it, up to and with the server's closing status message.
    public func requestMany(
        _ subject: String, headers: [UInt8] = [], payload: [UInt8], timeout: Duration = .seconds(5)
    ) async throws(NATSError) -> [NATSMessage] {
        try await ask(subject, headers, payload, many: true, timeout)
    }

    private func ask(
        _ subject: String, _ headers: [UInt8], _ payload: [UInt8], many: Bool, _ timeout: Duration
    ) async throws(NATSError) -> [NATSMessage] {
        let token = pending.nextToken()
        let message = OutgoingMessage(subject: subject, reply: "\(inbox).\(token)", headers: headers, payload: payload)
        try check(message)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard let load = pending.wait(token, continuation, bytes: message.size, many: many, until: .now + timeout) else { return }
                do throws(NATSError) {
                    try send(message, token, load)
                } catch {
                    pending.fail(token, error)
                }
            }
        } onCancel: {
            pending.cancel(token)
        }
        if Task.isCancelled { pending.forget(token) }
        let answers = try result.get()
        if answers.last?.status == 503 { throw NATSError(.noResponders, "nobody answers on \(subject)") }
        return answers
    }

    /// Subscribes; `capacity` messages wait for the reader at most.
    public func subscribe(_ subject: String, capacity: Int) async throws(NATSError) -> NATSSubscription {
        let buffer = SubscriptionBuffer(capacity: capacity)
        let result: Result<UInt64, NATSError> = await withCheckedContinuation { continuation in
            let entered = thread.enter(
                .perform { [link] in
                    continuation.resume(returning: link.subscribe(subject, into: buffer))
                })
            if !entered { continuation.resume(returning: .failure(NATSError(.closed, "the connection is closed or overloaded"))) }
        }
        let id = try result.get()
        return NATSSubscription(subject: subject, buffer: buffer) { [link, thread] in
            if !thread.enter(.perform { link.unsubscribe(id) }) { buffer.finish() }
        }
    }

    /// A subject of our own for answers, beneath the connection's inbox but outside of `request`'s.
    public func makeInbox() -> String { "\(inbox)-\(pending.nextToken())" }

    /// Ends the connection after what was entered before. Requests that wait for an answer fail with `.disconnected`, because they were sent; later ones
    /// with `.closed`. Nothing of it is left when this returns, its threads neither. Safe to repeat.
    public func close() async {
        await withCheckedContinuation { continuation in
            let entered = thread.enter(
                .perform { [link] in
                    link.close()
                    continuation.resume()
                })
            if !entered { continuation.resume() }
        }
        await thread.end()
    }

    deinit { thread.abandon() }

    /// What the kernel calls the thread below /proc, for tests.
    var threadName: String { thread.kernelName }

    private func perform(_ body: @escaping @Sendable () -> Void) { _ = thread.enter(.perform(body)) }

    /// What is under way without an answer must be smaller than this for a request to be written by its own task: it then fits into the
    /// socket's send buffer (Linux: 2.5 MB on loopback, never below 87 KB), so that the write cannot block.
    private static let directBytes = 64 << 10

    /// A few small requests are written at once by whoever makes them, which saves a change of threads; the others by the connection's thread.
    private func send(_ message: OutgoingMessage, _ token: UInt64, _ load: PendingReplies.Load) throws(NATSError) {
        try checkConnected()
        let isLight = load.requests < configuration.batchingThreshold && load.bytes < Self.directBytes
        if isLight, link.publishDirectly(message, token: token) { return }
        try enter(.publish(message, token: token, batched: load.requests >= configuration.batchingThreshold))
    }

    private func enter(_ work: ConnectionThread.Work) throws(NATSError) {
        try checkConnected()
        guard thread.enter(work) else { throw NATSError(.tooManyPending, "the connection's queue is full") }
    }

    private func check(_ message: OutgoingMessage) throws(NATSError) {
        guard message.isSendable else { throw NATSError(.refused, "not a subject: \(message.subject.debugDescription)") }
    }

    private func checkConnected() throws(NATSError) {
        guard !link.isConnected else { return }
        throw link.isClosed ? NATSError(.closed, "the connection is closed") : NATSError(.notConnected, "not connected to the NATS server")
    }
}
