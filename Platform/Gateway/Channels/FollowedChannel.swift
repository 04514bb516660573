internal import EventLog
internal import EventSourcing

/// A channel that this process listens to, and what was told on it of each row.
actor FollowedChannel {
    nonisolated let name: ChannelName
    private var reader: any AnnouncementReader
    private let rememberedRows: Int
    private var isLeft = false
    private var told: [ChangeMessage.RowName: UInt64] = [:]

    init(_ name: ChannelName, _ reader: any AnnouncementReader, rememberedRows: Int) {
        self.name = name
        self.reader = reader
        self.rememberedRows = rememberedRows
    }

    /// Whether the change is later than what was told of its row; notes it as told.
    ///
    /// A channel of more rows than are remembered forgets them all: a change that is then told twice is dropped by the client.
    func isNews(_ change: ChangeMessage) -> Bool {
        guard change.revision.sequence > told[change.row] ?? 0 else { return false }
        if told.count >= rememberedRows, told[change.row] == nil { told.removeAll(keepingCapacity: true) }
        told[change.row] = change.revision.sequence
        return true
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

    /// Forgets everything: positions may begin anew.
    func forget() { told.removeAll() }
}
