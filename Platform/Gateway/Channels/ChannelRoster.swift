/// Who of one event loop has which channel.
final class ChannelRoster {
    private var members: [String: [ObjectIdentifier: Connection]] = [:]
    /// By channel and row the revision that was told last, while somebody has the channel. A source that is left and followed again may have two voices
    /// for a moment, and the former one may still say what is old.
    private var told: [String: [String: UInt64]] = [:]
    /// Of how many rows of a channel that is known; one with more forgets them all.
    private static let rememberedRows = 4_096

    func members(of channel: String) -> [Connection] { members[channel].map { Array($0.values) } ?? [] }

    func add(_ connection: Connection, to channel: String) { members[channel, default: [:]][ObjectIdentifier(connection)] = connection }

    func remove(_ connection: Connection, from channel: String) {
        members[channel]?[ObjectIdentifier(connection)] = nil
        if members[channel]?.isEmpty == true {
            members[channel] = nil
            told[channel] = nil
        }
    }

    /// Hands an event to all who have the channel: the one buffer for all.
    func deliver(_ event: ChannelChange, _ frame: OutboundFrame) {
        guard let here = members[event.channel], isNews(event) else { return }
        for connection in here.values {
            switch connection.subscriptions[event.channel] {
            case .opening(var opening):
                opening.add(event)
                connection.subscriptions[event.channel] = .opening(opening)
            case .open(var known):
                guard known.isNews(event) else { continue }
                connection.subscriptions[event.channel] = .open(known)
                connection.link.send(frame)
                connection.link.flush()
            case nil: continue
            }
        }
    }

    /// Tells all who have the channel to load anew. What they knew counts no more: positions may begin anew, too.
    func startOver(_ channel: String, _ reason: String, _ frame: OutboundFrame) {
        told[channel] = nil
        for connection in members(of: channel) {
            switch connection.subscriptions[channel] {
            case .opening(var opening):
                opening.startOver(reason)
                connection.subscriptions[channel] = .opening(opening)
            case .open:
                connection.subscriptions[channel] = .open(KnownRows())
                connection.link.send(frame)
                connection.link.flush()
            case nil: continue
            }
        }
    }

    /// Whether the change is later than what was told of its row here; notes it as told.
    private func isNews(_ event: ChannelChange) -> Bool {
        let rows = told[event.channel]
        guard event.revision > rows?[event.key] ?? 0 else { return false }
        if let rows, rows.count >= Self.rememberedRows, rows[event.key] == nil { told[event.channel] = nil }
        told[event.channel, default: [:]][event.key] = event.revision
        return true
    }
}
