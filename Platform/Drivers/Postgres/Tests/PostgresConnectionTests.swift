import PlatformTesting
import Postgres
import Testing

@Suite(.postgres, .serialized) struct PostgresConnectionTests {
    @Test func everyKindOfParameterComesBackAsItWent() async throws {
        let connection = PostgresConnection(try PostgresServer.current.configuration)
        let bytes: [UInt8] = [0, 1, 0xFF, 0x5C]
        let row = try #require(
            try await connection.query(
                """
                SELECT \("naïve 'text'"), \(Int64.min), \(true), \(PostgresParameter.bytes(bytes)), \(PostgresParameter.jsonb(Array(#"{"a":1}"#.utf8))),
                    \(String?.none), \(""), extract(epoch FROM \(PostgresParameter.timestamp(microseconds: 1_700_000_000_123_456)))
                """
            ).first)
        #expect(try row.text(0) == "naïve 'text'")
        #expect(try row.int64(1) == .min)
        #expect(try row.bool(2))
        #expect(try row.binary(3) == bytes)
        #expect(try row.bytes(4) == Array(#"{"a": 1}"#.utf8))
        #expect(row.isNull(5))
        #expect(try row.text(6) == "")
        #expect(try row.text(7) == "1700000000.123456")
        await connection.close()
    }

    @Test func arraysUnnestInTheirOrder() async throws {
        var texts = PostgresArray(of: .text)
        var documents = PostgresArray(of: .jsonb)
        var numbers = PostgresArray(of: .int64)
        var moments = PostgresArray(of: .timestamp)
        for number in 0..<3 {
            texts.append(number == 1 ? "" : "t\(number)")
            documents.append(json: Array("[\(number)]".utf8))
            numbers.append(Int64(number) - 1)
            moments.append(microseconds: Int64(number))
        }
        let connection = PostgresConnection(try PostgresServer.current.configuration)
        let rows = try await connection.query(
            "SELECT t, d, n, (extract(epoch FROM m) * 1000000)::int8 FROM unnest(\(texts), \(documents), \(numbers), \(moments)) AS x(t, d, n, m)"
        )
        #expect(try rows.map { try $0.text(0) } == ["t0", "", "t2"])
        #expect(try rows.map { try $0.text(1) } == ["[0]", "[1]", "[2]"])
        #expect(try rows.map { try $0.int64(2) } == [-1, 0, 1])
        #expect(try rows.map { try $0.int64(3) } == [0, 1, 2])
        #expect(try await connection.query("SELECT * FROM unnest(\(PostgresArray(of: .text)))").isEmpty)
        await connection.close()
    }

    @Test func aRefusedStatementTellsItsSQLState() async throws {
        let connection = PostgresConnection(try PostgresServer.current.configuration)
        let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT 1/0") }
        #expect(error?.code == .server && error?.sqlState == "22012")
        #expect(try await connection.query("SELECT 1").count == 1)
        await connection.close()
    }

    @Test func aServerThatIsNotThereIsUnavailable() async throws {
        let connection = PostgresConnection(try PostgresConfiguration(url: "postgres://postgres@127.0.0.1:1/postgres"))
        let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT 1") }
        #expect(error?.code == .unavailable && error?.isTransient == true)
    }

    @Test func aLostConnectionIsMadeAgainAtItsNextUse() async throws {
        let configuration = try PostgresServer.current.configuration
        let connection = PostgresConnection(configuration)
        var patient = configuration
        patient.statementTimeout = .seconds(120)
        let other = PostgresConnection(patient)
        let id = try await connection.query("SELECT pg_backend_pid()").first.map { try $0.int64(0) }
        let ended = try await other.query("SELECT pg_terminate_backend(\(id)::int4, 60000)").first.map { try $0.bool(0) }
        #expect(ended == true)
        let next = try await connection.query("SELECT pg_backend_pid()").first.map { try $0.int64(0) }
        #expect(next != nil && next != id)
        await connection.close()
        await other.close()
    }

    @Test func aConnectionLostInAStatementIsUnavailable() async throws {
        let connection = PostgresConnection(try PostgresServer.current.configuration)
        let read = await #expect(throws: PostgresError.self) { try await connection.query("SELECT pg_terminate_backend(pg_backend_pid())") }
        #expect(read?.code == .unavailable)
        let write = await #expect(throws: PostgresError.self) {
            try await connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        }
        #expect(write?.code == .outcomeUnknown)
        #expect(try await connection.query("SELECT 1").count == 1)
        await connection.close()
    }

    @Test func aStatementIsEndedAtItsTimeout() async throws {
        var configuration = try PostgresServer.current.configuration
        configuration.statementTimeout = .milliseconds(50)
        let connection = PostgresConnection(configuration)
        let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT pg_sleep(60)") }
        #expect(error?.sqlState == "57014")
        await connection.close()
    }

    @Test func preparedStatementsAreBounded() async throws {
        var configuration = try PostgresServer.current.configuration
        configuration.preparedStatementLimit = 3
        let connection = PostgresConnection(configuration)
        for number in 0..<10 {
            let row = try await connection.query("SELECT \(1) + \(unsafeSQL: String(number))").first
            #expect(try row?.int64(0) == Int64(number + 1))
            let count = try await connection.query("SELECT count(*) FROM pg_prepared_statements").first.map { try $0.int64(0) }
            #expect(try #require(count) <= 3)
        }
        await connection.close()
    }

    @Test func aClosedConnectionStaysClosed() async throws {
        let connection = PostgresConnection(try PostgresServer.current.configuration)
        #expect(try await connection.query("SELECT 1").count == 1)
        await connection.close()
        let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT 1") }
        #expect(error?.code == .closed)
    }

    @Test func aSessionTakesOnItsRole() async throws {
        let configuration = try PostgresServer.current.configuration
        let admin = PostgresConnection(configuration)
        let role = PostgresServer.uniquePrefix() + "role"
        try await admin.execute("CREATE ROLE \(identifier: role) NOLOGIN")
        let connection = PostgresConnection(configuration.with(role: role))
        #expect(try await connection.query("SELECT current_user").first?.text(0) == role)
        await connection.close()
        try await admin.execute("DROP ROLE \(identifier: role)")
        await admin.close()
    }
}
