internal import CNATS
internal import Logging
internal import Synchronization

/// libnats' side of a connection: its pointers, its callbacks, and the state that callbacks change.
///
/// Destruction order: subscriptions are unsubscribed, both connections closed, then the subscriptions and the connections destroyed, then the thread's memory of libnats released. libnats
/// frees a subscription's context through its completion callback, after the last message callback has returned.
final class ConnectionLink: @unchecked Sendable {
    // Proof of @unchecked Sendable: `prompt`, `batching` and `subscriptions` and `retirement` are used by the connection's own thread alone; what callbacks touch
    // is behind `shared`, and `direct` is the same pointer as `prompt` for other threads, taken away before it is closed.
    private var prompt: OpaquePointer?
    private let direct = Mutex<Direct>(Direct())
    private var batching: OpaquePointer?
    private var subscriptions: [UInt64: OpaquePointer] = [:]
    private var nextSubscription: UInt64 = 0
    private let retirement = Retirement()
    private let pending: PendingReplies
    private let logger: Logger

    private struct Direct: @unchecked Sendable {
        // Proof of @unchecked Sendable: libnats locks its connections itself; the pointer is read and used with the mutex held.
        var connection: OpaquePointer?
    }

    private struct Shared {
        var connected = 0
        var closed = false
        var buffers: [UInt64: SubscriptionBuffer] = [:]
    }
    private let shared = Mutex(Shared())

    init(pending: PendingReplies, logger: Logger) {
        self.pending = pending
        self.logger = logger
    }

    /// Both connections are up.
    var isConnected: Bool { shared.withLock { $0.connected == 2 && !$0.closed } }

    /// It was closed, for good.
    var isClosed: Bool { shared.withLock { $0.closed } }

    // MARK: - On the connection's thread

    func open(_ configuration: NATSConfiguration, inbox: String) -> NATSError? {
        for sendAtOnce in [true, false] {
            var connection: OpaquePointer?
            let status = connect(&connection, configuration, sendAtOnce: sendAtOnce)
            guard status == NATS_OK, let connection else {
                return NATSError(.cannotConnect, "cannot connect to the NATS server: \(Self.text(of: status))")
            }
            if sendAtOnce { prompt = connection } else { batching = connection }
            shared.withLock { $0.connected += 1 }
        }
        let connection = Direct(connection: prompt)
        direct.withLock { $0 = connection }
        return listenForAnswers(inbox) ?? retirement.begin(on: prompt, subject: "\(inbox)-retirement")
    }

    /// Writes from the caller's thread; false where another one is just writing, or the connection is not open.
    func publishDirectly(_ message: OutgoingMessage, token: UInt64) -> Bool {
        let status: natsStatus?? = direct.withLockIfAvailable { direct in direct.connection.map { message.publish(on: $0) } }
        guard case .some(.some(let status)) = status else { return false }
        note(status, of: message, token)
        return true
    }

    func publish(_ message: OutgoingMessage, token: UInt64?, batched: Bool) {
        guard let connection = batched ? batching : prompt else { return fail(token, NATSError(.closed, "the connection is closed")) }
        note(message.publish(on: connection), of: message, token)
    }

    private func note(_ status: natsStatus, of message: OutgoingMessage, _ token: UInt64?) {
        switch status {
        case NATS_OK: break
        case NATS_MAX_PAYLOAD:
            fail(token, NATSError(.tooLarge, "the message of \(message.payload.count) bytes is larger than the server takes"))
        case NATS_INSUFFICIENT_BUFFER, NATS_CONNECTION_DISCONNECTED:
            fail(token, NATSError(.notConnected, "not connected to the NATS server"))
        case NATS_CONNECTION_CLOSED: fail(token, NATSError(.closed, "the connection is closed"))
        case NATS_INVALID_SUBJECT, NATS_INVALID_ARG: fail(token, NATSError(.refused, "not a subject: \(message.subject)"))
        default: fail(token, NATSError(.disconnected, "the message may not have been sent: \(Self.text(of: status))"))
        }
    }

    func subscribe(_ subject: String, into buffer: SubscriptionBuffer) -> Result<UInt64, NATSError> {
        guard let prompt else { return .failure(NATSError(.closed, "the connection is closed")) }
        let (subscription, status) = NativeSubscription.make(
            subject, on: prompt, for: buffer,
            heard: { _, _, message, context in
                defer { natsMsg_Destroy(message) }
                guard let message, let context else { return }
                Unmanaged<SubscriptionBuffer>.fromOpaque(context).takeUnretainedValue().push(NATSMessage(copying: message))
            },
            completed: { context in
                guard let context else { return }
                Unmanaged<SubscriptionBuffer>.fromOpaque(context).takeRetainedValue().finish()
            })
        guard let subscription else {
            return .failure(NATSError(.refused, "cannot subscribe to \(subject): \(Self.text(of: status))"))
        }
        nextSubscription += 1
        subscriptions[nextSubscription] = subscription
        shared.withLock { $0.buffers[nextSubscription] = buffer }
        return .success(nextSubscription)
    }

    func unsubscribe(_ id: UInt64) {
        guard let subscription = subscriptions.removeValue(forKey: id) else { return }
        _ = shared.withLock { $0.buffers.removeValue(forKey: id) }
        natsSubscription_Unsubscribe(subscription)
        retirement.add(subscription)
    }

