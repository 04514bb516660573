internal import EventLog
internal import EventSourcing

/// A channel that this process listens to.
actor FollowedChannel {
    nonisolated let name: ChannelName
    private var reader: any AnnouncementReader
    private var isLeft = false
    /// How often its views were built anew while it was followed, and how many of these times everybody was told.
    private var resets = 0
    private var told = 0

    init(_ name: ChannelName, _ reader: any AnnouncementReader) {
        self.name = name
        self.reader = reader
    }

    /// The last time that its views were built anew, where that is still to be told.
    var reset: Int? { resets > told ? resets : nil }

    /// What was told, as a reader gives it; nil once the channel is left or to be listened to anew.
    func next() async throws(MessageStoreError) -> [Announcement]? {
        guard !isLeft, reset == nil else { return nil }
        let heard = try await reader.next()
        return isLeft || reset != nil ? nil : heard
    }

    /// Its views were built anew: what this has heard and not given away yet says nothing any more.
    func startOver() async {
        resets += 1
        await reader.close()
    }

    /// Listens through another reader, after the one before could not or should not go on; false where the channel was left meanwhile. `reset` is the one that
    /// is told with that.
    func goOn(with other: any AnnouncementReader, telling reset: Int?) async -> Bool {
        await reader.close()
        reader = other
        if let reset { told = reset }
        if isLeft { await other.close() }
        return !isLeft
    }

    /// Nobody here wants the channel any more.
    func leave() async {
        isLeft = true
        await reader.close()
    }
}
