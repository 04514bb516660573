import EventLog
import EventSourcing
import PlatformTesting

/// A store in which an order is given for each lane the moment it is parked: before the consumer has even heard that its record is stored.
struct HastyStore: MessageStore, Announcements {
    let store: InMemoryMessageStore
    let order: ParkingOrder

    func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        let position = try await store.append(message, expecting: expected)
        let tokens = message.subject.split(separator: ".").map(String.init)
        guard tokens.count == 5, tokens[0] == "parked", let consumer = ConsumerName(token: tokens[1]),
            let address = EntityAddress(context: tokens[2], entity: tokens[3], id: tokens[4])
        else { return position }
        let journal = LaneJournal(store: store) { Timestamp(microseconds: 7) }
        do {
            if try await journal.lane(of: consumer, address).order == nil { _ = try await journal.order(order, for: consumer, address) }
            // Until whoever listens has heard of it.
            for _ in 0..<1_000 { await Task.yield() }
        } catch {
            throw MessageStoreError(.refused, "\(error)")
        }
        return position
    }

    func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, behind: fence)
    }
    func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        await store.message(at: position, in: stream)
    }
    func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        await store.last(of: subject, in: stream)
    }
    func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        await store.load(subject, in: stream, after: position)
    }
    func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError) {
        await store.forget(subject, in: stream, upTo: position)
    }
    func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader {
        await store.read(stream, after: position)
    }
    func state(of stream: String) async throws(MessageStoreError) -> StreamState { await store.state(of: stream) }
    func announce(_ subject: String, headers: MessageHeaders, payload: [UInt8]) async throws(MessageStoreError) {
        await store.announce(subject, headers: headers, payload: payload)
    }
    func hasListeners(_ subject: String) async throws(MessageStoreError) -> Bool { await store.hasListeners(subject) }
    func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        await store.listen(to: subject, capacity: capacity)
    }
}
