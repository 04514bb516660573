internal import Glibc

/// A NATS server with JetStream, open to whoever knows its password, on 127.0.0.1.
///
///     <directory>/server.conf   written at every start (0600: the password stands in it)
///     <directory>/jetstream/    the streams
///     <directory>/server.log
public struct LocalNATS: LocalServerKind {
    public let directory: String
    private let program: String
    private let syncAlways: Bool
    private let patienceWithClients: Int
    private let password: String
    /// What the server calls itself in its greeting, so that another one that has its port is not taken for it.
    private let serverName = "tributary-\(String(UInt64.random(in: .min ... .max), radix: 36))"

    /// `directory` is made where it is missing. `program` is a nats-server, see `ServerPrograms`.
    ///
    /// `syncAlways`: a message is on the disk before it is acknowledged. Without it, as NATS does by default, a power cut can lose
    /// what was acknowledged in the last two minutes; a crash of the server alone cannot.
    ///
    /// `patienceWithClients` is how many seconds a client has to say who it is, from the moment on in which it connects. 2 is NATS' own default.
    public init(directory: String, program: String, syncAlways: Bool = false, patienceWithClients: Int = 2) {
        self.directory = PrivateDirectory.absolute(directory)
        self.program = program
        self.syncAlways = syncAlways
        self.patienceWithClients = patienceWithClients
        password = Password.random()
    }

    public var name: String { "NATS" }
    public var endingSignal: Int32 { SIGTERM }
    public var patience: Duration { .seconds(120) }

    private var configurationFile: String { "\(directory)/server.conf" }

    public func prepare(port: Int) async throws(LocalServerError) -> PreparedServer {
        try PrivateDirectory.make("\(directory)/jetstream")
        try PrivateFile.write(configuration(port: port), to: configurationFile)
        return PreparedServer(
            invocation: Invocation(program, ["--config", configurationFile]), url: "nats://tributary:\(password)@127.0.0.1:\(port)")
    }

    /// Whether the server greets by its own name and with JetStream: it opens its port when the streams are read.
    public func isReady(port: Int) async -> Bool {
        let deadline = ContinuousClock.now + .seconds(1)
        guard let connection = await Loopback.connect(to: port, until: deadline) else { return false }
        while let greeting = connection.peek(), ContinuousClock.now < deadline {
            if greeting.hasSuffix("\r\n") {
                return greeting.contains("\"server_name\":\"\(serverName)\"") && greeting.contains("\"jetstream\":true")
            }
            do { try await Task.sleep(for: .milliseconds(1)) } catch { return false }
        }
        return false
    }

    /// A stream that once could not be written, because the disk was full, answers nobody any more until the server is started again, also when there
    /// is room. What was acknowledged is there; so it is started again as soon as that helps.
    public func needsNewStart(log: String) -> Bool {
        log.contains("no space left on device") && FreeSpace.bytes(at: directory) >= Self.room
    }

    /// How much must be free before a new start is worth its while: 64 MiB.
    private static let room = 64 << 20

    private func configuration(port: Int) -> String {
        """
        # Written at every start; changes are lost.
        server_name: \(serverName)
        listen: "127.0.0.1:\(port)"
        authorization: { user: tributary, password: "\(password)", timeout: \(patienceWithClients) }
        max_payload: 1048576
        jetstream: {
            store_dir: \(quoted("\(directory)/jetstream"))
            max_memory_store: 268435456
            max_file_store: 1099511627776
            \(syncAlways ? "sync_interval: always" : "")
        }

        """
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
