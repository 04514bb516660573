import NATS
import PlatformTesting
import Testing

/// What is sent comes back as it was, through the server and both of libnats' ways of keeping a message.
@Suite(.nats) struct MessageTests {
    private static let limit = 1 << 20
    private let subject = NATSServer.uniqueContext()

    private func echo(headers: [UInt8] = [], payload: [UInt8]) async throws -> NATSMessage {
        try await NATSServer.current.withConnection { connection in
            try await withEcho(on: subject, over: connection) {
                try await connection.request(subject, headers: headers, payload: payload, timeout: .seconds(20))
            }
        }
    }

    /// `count` different headers, each with a value of `length` bytes.
    private func headers(_ count: Int, length: Int) -> [UInt8] {
        Array((0..<count).map { "Name-\($0): \(String(repeating: "v", count: length))\r\n" }.joined().utf8)
    }

    @Test func `headers come back as a block`() async throws {
        let block = Array("ce-id: 7\r\nce-type: a: b, c\r\nTributary-Übung: für 😀\r\n".utf8)
        let answer = try await echo(headers: block, payload: [1])
        #expect(sortedHeaders(answer.headers) == sortedHeaders(block))
        #expect(answer.status == nil)
    }

    @Test func `no headers come back as none`() async throws {
        #expect(try await echo(payload: [1]).headers.isEmpty)
    }

    @Test func `an empty value comes back empty`() async throws {
        let answer = try await echo(headers: Array("a: \r\nb: 2\r\n".utf8), payload: [])
        #expect(sortedHeaders(answer.headers).map { $0.filter { $0 != " " } } == ["a:", "b:2"])
    }

    @Test func `of a header that is there twice the last one is sent`() async throws {
        let answer = try await echo(headers: Array("a: 2\r\nb: x\r\na: 1\r\n".utf8), payload: [])
        #expect(sortedHeaders(answer.headers) == ["a: 1", "b: x"])
    }

    @Test(arguments: [(500, 20), (300, 400)])
    func `many headers come back, also more than 64 KiB of them`(count: Int, length: Int) async throws {
        let block = headers(count, length: length)
        let answer = try await echo(headers: block, payload: [1, 2, 3])
        #expect(sortedHeaders(answer.headers) == sortedHeaders(block))
        #expect(answer.payload == [1, 2, 3])
    }

    @Test(arguments: [0, 1, 64])
    func `an empty payload comes back empty, whatever the headers`(count: Int) async throws {
        let answer = try await echo(headers: headers(count, length: 3), payload: [])
        #expect(answer.payload.isEmpty)
        #expect(sortedHeaders(answer.headers).count == count)
    }

    @Test func `any bytes come back, also those that look like the protocol`() async throws {
        let payload = Array(0...255) + Array("\r\nPUB forged 0\r\n\r\nNATS/1.0 503\r\n\r\n\0".utf8)
        #expect(try await echo(payload: payload).payload == payload)
        #expect(try await echo(headers: headers(1, length: 1), payload: payload).payload == payload)
        let headersOfTheProtocol = Array("NATS/1.0 503\r\nStatus: 503\r\n\r\n".utf8)
        #expect(try await echo(payload: headersOfTheProtocol).status == nil)
    }

    @Test func `a payload of exactly one mebibyte is taken`() async throws {
        let payload = (0..<Self.limit).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try await echo(payload: payload).payload == payload)
    }

    @Test func `a payload of one byte more is refused, and the connection stays`() async throws {
        try await NATSServer.current.withConnection { connection in
            try await withEcho(on: subject, over: connection) {
                let payload = [UInt8](repeating: 7, count: Self.limit + 1)
                let error = await #expect(throws: NATSError.self) { try await connection.request(subject, payload: payload) }
                #expect(error?.code == .tooLarge)
                let answer = try await connection.request(subject, payload: [1])
                #expect(answer.payload == [1])
            }
        }
    }

    @Test func `headers count towards the mebibyte`() async throws {
        let block = headers(1, length: 100)
        // "NATS/1.0\r\n" before the headers and "\r\n" after them.
        let room = Self.limit - block.count - 12
        #expect(try await echo(headers: block, payload: [UInt8](repeating: 7, count: room)).payload.count == room)
        let error = await #expect(throws: NATSError.self) {
            try await echo(headers: block, payload: [UInt8](repeating: 7, count: room + 1))
        }
        #expect(error?.code == .tooLarge)
    }
}
