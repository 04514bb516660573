import EventSourcing
import PlatformTesting

/// Whether announcements are heard. While it is closed they are lost; when it opens, every listener is told that it may have missed some.
actor Ear {
    private var isOpen = true
    private var openings = 0

    func close() { isOpen = false }

    func open() {
        isOpen = true
        openings += 1
    }

    var state: (isOpen: Bool, openings: Int) { (isOpen, openings) }
}

/// A store whose announcements go through an ear.
struct ForgetfulStore: ForwardingStore {
    let store: any MessageStore & Announcements
    let ear: Ear

    func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        let (heard, hearing) = AsyncStream.makeStream(of: [Announcement].self)
        // Asked for here: the ear may be opened before whoever listens looks for the first time.
        let openings = await ear.state.openings
        return Listener(
            reader: try await store.listen(to: subject, capacity: capacity), ear: ear, openings: openings, heard: heard, hearing: hearing)
    }

    private actor Listener: AnnouncementReader {
        private let reader: any AnnouncementReader
        private let ear: Ear
        /// How often it had been opened when this began to listen.
        private let openings: Int
        private let heard: AsyncStream<[Announcement]>
        private let hearing: AsyncStream<[Announcement]>.Continuation
        private var tasks: [Task<Void, Never>] = []

        init(
            reader: any AnnouncementReader, ear: Ear, openings: Int, heard: AsyncStream<[Announcement]>,
            hearing: AsyncStream<[Announcement]>.Continuation
        ) {
            self.reader = reader
            self.ear = ear
            self.openings = openings
            self.heard = heard
            self.hearing = hearing
        }

        func next() async throws(MessageStoreError) -> [Announcement]? {
            if tasks.isEmpty { listen() }
            return await heard.first { _ in true }
        }

        func close() async {
            for task in tasks { task.cancel() }
            hearing.finish()
            await reader.close()
        }

        private func listen() {
            tasks = [
                Task { [reader, ear, hearing] in
                    while let batch = try? await reader.next() { if await ear.state.isOpen { hearing.yield(batch) } }
                    hearing.finish()
                },
                Task { [ear, openings, hearing] in
                    var seen = openings
                    while (try? await Task.sleep(for: .milliseconds(5))) != nil {
                        let now = await ear.state.openings
                        if now > seen { hearing.yield([]) }
                        seen = now
                    }
                },
            ]
        }
    }
}
