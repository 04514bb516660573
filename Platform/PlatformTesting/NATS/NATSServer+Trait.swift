public import Testing

/// Gives a test, or all tests of a suite, the NATS server that the tests of this process share.
public struct NATSServerTrait: TestTrait, SuiteTrait, TestScoping {
    private static let shared = SharedResource { try await NATSServer.start() }

    public var isRecursive: Bool { true }

    public func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        try await NATSServer.$bound.withValue(Self.shared.value()) { try await function() }
    }
}

extension Trait where Self == NATSServerTrait {
    /// A NATS server as `NATSServer.current`.
    public static var nats: NATSServerTrait { NATSServerTrait() }
}
