public import Testing

/// Gives the tests of a suite one real Postgres, started once per test process.
///
///     @Suite(.postgres) struct PoolTests {
///         @Test func …() async throws {
///             try await PostgresServer.current.withDatabase { configuration in … }
///         }
///     }
public struct PostgresTrait: SuiteTrait, TestTrait, TestScoping {
    public var isRecursive: Bool { true }

    public func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        let server = try await SharedPostgres.instance.server()
        try await PostgresServer.$taskServer.withValue(server) { try await function() }
    }
}

extension Trait where Self == PostgresTrait {
    public static var postgres: PostgresTrait { PostgresTrait() }
}

extension PostgresServer {
    @TaskLocal static var taskServer: PostgresServer?

    /// The server of the running test.
    public static var current: PostgresServer {
        get throws {
            guard let taskServer else {
                throw Failure(description: "the test has no server: add the trait .postgres to it or to its suite")
            }
            return taskServer
        }
    }
}

/// The one server of the process. Whoever asks first starts it; the others wait for the same start.
private actor SharedPostgres {
    static let instance = SharedPostgres()
    private var start: Task<PostgresServer, any Error>?

    func server() async throws -> PostgresServer {
        let start = start ?? Task { try await PostgresServer.start() }
        self.start = start
        return try await start.value
    }
}
