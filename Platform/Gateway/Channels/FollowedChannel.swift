internal import EventLog
internal import EventSourcing

/// A channel that this process listens to, and what was told on it of each row.
actor FollowedChannel {
    nonisolated let name: ChannelName
    nonisolated let reader: any AnnouncementReader
    private let rememberedRows: Int
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

    /// Forgets everything: positions may begin anew.
    func forget() { told.removeAll() }
}
