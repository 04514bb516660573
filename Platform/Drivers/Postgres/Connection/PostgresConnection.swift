public import Logging

/// A session with Postgres on a thread of its own. It connects at its first use, and again at the first use after it was lost.
///
/// Its methods block that thread, never the caller's. They run one after another, so one call is never mixed into another's transaction; several
/// calls that belong together go into one `use`, whose body runs on the thread without interruption.
///
/// Cancelling the calling task does not interrupt a statement: statements are bounded by the configuration's `statementTimeout`.
public actor PostgresConnection {
    public nonisolated let configuration: PostgresConfiguration
    let logger: Logger
    /// Held strongly: the executor has to live as long as the actor.
    private nonisolated let thread = PostgresThread()
    private var session: Session?
    private var isClosed = false

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Makes a connection that is not yet connected.
    public init(_ configuration: PostgresConfiguration, logger: Logger = Logger(label: "tributary.postgres")) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Runs the body on the connection's thread. A transaction that it leaves open is rolled back.
    @discardableResult
    public func use<Result: Sendable>(_ body: @Sendable (isolated PostgresConnection) throws -> Result) throws -> Result {
        defer { leaveTransaction() }
        return try body(self)
    }

    /// Ends the session. Every later use throws `.closed`.
    public func close() {
        isClosed = true
        session = nil
    }

    /// Whether there is a session now. It may turn out to be lost at its next use.
    public var isConnected: Bool { session != nil }
}

extension PostgresConnection {
    /// Runs the body with a session that is connected as far as one can know. A session that does not survive it is dropped.
    ///
    /// `loss` is what it means to lose the connection in the body.
    func withSession<Result>(loss: PostgresError.Code, _ body: (Session) throws(PostgresError) -> Result) throws(PostgresError) -> Result {
        let session = try connectedSession()
        do {
            return try body(session)
        } catch {
            guard error.code == .unavailable else { throw error }
            self.session = nil
            logger.debug("connection to Postgres lost", metadata: ["error": "\(error)"])
            throw PostgresError(loss, error.message, sqlState: error.sqlState)
        }
    }

    /// Whether a transaction is open in the session.
    var isInTransaction: Bool { session?.isInTransaction ?? false }

    private func connectedSession() throws(PostgresError) -> Session {
        if isClosed { throw PostgresError(.closed, "the connection was closed") }
        if let session {
            if session.isInTransaction || !session.wasClosedByServer() { return session }
            self.session = nil
        }
        let session = try Session.connect(configuration)
        logger.debug("connected to Postgres", metadata: ["server": "\(configuration)"])
        self.session = session
        return session
    }

    private func leaveTransaction() {
        guard let session, session.isInTransaction else { return }
        // A session that cannot roll back is of no use: letting it go rolls back too.
        do { _ = try session.run("ROLLBACK") } catch { self.session = nil }
    }
}
