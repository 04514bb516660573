public import EventSourcing

/// What is told as it happens. An empty list of announcements means that something may have been missed.
extension ChangeLog {
    /// Listens to the changes on a channel. At most `capacity` wait for the reader.
    public func changes(on channel: ChannelName, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        try await announcements.listen(to: channel.changeAnnouncement, capacity: capacity)
    }

    /// Listens to who may listen, on all channels.
    public func everyReaders(capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        try await announcements.listen(to: ChannelName.everyReadersAnnouncement, capacity: capacity)
    }

    /// Listens to the kinds of channels whose listeners have to read again.
    public func everyReset(capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        try await announcements.listen(to: ChannelName.everyResetAnnouncement, capacity: capacity)
    }

    /// The change of an announcement; nil where it is none.
    public func change(_ announcement: Announcement, on channel: ChannelName) -> ChangeMessage? {
        ChangeMessage(announcement.headers, announcement.payload, on: channel)
    }

    /// Whose readers an announcement tells.
    public func readers(_ announcement: Announcement) -> (channel: ChannelName, readers: ChannelReaders)? {
        let tokens = announcement.subject.split(separator: ".")
        guard tokens.count == 4, let channel = ChannelName(kind: String(tokens[2]), id: String(tokens[3])),
            let readers = try? ChannelReaders(announcement.payload)
        else { return nil }
        return (channel, readers)
    }

    /// The kind that an announcement resets.
    public func reset(_ announcement: Announcement) -> String? { announcement.subject.split(separator: ".").last.map(String.init) }

    /// Where the last reset of a kind stands in CHANGES; 0 where there is none that matters any more.
    public func lastReset(of kind: String) async throws(MessageStoreError) -> UInt64 {
        try await store.last(of: ChannelName.resetSubject(of: kind), in: StreamName.changes)?.sequence ?? 0
    }

    /// Up to where CHANGES reaches.
    public func end() async throws(MessageStoreError) -> UInt64 { try await store.state(of: StreamName.changes).lastSequence }
}
