internal import EventSourcing
internal import NIOCore
internal import WebAPI

extension Hub {
    /// Does what a client asks for with a frame; `text` is the frame as it came. On the connection's event loop.
    func take(_ frame: InboundFrame, _ text: [UInt8], from connection: Connection, in roster: LoopRoster) {
        switch frame {
        // Positions are the client's own to keep; that it tells them shows that it is there, which is known by now.
        case .acknowledge, .pong: return
        case .message(let id, let type): publish(text, of: type, named: id, from: connection)
        case .subscribe(let id, let channel, let since): subscribe(connection, to: channel, since: since, named: id, in: roster)
        case .unsubscribe(let channel):
            guard connection.subscriptions[channel] != nil else { return }
            drop(channel, of: connection, in: roster.here)
            connection.link.send(.unsubscribed(channel: channel, reason: "as asked"))
            connection.link.flush()
        }
    }

    /// Hands a message to whoever listens to its type now. Nobody keeps it: what must not be lost is a command.
    private func publish(_ text: [UInt8], of type: String, named id: String?, from connection: Connection) {
        let message = UpstreamMessage(type: type, connectionID: connection.id, owner: connection.owner.name, text: text)
        guard !upstream.add(message) else { return }
        connection.link.send(.refused(id: id ?? "", .upstreamFull))
        connection.link.flush()
    }
}
