import Foundation
import Testing

@testable import LocalServers

/// Ports that somebody else has, or that nobody answers at.
struct PortTests {
    /// Lends a NATS server of another directory at a port, until the body returns.
    private func withOther(at port: Int, in path: String, _ body: (RunningServer) async throws -> Void) async throws {
        let kind = try await Scratch.nats("\(path)/other")
        let other = try RunningServer(kind, try await kind.prepare(port: port).invocation, removesDirectory: false)
        do {
            try await other.becomesReady(port: port)
            try await body(other)
        } catch {
            _ = await other.end(9, within: .seconds(30))
            throw error
        }
        _ = await other.end(9, within: .seconds(30))
    }

    @Test func aNATSServerWhosePortAnotherOneHasIsNotTakenForStarted() async throws {
        try await Scratch.with { path in
            let server = try await Kind.nats.start(in: "\(path)/server")
            await server.stop()
            try await withOther(at: server.port, in: path) { _ in
                await #expect { try await server.start() } throws: { ($0 as? LocalServerError)?.code == .portTaken }
                #expect(await !server.isRunning)
            }
            try await server.start()
            await server.stop()
        }
    }

    @Test func aServerOfATestWaitsForItsPort() async throws {
        try await Scratch.with { path in
            let server = try await Kind.nats.start(in: "\(path)/server", isForTests: true)
            await server.stop()
            try await withOther(at: server.port, in: path) { other in
                async let isStarted: Void = server.start()
                let isRefused = try await Scratch.eventually {
                    try PrivateFile.read("\(path)/server/server.log").contains("address already in use")
                }
                #expect(isRefused)
                _ = await other.end(9, within: .seconds(30))
                try await isStarted
                #expect(await server.isRunning)
            }
            await server.discard()
        }
    }

    @Test func aListenerThatTakesNobodyDoesNotAnswer() async throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 0) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        #expect(isListening)
        let port = Int(UInt16(bigEndian: address.sin_port))
        // Who is not accepted waits in a queue, which is full soon; from then on the kernel leaves who knocks without an answer.
        var isFull = false
        var waiting: [Int32] = []
        for _ in 0..<8 where !isFull {
            let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            waiting.append(client)
            _ = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, size) }
            }
            var question = pollfd(fd: client, events: Int16(POLLOUT), revents: 0)
            isFull = poll(&question, 1, 200) == 0
        }
        #expect(isFull)
        let answers = await Loopback.connect(to: port, until: .now + .milliseconds(200)) != nil
        #expect(!answers)
        for client in waiting { close(client) }
    }
}
