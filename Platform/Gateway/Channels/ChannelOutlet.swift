/// Where a source of channels hands over what happens, for all connections of the process.
public struct ChannelOutlet: Sendable {
    let hub: Hub

    /// A change, to everyone here who has its channel. Changes of one row are to be handed over in order.
    public func tell(_ event: ChannelChange) async throws {
        let frame = event.frame
        try await hub.everywhere { $0.channels.deliver(event, frame) }
    }

    /// Something of the channel may have been missed: everyone who has it is told to load anew.
    public func gap(in channel: String, reason: String) async throws {
        let frame = OutboundFrame.gap(channel: channel, reason: reason)
        try await hub.everywhere { $0.channels.startOver(channel, reason, frame) }
    }

    /// Takes the channel from those who may not have it any more.
    public func revoke(_ channel: String, reason: String, except mayStay: @escaping @Sendable (ConnectionOwner) -> Bool) async throws {
        let frame = OutboundFrame.unsubscribed(channel: channel, reason: reason)
        try await hub.everywhere { roster in
            for connection in roster.channels.members(of: channel) where !mayStay(connection.owner) {
                hub.drop(channel, of: connection, in: roster)
                connection.link.send(frame)
                connection.link.flush()
            }
        }
    }
}
