import PlatformTesting
import Testing

@testable import NATS

@Suite(.nats) struct RequestTests {
    private let subject = NATSServer.uniqueContext()

    private func code(_ request: () async throws -> Void) async -> NATSError.Code? {
        await #expect(throws: NATSError.self) { try await request() }?.code
    }

    @Test func `a request gets its answer`() async throws {
        try await NATSServer.current.withConnection { connection in
            try await withEcho(on: subject, over: connection) {
                let answer = try await connection.request(subject, payload: Array("hello".utf8))
                #expect(answer.payload == Array("hello".utf8))
                #expect(answer.status == nil)
                #expect(answer.subject.hasPrefix(connection.inbox))
            }
        }
    }

    @Test func `a request on which nobody listens is told so at once`() async throws {
        try await NATSServer.current.withConnection { connection in
            let started = ContinuousClock.now
            #expect(await code { _ = try await connection.request(subject, payload: [], timeout: .seconds(60)) } == .noResponders)
            #expect(.now - started < .seconds(30))
            #expect(connection.pending.count == 0)
        }
    }

    @Test func `a request that nobody answers ends with its time`() async throws {
        try await NATSServer.current.withConnection { connection in
            let silent = try await connection.subscribeAtOnce(subject, capacity: 8)
            #expect(await code { _ = try await connection.request(subject, payload: [], timeout: .milliseconds(100)) } == .timeout)
            #expect(connection.pending.count == 0)
            silent.close()
        }
    }

    @Test func `an answer that comes too late is nobody else's`() async throws {
        try await NATSServer.current.withConnection { connection in
            let listener = try await connection.subscribeAtOnce(subject, capacity: 8)
            #expect(await code { _ = try await connection.request(subject, payload: [1], timeout: .milliseconds(50)) } == .timeout)
            async let second = connection.request(subject, payload: [2])
            var answered = 0
            while answered < 2, let delivery = try await listener.next(until: .now + .seconds(20)) {
                for message in delivery.messages {
                    try connection.publish(try #require(message.reply), payload: message.payload)
                    answered += 1
                }
            }
            #expect(try await second.payload == [2])
            listener.close()
        }
    }

    @Test func `a request whose task is cancelled ends at once`() async throws {
        try await NATSServer.current.withConnection { connection in
            let silent = try await connection.subscribeAtOnce(subject, capacity: 8)
            let task = Task { try await connection.request(subject, payload: [], timeout: .seconds(60)) }
            _ = try await eventually("the request waits") { connection.pending.count == 1 ? true : nil }
            task.cancel()
            #expect(await code { _ = try await task.value } == .cancelled)
            #expect(connection.pending.count == 0)
            silent.close()
        }
    }

    @Test func `a request of a task that was cancelled before is not sent`() async throws {
        try await NATSServer.current.withConnection { connection in
            let listener = try await connection.subscribeAtOnce(subject, capacity: 8)
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await connection.request(subject, payload: [], timeout: .seconds(60))
            }
            task.cancel()
            #expect(await code { _ = try await task.value } == .cancelled)
            try await connection.roundTrip()
            try connection.publish(subject, payload: [7])
            #expect(try await listener.next(until: .now + .seconds(20))?.messages.map(\.payload) == [[7]])
            listener.close()
        }
    }

    @Test func `more requests than may wait are refused, and those that wait are not disturbed`() async throws {
        var configuration = try NATSServer.current.configuration("narrow")
        configuration.maximumPendingRequests = 8
        let connection = try await NATSConnection.connect(configuration, logger: TestLog.logger)
        let listener = try await connection.subscribeAtOnce(subject, capacity: 64)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for number in 0..<8 as Range<UInt8> {
                group.addTask { [subject] in try await connection.request(subject, payload: [number]).payload }
            }
            _ = try await eventually("eight requests wait") { connection.pending.count == 8 ? true : nil }
            #expect(await code { _ = try await connection.request(subject, payload: [8]) } == .tooManyPending)
            var answered = 0
            while answered < 8, let delivery = try await listener.next(until: .now + .seconds(20)) {
                for message in delivery.messages { try connection.publish(try #require(message.reply), payload: message.payload) }
                answered += delivery.messages.count
            }
            #expect(try await group.reduce(into: []) { $0 += $1 }.sorted() == Array(0..<8))
        }
        // There is room again.
        try await connection.roundTrip()
        await connection.close()
    }

    @Test func `thousands of requests at once get each its own answer`() async throws {
        try await NATSServer.current.withConnection { connection in
            try await NATSServer.current.withConnection { other in
                try await withEcho(on: subject, over: other) {
                    let right = try await withThrowingTaskGroup(of: Bool.self) { group in
                        for number in 0..<5_000 {
                            group.addTask { [subject] in
                                let payload = Array("request \(number)".utf8)
                                return try await connection.request(subject, payload: payload, timeout: .seconds(60)).payload == payload
                            }
                        }
                        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                    }
                    #expect(right == 5_000)
                    #expect(connection.pending.count == 0)
                }
            }
        }
    }

    /// Not as closed: they were sent, and may have had their effect.
    @Test func `closing fails the requests that wait as disconnected`() async throws {
        let connection = try await NATSConnection.connect(try NATSServer.current.configuration("closing"), logger: TestLog.logger)
        let silent = try await connection.subscribeAtOnce(subject, capacity: 64)
        let tasks = (0..<16).map { _ in Task { [subject] in try await connection.request(subject, payload: [], timeout: .seconds(60)) } }
        _ = try await eventually("the requests wait") { connection.pending.count == 16 ? true : nil }
        await connection.close()
        for task in tasks { #expect(await code { _ = try await task.value } == .disconnected) }
        let deadline = ContinuousClock.now + .seconds(20)
        while try await silent.next(until: deadline) != nil { #expect(.now < deadline, "the subscription goes on") }
    }

    @Test func `a closed connection says so, and may be closed again`() async throws {
        let connection = try await NATSConnection.connect(try NATSServer.current.configuration("closed"), logger: TestLog.logger)
        await connection.close()
        await connection.close()
        #expect(!connection.isConnected)
        #expect(await code { _ = try await connection.request(subject, payload: []) } == .closed)
        #expect(await code { try connection.publish(subject, payload: []) } == .closed)
        #expect(await code { _ = try await connection.subscribe(subject, capacity: 1) } == .closed)
    }

    @Test(arguments: ["", " ", "a b", "a..b", ".a", "a.", "a\tb", "a\r\nPUB forged 0\r\n", "a\0b", "\u{7F}"])
    func `what is no subject is refused, and never reaches the server`(text: String) async throws {
        try await NATSServer.current.withConnection { connection in
            let forged = try await connection.subscribeAtOnce("forged", capacity: 8)
            #expect(await code { _ = try await connection.request(text, payload: [], timeout: .seconds(1)) } == .refused)
            #expect(await code { try connection.publish(text, payload: []) } == .refused)
            #expect(await code { try connection.publish(subject, reply: text, payload: []) } == .refused)
            try await connection.roundTrip()
            #expect(connection.isConnected)
            #expect(try await forged.next(until: .now)?.messages.isEmpty == true)
            forged.close()
        }
    }

    @Test(arguments: ["", "a b", "a..b"])
    func `what is no subject is not subscribed to`(text: String) async throws {
        try await NATSServer.current.withConnection { connection in
            #expect(await code { _ = try await connection.subscribe(text, capacity: 1) } == .refused)
        }
    }
}
