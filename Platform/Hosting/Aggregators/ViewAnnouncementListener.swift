public import EventSourcing
public import ServiceLifecycle
public import Views

/// Passes what the aggregators of a context announce on to the readers of its views, so that who waits for a position wakes at once.
public struct ViewAnnouncementListener: Service {
    private let context: String
    private let announcements: any Announcements
    private let reader: ViewReader

    public init(of context: String, via announcements: any Announcements, to reader: ViewReader) {
        self.context = context
        self.announcements = announcements
        self.reader = reader
    }

    /// Listens until the process shuts down; while NATS is away, readers look for themselves.
    public func run() async throws {
        var backOff = BackOff()
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            try? await cancelWhenGracefulShutdown {
                let heard = try await announcements.listen(to: "view.\(context).*", capacity: 4_096)
                while let announcements = try await heard.next() {
                    for announcement in announcements.compactMap(ViewAnnouncement.read) {
                        await reader.announced(announcement.aggregator, position: announcement.position)
                    }
                }
            }
            try? await backOff.wait()
        }
    }
}
