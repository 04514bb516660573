internal import Glibc
public import Logging

/// A private server that runs as a child process, for `tributary up` and for tests alike.
///
/// It has a session of its own, so that Ctrl-C on the terminal reaches us and not it, and we end it when we have drained. It never outlives us by
/// much: when this process is gone, even by kill -9, a watchdog ends it; and whoever starts a server in a directory ends what still runs there first.
/// Its data stays, its port and its password stay as long as this instance does.
public actor LocalServer {
    /// How clients reach it, password included. Never logged.
    public nonisolated let url: String
    /// The port on 127.0.0.1.
    public nonisolated let port: Int
    private let kind: any LocalServerKind
    private let prepared: PreparedServer
    private let isForTests: Bool
    private let logger: Logger
    private var running: RunningServer?

    /// How often another port is tried where somebody else was faster.
    private static let attempts = 5
    /// For how long a server of a test waits for its port, and how often it looks. While it does not run, anybody may be given the port for a connection
    /// of his own.
    private static let patienceWithPort = (limit: Duration.seconds(30), interval: Duration.milliseconds(100))

    /// Starts a server on a free port and waits until it answers.
    ///
    /// `isForTests`: its directory is removed when it is stopped with `discard()` or this process ends.
    public static func start(_ kind: some LocalServerKind, isForTests: Bool = false, logger: Logger) async throws(LocalServerError)
        -> LocalServer
    {
        try PrivateDirectory.make(kind.directory)
        try await kind.endLeftover(logger: logger)
        var attempt = 1
        while true {
            let port = try Loopback.freePort()
            let server = LocalServer(kind, try await kind.prepare(port: port), port: port, isForTests: isForTests, logger: logger)
            do throws(LocalServerError) {
                try await server.startAtOnce()
                return server
            } catch {
                guard error.code == .portTaken, attempt < attempts else { throw error }
                attempt += 1
            }
        }
    }

    private init(_ kind: any LocalServerKind, _ prepared: PreparedServer, port: Int, isForTests: Bool, logger: Logger) {
        self.kind = kind
        self.prepared = prepared
        self.port = port
        self.isForTests = isForTests
        self.logger = logger
        url = prepared.url
    }

    /// Starts it again on its port and its data, after `stop()`, `kill()` or an end of its own. Throws `.portTaken` where somebody else has its port, for tests
    /// after half a minute.
    public func start() async throws(LocalServerError) {
        let deadline = ContinuousClock.now + Self.patienceWithPort.limit
        while true {
            do throws(LocalServerError) { return try await startAtOnce() } catch {
                guard isForTests, error.code == .portTaken, .now < deadline else { throw error }
                if (try? await Task.sleep(for: Self.patienceWithPort.interval)) == nil { throw error }
            }
        }
    }

    private func startAtOnce() async throws(LocalServerError) {
        if let running, !running.process.hasEnded { return }
        await running?.watchdog.dismiss()
        running = nil
        try await kind.endLeftover(logger: logger)
        _ = try await kind.prepare(port: port)
        let server = try RunningServer(kind, prepared.invocation, removesDirectory: isForTests)
        running = server
        do throws(LocalServerError) {
            try await server.becomesReady(port: port)
        } catch {
            await end(SIGKILL, within: .seconds(10))
            throw error
        }
        logger.debug("server started", metadata: ["server": "\(kind.name)", "port": "\(port)"])
    }

    /// Stops it in order; insists with SIGKILL after `limit`. Nothing happens where it does not run.
    public func stop(within limit: Duration = .seconds(10)) async { await end(kind.endingSignal, within: limit) }

    /// Stops it and removes its directory.
    public func discard() async {
        await end(SIGKILL, within: .seconds(10))
        _ = try? await Invocation("/bin/rm", ["-rf", "--"] + kind.places).output(within: .seconds(30))
    }

    /// Ends it as a crash would: SIGKILL, at once.
    public func kill() async { await end(SIGKILL, within: .seconds(10)) }

    /// Makes it stand still, all its processes, as an overloaded machine would: connections stay open, nothing answers.
    ///
    /// Returns when they stand still.
    public func pause() async { await running?.standStill() }

    /// Lets it go on after `pause()`.
    public func resume() { running?.signalAll(SIGCONT) }

    /// Whether it runs and will never again do its work.
    var needsNewStart: Bool { running.map { kind.needsNewStart(log: kind.log.text(from: $0.logStart)) } ?? false }

    public var isRunning: Bool { running.map { !$0.process.hasEnded } ?? false }

    /// The id of its first process; nil where it does not run.
    public var processID: Int32? { isRunning ? running?.process.id : nil }

    /// Throws `CancellationError` when the task is cancelled, and `.ended` when the server ends though nobody stopped it, or had to be ended because
    /// nothing but a new start mends it.
    public func watch() async throws {
        while true {
            try await Task.sleep(for: .milliseconds(250))
            guard let running else { continue }
            if running.process.hasEnded {
                throw LocalServerError(.ended, "the \(kind.name) server has ended by itself.\(running.tail)")
            }
            if needsNewStart {
                await stop()
                throw LocalServerError(.ended, "the \(kind.name) server had to be ended: only a new start mends it.\(running.tail)")
            }
        }
    }

    private func end(_ signal: Int32, within limit: Duration) async {
        guard let running else { return }
        self.running = nil
        if !(await running.end(signal, within: limit)) {
            logger.warning("server did not end in time and was killed", metadata: ["server": "\(kind.name)"])
        }
    }
}
