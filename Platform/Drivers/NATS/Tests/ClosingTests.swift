import Foundation
import PlatformTesting
import Testing

@testable import NATS

@Suite(.nats) struct ClosingTests {
    /// A process that ends while the thread is on its way out may die of it, which happened once in some hundred ends.
    @Test func `the thread of a connection that was closed is gone`() async throws {
        for _ in 0..<50 {
            let connection = try await NATSConnection.connect(try NATSServer.current.configuration("closing"), logger: TestLog.logger)
            let thread = connection.threadName
            #expect(isInTheProgram(thread))
            await connection.close()
            #expect(!isInTheProgram(thread))
            await connection.close()
        }
    }

    /// Whether the thread may still run code of ours or of a library's. Whoever has joined a thread knows that it is past that and in the kernel, which may
    /// take its time to clear it away and lists it until then, as one that is exiting.
    private func isInTheProgram(_ thread: String) -> Bool {
        guard let stat = try? String(contentsOfFile: "/proc/\(thread)/stat", encoding: .utf8), let end = stat.lastIndex(of: ")") else {
            return false
        }
        // Behind the name: state, parent, process group, session, terminal, its process group, flags.
        let fields = stat[end...].dropFirst(2).split(separator: " ")
        guard fields.count > 6, let flags = UInt32(fields[6]) else { return true }
        return flags & Self.exiting == 0
    }

    /// The kernel's PF_EXITING.
    private static let exiting: UInt32 = 4
}
