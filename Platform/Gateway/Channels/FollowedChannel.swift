internal import EventLog
internal import EventSourcing

/// A channel that this process listens to.
actor FollowedChannel {
    nonisolated let name: ChannelName
    private var reader: any AnnouncementReader
    private var isLeft = false

    init(_ name: ChannelName, _ reader: any AnnouncementReader) {
        self.name = name
        self.reader = reader
    }

    /// What was told, as a reader gives it; nil once the channel is left.
    func next() async throws(MessageStoreError) -> [Announcement]? { isLeft ? nil : try await reader.next() }

    /// Listens through another reader, after the one before could not go on; false where the channel was left meanwhile.
    func goOn(with other: any AnnouncementReader) async -> Bool {
        await reader.close()
        reader = other
        if isLeft { await other.close() }
        return !isLeft
    }

    /// Nobody here wants the channel any more.
    func leave() async {
        isLeft = true
        await reader.close()
    }
}
