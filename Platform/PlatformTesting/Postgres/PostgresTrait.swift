public import Testing

/// Gives the tests of a suite one real Postgres, started once per test process.
///
///     @Suite(.postgres) struct PoolTests {
///         @Test func …() async throws {
///             try await PostgresServer.current.withDatabase { configuration in … }
///         }
///     }
public struct PostgresTrait: SuiteTrait, TestTrait, TestScoping {
    private static let shared = SharedResource { try await PostgresServer.start() }

    public var isRecursive: Bool { true }

    public func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        try await PostgresServer.$taskServer.withValue(Self.shared.value()) { try await function() }
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
            guard let taskServer else { throw MissingTrait(trait: ".postgres") }
            return taskServer
        }
    }
}
