/// Who of one event loop has which channel.
final class ChannelRoster {
    private var members: [String: [ObjectIdentifier: Connection]] = [:]

    func members(of channel: String) -> [Connection] { members[channel].map { Array($0.values) } ?? [] }

    func add(_ connection: Connection, to channel: String) { members[channel, default: [:]][ObjectIdentifier(connection)] = connection }

    func remove(_ connection: Connection, from channel: String) {
        members[channel]?[ObjectIdentifier(connection)] = nil
        if members[channel]?.isEmpty == true { members[channel] = nil }
    }

    /// Hands an event to all who have the channel: the one buffer for all.
    func deliver(_ event: ChannelChange, _ frame: OutboundFrame) {
        guard let here = members[event.channel] else { return }
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
}
