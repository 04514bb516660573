import Testing

@testable import NATS

/// The box between libnats and a reader, without a server: what a reader finds in each of its states.
@Suite struct SubscriptionBufferTests {
    private func message(_ number: UInt8) -> NATSMessage {
        NATSMessage(subject: "s", reply: nil, status: nil, headers: [], payload: [number])
    }

    private func read(_ buffer: SubscriptionBuffer) async -> Result<NATSDelivery?, NATSError> {
        await withCheckedContinuation { buffer.read($0, until: nil) }
    }

    @Test func `exactly as many as fit are kept`() async throws {
        let buffer = SubscriptionBuffer(capacity: 3)
        for number in 1...3 as ClosedRange<UInt8> { buffer.push(message(number)) }
        #expect(try await read(buffer).get()?.messages.map(\.payload) == [[1], [2], [3]])
    }

    @Test func `one more is an overflow that is told once`() async throws {
        let buffer = SubscriptionBuffer(capacity: 3)
        for number in 1...4 as ClosedRange<UInt8> { buffer.push(message(number)) }
        let result = await read(buffer)
        #expect(throws: NATSError.self) { try result.get() }
        buffer.push(message(5))
        #expect(try await read(buffer).get()?.messages.map(\.payload) == [[5]])
    }

    @Test func `an interruption is told once, with what has arrived`() async throws {
        let buffer = SubscriptionBuffer(capacity: 3)
        buffer.push(message(1))
        buffer.interrupt()
        let first = try await read(buffer).get()
        #expect(first?.interrupted == true && first?.messages.count == 1)
        buffer.push(message(2))
        #expect(try await read(buffer).get()?.interrupted == false)
    }

    @Test func `what had arrived before the end is still read`() async throws {
        let buffer = SubscriptionBuffer(capacity: 3)
        buffer.push(message(1))
        buffer.finish()
        buffer.push(message(2))
        #expect(try await read(buffer).get()?.messages.map(\.payload) == [[1]])
        #expect(try await read(buffer).get() == nil)
        #expect(try await read(buffer).get() == nil)
    }
}
