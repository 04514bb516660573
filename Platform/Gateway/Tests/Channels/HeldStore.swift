import EventSourcing
import PlatformTesting

/// Holds back whoever comes to it until it is opened, for good then, or they give up.
actor Gate {
    private var isOpen = false
    private var waiting: [AsyncStream<Never>.Continuation] = []

    /// Whether anybody is held back.
    var isWaitedAt: Bool { !waiting.isEmpty }

    func wait() async {
        let (way, end) = AsyncStream.makeStream(of: Never.self)
        hold(end)
        for await _ in way {}
    }

    /// Ends a way once the gate is open.
    func hold(_ way: AsyncStream<Never>.Continuation) {
        if isOpen { way.finish() } else { waiting.append(way) }
    }

    func open() {
        isOpen = true
        for way in waiting { way.finish() }
        waiting = []
    }
}

/// A store that hands over something of its announcements only when a gate is opened.
struct HeldStore: ForwardingStore {
    enum Held: Sendable {
        /// What is heard: it waits, as in a queue whose thread does not run.
        case announcements
        /// That listening has begun: it hears already, and whoever asked for it does not know.
        case beginning
    }

    let store: any MessageStore & Announcements
    let held: Held
    let gate: Gate
    /// The subjects of which that is so.
    let subjects: @Sendable (String) -> Bool

    func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        let reader = try await store.listen(to: subject, capacity: capacity)
        guard subjects(subject) else { return reader }
        switch held {
        case .announcements:
            let (way, end) = AsyncStream.makeStream(of: Never.self)
            await gate.hold(end)
            return HeldReader(reader: reader, way: way, end: end)
        case .beginning:
            await gate.wait()
            return reader
        }
    }

    private struct HeldReader: AnnouncementReader {
        let reader: any AnnouncementReader
        let way: AsyncStream<Never>
        let end: AsyncStream<Never>.Continuation

        func next() async throws(MessageStoreError) -> [Announcement]? {
            for await _ in way {}
            return try await reader.next()
        }

        func close() async {
            end.finish()
            await reader.close()
        }
    }
}
