import PlatformTesting
import Testing

@testable import NATS

@Suite(.nats) struct SubscriptionTests {
    private let subject = NATSServer.uniqueContext()

    /// Reads until so many messages are there.
    private func take(_ count: Int, from subscription: NATSSubscription) async throws -> [NATSMessage] {
        var messages: [NATSMessage] = []
        let deadline = ContinuousClock.now + .seconds(20)
        while messages.count < count, .now < deadline, let delivery = try await subscription.next(until: deadline) {
            messages += delivery.messages
        }
        return messages
    }

    @Test func `messages come in the order in which they were sent`() async throws {
        try await NATSServer.current.withConnection { connection in
            let subscription = try await connection.subscribe(subject, capacity: 2_000)
            for number in 0..<1_000 { try connection.publish(subject, payload: Array("\(number)".utf8)) }
            let messages = try await take(1_000, from: subscription)
            #expect(messages.map { String(decoding: $0.payload, as: UTF8.self) } == (0..<1_000).map(String.init))
            subscription.close()
        }
    }

    /// libnats would use a subscription that it has just freed; see `Retirement`. Under load it takes a few thousand to notice.
    @Test func `subscriptions come and go while messages for them arrive`() async throws {
        try await NATSServer.current.withConnection { connection in
            for round in 0..<1_000 {
                let subscription = try await connection.subscribe(subject, capacity: 1_000)
                for _ in 0..<20 { try connection.publish(subject, payload: Array("\(round)".utf8)) }
                #expect(try await subscription.next(until: .now + .seconds(20))?.messages.isEmpty == false)
                for _ in 0..<20 { try connection.publish(subject, payload: Array("\(round)".utf8)) }
                subscription.close()
            }
            try await connection.roundTrip()
        }
    }

    @Test func `a subject of many tells which one it was`() async throws {
        try await NATSServer.current.withConnection { connection in
            let subscription = try await connection.subscribe("\(subject).*.x", capacity: 8)
            for token in ["a", "b"] { try connection.publish("\(subject).\(token).x", reply: "\(subject).reply", payload: []) }
            try connection.publish("\(subject).a.y", payload: [])
            try connection.publish("\(subject).c.x", payload: [])
            let messages = try await take(3, from: subscription)
            #expect(messages.map(\.subject) == ["a", "b", "c"].map { "\(subject).\($0).x" })
            #expect(messages.map(\.reply) == ["\(subject).reply", "\(subject).reply", nil])
            subscription.close()
        }
    }

    @Test func `a reader whose time is over gets an empty delivery`() async throws {
        try await NATSServer.current.withConnection { connection in
            let subscription = try await connection.subscribe(subject, capacity: 8)
            let delivery = try #require(try await subscription.next(until: .now + .milliseconds(50)))
            #expect(delivery.messages.isEmpty && !delivery.interrupted)
            subscription.close()
        }
    }

    @Test func `more messages than fit are an error, and then it goes on`() async throws {
        try await NATSServer.current.withConnection { connection in
            let narrow = try await connection.subscribe(subject, capacity: 8)
            for _ in 0..<10_000 { try connection.publish(subject, payload: [1]) }
            try await connection.roundTrip()
            let error = await #expect(throws: NATSError.self) { while try await narrow.next(until: .now + .seconds(20)) != nil {} }
            #expect(error?.code == .overflow)
            // What is still on its way from libnats may run over again; the last message comes all the same once the reader has caught up.
            let last = try await eventually("a message after the overflow") {
                try connection.publish(subject, payload: [2])
                do throws(NATSError) {
                    return try await narrow.next(until: .now + .milliseconds(100))?.messages.last { $0.payload == [2] }
                } catch {
                    guard error.code == .overflow else { throw error }
                    return nil
                }
            }
            #expect(last.payload == [2])
            narrow.close()
        }
    }

    @Test func `a closed subscription ends, and may be closed again`() async throws {
        try await NATSServer.current.withConnection { connection in
            let subscription = try await connection.subscribe(subject, capacity: 8)
            async let end = subscription.next(until: .now + .seconds(20))
            subscription.close()
            #expect(try await end == nil)
            subscription.close()
            #expect(try await subscription.next() == nil)
        }
    }

    @Test func `a subscription that nobody holds ends on the server too`() async throws {
        try await NATSServer.current.withConnection { connection in
            do { _ = try await connection.subscribeAtOnce(subject, capacity: 8) }
            _ = try await eventually("nobody listens any more") {
                do throws(NATSError) {
                    _ = try await connection.request(subject, payload: [], timeout: .milliseconds(100))
                    return nil as Bool?
                } catch {
                    return error.code == .noResponders ? true : nil
                }
            }
        }
    }

    @Test func `a reader whose task is cancelled ends at once, and the next one reads on`() async throws {
        try await NATSServer.current.withConnection { connection in
            let subscription = try await connection.subscribe(subject, capacity: 8)
            let reading = Task { try await subscription.next() }
            reading.cancel()
            let error = await #expect(throws: NATSError.self) { try await reading.value }
            #expect(error?.code == .cancelled)
            try connection.publish(subject, payload: [7])
            #expect(try await take(1, from: subscription).map(\.payload) == [[7]])
            subscription.close()
        }
    }
}
