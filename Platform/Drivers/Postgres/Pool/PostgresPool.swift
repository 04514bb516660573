public import Logging

/// A bounded number of connections, handed out one user at a time, first come first served.
///
/// Connections are made when they are first needed; one that was lost connects again at its next use.
public actor PostgresPool {
    public nonisolated let configuration: PostgresConfiguration
    private let logger: Logger
    private let limit: Int
    private let waiterLimit: Int
    private var idle: [PostgresConnection] = []
    private var all: [PostgresConnection] = []
    private var waiters: [UInt64: Waiter] = [:]
    private var queue: [UInt64] = []
    private var lastWaiter: UInt64 = 0
    private var isClosed = false

    /// A caller that waits: woken through `signal`, served through `connection`.
    ///
    /// The signal carries nothing, so that a connection handed to a caller that has just given up cannot get lost on the way.
    private struct Waiter {
        let signal: AsyncStream<Void>.Continuation
        var connection: PostgresConnection?
    }

    /// `connections` is how many sessions there are at most (default 4), `waiters` how many callers may wait for one (default 256).
    public init(
        _ configuration: PostgresConfiguration, connections: Int = 4, waiters: Int = 256,
        logger: Logger = Logger(label: "tributary.postgres")
    ) {
        self.configuration = configuration
        self.logger = logger
        limit = max(1, connections)
        waiterLimit = max(0, waiters)
    }

    /// Runs the body on a connection's thread; see `PostgresConnection.use`.
    ///
    /// Throws `.poolExhausted` when no connection came free within `timeout` (default 5 s) or too many callers wait already.
    @discardableResult
    public func withConnection<Result: Sendable>(
        timeout: Duration = .seconds(5), _ body: @Sendable (isolated PostgresConnection) throws -> Result
    ) async throws -> Result {
        let connection = try await acquire(within: timeout)
        defer { release(connection) }
        return try await connection.use(body)
    }

    /// Ends all sessions; those in use when their users are done.
    public func close() async {
        isClosed = true
        for id in queue { waiters[id]?.signal.yield() }
        queue = []
        for connection in all { await connection.close() }
        all = []
        idle = []
    }

    private func acquire(within timeout: Duration) async throws -> PostgresConnection {
        if isClosed { throw PostgresError(.closed, "the pool was closed") }
        if let connection = idle.popLast() { return connection }
        if all.count < limit {
            let connection = PostgresConnection(configuration, logger: logger)
            all.append(connection)
            return connection
        }
        guard queue.count < waiterLimit else { throw PostgresError(.poolExhausted, "\(queue.count) others wait for a connection already") }
        let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingOldest(1))
        lastWaiter += 1
        let id = lastWaiter
        waiters[id] = Waiter(signal: signal)
        queue.append(id)
        await Self.firstSignal(of: signals, within: timeout)
        queue.removeAll { $0 == id }
        if let connection = waiters.removeValue(forKey: id)?.connection { return connection }
        if isClosed { throw PostgresError(.closed, "the pool was closed") }
        try Task.checkCancellation()
        throw PostgresError(.poolExhausted, "no connection came free within \(timeout)")
    }

    private func release(_ connection: PostgresConnection) {
        if isClosed { return }
        if queue.isEmpty {
            idle.append(connection)
        } else {
            let id = queue.removeFirst()
            waiters[id]?.connection = connection
            waiters[id]?.signal.yield()
        }
    }

    /// Returns at the first signal, at the deadline, or when the task is cancelled.
    private static func firstSignal(of signals: AsyncStream<Void>, within timeout: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in signals { return } }
            group.addTask { try? await Task.sleep(for: timeout) }
            await group.next()
            group.cancelAll()
        }
    }
}
