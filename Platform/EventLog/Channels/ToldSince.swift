public import EventSourcing

/// What was told on a channel since a moment.
public enum ToldSince: Sendable {
    /// Everything, oldest first: of each row what was told last.
    case whole([ChangeMessage])
    /// That cannot be said, and why: whoever asks has to read again.
    case unknown(Gap)

    public enum Gap: String, Sendable {
        /// It is longer ago than changes are kept.
        case tooOld = "too-old"
        /// The views were built anew since, or folded late.
        case reset
        /// There is more than can be told at once.
        case tooMuch = "too-much"
    }
}

extension ChangeLog {
    /// How far back a history can be asked for: less than changes are kept, so that clocks may differ by a minute.
    static let historyReaches: Duration = .seconds(14 * 60)
    /// How far the clocks of whoever says as of when and of the log may differ.
    static let clockTolerance: Duration = .seconds(10)

    /// What was told on a channel that is not known as of the moment, one for each context that is known of.
    ///
    /// Listen to `changes(on:)` first: then nothing falls between the two. At most `limit` messages are gone through.
    public func history(
        of channel: ChannelName, since: [AsOf], now: Timestamp, atMost limit: Int = 1_000
    ) async throws(MessageStoreError) -> ToldSince {
        guard let oldest = since.map(\.milliseconds).min() else { return .whole([]) }
        let age = Duration.milliseconds(now.microseconds / 1_000 - oldest)
        guard ((.zero - Self.clockTolerance)..<Self.historyReaches).contains(age) else { return .unknown(.tooOld) }
        let reset = try await store.last(of: ChannelName.resetSubject(of: channel.kind), in: StreamName.changes)
        let earliest = Timestamp(microseconds: oldest * 1_000).advanced(bySeconds: -Self.clockTolerance.components.seconds)
        if let reset, reset.storedAt > earliest { return .unknown(.reset) }
        // What was told before the views were built anew says nothing about what they show.
        guard let told = try await told(on: channel, after: reset?.sequence ?? 0, atMost: limit) else { return .unknown(.tooMuch) }
        let known = Dictionary(since.map { ($0.position.context, $0.position.sequence) }, uniquingKeysWith: max)
        let later = told.filter { change, storedAt in
            known[change.revision.context].map { change.revision.sequence > $0 } ?? (storedAt > earliest)
        }
        return .whole(Self.lastOfEachRow(later.map(\.change)))
    }

    /// Everything that the stream holds of a channel behind a position; nil where that is more than `limit`.
    public func told(
        on channel: ChannelName, after position: UInt64, atMost limit: Int = 1_000
    ) async throws(MessageStoreError) -> [(change: ChangeMessage, storedAt: Timestamp)]? {
        var found: [(change: ChangeMessage, storedAt: Timestamp)] = []
        var position = position
        while true {
            let slice = try await store.load(channel.changeSubject, in: StreamName.changes, after: position)
            for message in slice.messages {
                position = message.sequence
                guard let change = ChangeMessage(message.headers, message.payload, on: channel) else { continue }
                found.append((change, message.storedAt))
            }
            if found.count > limit { return nil }
            guard slice.hasMore, !slice.messages.isEmpty else { return found }
        }
    }

    /// The same changes without those that a later one of the same row follows.
    private static func lastOfEachRow(_ changes: [ChangeMessage]) -> [ChangeMessage] {
        var highest: [ChangeMessage.RowName: UInt64] = [:]
        for change in changes { highest[change.row] = max(highest[change.row] ?? 0, change.revision.sequence) }
        return changes.filter { highest[$0.row] == $0.revision.sequence && highest.removeValue(forKey: $0.row) != nil }
    }
}