    func tick() {
        let now = ContinuousClock.now
        pending.failOverdue(at: now)
        for buffer in shared.withLock({ Array($0.buffers.values) }) { buffer.wakeOverdue(at: now) }
        if let prompt { retirement.tick(on: prompt) }
    }

    func close() {
        shared.withLock { $0.closed = true }
        direct.withLock { $0.connection = nil }
        pending.failAll(NATSError(.disconnected, "the connection was closed before the answer came"))
        for id in Array(subscriptions.keys) { unsubscribe(id) }
        // It joins the threads that read, so that nobody looks at a subscription any more.
        for connection in [prompt, batching] { natsConnection_Close(connection) }
        retirement.end()
    }

    func destroy() {
        close()
        for connection in [prompt, batching] { natsConnection_Destroy(connection) }
        (prompt, batching) = (nil, nil)
        nats_ReleaseThreadMemory()
    }

    private func fail(_ token: UInt64?, _ error: NATSError) {
        if let token {
            pending.fail(token, error)
        } else {
            logger.debug("a message was not sent", metadata: ["error": "\(error)"])
        }
    }

    private func connect(_ connection: inout OpaquePointer?, _ configuration: NATSConfiguration, sendAtOnce: Bool) -> natsStatus {
        var options: OpaquePointer?
        var status = natsOptions_Create(&options)
        guard status == NATS_OK else { return status }
        defer { natsOptions_Destroy(options) }
        // Owned by the connection; released in its closed callback, the last one libnats makes.
        let context = Unmanaged.passRetained(self).toOpaque()
        let settings: [() -> natsStatus] = [
            { Self.setServers(options, configuration.url) },
            { natsOptions_SetName(options, configuration.name) },
            { natsOptions_SetTimeout(options, configuration.connectTimeout.milliseconds) },
            { natsOptions_SetSendAsap(options, sendAtOnce) },
            { natsOptions_SetMaxReconnect(options, -1) },
            { natsOptions_SetReconnectWait(options, 200) },
            { natsOptions_SetReconnectJitter(options, 100, 100) },
            { natsOptions_SetReconnectBufSize(options, 0) },
            { natsOptions_SetPingInterval(options, 5_000) },
            { natsOptions_SetMaxPingsOut(options, 2) },
            { natsOptions_SetWriteDeadline(options, 10_000) },
            { natsOptions_SetDisconnectedCB(options, { _, context in ConnectionLink.from(context)?.disconnected() }, context) },
            { natsOptions_SetReconnectedCB(options, { _, context in ConnectionLink.from(context)?.reconnected() }, context) },
            { natsOptions_SetClosedCB(options, { _, context in ConnectionLink.release(context) }, context) },
            { natsOptions_SetErrorHandler(options, { _, _, status, context in ConnectionLink.from(context)?.noticed(status) }, context) },
        ]
        for set in settings where status == NATS_OK { status = set() }
        if status == NATS_OK { status = natsConnection_Connect(&connection, options) }
        if status != NATS_OK { Self.release(context) }
        return status
    }

    private static func setServers(_ options: OpaquePointer?, _ url: String) -> natsStatus {
        let servers = url.split(separator: ",").map { strdup(String($0)) }
        defer { for server in servers { free(server) } }
        var pointers = servers.map { UnsafePointer($0) }
        return natsOptions_SetServers(options, &pointers, Int32(pointers.count))
    }

    private func listenForAnswers(_ inbox: String) -> NATSError? {
        let (subscription, status) = NativeSubscription.make("\(inbox).*", on: prompt, for: pending) { _, _, message, context in
            defer { natsMsg_Destroy(message) }
            guard let message, let context, let token = ConnectionLink.token(of: message) else { return }
            Unmanaged<PendingReplies>.fromOpaque(context).takeUnretainedValue().answer(token, with: NATSMessage(copying: message))
        }
        guard let subscription else {
            return NATSError(.cannotConnect, "cannot subscribe to the inbox: \(Self.text(of: status))")
        }
        nextSubscription += 1
        subscriptions[nextSubscription] = subscription
        return nil
    }

    /// The number after the last dot of the subject.
    private static func token(of message: OpaquePointer) -> UInt64? {
        guard let subject = natsMsg_GetSubject(message), let dot = strrchr(subject, 0x2E) else { return nil }
        return strtoull(dot + 1, nil, 10)
    }

    // MARK: - On libnats' threads

    private static func from(_ context: UnsafeMutableRawPointer?) -> ConnectionLink? {
        context.map { Unmanaged<ConnectionLink>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func release(_ context: UnsafeMutableRawPointer?) {
        if let context { Unmanaged<ConnectionLink>.fromOpaque(context).release() }
    }

    private func disconnected() {
        let closed = shared.withLock { shared in
            shared.connected -= 1
            return shared.closed
        }
        guard !closed else { return }
        logger.warning("lost the connection to the NATS server")
        pending.failAll(NATSError(.disconnected, "the connection was lost before the answer came"))
    }

    private func reconnected() {
        let buffers = shared.withLock { shared in
            shared.connected += 1
            return Array(shared.buffers.values)
        }
        logger.notice("connected to the NATS server again")
        for buffer in buffers { buffer.interrupt() }
    }

    private func noticed(_ status: natsStatus) {
        logger.warning("the NATS connection reports a fault", metadata: ["error": "\(Self.text(of: status))"])
    }

    private static func text(of status: natsStatus) -> String { String(cString: natsStatus_GetText(status)) }
}

extension Duration {
    fileprivate var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
