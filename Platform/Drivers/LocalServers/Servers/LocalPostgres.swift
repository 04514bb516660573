internal import Glibc

/// A Postgres on 127.0.0.1, reached over TCP with a password and by nothing else.
///
///     <directory>/password      of its superuser `tributary` (0600)
///     <directory>/data/         Postgres' own, made once with initdb: UTF-8, texts ordered by their bytes
///     <directory>/server.log
///
/// Postgres refuses to run as root. For root it runs as the user `postgres`; where that user cannot come to `directory`, the directory becomes a
/// link to one below /var/lib/postgresql.
public struct LocalPostgres: LocalServerKind {
    public let directory: String
    let programs: String
    let passage: String?
    let isDurable: Bool
    private let maximumConnections: Int

    /// `programs` is the folder of initdb and postgres, see `ServerPrograms`. `isDurable: false` leaves out fsync: for tests only.
    ///
    /// `passage` is a directory of ours above `directory`. Where we are root, the user `postgres` may pass through it, and not look around (0710).
    public init(directory: String, programs: String, passage: String? = nil, isDurable: Bool = true, maximumConnections: Int = 100) {
        self.directory = PrivateDirectory.absolute(directory)
        self.programs = programs
        self.passage = passage.map(PrivateDirectory.absolute)
        self.isDurable = isDurable
        self.maximumConnections = maximumConnections
    }

    public var name: String { "Postgres" }
    /// Fast shutdown: open transactions are rolled back, what was committed is written down.
    public var endingSignal: Int32 { SIGINT }
    public var patience: Duration { .seconds(120) }

    var data: String { "\(directory)/data" }

    public func prepare(port: Int) async throws(LocalServerError) -> PreparedServer {
        let user = try await home()
        let password = try await initialized(by: user)
        let resolved = try PrivateDirectory.resolved(data)
        try PrivateFile.write(configuration(port: port), to: "\(data)/postgresql.conf", owner: user)
        try PrivateFile.write("host all all 127.0.0.1/32 scram-sha-256\n", to: "\(data)/pg_hba.conf", owner: user)
        try await releaseData()
        return PreparedServer(
            invocation: run("postgres", ["-D", resolved], by: user), url: "postgres://tributary:\(password)@127.0.0.1:\(port)/postgres")
    }

    /// Whether Postgres itself says in its pid file that it takes connections: this is what `pg_ctl --wait` looks at.
    public func isReady(port: Int) -> Bool {
        guard let file = PostmasterFile(in: data) else { return false }
        return file.isReady && file.port == port
    }

    func run(_ program: String, _ arguments: [String], by user: SystemUser?) -> Invocation {
        let invocation = Invocation("\(programs)/\(program)", arguments)
        return user.map { invocation.run(by: $0) } ?? invocation
    }

    private func configuration(port: Int) -> String {
        """
        # Written at every start; changes are lost.
        listen_addresses = '127.0.0.1'
        port = \(port)
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        max_connections = \(maximumConnections)
        shared_buffers = '64MB'
        max_wal_size = '1GB'
        wal_level = minimal
        max_wal_senders = 0
        fsync = \(isDurable ? "on" : "off")
        full_page_writes = \(isDurable ? "on" : "off")
        timezone = 'UTC'
        log_timezone = 'UTC'

        """
    }
}
