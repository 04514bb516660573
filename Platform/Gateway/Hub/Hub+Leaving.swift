extension Hub {
    /// Lets a connection go, with its channels. On its event loop.
    func deregister(_ connection: Connection, in roster: LoopRoster) {
        for channel in connection.subscriptions.keys { drop(channel, of: connection, in: roster.here) }
        roster.here.remove(connection)
        note(connection, .closed)
    }

    func note(_ connection: Connection, _ kind: ConnectionNote.Kind) {
        observer?.take(
            ConnectionNote(connectionID: connection.id, instance: connection.instance, owner: connection.owner.name, kind: kind))
    }

    /// Asks once more about the session of a connection that was just registered: it may have ended between the question before and now.
    func recheck(_ owner: ConnectionOwner) {
        guard let sessions, let session = owner.sessionID else { return }
        _ = work.add { [self] in
            await SessionWatch(hub: self, sessions: sessions).check(.some(sessions: [session], users: []))
        }
    }

    /// Takes a channel from a connection; the source hears where it was the last of the process.
    func drop(_ channel: String, of connection: Connection, in roster: Roster) {
        guard let subscription = connection.subscriptions.removeValue(forKey: channel) else { return }
        roster.channels.remove(connection, from: channel)
        // One that is opening gives up its share itself, when it sees that it is not wanted any more.
        if case .open = subscription { release(channel) }
    }

    func release(_ channel: String) {
        _ = work.add { [interests] in await interests.leave(channel) }
    }
}
