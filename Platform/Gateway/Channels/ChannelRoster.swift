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
            case .opening(let waiting): connection.subscriptions[event.channel] = .opening(waiting: waiting + [event])
            case .open:
                connection.link.send(frame)
                connection.link.flush()
            case nil: continue
            }
        }
    }
}
