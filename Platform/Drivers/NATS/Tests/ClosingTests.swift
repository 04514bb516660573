import Foundation
import PlatformTesting
import Testing

@testable import NATS

@Suite(.nats) struct ClosingTests {
    /// A process that ends while the thread is on its way out may die of it, which happened once in some hundred ends.
    @Test func `the thread of a connection that was closed is gone`() async throws {
        for _ in 0..<50 {
            let connection = try await NATSConnection.connect(
                NATSConfiguration(url: NATSServer.current.url, name: "closing"), logger: TestLog.logger)
            let thread = "/proc/\(connection.threadName)"
            #expect(FileManager.default.fileExists(atPath: thread))
            await connection.close()
            let isThere = FileManager.default.fileExists(atPath: thread)
            #expect(!isThere)
            await connection.close()
        }
    }
}
