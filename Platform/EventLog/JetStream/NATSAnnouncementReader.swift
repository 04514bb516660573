import EventSourcing
import NATS

/// Announcements from a NATS subscription.
struct NATSAnnouncementReader: AnnouncementReader {
    private let subscription: NATSSubscription

    init(_ subscription: NATSSubscription) { self.subscription = subscription }

    func next() async throws(MessageStoreError) -> [Announcement]? {
        let delivery: NATSDelivery?
        do throws(NATSError) {
            delivery = try await subscription.next()
        } catch {
            if error.code == .overflow { return [] }
            throw MessageStoreError(error)
        }
        guard let delivery else { return nil }
        if delivery.interrupted { return [] }
        return delivery.messages.map { message in
            Announcement(subject: message.subject, headers: MessageHeaders(block: message.headers), payload: message.payload)
        }
    }

    func close() async { subscription.close() }
}
