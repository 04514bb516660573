import EventLog
import EventSourcing
import PlatformTesting

/// A store in which an order is given for each lane the moment it is parked: before the consumer has even heard that its record is stored.
struct HastyStore: ForwardingStore {
    let store: any MessageStore & Announcements
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
}
