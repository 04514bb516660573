import Postgres

extension ViewDatabase {
    /// Creates what is not there yet: the database, the role and the table of checkpoints.
    ///
    /// Safe to repeat, and when several processes do it at once. Where everything is there, it costs one connection and no lock.
    public func create() async throws {
        if try await isComplete() { return }
        try await createDatabaseAndRole()
        try await createSchema()
    }

    /// Drops the database with everything in it, also when others are connected. The role stays.
    public func drop() async throws {
        try await PostgresConnection.once(server) { [name] connection in
            try connection.execute("DROP DATABASE IF EXISTS \(identifier: name) WITH (FORCE)")
        }
    }

    /// Whether all has been created: the reader's right to the checkpoints is the last thing that is made.
    private func isComplete() async throws -> Bool {
        do {
            return try await PostgresConnection.once(configuration) { [readerRole] connection in
                try !connection.query(
                    """
                    SELECT 1 WHERE to_regclass('tributary.given_up') IS NOT NULL AND to_regclass('tributary.left_channels') IS NOT NULL
                        AND pg_has_role(\(readerRole), 'MEMBER') AND has_table_privilege(\(readerRole), 'tributary.checkpoints', 'SELECT')
                    """
                ).isEmpty
            }
        } catch let error as PostgresError where error.code == .unavailable || error.code == .server {
            // No database or no role; or no server, which creating them will tell better.
            return false
        }
    }

    private func createDatabaseAndRole() async throws {
        try await PostgresConnection.once(server) { [name, readerRole] connection in
            // CREATE DATABASE knows no IF NOT EXISTS and no transaction: a lock of the session keeps other processes out meanwhile.
            _ = try connection.query("SELECT pg_advisory_lock(\(Self.creationLock))")
            if try connection.query("SELECT 1 FROM pg_database WHERE datname = \(name)").isEmpty {
                try connection.executeUnlessItExists(
                    "CREATE DATABASE \(identifier: name) TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
            }
            // Documents of more than 2 KB are compressed: where Postgres was built with it, in a third of the time.
            if try !connection.query(
                "SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)"
            ).isEmpty {
                try connection.execute("ALTER DATABASE \(identifier: name) SET default_toast_compression TO 'lz4'")
            }
            if try connection.query("SELECT 1 FROM pg_roles WHERE rolname = \(readerRole)").isEmpty {
                try connection.executeUnlessItExists("CREATE ROLE \(identifier: readerRole) NOLOGIN")
            }
            try connection.execute("GRANT \(identifier: readerRole) TO CURRENT_USER")
        }
    }

    private func createSchema() async throws {
        try await PostgresConnection.once(configuration) { [readerRole] connection in
            try connection.withTransaction { connection in
                _ = try connection.query("SELECT pg_advisory_xact_lock(\(Self.creationLock))")
                try connection.execute("CREATE SCHEMA IF NOT EXISTS tributary")
                // Room on the page for the next version of a row: every commit updates it, and no index has to follow.
                try connection.execute(
                    """
                    CREATE TABLE IF NOT EXISTS tributary.checkpoints (
                        aggregator text NOT NULL, generation int8 NOT NULL, versions text NOT NULL,
                        position int8 NOT NULL CHECK (position >= 0), epoch text NOT NULL, last_event_id text NOT NULL, active bool NOT NULL,
                        created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
                        PRIMARY KEY (aggregator, generation)
                    ) WITH (fillfactor = 50)
                    """)
                try connection.execute(
                    "CREATE UNIQUE INDEX IF NOT EXISTS checkpoints_active ON tributary.checkpoints (aggregator) WHERE active")
                try connection.createParking()
                try connection.createChannels()
                try connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
                try connection.execute("GRANT USAGE ON SCHEMA public, tributary TO \(identifier: readerRole)")
                try connection.execute("GRANT SELECT ON tributary.checkpoints TO \(identifier: readerRole)")
            }
        }
    }

    /// The key of the advisory locks under which databases, schemas and tables are created: "tributar" in ASCII.
    static let creationLock = 0x7472_6962_7574_6172
}

extension PostgresConnection {
    /// Runs the body on a connection that is made for it and closed after it.
    @discardableResult
    static func once<Result: Sendable>(
        _ configuration: PostgresConfiguration, _ body: @Sendable (isolated PostgresConnection) throws -> Result
    ) async throws -> Result {
        let connection = PostgresConnection(configuration)
        do {
            let result = try await connection.use(body)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    /// Creates something; that another process was faster is no error (42P04 database, 42710 role, 23505 either of them in a race).
    fileprivate func executeUnlessItExists(_ query: PostgresQuery) throws(PostgresError) {
        do { try execute(query) } catch {
            guard let state = error.sqlState, ["42P04", "42710", "23505"].contains(state) else { throw error }
        }
    }
}
