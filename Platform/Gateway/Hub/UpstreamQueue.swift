internal import EventSourcing
internal import Logging

/// Messages from clients, published one after the other in the order in which they came. A bounded number waits.
struct UpstreamQueue: Sendable {
    private static let capacity = 16_384

    private let waiting: AsyncStream<UpstreamMessage>
    private let entrance: AsyncStream<UpstreamMessage>.Continuation

    init() { (waiting, entrance) = AsyncStream.makeStream(of: UpstreamMessage.self, bufferingPolicy: .bufferingOldest(Self.capacity)) }

    /// Whether it will be published.
    func add(_ message: UpstreamMessage) -> Bool {
        if case .enqueued = entrance.yield(message) { true } else { false }
    }

    /// Publishes what is added, until the task is cancelled. What cannot be published is lost, as it would be if nobody listened.
    func run(_ announcements: any Announcements, _ logger: Logger) async {
        for await message in waiting {
            let announcement = message.announcement
            do {
                try await announcements.announce(announcement.subject, headers: announcement.headers, payload: announcement.payload)
            } catch {
                logger.debug("a message of a client was lost", metadata: ["error": "\(error)"])
            }
        }
    }
}
