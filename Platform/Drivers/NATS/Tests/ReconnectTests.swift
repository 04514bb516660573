import PlatformTesting
import Testing

@testable import NATS

/// What happens while the server goes away and comes back. Each test has a server of its own.
@Suite struct ReconnectTests {
    private let subject = "news"

    private func onOwnServer(_ body: (NATSServer, NATSConnection) async throws -> Void) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in try await body(server, connection) }
        }
    }

    @Test func `a request that waits when the connection is lost fails as disconnected`() async throws {
        try await onOwnServer { server, connection in
            try await withSilence(connection) { [subject] in
                let task = Task { try await connection.request(subject, payload: [], timeout: .seconds(60)) }
                _ = try await eventually("the request waits") { connection.pending.count == 1 ? true : nil }
                await server.process.kill()
                let error = await #expect(throws: NATSError.self) { try await task.value }
                #expect(error?.code == .disconnected)
            }
        }
    }

    @Test func `while the server is away everything is refused at once, and works again when it is back`() async throws {
        try await onOwnServer { server, connection in
            await server.process.kill()
            _ = try await eventually("the loss is noticed") { connection.isConnected ? nil : true }
            let error = await #expect(throws: NATSError.self) { try await connection.request(subject, payload: []) }
            #expect(error?.code == .notConnected)
            let refused = #expect(throws: NATSError.self) { try connection.publish(subject, payload: []) }
            #expect(refused?.code == .notConnected)
            try await server.process.start()
            _ = try await eventually("the connection is back") { connection.isConnected ? true : nil }
            try await withEcho(on: subject, over: connection) {
                let answer = try await connection.request(subject, payload: [7])
                #expect(answer.payload == [7])
            }
        }
    }

    @Test func `a subscription goes on after a lost connection, and its reader is told`() async throws {
        try await onOwnServer { server, connection in
            let subscription = try await connection.subscribeAtOnce(subject, capacity: 8)
            try connection.publish(subject, payload: [1])
            #expect(try await subscription.next(until: .now + .seconds(20))?.messages.map(\.payload) == [[1]])
            await server.process.kill()
            try await server.process.start()
            let delivery = try #require(try await subscription.next(until: .now + .seconds(20)))
            #expect(delivery.interrupted)
            _ = try await eventually("the connection is back") { connection.isConnected ? true : nil }
            try connection.publish(subject, payload: [2])
            var received: [[UInt8]] = []
            while received.isEmpty, let more = try await subscription.next(until: .now + .seconds(20)) {
                received += more.messages.map(\.payload)
            }
            #expect(received == [[2]])
            subscription.close()
        }
    }

    @Test func `a server that stands still costs a request its time, and nothing else`() async throws {
        try await onOwnServer { server, connection in
            try await withEcho(on: subject, over: connection) {
                await server.process.pause()
                let error = await #expect(throws: NATSError.self) {
                    try await connection.request(subject, payload: [1], timeout: .milliseconds(200))
                }
                #expect(error?.code == .timeout)
                await server.process.resume()
                let answer = try await connection.request(subject, payload: [2], timeout: .seconds(20))
                #expect(answer.payload == [2])
            }
        }
    }

    @Test func `where no server is, connecting fails`() async throws {
        let configuration = NATSConfiguration(url: "nats://127.0.0.1:1", name: "nowhere", connectTimeout: .milliseconds(500))
        let error = await #expect(throws: NATSError.self) { try await NATSConnection.connect(configuration, logger: TestLog.logger) }
        #expect(error?.code == .cannotConnect)
    }

    @Test func `without the password connecting fails, and the error does not tell it`() async throws {
        try await NATSServer.withOwn { server in
            let url = "nats://tributary:wrong-password@127.0.0.1:\(server.process.port)"
            let stranger = NATSConfiguration(url: url, name: "stranger", connectTimeout: .seconds(30))
            let error = await #expect(throws: NATSError.self) { try await NATSConnection.connect(stranger, logger: TestLog.logger) }
            #expect(error?.code == .cannotConnect)
            #expect(error?.description.contains("wrong-password") == false)
        }
    }

    /// Runs the body while somebody listens on the subject and never answers.
    private func withSilence(_ connection: NATSConnection, _ body: () async throws -> Void) async throws {
        let silent = try await connection.subscribeAtOnce(subject, capacity: 8)
        try await body()
        silent.close()
    }
}
