public import EventSourcing

/// That an aggregator has come to a position: told after each commit on `view.<context>.<aggregator>`, the position in decimal digits.
///
/// A wake-up for readers that wait, in whatever process they are; it may be lost, late or doubled.
public enum ViewAnnouncement {
    /// What an aggregator of the context calls after each commit.
    public static func teller(
        of context: String, via announcements: any Announcements
    ) -> @Sendable (_ aggregator: String, _ position: UInt64) async -> Void {
        { aggregator, position in
            // Nobody depends on it: whoever waits looks at the checkpoint now and then.
            try? await announcements.announce(
                "view.\(context).\(aggregator)", headers: MessageHeaders(), payload: Array(String(position).utf8))
        }
    }

    /// The aggregator and the position of an announcement; nil where it is none.
    static func read(_ announcement: Announcement) -> (aggregator: String, position: UInt64)? {
        guard let aggregator = announcement.subject.split(separator: ".").last,
            let position = UInt64(String(decoding: announcement.payload, as: UTF8.self))
        else { return nil }
        return (String(aggregator), position)
    }
}
