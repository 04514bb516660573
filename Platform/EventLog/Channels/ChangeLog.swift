public import EventSourcing

/// What is told on channels, and to whom: the streams CHANGES and READERS, and the announcements that something new stands in them.
public struct ChangeLog: Sendable {
    let store: any MessageStore
    let announcements: any Announcements

    /// For how long a change can be read again, in seconds.
    static let changesAreKept = 15 * 60

    public init(_ store: any MessageStore, via announcements: any Announcements) {
        self.store = store
        self.announcements = announcements
    }

    // MARK: - Telling

    /// Stores a change, and then tells those who listen. Safe to repeat.
    public func tell(_ change: ChangeMessage) async throws(MessageStoreError) {
        let message = change.message
        _ = try await store.append(message, expecting: nil)
        try await announcements.announce(change.channel.changeAnnouncement, headers: message.headers, payload: message.payload)
    }

    /// Has all listeners to channels of a kind read again.
    public func reset(_ kind: String) async throws(MessageStoreError) {
        let subject = ChannelName.resetSubject(of: kind)
        let message = ProposedMessage(subject: subject, id: "\(subject)/\(UniqueID.random())", headers: MessageHeaders(), payload: [])
        _ = try await store.append(message, expecting: nil)
        try await announcements.announce(ChannelName.resetAnnouncement(of: kind), headers: MessageHeaders(), payload: [])
    }

    /// Says who may listen to a channel, unless something later is known; and tells those who let people in.
    public func admit(_ readers: ChannelReaders, to channel: ChannelName) async throws(MessageStoreError) {
        let subject = channel.readersSubject
        while true {
            let last = try await store.last(of: subject, in: StreamName.readers)
            if let last, try !readers.replace(ChannelReaders(last.payload)) { return }
            let message = ProposedMessage(
                subject: subject, id: "\(subject)/\(UniqueID.random())", headers: MessageHeaders(), payload: readers.payload)
            do throws(MessageStoreError) {
                _ = try await store.append(message, expecting: last?.sequence ?? 0)
            } catch {
                guard error.code == .conflict else { throw error }
                continue
            }
            return try await announcements.announce(
                channel.readersAnnouncement, headers: MessageHeaders(), payload: message.payload)
        }
    }

    /// Closes the channels of the kinds that only an older generation of the aggregator has spoken for.
    public func closeAbandoned(_ kinds: Set<String>, since source: ChannelReaders.Source) async throws(MessageStoreError) {
        var abandoned: [ChannelName] = []
        try await store.forEachMessage(in: StreamName.readers) { message throws(MessageStoreError) in
            guard let channel = ChannelName(readersSubject: message.subject), kinds.contains(channel.kind) else { return }
            let known = try ChannelReaders(message.payload)
            if known.source.aggregator == source.aggregator, known.source.generation < source.generation { abandoned.append(channel) }
        }
        for channel in abandoned { try await admit(ChannelReaders([], from: source), to: channel) }
    }

    // MARK: - Listening

    /// Who may listen to a channel; nil where nobody has said so yet.
    public func readers(of channel: ChannelName) async throws(MessageStoreError) -> ChannelReaders? {
        guard let last = try await store.last(of: channel.readersSubject, in: StreamName.readers) else { return nil }
        return try ChannelReaders(last.payload)
    }
}
